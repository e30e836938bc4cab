using System.Text.Json;
using Entente.Analysis.Findings;
using Entente.Analysis.Runs;
using Entente.Reports.Json;
using Entente.Reports.Tests.World;

namespace Entente.Reports.Tests.Json;

public sealed class FindingsJsonTests
{
    [Fact]
    public void A_finding_has_every_field_of_the_format()
    {
        var first = Read(InventedRun.Make()).GetProperty("findings")[0];
        Assert.Equal(
            ["id", "system", "theory", "variant", "subject", "directed", "year", "question", "verdict", "verdictText", "probability", "value", "alternatives", "evidence", "priorOnly", "assumptions", "warnings", "parts", "indicators", "game"],
            first.EnumerateObject().Select(p => p.Name));
        Assert.Equal(["median", "p05", "p95", "unit"], first.GetProperty("value").EnumerateObject().Select(p => p.Name));
        Assert.Equal("同盟", first.GetProperty("verdictText").GetProperty("zh-Hant").GetString());
        Assert.Equal(-12.34, first.GetProperty("evidence")[0].GetProperty("influence").GetDouble());
    }

    [Fact]
    public void The_head_names_case_seed_draws_date_and_inputs()
    {
        var root = Read(InventedRun.Make());
        Assert.Equal("entente-findings/1", root.GetProperty("schema").GetString());
        Assert.Equal("northern-strait", root.GetProperty("case").GetString());
        Assert.Equal(ulong.MaxValue, root.GetProperty("seed").GetUInt64());
        Assert.Equal(10_000, root.GetProperty("draws").GetInt32());
        Assert.Equal("1960-12-31", root.GetProperty("asOf").GetString());
        Assert.Equal(["path", "sha256"], root.GetProperty("inputs")[0].EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void Numbers_read_back_the_same_and_what_is_none_is_null()
    {
        var run = InventedRun.Make();
        var odd = run.Findings[0] with { Probability = 0.1 + 0.2, Value = run.Findings[0].Value with { Median = double.NaN, P95 = double.PositiveInfinity } };
        var first = Read(InventedRun.Of([odd])).GetProperty("findings")[0];
        Assert.Equal(0.1 + 0.2, first.GetProperty("probability").GetDouble());
        Assert.Equal(JsonValueKind.Null, first.GetProperty("value").GetProperty("median").ValueKind);
        Assert.Equal(JsonValueKind.Null, first.GetProperty("value").GetProperty("p95").ValueKind);
    }

    [Fact]
    public void The_same_run_gives_the_same_bytes_in_readable_Chinese()
    {
        var bytes = Bytes(InventedRun.Make());
        Assert.Equal(bytes, Bytes(InventedRun.Make()));
        Assert.Equal((byte)'{', bytes[0]);
        var text = System.Text.Encoding.UTF8.GetString(bytes);
        Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
        Assert.Contains("年奧蘭與希達維亞的關係如何？", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lone_surrogate_does_not_stop_the_writing()
    {
        var broken = InventedRun.Make().Findings[0] with { Warnings = [new Warning("odd", new("a\uD800b", "x"))] };
        Assert.Equal("a\uFFFDb", Read(InventedRun.Of([broken])).GetProperty("findings")[0].GetProperty("warnings")[0].GetProperty("en").GetString());
    }

    [Fact]
    public void A_game_carries_its_cells()
    {
        var game = Read(InventedRun.Make()).GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("system").GetString() == "R19").GetProperty("game");
        Assert.Equal(4, game.GetProperty("cells").GetArrayLength());
        Assert.True(game.GetProperty("cells")[3].GetProperty("equilibrium").GetBoolean());
    }

    private static JsonElement Read(RunResult run) => JsonDocument.Parse(Bytes(run)).RootElement;

    private static byte[] Bytes(RunResult run)
    {
        using var stream = new MemoryStream();
        FindingsJson.Write(run, stream);
        return stream.ToArray();
    }
}

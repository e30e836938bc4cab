using System.Text.Json;
using Entente.Acceptance.Tests.Kit;
using Entente.Tests.Kit;

namespace Entente.Acceptance.Tests.Commands;

[Collection(CommandLine.Name)]
public sealed class ConflictTests
{
    private static readonly string Elmira = Repository.At("cases", "classic", "conflicts", "elmira.yml");

    [Theory]
    [InlineData("en", "Local government would leave s1 for s5: nothing that the others would gain by stops it.", "each move an improvement: Local government to s5")]
    [InlineData("zh-Hant", "地方政府會離開 s1 移至 s5：其他決策者沒有既利己又能遏止此舉的回應。", "每步皆為改善：地方政府移至 s5")]
    public void A_conflict_is_told_with_stable_states_reasons_and_its_course(string language, string why, string way)
    {
        var run = Program.Run("conflict", Elmira, "--lang", language).Exits(0);
        Assert.Matches(@"s8 +Y N Y N Y +RGSQ +RGSQ +RGSQ +Nash GMR SMR SEQ", run.Out);
        Assert.Matches(@"s1\* +N Y N N N +RGSQ +RGSQ +·GS· +GMR SMR", run.Out);
        Assert.Matches(@"GMR +s1, s4, s5, s8, s9\n", run.Out);
        Assert.Contains(why, run.Out, StringComparison.Ordinal);
        Assert.Contains(way, run.Out, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void Machines_get_one_object_with_everything_that_was_asked_for()
    {
        var run = Program.Run("conflict", Elmira, "--json", "--coalitions", "--inverse", "s8").Exits(0);
        using var document = JsonDocument.Parse(run.Out);
        var root = document.RootElement;
        Assert.Equal("entente-conflict/1", root.GetProperty("schema").GetString());
        Assert.Equal(["s5", "s8", "s9"], Words(root.GetProperty("equilibria").GetProperty("seq")));
        Assert.Equal(["s1", "s4", "s5", "s8", "s9"], Words(root.GetProperty("equilibria").GetProperty("smr")));
        Assert.True(root.GetProperty("complete").GetBoolean());
        var shift = Assert.Single(root.GetProperty("shifts").EnumerateArray());
        Assert.Equal(("s5", "s8"), (shift.GetProperty("from").GetString(), shift.GetProperty("to").GetString()));
        Assert.Equal(["moe", "uniroyal"], Words(shift.GetProperty("members")));
        var reach = root.GetProperty("reach").EnumerateArray().Single(r => r.GetProperty("state").GetString() == "s8");
        Assert.Equal(3, reach.GetProperty("moves").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, reach.GetProperty("improvements").ValueKind);
        var local = root.GetProperty("inverse").EnumerateArray().Single(i => i.GetProperty("decisionMaker").GetString() == "local" && i.GetProperty("concept").GetString() == "gmr");
        Assert.Equal([["s4"], ["s9"]], local.GetProperty("notPreferred").EnumerateArray().Select(Words));
    }

    [Fact]
    public void Everything_can_be_followed_from_another_state()
    {
        var run = Program.Run("conflict", Elmira, "--from", "s6").Exits(0);
        Assert.Contains("From s6", run.Out, StringComparison.Ordinal);
        Assert.Contains("s8: each move an improvement: Uniroyal to s8", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Coalitions_are_told()
    {
        var run = Program.Run("conflict", Elmira, "--coalitions").Exits(0);
        Assert.Contains("Ministry + Uniroyal together would shift the conflict from s5 to s8, which all of them prefer (Ministry to s6, then Uniroyal to s8)", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_small_conflict_all_preferences_are_tried()
    {
        var run = Program.Run("conflict", Repository.At("cases", "classic", "conflicts", "prisoners-dilemma.yml"), "--inverse", "both").Exits(0);
        Assert.Contains("144 of all 576 profiles of strict orders make it an equilibrium", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "did you mean 's1'?")]
    [InlineData("zh-Hant", "是否要寫「s1」？")]
    public void A_misspelt_state_gets_a_suggestion(string language, string hint)
    {
        var run = Program.Run("conflict", Elmira, "--from", "S1", "--lang", language).Exits(1);
        Assert.Equal("", run.Out);
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_faulty_file_is_reported_like_any_other()
    {
        using var place = new Workplace();
        var file = place.At("elmira.yml");
        File.WriteAllText(file, File.ReadAllText(Elmira).Replace("- delay and accept\n", "- delay and acept\n", StringComparison.Ordinal));
        var run = Program.Run("conflict", file).Exits(1);
        Assert.Equal("", run.Out);
        Assert.Contains("error E0603: 'acept' is no option; did you mean 'accept'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_and_a_missing_argument_are_told_apart()
    {
        Program.Run("conflict", Path.Combine(Path.GetTempPath(), "no-such-conflict.yml")).Exits(1);
        Program.Run("conflict").Exits(2);
    }

    private static string[] Words(JsonElement list) => [.. list.EnumerateArray().Select(w => w.GetString()!)];
}

using System.Text.Json.Nodes;
using Entente.Acceptance.Tests.Kit;

namespace Entente.Acceptance.Tests.Commands;

/// <summary>A game that lies in a case: its payoffs may be formulas over the case's indicators.</summary>
[Collection(CommandLine.Name)]
public sealed class CaseGameTests
{
    private const string Game = """
        id: patrol
        title: { en: Patrol, zh-Hant: 巡邏 }
        players:
          north: { en: north, zh-Hant: 北方, is: ALD }
          south: { en: south, zh-Hant: 南方, is: BRE }
        scale: numbers
        matrix:
          strategies:
            north: { go: { en: go, zh-Hant: 前往 }, stay: { en: stay, zh-Hant: 留守 } }
            south: { go: { en: go, zh-Hant: 前往 }, stay: { en: stay, zh-Hant: 留守 } }
          cells:
            - { at: [go, go], pay: ["FORMULA", 1] }
            - { at: [go, stay], pay: [0.1, 0] }
            - { at: [stay, go], pay: [0.5, 0.2] }
            - { at: [stay, stay], pay: [0.3, 0.4] }
        """;

    [Fact]
    public void Its_answer_is_a_distribution()
    {
        using var place = new Workplace();
        var file = Write(place, Formula);
        var json = Json("game", "solve", file, "--draws", "2000", "--json");
        Assert.Equal("draws", (string?)json["method"]);
        Assert.Equal(1, json["sets"]!.AsArray().Sum(s => (double)s!["probability"]!) + ((double)json["missing"]! / 2000), 6);
        Assert.Equal(1, json["names"]!.AsArray().Sum(s => (double)s!["probability"]!) + (double)json["tied"]! + ((double)json["missing"]! / 2000), 6);
        Assert.Equal(8, json["knowledge"]!.AsArray().Count);
        Assert.Equal(json.ToJsonString(), Json("game", "solve", file, "--draws", "2000", "--json").ToJsonString());
        Assert.NotEqual(json.ToJsonString(), Json("game", "solve", file, "--draws", "2000", "--seed", "2", "--json").ToJsonString());
        Assert.Contains("各均衡集合之機率", Program.Run("game", "solve", file, "--lang", "zh-Hant").Exits(0).Out, StringComparison.Ordinal);
        Assert.Contains("entente game solve", Program.Run("game", "commit", file).Exits(1).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_numbers_are_solved_exactly_there_too()
    {
        using var place = new Workplace();
        Assert.Equal("extreme", (string?)Json("game", "solve", Write(place, "1/3"), "--json")["method"]);
    }

    [Fact]
    public void Check_lists_it_and_reports_its_faults()
    {
        using var place = new Workplace();
        Write(place, Formula);
        Assert.Contains("games/patrol.yml", Program.Run("check", place.At("case")).Exits(0).Out, StringComparison.Ordinal);
        Assert.True((bool)Json("check", place.At("case"), "--json")["games"]![0]!["uncertain"]!);
        Write(place, "no-such-thing(ALD)");
        var wrong = Program.Run("check", place.At("case")).Exits(1);
        Assert.Contains("games/patrol.yml:12:", wrong.Error, StringComparison.Ordinal);
        Assert.Contains("E0433", wrong.Error, StringComparison.Ordinal);
    }

    private const string Formula = "gain-believed(BRE, ALD) - threat-perceived(BRE, KRV) / 2";

    private static string Write(Workplace place, string formula)
    {
        var @case = Directory.Exists(place.At("case")) ? new CaseCopy(place.At("case")) : place.Case(of: "first-steps");
        Directory.CreateDirectory(place.At("case", "games"));
        @case.Write("games/patrol.yml", Game.Replace("FORMULA", formula, StringComparison.Ordinal));
        return place.At("case", "games", "patrol.yml");
    }

    private static JsonObject Json(params string[] line) => JsonNode.Parse(Program.Run(line).Exits(0).Out)!.AsObject();
}

using System.Text.Json.Nodes;
using Entente.Acceptance.Tests.Kit;
using Entente.Tests.Kit;

namespace Entente.Acceptance.Tests.Commands;

/// <summary>What people do with a game in a file.</summary>
[Collection(CommandLine.Name)]
public sealed class GameTests
{
    private static readonly string[] Aims = ["equilibrium", "unique", "dominant"];

    private static string Classic(string id) => Repository.At("cases", "classic", "games", $"{id}.yml");

    [Fact]
    public void All_equilibria_of_two_players_are_printed_for_machines()
    {
        var json = Json("game", "solve", Classic("stag-hunt"), "--json");
        Assert.Equal("extreme", (string?)json["method"]);
        Assert.True((bool)json["exact"]! && (bool)json["complete"]!);
        var equilibria = json["equilibria"]!.AsArray();
        Assert.Equal(3, equilibria.Count);
        Assert.Equal("""[["2/3","1/3"],["2/3","1/3"]]""", equilibria[1]!["profile"]!.ToJsonString());
        Assert.Equal("""["8/3","8/3"]""", equilibria[1]!["payoffs"]!.ToJsonString());
        Assert.All(equilibria, e => Assert.Equal("0", (string?)e!["maxRegret"]));
        Assert.Equal(["true true", "false false", "true true"], equilibria.Select(e => $"{e!["pure"]} {e["strict"]}"));
        Assert.Equal("[[0],[1],[2]]", json["components"]!.ToJsonString());
    }

    [Fact]
    public void A_continuum_of_equilibria_is_told_by_its_corners()
    {
        var json = Json("game", "solve", Classic("chain-store-table"), "--json");
        Assert.Equal("[[0],[1,2]]", json["components"]!.ToJsonString());
        Assert.Contains("Every mixture within one of these sets", Program.Run("game", "solve", Classic("chain-store-table")).Exits(0).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "first hunter: stag 2/3, hare 1/3", "Method: extreme")]
    [InlineData("zh-Hant", "甲獵人：獵鹿 2/3、獵兔 1/3", "方法：extreme")]
    public void A_person_reads_titles_in_its_language(string language, params string[] lines)
    {
        var page = Program.Run("game", "solve", Classic("stag-hunt"), "--lang", language).Exits(0).Out;
        Assert.All(lines, line => Assert.Contains(line, page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("matching-pennies", "zero-sum", "value", "0")]
    [InlineData("kuhn-poker", "sequence-form", "value", "-1/18")]
    public void The_value_of_a_game_of_pure_conflict_is_exact(string id, string method, string key, string value) =>
        Assert.Equal(value, (string?)Json("game", "solve", Classic(id), "--method", method, "--json")[key]);

    [Theory]
    [InlineData("chain-store", "subgame-perfect", 1)]
    [InlineData("seltens-horse", "agent-form", 2)]
    [InlineData("beer-quiche", "beliefs", 2)]
    [InlineData("aumann-chicken", "lemke-howson", 2)]
    [InlineData("rationalisability", "rationalisable", 0)]
    [InlineData("aumann-chicken", "correlated", 0)]
    [InlineData("prisoners-dilemma", "pure", 1)]
    [InlineData("volunteers-dilemma", "n-player", 7)]
    [InlineData("stag-hunt", "quantal", 1)]
    public void Every_method_can_be_asked_for(string id, string method, int least)
    {
        var json = Json("game", "solve", Classic(id), "--method", method, "--json");
        Assert.Equal(method, (string?)json["method"]);
        Assert.True(json["equilibria"]!.AsArray().Count >= least);
        Assert.Equal((bool)json["complete"]!, json["reason"] is null);
    }

    [Fact]
    public void Equilibria_of_three_players_that_are_no_fractions_are_given_as_near_as_proven()
    {
        var json = Json("game", "solve", Classic("volunteers-dilemma"), "--json");
        Assert.Equal("n-player", (string?)json["method"]);
        Assert.True((bool)json["complete"]!);
        Assert.False((bool)json["exact"]!);
        Assert.Single(json["equilibria"]!.AsArray(), e => (string?)e!["radius"] != "0");
    }

    [Fact]
    public void Every_order_of_moves_is_compared()
    {
        var json = Json("game", "commit", Classic("bagwell"), "--json", "--noise", "1/100");
        Assert.Equal(3, json["orders"]!.AsArray().Count);
        var leader = json["leaders"]![0]!;
        Assert.Equal("5", (string?)leader["strong"]!["payoff"]);
        Assert.Equal("4", (string?)leader["noisy"]!["pure"]!["high"]);
        Assert.Equal("1", (string?)json["values"]![0]!["beingSeen"]!["low"]);
        Assert.Equal("-1", (string?)json["values"]![0]!["silence"]!["low"]);
        Assert.Contains("被看見之價值", Program.Run("game", "commit", Classic("bagwell"), "--lang", "zh-Hant").Exits(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_least_change_of_preferences_is_found_with_every_way()
    {
        var json = Json("game", "leverage", Classic("prisoners-dilemma"), "--target", "cooperate,1", "--json");
        Assert.Equal("""["cooperate","cooperate"]""", json["target"]!.ToJsonString());
        Assert.Equal([2, 3, 4], Aims.Select(aim => (int)json["ordinal"]![aim]!["swaps"]!));
        Assert.Equal([1, 2, 1], Aims.Select(aim => json["ordinal"]![aim]!["solutions"]!.AsArray().Count));
        Assert.Null(json["cardinal"]);
    }

    [Fact]
    public void The_least_payment_respects_budgets()
    {
        string[] game = ["game", "leverage", "3,3 1,4 4,1 2,2", "--target", "1,1", "--json"];
        Assert.Equal("2", (string?)Json(game)["cardinal"]!["equilibrium"]!["payment"]);
        Assert.Equal("2", (string?)Json([.. game, "--budget", "helper=2"])["cardinal"]!["equilibrium"]!["paid"]);
        var poor = Json([.. game, "--budget", "helper=1"])["cardinal"]!["equilibrium"]!;
        Assert.Null(poor["payment"]);
        Assert.True((bool)poor["proven"]!);
    }

    [Theory]
    [InlineData("Prisoner's dilemma", false, "3,3 1,4 4,1 2,2")]
    [InlineData("Chicken", false, "3 3 2 4 4 2 1 1")]
    [InlineData("Stag hunt", true, "4,4 1,3 3,1 3,3")]
    public void A_game_written_out_is_named_and_ties_are_said(string name, bool tied, string game)
    {
        var json = Json("game", "name", game, "--json");
        Assert.Equal(tied, (bool)json["tied"]!);
        Assert.Contains(name, json["places"]!.AsArray().Select(p => (string?)p!["name"]));
        Assert.All(json["places"]!.AsArray(), p => Assert.Equal(6, p!["neighbours"]!.AsArray().Count));
    }

    [Theory]
    [InlineData("stag-hunt", "nfg")]
    [InlineData("volunteers-dilemma", "efg")]
    [InlineData("seltens-horse", "efg")]
    [InlineData("kuhn-poker", "efg")]
    public void A_game_converted_there_and_back_is_the_same_game(string id, string kind)
    {
        using var place = new Workplace();
        var (there, back) = (place.At($"game.{kind}"), place.At("game.yml"));
        Program.Run("game", "convert", Classic(id), "--to", kind, "--out", there).Exits(0);
        Program.Run("game", "convert", there, "--to", "yml", "--out", back).Exits(0);
        Assert.Equal(Solved(Classic(id)), Solved(back));

        static string Solved(string file) => string.Join('\n', Json("game", "solve", file, "--method", "pure", "--json")["equilibria"]!.AsArray().Select(e => $"{e!["payoffs"]!.ToJsonString()}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("game solve missing.nfg", "E0001")]
    [InlineData("game solve game.txt", "E0731")]
    public void A_file_that_is_none_is_reported_with_its_place(string line, string code) =>
        Assert.Contains(code, Program.Run(line.Split(' ')).Exits(1).Error, StringComparison.Ordinal);

    [Fact]
    public void A_fault_in_a_file_of_Gambit_is_told_as_all_others_are()
    {
        using var place = new Workplace();
        File.WriteAllText(place.At("bad.nfg"), "NFG 1 R \"x\" { \"a\" \"b\" } { 1000000 1000 }\n\n1 2");
        Assert.Contains("bad.nfg:1:27: error E0506", Program.Run("game", "solve", place.At("bad.nfg")).Exits(1).Error, StringComparison.Ordinal);
        Assert.Contains("錯誤", Program.Run("game", "solve", place.At("bad.nfg"), "--lang", "zh-Hant").Exits(1).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("game solve {0} --method zero-sum", "add up")]
    [InlineData("game solve {0} --method sequence-form", "needs a tree")]
    [InlineData("game leverage {0} --target stag,rabbit", "'second' has no strategy 'rabbit'")]
    [InlineData("game leverage {0} --target stag", "names a strategy for each of")]
    public void What_cannot_be_asked_is_refused_with_a_reason(string line, string reason) =>
        Assert.Contains(reason, Program.Run(line.Split(' ').Select(word => word == "{0}" ? Classic("stag-hunt") : word).ToArray()).Exits(1).Error, StringComparison.Ordinal);

    private static JsonObject Json(params string[] line) => JsonNode.Parse(Program.Run(line).Exits(0).Out)!.AsObject();
}

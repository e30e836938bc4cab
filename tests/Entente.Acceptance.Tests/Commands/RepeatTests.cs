using System.Text.Json.Nodes;
using Entente.Acceptance.Tests.Kit;

namespace Entente.Acceptance.Tests.Commands;

/// <summary><c>entente game repeat</c>: repeated play of a game and tournaments of strategies.</summary>
[Collection(CommandLine.Name)]
public sealed class RepeatTests
{
    private const string Dilemma = "3,3 0,5 5,0 1,1";

    [Fact]
    public void Thresholds_are_exact_where_they_are_fractions()
    {
        var json = Json("game", "repeat", Dilemma, "--target", "1,1", "--rounds", "2", "--json");
        Assert.True((bool)json["sustainable"]! && (bool)json["complete"]!);
        Assert.Equal(("1/2", "1"), ((string?)json["grim"]!["from"], (string?)json["grim"]!["to"]));
        Assert.Null(json["finite"]![0]!["range"]);
        Assert.Equal(0.6180339887498949, (double)json["finite"]![1]!["range"]!["from"]!["value"]!, 1e-15);
        Assert.Equal(2, json["byPlayer"]!.AsArray().Count);
        Assert.Null(json["tournament"]);
    }

    [Fact]
    public void A_tournament_is_the_same_on_any_number_of_threads()
    {
        string[] line = ["game", "repeat", Dilemma, "--target", "1,1", "--tournament", "--turns", "50", "--repetitions", "3", "--noise", "0.05", "--tremble", "1/50", "--json"];
        var one = Program.Run([.. line, "--threads", "1"]).Exits(0).Out;
        Assert.Equal(one, Program.Run([.. line, "--threads", "3"]).Exits(0).Out);
        var standings = JsonNode.Parse(one)!["tournament"]!["standings"]!.AsArray();
        Assert.InRange(standings.Count, 20, 100);
        Assert.All(standings, standing => Assert.NotEmpty((string)standing!["source"]!));
    }

    [Theory]
    [InlineData("en", "All keep to it under grim trigger: discount factor of at least 1/2.")]
    [InlineData("zh-Hant", "冷酷觸發下全體願維持之條件：折現因子不低於 1/2。")]
    public void A_person_reads_it_in_its_language(string language, string line) =>
        Assert.Contains(line, Program.Run("game", "repeat", Dilemma, "--target", "1,1", "--punishment", "2,2", "--lang", language).Exits(0).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "Nobody gains by leaving it", "fears")]
    [InlineData("zh-Hant", "任何一方偏離皆無所得", "所畏懼者")]
    public void Where_nobody_is_tempted_no_threat_is_spoken_of(string language, string said, string unsaid)
    {
        var page = Program.Run("game", "repeat", "4,4 0,3 3,0 2,2", "--target", "1,1", "--lang", language).Exits(0).Out;
        Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.DoesNotContain(unsaid, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2,2", "Nobody gains by leaving it")]
    [InlineData("1,2", "No equilibrium found is a threat")]
    [InlineData("1,2", "No equilibrium of repeated play at all keeps to it, whatever the discount factor.")]
    [InlineData("1,1", "No equilibrium of repeated play at all keeps to it outside of: discount factor of at least 1/2.")]
    public void What_follows_for_repeated_play_is_said_as_it_is(string target, string line) =>
        Assert.Contains(line, Program.Run("game", "repeat", Dilemma, "--target", target, "--lang", "en").Exits(0).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("--target 1", "2 players")]
    [InlineData("--target 1,3", "has no strategy '3'")]
    [InlineData("--target 1,1 --tournament --defection 1,2", "must differ")]
    public void What_cannot_be_asked_is_refused_with_a_reason(string words, string reason) =>
        Assert.Contains(reason, Program.Run(["game", "repeat", Dilemma, .. words.Split(' ')]).Exits(1).Error, StringComparison.Ordinal);

    private static JsonObject Json(params string[] line) => JsonNode.Parse(Program.Run(line).Exits(0).Out)!.AsObject();
}

using Entente.Cases;
using Entente.Games;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Game;
using Entente.Theories.Measures;
using Entente.Theories.Tests.Kit;
using FsCheck;
using FsCheck.Fluent;
using Record = Entente.Cases.Record;

namespace Entente.Theories.Tests;

public sealed class GameFormTests
{
    private const int Draws = 4000;
    private static readonly TheoryFile Ferry = new TheoryText("ferry-game").Sound();
    private static readonly Subject Tie = new("P-Q", ["P", "Q"], false, []);
    private static readonly string[] Strategies = ["sail", "stay"];
    private static readonly int[] Dilemma = [3, 1, 4, 2, 3, 1, 4, 2];

    [Fact]
    public void Equilibria_and_dominance_agree_with_the_library_of_games_ties_included() => Prop.ForAll(Ranks, ranks =>
    {
        var game = Exact(ranks);
        var facts = new GameFacts(Given(Body(Reading.Own), ranks));
        var equilibria = PureEquilibria.Of(game).Equilibria.Select(e => e.Profile).ToHashSet();
        Assert.Equal(equilibria.Count, facts.Count[0]);
        Assert.All(game.Profiles, p => Assert.Equal(equilibria.Contains(p) ? 1 : 0, facts.IsEquilibrium(p.Row, p.Column)[0]));
        Assert.All(game.Profiles, p => Assert.Equal(equilibria.Count == 1 && equilibria.Contains(p) ? 1 : 0, facts.IsOnlyEquilibrium(p.Row, p.Column)[0]));
        foreach (var (seat, player) in new[] { (Seat.Row, 0), (Seat.Column, 1) })
            Assert.All([0, 1], s => Assert.Equal(DominanceRelation.Of(game).StrictlyDominant(seat) == s ? 1 : 0, facts.IsDominant(player, s)[0]));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_verdict_and_the_value_agree_with_the_library_of_games() => Prop.ForAll(Ranks, ranks =>
    {
        var judged = Body(Reading.Own).Judge(Given(Body(Reading.Own), ranks), 2000, null, []);
        var found = PureEquilibria.Of(Exact(ranks)).Equilibria;
        var expected = found.Count switch { 0 => "none", 1 => Only[(found[0].Profile.Row, found[0].Profile.Column)], _ => "several" };
        Assert.Equal(expected, Ferry.Readings[0].Verdicts[judged.Verdicts[0]].Id);
        var worst = found.Count == 0 ? double.NaN : found.Min(e => ranks[(e.Profile.Row * 2) + e.Profile.Column]);
        Assert.Equal(worst, judged.Value.Span[0]);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Stated_ranks_give_the_game_they_state_in_every_draw()
    {
        var judged = Judge(Reading.Own, Records(Dilemma));
        Assert.All(judged.Verdicts, v => Assert.Equal(0, v));
        Assert.Equal(8, Assert.Single(judged.Measures).Items.Count);
        Assert.True(judged.Game!.Known);
    }

    [Fact]
    public void Contradictory_ranks_are_taken_up_in_proportion_to_their_grades()
    {
        var rival = Rank("R-9", 0, "sail", "stay", 3, "C3");
        var judged = Judge(Reading.Own, [.. Records(Dilemma, "A3"), rival]);
        var (stated, rivals) = (GradeWeight.Of(new Grade('A', 3)), GradeWeight.Of(new Grade('C', 3)));
        Assert.Equal(rivals / (stated + rivals), Share(judged, "first-sails"), 0.03);
        Assert.Equal(stated / (stated + rivals), Share(judged, "both-stay"), 0.03);
    }

    [Fact]
    public void A_rank_that_nobody_states_lies_anywhere_between_the_others()
    {
        // The first player's rank for sailing alone lies evenly between 0.5 and 4.5, and below that for staying, 2, in 1.5 of 4 parts.
        var judged = Judge(Reading.Own, [.. Records(Dilemma).Where(r => r.Id != "R-1")]);
        Assert.Equal(1.5 / 4, Share(judged, "both-stay"), 0.03);
        Assert.False(judged.Game!.Known);
        Assert.False(Judge(Reading.Own, [.. Records(Dilemma).Where(r => r.Id != "R-1"), Rank("R-9", 0, "sail", "sail", 2, "C3")]).Game!.Known);
    }

    [Fact]
    public void Without_any_rank_only_the_prior_speaks()
    {
        var judged = Judge(Reading.Own, []);
        Assert.Empty(judged.Measures);
        Assert.Equal(1, judged.PriorShare);
    }

    [Fact]
    public void A_doubted_rank_holds_as_often_as_its_grade_says()
    {
        var judged = Judge("doubted", [.. Records(Dilemma, "A1").Where(r => r.Id != "R-1"), Rank("R-1", 0, "sail", "stay", 1, "C3")]);
        var holds = GradeWeight.Of(new Grade('C', 3));
        Assert.Equal(holds + ((1 - holds) * 1.5 / 4), Share(judged, "both-stay"), 0.03);
    }

    [Fact]
    public void The_exchange_gives_the_better_outcome_the_higher_rank_and_changes_nothing_else()
    {
        var judged = Judge("bold", Records(Dilemma));
        Assert.All(judged.Verdicts, v => Assert.Equal("first-sails", Ferry.Readings.Single(r => r.Id == "bold").Verdicts[v].Id));
        int[] already = [3, 2, 4, 1, 3, 1, 4, 2];
        Assert.Equal(Judge(Reading.Own, Records(already)).Verdicts, Judge("bold", Records(already)).Verdicts);
    }

    [Fact]
    public void A_rank_of_a_later_year_or_one_that_has_ended_plays_no_part()
    {
        var later = Records(Dilemma).Select(r => r.Id == "R-1" ? Worlds.Row("ranks", "R-1", "2001", null, "A1") with { Cells = r.Cells } : r);
        var ended = Records(Dilemma).Select(r => r.Id == "R-1" ? Worlds.Row("ranks", "R-1", "1990", "1991", "A1") with { Cells = r.Cells } : r);
        var without = Judge(Reading.Own, [.. Records(Dilemma).Where(r => r.Id != "R-1")]);
        Assert.Equal(without.Verdicts, Judge(Reading.Own, [.. later]).Verdicts);
        Assert.Equal(without.Verdicts, Judge(Reading.Own, [.. ended]).Verdicts);
    }

    /// <summary>Ranks 1 to 4 with ties: A's four outcomes by (own, other), then B's by (own, other).</summary>
    private static Arbitrary<int[]> Ranks => Gen.ArrayOf(Gen.Choose(1, 4), 8).ToArbitrary();

    private static readonly Dictionary<(int, int), string> Only = new() { [(0, 0)] = "both-sail", [(0, 1)] = "first-sails", [(1, 0)] = "second-sails", [(1, 1)] = "both-stay" };

    private static GameBody Body(string reading) => (GameBody)Ferry.Readings.Single(r => r.Id == reading).Body;

    private static MatrixGame Exact(int[] ranks)
    {
        var cells = new (int, int)[2, 2];
        for (var a = 0; a < 2; a++)
        {
            for (var b = 0; b < 2; b++)
                cells[a, b] = (ranks[(a * 2) + b], ranks[4 + (b * 2) + a]);
        }

        return MatrixGame.FromRanks("ferry", new Player("P", Strategies), new Player("Q", Strategies), cells);
    }

    private static PayoffColumns Given(GameBody body, int[] ranks) =>
        PayoffColumns.Given(body, (player, own, other) => ranks[(player * 4) + (Array.IndexOf(Strategies, own) * 2) + Array.IndexOf(Strategies, other)]);

    private static Judgement Judge(string reading, IReadOnlyList<Record> records) =>
        Body(reading).Judge(Ferry, Tie, Worlds.Period, new StatedMeasures(Worlds.Of("P", "Q"), Draws) { All = records }).Single();

    private static Record[] Records(int[] ranks, string grade = "A1") =>
        [.. ranks.Select((rank, i) => Rank($"R-{i}", i / 4, Strategies[i / 2 % 2], Strategies[i % 2], rank, grade))];

    private static Record Rank(string id, int player, string own, string other, int rank, string grade) => Worlds.Row(
        "ranks", id, "1999", null, grade, ("game", ""), ("player", Tie.Actors[player]), ("own", own), ("other", other), ("rank", rank.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static double Share(Judgement judged, string verdict) =>
        judged.Verdicts.Count(v => Ferry.Readings[0].Verdicts[v].Id == verdict) / (double)Draws;
}

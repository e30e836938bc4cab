using Entente.Analysis.Evaluation;
using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Tests.Kit;
using Record = Entente.Cases.Record;

namespace Entente.Analysis.Tests;

public sealed class GamePriceTests
{
    private const int Draws = 20_000;
    private static readonly TheoryFile Ferry = new TheoryText("ferry-game").Replace("unit: { en: rank", "wanted: [sail, sail]\nunit: { en: rank").Sound();
    private static readonly Case World = Worlds.Of("P", "Q");
    private static readonly Subject Tie = new("P-Q", ["P", "Q"], false, []);
    private static readonly string[] Strategies = ["sail", "stay"];
    private static readonly GameLeverage Dilemma = Price([3, 1, 4, 2, 3, 1, 4, 2])!;

    [Fact]
    public void The_dilemma_needs_two_swaps_for_an_equilibrium_three_for_the_only_one_and_four_for_dominance()
    {
        Assert.Equal(["equilibrium", "unique", "dominant"], Dilemma.Swaps.Select(s => s.Aim));
        Assert.Equal([2, 3, 4], Dilemma.Swaps.Select(s => s.Count));
        Assert.Equal([1, 2, 1], Dilemma.Swaps.Select(s => s.Solutions.Count));
        Assert.All(Dilemma.Swaps, s => Assert.All(s.Solutions, solution => Assert.Equal(s.Count, solution.Count)));
    }

    [Fact]
    public void With_even_spacing_a_third_of_the_range_is_due_to_each_and_half_the_weight_on_the_next_round_suffices()
    {
        Assert.All(Dilemma.Transfers, t => Assert.Equal(2.0 / 3, t.Even!.Value, 1e-3));
        Assert.All(Dilemma.Transfers, t => Assert.All(t.ByPlayer, p => Assert.Equal(1.0 / 3, p, 1e-3)));
        Assert.Equal(["P", "Q"], Dilemma.Patience.Select(p => p.Player.En));
        Assert.All(Dilemma.Patience, p => Assert.Equal(0.5, p.Even, 1e-12));
    }

    [Fact]
    public void Over_all_spacings_patience_lies_evenly_between_none_and_all()
    {
        // Of two ordered uniform utilities u < v the ratio (1 - v) / (1 - u) is uniform.
        Assert.All(Dilemma.Patience, p => Assert.Equal((0.05, 0.5, 0.95), (Math.Round(p.Drawn.P05, 2), Math.Round(p.Drawn.Median, 1), Math.Round(p.Drawn.P95, 2))));
        Assert.All(Dilemma.Transfers, t => Assert.InRange(t.Drawn!.Value.Median, 0.5, 0.8)); // the sum of two gains, each triangular on (0, 1)
    }

    [Fact]
    public void Where_the_wanted_outcome_is_an_equilibrium_it_costs_nothing()
    {
        var hunt = Price([4, 1, 3, 2, 4, 1, 3, 2])!;
        Assert.Equal(0, hunt.Swaps[0].Count);
        Assert.Equal(0, hunt.Transfers[0].Even);
        Assert.Empty(hunt.Patience);
    }

    [Fact]
    public void Whom_the_single_game_does_not_punish_no_patience_keeps_to_it()
    {
        var alone = Price([3, 2, 4, 1, 3, 1, 4, 2])!; // the only equilibrium, P sailing alone, is the best that Q can have
        Assert.Equal("Q", Assert.Single(alone.NotHeld).En);
        Assert.Empty(alone.Patience);
        Assert.Empty(Dilemma.NotHeld);
    }

    [Fact]
    public void A_theory_that_wants_nothing_or_a_game_that_is_in_doubt_has_no_price()
    {
        var plain = new TheoryText("ferry-game").Sound();
        Assert.Null(Shown(plain, [.. Records([3, 1, 4, 2, 3, 1, 4, 2])]).Leverage);
        Assert.Null(Shown(Ferry, [.. Records([3, 1, 4, 2, 3, 1, 4, 2]).Skip(1)]).Leverage);
    }

    [Fact]
    public void To_whom_all_outcomes_are_alike_nothing_is_due()
    {
        var tied = Price([2, 2, 2, 2, 3, 1, 4, 2])!;
        Assert.Equal(0, tied.Transfers[0].ByPlayer[0]);
        Assert.InRange(tied.Transfers[0].Even!.Value, 0.3, 0.34); // the other gains a third of its range by staying
        Assert.Equal([0, 0], Price([1, 1, 1, 1, 1, 1, 1, 1])!.Transfers[0].ByPlayer);
        Assert.Empty(Price([1, 1, 1, 1, 1, 1, 1, 1])!.Patience);
    }

    [Fact]
    public void A_search_cut_short_in_a_game_of_four_by_four_is_called_not_settled_and_never_impossible()
    {
        // The wanted outcome is the worst of all to both.
        var price = Price(4)!;
        Assert.All(price.Swaps, swaps => Assert.True(swaps.Count is not null || !swaps.Complete));
        var cut = price.Swaps.Single(swaps => swaps.Aim == "dominant");
        Assert.Equal((null, false), (cut.Count, cut.Complete));
        Assert.InRange(cut.AtLeast, 2, 30);
        Assert.All(price.Transfers, transfer => Assert.Equal(transfer.Complete, transfer.Even is not null));
        Assert.True(price.Transfers[0].Complete);
    }

    [Fact]
    public void A_game_too_large_to_search_is_not_settled()
    {
        var price = Price(7)!;
        Assert.All(price.Swaps, swaps => Assert.Equal((null, false, 0), (swaps.Count, swaps.Complete, swaps.AtLeast)));
        Assert.All(price.Transfers, transfer => Assert.Equal((null, false), (transfer.Even, transfer.Complete)));
    }

    /// <summary>So many strategies for each, "sail" the first; the outcomes' ranks ascend for both in the order of their numbers.</summary>
    private static GameLeverage? Price(int size)
    {
        string[] more = [.. Enumerable.Range(2, size - 2).Select(k => $"stay-{k}")];
        var theory = new TheoryText("ferry-game").Replace("unit: { en: rank", "wanted: [sail, sail]\nunit: { en: rank")
            .Replace("  stay: { en: stay, zh-Hant: 留港 }\n", string.Concat(more.Prepend("stay").Select(id => $"  {id}: {{ en: {id}, zh-Hant: 留港 }}\n"))).Sound();
        string[] all = ["sail", "stay", .. more];
        return Shown(theory, [.. from player in Tie.Actors from own in all from other in all select Row(player, own, other, (Array.IndexOf(all, own) * size) + Array.IndexOf(all, other) + 1)]).Leverage;
    }

    private static GameLeverage? Price(int[] ranks) => Shown(Ferry, Records(ranks)).Leverage;

    private static GameAnalysis Shown(TheoryFile theory, Record[] records) =>
        GameWords.Of(theory.Readings[0].Body.Judge(theory, Tie, Worlds.Period, new StatedMeasures(World, Draws) { All = records }).Single().Game!, World);

    private static Record[] Records(int[] ranks) =>
        [.. ranks.Select((rank, i) => Row(Tie.Actors[i / 4], Strategies[i / 2 % 2], Strategies[i % 2], rank))];

    private static Record Row(string player, string own, string other, int rank) => Worlds.Row(
        "ranks", $"R-{player}-{own}-{other}", "1999", null, "A1", ("game", ""), ("player", player), ("own", own), ("other", other), ("rank", rank.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}

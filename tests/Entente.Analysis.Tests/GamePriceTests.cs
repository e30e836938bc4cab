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
        Assert.All(Dilemma.Transfers, t => Assert.Equal(2.0 / 3, t.Even, 1e-3));
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
    public void A_theory_that_wants_nothing_or_a_game_that_is_in_doubt_has_no_price()
    {
        var plain = new TheoryText("ferry-game").Sound();
        Assert.Null(Shown(plain, [.. Records([3, 1, 4, 2, 3, 1, 4, 2])]).Leverage);
        Assert.Null(Shown(Ferry, [.. Records([3, 1, 4, 2, 3, 1, 4, 2]).Skip(1)]).Leverage);
    }

    private static GameLeverage? Price(int[] ranks) => Shown(Ferry, Records(ranks)).Leverage;

    private static GameAnalysis Shown(TheoryFile theory, Record[] records) =>
        GameWords.Of(theory.Readings[0].Body.Judge(theory, Tie, Worlds.Period, new StatedMeasures(World, Draws) { All = records }).Single().Game!, World);

    private static Record[] Records(int[] ranks) =>
    [
        .. ranks.Select((rank, i) => Worlds.Row(
            "ranks", $"R-{i}", "1999", null, "A1", ("game", ""), ("player", Tie.Actors[i / 4]), ("own", Strategies[i / 2 % 2]), ("other", Strategies[i % 2]), ("rank", rank.ToString(System.Globalization.CultureInfo.InvariantCulture)))),
    ];
}

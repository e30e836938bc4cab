using static Entente.Games.Tests.Games;

namespace Entente.Games.Tests;

public sealed class KnownEquilibriaTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 7)]
    [InlineData(4, 15)]
    [InlineData(7, 127)]
    public void Coordination_has_an_equilibrium_for_every_support(int strategies, int expected)
    {
        var solution = ExtremeEquilibria.Of(KnownGames.Coordination(strategies));
        Assert.Equal(expected, solution.Equilibria.Count);
        Assert.All(solution.Components, component => Assert.True(component.Isolated));
    }

    [Fact]
    public void The_six_by_six_game_with_75_equilibria_has_75()
    {
        var solution = ExtremeEquilibria.Of(KnownGames.SeventyFive);
        Assert.Equal((75, 75), (solution.Equilibria.Count, solution.Components.Count));
        Assert.Equal(2, solution.Equilibria.Count(equilibrium => equilibrium.Profile.Row.Support.Count() == 1));
    }

    [Fact]
    public void A_game_without_stakes_is_one_component_of_all_profiles()
    {
        var solution = ExtremeEquilibria.Of(Cardinal(3, 2, [.. Enumerable.Repeat(5, 12)]));
        var subset = Assert.Single(Assert.Single(solution.Components).Subsets);
        Assert.Equal((6, 3, 2), (solution.Equilibria.Count, subset.Rows.Count, subset.Columns.Count));
    }

    [Fact]
    public void A_one_shot_trust_game_has_a_segment_of_equilibria()
    {
        var solution = ExtremeEquilibria.Of(Cardinal(2, 2, [1, 1, -1, 2, 0, 0, 0, 0]));
        Assert.Equal(["(0, 1) (1/2, 1/2)", "(0, 1) (0, 1)"], solution.Equilibria.Select(equilibrium => equilibrium.Profile.ToString()));
        Assert.Equal([0, 1], Assert.Single(Assert.Single(solution.Components).Subsets).Columns);
    }

    [Fact]
    public void A_component_may_be_bent_at_a_shared_equilibrium()
    {
        // Two segments meet in the corner: indifferent as long as the other keeps its first strategy.
        var solution = ExtremeEquilibria.Of(Cardinal(2, 2, [1, 1, 1, 1, 1, 1, 0, 0]));
        var component = Assert.Single(solution.Components);
        Assert.Equal((3, 2), (component.Equilibria.Count, component.Subsets.Count));
        Assert.All(component.Subsets, subset => Assert.Equal(2, subset.Rows.Count * subset.Columns.Count));
    }

    [Fact]
    public void Payoffs_beyond_64_bits_are_solved_exactly()
    {
        var large = Rational.Parse("1" + new string('0', 40));
        var game = With(KnownGames.SeventyFive, profile => new(KnownGames.SeventyFive[profile].Row * large / 7, KnownGames.SeventyFive[profile].Column + large));
        var solution = ExtremeEquilibria.Of(game);
        Assert.Equal(75, solution.Equilibria.Count);
        Assert.Equal(
            ExtremeEquilibria.Of(KnownGames.SeventyFive).Equilibria.Select(equilibrium => equilibrium.Profile),
            solution.Equilibria.Select(equilibrium => equilibrium.Profile));
    }

    [Theory]
    [InlineData(1, "64-bit")]
    [InlineData(1003, "128-bit")]
    [InlineData(1_000_003, "any size")]
    public void Numbers_that_outgrow_their_type_on_the_way_are_noticed(int factor, string numbers)
    {
        var wide = With(KnownGames.SeventyFive, profile => new((KnownGames.SeventyFive[profile].Row * factor) + 1, (KnownGames.SeventyFive[profile].Column * factor) - 5));
        var (expected, solution) = (ExtremeEquilibria.Of(KnownGames.SeventyFive), ExtremeEquilibria.Of(wide));
        Assert.Contains(numbers, solution.Method, StringComparison.Ordinal);
        Assert.Equal(expected.Equilibria.Select(equilibrium => equilibrium.Profile), solution.Equilibria.Select(equilibrium => equilibrium.Profile));
    }
}

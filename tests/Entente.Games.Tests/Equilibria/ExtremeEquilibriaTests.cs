namespace Entente.Games.Tests;

public sealed class ExtremeEquilibriaTests
{
    [Fact]
    public void Five_hundred_random_games_agree_with_the_definition() => Breaches(0, 500);

    [Fact]
    [Trait("Category", "Long")]
    public void Ten_thousand_random_games_agree_with_the_definition() => Breaches(500, 10_000);

    [Fact]
    public void A_thousand_random_five_by_five_games_have_2733_extreme_equilibria()
    {
        var solved = RandomGames.FiveByFive(1000).Select(game => ExtremeEquilibria.Of(game)).ToArray();
        Assert.Equal(2733, solved.Sum(solution => solution.Equilibria.Count));
        Assert.All(solved, solution => Assert.True(solution.Complete));
        Assert.All(solved.SelectMany(solution => solution.Equilibria), equilibrium => Assert.Equal(0, equilibrium.MaxRegret));
    }

    private static void Breaches(int first, int count) =>
        Assert.All(Enumerable.Range(first, count), number => Assert.True(Agrees(RandomGames.Numbered(number)), $"random game {number}"));

    private static bool Agrees(MatrixGame game)
    {
        var (solution, oracle) = (ExtremeEquilibria.Of(game), new Oracle(game));
        return solution.Complete
            && Same(solution.Equilibria.Select(equilibrium => equilibrium.Profile), oracle.Equilibria)
            && solution.Equilibria.All(equilibrium => equilibrium.MaxRegret == 0 && equilibrium.Payoffs == equilibrium.Profile.Payoffs(game))
            && SameSubsets(solution, oracle)
            && SameComponents(solution, oracle);
    }

    private static bool SameSubsets(ExtremeEquilibria solution, Oracle oracle)
    {
        var subsets = solution.Components.SelectMany(component => component.Subsets).ToArray();
        var expected = oracle.Subsets().ToArray();
        return subsets.Length == expected.Length && subsets.All(subset => expected.Any(set =>
            set.Rows.SetEquals(subset.Rows.Select(row => solution.Rows[row])) && set.Columns.SetEquals(subset.Columns.Select(column => solution.Columns[column]))));
    }

    private static bool SameComponents(ExtremeEquilibria solution, Oracle oracle)
    {
        var expected = oracle.Components().ToArray();
        return solution.Components.Count == expected.Length && solution.Components.All(component =>
            expected.Any(set => set.SetEquals(component.Equilibria.Select(number => solution.Equilibria[number].Profile)))
            && Same(component.Equilibria, component.Subsets.SelectMany(subset => Inside(solution, subset)).Distinct()));
    }

    private static IEnumerable<int> Inside(ExtremeEquilibria solution, NashSubset subset) =>
        Enumerable.Range(0, solution.Equilibria.Count)
            .Where(number => subset.Rows.Contains(solution.Equilibria[number].Row) && subset.Columns.Contains(solution.Equilibria[number].Column));

    private static bool Same<T>(IEnumerable<T> found, IEnumerable<T> expected)
    {
        var list = found.ToArray();
        return list.ToHashSet().SetEquals(expected) && list.Length == list.Distinct().Count();
    }
}

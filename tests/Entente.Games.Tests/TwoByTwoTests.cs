namespace Entente.Games.Tests;

public sealed class TwoByTwoTests
{
    private static readonly int[][] Orders = [.. Permutations([1, 2, 3, 4])];

    [Fact]
    public void Agrees_with_the_general_code_on_all_576_strict_ordinal_games()
    {
        Assert.Equal(24, Orders.Length);
        Assert.All(from row in Orders from column in Orders select Cells(row, column), AssertAgrees);
    }

    [Fact]
    public void Agrees_with_the_general_code_on_every_game_of_three_ranks_with_ties() =>
        Assert.All(Enumerable.Range(0, 6561).Select(InBaseThree), AssertAgrees);

    // Each of the 144 games of Robinson and Goforth 2005 occurs four times among the 576; 18 of them have no pure equilibrium.
    [Fact]
    public void One_strict_game_in_eight_has_no_pure_equilibrium()
    {
        var counts = (from row in Orders from column in Orders select TwoByTwo.Analyse<int>(Cells(row, column)).Equilibria)
            .CountBy(cells => System.Numerics.BitOperations.PopCount((uint)cells)).ToDictionary();
        Assert.Equal((72, 432, 72), (counts[0], counts[1], counts[2]));
    }

    [Fact]
    public void A_missing_payoff_supports_no_claim()
    {
        var facts = TwoByTwo.Analyse<double>([3, 3, 1, 4, 4, 1, double.NaN, 2]);
        Assert.True(facts.Missing);
        Assert.Equal((TwoByTwoCells.None, TwoByTwoDominance.None), (facts.Equilibria, facts.Row));
        Assert.True(facts.Column.HasFlag(TwoByTwoDominance.SecondStrictly));
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        double[] payoffs = [3, 3, 1, 4, 4, 1, 2, 2];
        TwoByTwo.Analyse<double>(payoffs);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10_000; i++)
            TwoByTwo.Analyse<double>(payoffs);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Anything_but_eight_payoffs_is_refused() =>
        Assert.Throws<ArgumentException>(() => TwoByTwo.Analyse<int>([1, 2, 3]));

    private static void AssertAgrees(int[] payoffs)
    {
        var game = Games.Cardinal(2, 2, payoffs);
        var facts = TwoByTwo.Analyse<int>(payoffs);
        var equilibria = PureEquilibria.Of(game).Equilibria;
        Assert.Equal(Set(equilibria), facts.Equilibria);
        Assert.Equal(Set(equilibria.Where(equilibrium => equilibrium.Strict)), facts.StrictEquilibria);
        Assert.Equal((Dominant(game, Seat.Row), Dominant(game, Seat.Column)), (facts.Row, facts.Column));
        Assert.Equal(facts, TwoByTwo.Analyse<double>([.. payoffs.Select(payoff => (double)payoff)]));
    }

    private static TwoByTwoCells Set(IEnumerable<PureEquilibrium> equilibria) =>
        (TwoByTwoCells)equilibria.Sum(equilibrium => 1 << ((2 * equilibrium.Profile.Row) + equilibrium.Profile.Column));

    private static TwoByTwoDominance Dominant(MatrixGame game, Seat seat)
    {
        var relation = DominanceRelation.Of(game);
        var weakly = relation.WeaklyDominant(seat) is { } weak ? 1 << (2 * weak) : 0;
        var strictly = relation.StrictlyDominant(seat) is { } strict ? 2 << (2 * strict) : 0;
        return (TwoByTwoDominance)(weakly | strictly);
    }

    private static int[] InBaseThree(int code) => [.. Enumerable.Range(0, 8).Select(i => code / (int)Math.Pow(3, i) % 3)];

    private static int[] Cells(int[] row, int[] column) => [.. row.Zip(column).SelectMany(pair => new[] { pair.First, pair.Second })];

    private static IEnumerable<int[]> Permutations(int[] items) => items.Length == 0
        ? [[]]
        : items.SelectMany(item => Permutations([.. items.Where(other => other != item)]).Select(rest => (int[])[item, .. rest]));
}

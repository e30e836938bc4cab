namespace Entente.Games.Tests;

/// <summary>Orders of preference and their distances, by counting inversions rather than by searching.</summary>
internal static class PreferenceOrders
{
    internal static int[][] Orders(int profiles) => [.. Permutations([.. Enumerable.Range(1, profiles)])];

    /// <summary>The number of pairs ranked the other way round, which is the fewest adjacent swaps between two strict orders (Kendall's distance).</summary>
    internal static int Distance(int[] x, int[] y) =>
        Enumerable.Range(0, x.Length).Sum(i => Enumerable.Range(0, i).Count(j => (x[i] > x[j]) != (y[i] > y[j])));

    internal static MatrixGame Game(int rows, int[] row, int[] column)
    {
        var columns = row.Length / rows;
        var ranks = new (int, int)[rows, columns];
        for (var cell = 0; cell < row.Length; cell++)
            ranks[cell / columns, cell % columns] = (row[cell], column[cell]);
        return MatrixGame.FromRanks("a game", Someone("R", rows), Someone("C", columns), ranks);
    }

    private static Player Someone(string name, int strategies) => new(name, [.. Enumerable.Range(1, strategies).Select(number => $"{name}{number}")]);

    private static IEnumerable<int[]> Permutations(int[] items) => items.Length == 0
        ? [[]]
        : items.SelectMany(item => Permutations([.. items.Where(other => other != item)]).Select(rest => (int[])[item, .. rest]));
}

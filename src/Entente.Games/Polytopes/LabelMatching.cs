using System.Numerics;

namespace Entente.Games;

/// <summary>Finds the pairs of label sets that together hold every label.</summary>
internal static class LabelMatching
{
    private const int FewPairs = 4096;

    /// <summary>
    /// All pairs, ordered. Sets with no more labels than they must have fit only their exact complement, which is looked up; the
    /// others, of degenerate vertices, are compared one by one.
    /// </summary>
    internal static List<(int Row, int Column)> Pairs(ReadOnlySpan<ulong> rows, ReadOnlySpan<ulong> columns, ulong all, int rowLabels, int columnLabels)
    {
        var pairs = new List<(int Row, int Column)>();
        if ((long)rows.Length * columns.Length <= FewPairs)
        {
            AddAll(pairs, rows, columns, all, 0, 0);
            return pairs;
        }

        var complements = new Dictionary<ulong, int>();
        var rich = new List<int>();
        for (var column = 0; column < columns.Length; column++)
        {
            if (BitOperations.PopCount(columns[column]) > columnLabels)
                rich.Add(column);
            else
                complements.Add(columns[column], column);
        }

        for (var row = 0; row < rows.Length; row++)
        {
            if (BitOperations.PopCount(rows[row]) > rowLabels)
            {
                AddAll(pairs, rows[row..(row + 1)], columns, all, row, 0);
                continue;
            }

            if (complements.TryGetValue(all & ~rows[row], out var column))
                pairs.Add((row, column));
            foreach (var candidate in rich)
                AddAll(pairs, rows[row..(row + 1)], columns[candidate..(candidate + 1)], all, row, candidate);
        }

        return pairs;
    }

    private static void AddAll(
        List<(int Row, int Column)> pairs, ReadOnlySpan<ulong> rows, ReadOnlySpan<ulong> columns, ulong all, int firstRow, int firstColumn)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < columns.Length; column++)
            {
                if ((rows[row] | columns[column]) == all)
                    pairs.Add((firstRow + row, firstColumn + column));
            }
        }
    }
}

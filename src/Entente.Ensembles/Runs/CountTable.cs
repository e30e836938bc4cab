namespace Entente.Ensembles.Runs;

/// <summary>Adds up tables of counts.</summary>
internal static class CountTable
{
    /// <summary>The rows of both, in ascending order of their keys; counts of equal keys are added.</summary>
    internal static ColumnTable Sum(ColumnTable one, ColumnTable other)
    {
        var width = one.Specs.Count;
        var rows = Enumerable.Range(0, width).Select(_ => new long[one.Rows + other.Rows]).ToArray();
        var (i, j, made) = (0, 0, 0);
        while (i < one.Rows || j < other.Rows)
        {
            var order = i == one.Rows ? 1 : j == other.Rows ? -1 : Compare(one, i, other, j);
            var from = order <= 0 ? (one, i) : (other, j);
            for (var c = 0; c < width; c++) rows[c][made] = from.Item1.Integers(c)[from.Item2];
            if (order == 0) rows[^1][made] += other.Integers(width - 1)[j];
            if (order <= 0) i++;
            if (order >= 0) j++;
            made++;
        }

        return new(one.Specs, [.. rows.Select(column => (Array)column[..made])]);
    }

    private static int Compare(ColumnTable one, int i, ColumnTable other, int j)
    {
        for (var c = 0; c < one.Specs.Count - 1; c++)
        {
            var order = one.Integers(c)[i].CompareTo(other.Integers(c)[j]);
            if (order != 0) return order;
        }

        return 0;
    }
}

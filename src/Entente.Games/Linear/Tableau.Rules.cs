namespace Entente.Games;

internal sealed partial class Tableau<T, TArithmetic>
{
    /// <summary>
    /// The row whose variable leaves when a column's enters, ties broken lexicographically: as if the right-hand side of
    /// constraint k were larger by ε^k for a very small ε, so that no basis is degenerate (Dantzig, Orden and Wolfe 1955). -1 where nothing bounds the step.
    /// </summary>
    internal int LexicographicRow(int column)
    {
        var best = -1;
        for (var row = 0; row < Rows; row++)
        {
            if (arithmetic.Sign(cells[(row * width) + column + 1]) > 0 && (best < 0 || LexicographicallyLess(row, best, column)))
                best = row;
        }

        return best;
    }

    /// <summary>The row that leaves by the smallest ratio, and among equals by the smallest variable (Bland 1977); -1 where nothing bounds the step.</summary>
    internal int BlandRow(int column)
    {
        var best = -1;
        for (var row = 0; row < Rows; row++)
        {
            if (Sign(row, column) <= 0)
                continue;
            var order = best < 0 ? -1 : arithmetic.CompareRatios(this[row, -1], this[row, column], this[best, -1], this[best, column]);
            if (order < 0 || (order == 0 && basic[row] < basic[best]))
                best = row;
        }

        return best;
    }

    /// <summary>Computes the present basis from the beginning again, which clears gathered rounding errors.</summary>
    internal void Refresh()
    {
        var wanted = new HashSet<int>(basic);
        start.CopyTo(cells, 0);
        Determinant = TArithmetic.One;
        Renumber();
        foreach (var variable in wanted.Where(variable => variable < Columns))
        {
            var column = ~place[variable];
            Pivot(LargestRow(column, wanted), column);
        }
    }

    private int LargestRow(int column, HashSet<int> wanted)
    {
        var best = -1;
        for (var row = 0; row < Rows; row++)
        {
            if (!wanted.Contains(basic[row]) && (best < 0 || TArithmetic.IsLarger(this[row, column], this[best, column])))
                best = row;
        }

        return best;
    }

    private bool LexicographicallyLess(int row, int other, int column)
    {
        var (mine, its) = (cells[(row * width) + column + 1], cells[(other * width) + column + 1]);
        var order = arithmetic.CompareRatios(cells[row * width], mine, cells[other * width], its);
        for (var slack = Columns; order == 0 && slack < place.Length; slack++)
            order = arithmetic.CompareRatios(Coefficient(row, slack), mine, Coefficient(other, slack), its);
        return order < 0;
    }

    private T Coefficient(int row, int variable)
    {
        var at = place[variable];
        return at < 0 ? this[row, ~at] : at == row ? Determinant : default!;
    }
}

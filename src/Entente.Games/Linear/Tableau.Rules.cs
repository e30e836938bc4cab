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

    /// <summary>Computes the present basis from the beginning again, which clears gathered rounding errors; false where it turns out to be none.</summary>
    internal bool Refresh() => Enter(new HashSet<int>(basic).Contains);

    /// <summary>Begins anew and makes certain variables basic, as many as there are constraints; false where they are no basis or a number outgrew its type.</summary>
    internal bool Enter(Func<int, bool> wanted)
    {
        start.CopyTo(cells, 0);
        (Determinant, Overflowed) = (TArithmetic.One, false);
        arithmetic.Prepare(Determinant, Determinant);
        Renumber();
        for (var variable = 0; variable < Columns; variable++)
        {
            if (!wanted(variable))
                continue;
            var column = ~place[variable];
            var row = RowFor(column, wanted);
            if (row < 0)
                return false;
            Pivot(row, column);
            if (Overflowed)
                return false;
        }

        return true;
    }

    // A row that may go, with a cell other than zero: the largest where numbers round, else the first.
    private int RowFor(int column, Func<int, bool> wanted)
    {
        var best = -1;
        for (var row = 0; row < Rows && (TArithmetic.Rounds || best < 0); row++)
        {
            if (!wanted(basic[row]) && Sign(row, column) != 0 && (best < 0 || TArithmetic.IsLarger(this[row, column], this[best, column])))
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

namespace Entente.Games;

/// <summary>
/// A dictionary of the system <c>M x + s = b</c>: each row reads <c>determinant × basic + Σ cell × nonbasic = right-hand side</c>.
/// Pivots keep integers integer, every cell being a minor of the system (Bareiss 1968), and the determinant positive.
/// Variables are numbered: structural 0 … Columns − 1, then one slack for each constraint. Rows after the constraints are
/// objectives: carried along, never chosen.
/// </summary>
internal sealed partial class Tableau<T, TArithmetic>
    where TArithmetic : struct, IPivotArithmetic<T>
{
    private readonly T[] start; // to begin anew from
    private readonly T[] cells; // row by row, the right-hand side in front
    private readonly int width;
    private readonly int[] basic; // variable of each row
    private readonly int[] nonbasic; // variable of each column
    private readonly int[] place; // of each variable: its row, or the complement of its column
    private TArithmetic arithmetic;

    /// <summary>Takes the cells over: shape [rows, 1 + columns], row by row, right-hand sides in front.</summary>
    internal Tableau(T[] cells, int rows, int columns)
        : this(cells, [.. cells], rows, columns) => Renumber();

    private Tableau(T[] cells, T[] start, int rows, int columns)
    {
        (this.cells, this.start, Rows, Columns, width) = (cells, start, rows, columns, columns + 1);
        (basic, nonbasic, place) = (new int[rows], new int[columns], new int[rows + columns]);
        Determinant = TArithmetic.One;
        arithmetic.Prepare(Determinant, Determinant);
    }

    /// <summary>The constraints.</summary>
    internal int Rows { get; }

    /// <summary>The structural variables.</summary>
    internal int Columns { get; }

    /// <summary>The common denominator of all cells; positive.</summary>
    internal T Determinant { get; private set; }

    /// <summary>See <see cref="IPivotArithmetic{T}.Uncertain"/>.</summary>
    internal bool Uncertain => arithmetic.Uncertain;

    /// <summary>Whether a number outgrew its type: the tableau is of no further use, unless it is begun anew.</summary>
    internal bool Overflowed { get; private set; }

    /// <summary>A cell; column -1 is the right-hand side.</summary>
    internal T this[int row, int column] => cells[(row * width) + column + 1];

    /// <summary>The variable that is basic in a row.</summary>
    internal int Basic(int row) => basic[row];

    /// <summary>The nonbasic variable of a column.</summary>
    internal int Nonbasic(int column) => nonbasic[column];

    /// <summary>The row of a basic variable; negative, the complement of its column, where it is not basic.</summary>
    internal int Place(int variable) => place[variable];

    /// <summary>-1, 0 or 1.</summary>
    internal int Sign(int row, int column) => arithmetic.Sign(this[row, column]);

    /// <summary>The order of two ratios of cells of the same two columns.</summary>
    internal int CompareRatios(T a, T b, T c, T d) => arithmetic.CompareRatios(a, b, c, d);

    /// <summary>Exchanges the variables of a row and a column; see <see cref="Overflowed"/>.</summary>
    internal void Pivot(int row, int column)
    {
        var at = (row * width) + column + 1;
        if (arithmetic.Sign(cells[at]) < 0)
        {
            PivotOnNegative(row, column);
            return;
        }

        var pivot = cells[at];
        arithmetic.Prepare(pivot, Determinant);
        for (var first = 0; first < cells.Length; first += width)
        {
            if (first != row * width && !Eliminate(first, row * width, column + 1))
            {
                Overflowed = true;
                return;
            }
        }

        (cells[at], Determinant) = (Determinant, pivot);
        Exchange(row, column);
    }

    internal Tableau<T, TArithmetic> Copy()
    {
        var copy = new Tableau<T, TArithmetic>([.. cells], start, Rows, Columns) { Determinant = Determinant, arithmetic = arithmetic };
        basic.CopyTo(copy.basic, 0);
        nonbasic.CopyTo(copy.nonbasic, 0);
        place.CopyTo(copy.place, 0);
        return copy;
    }

    private bool Eliminate(int first, int source, int column)
    {
        var target = cells.AsSpan(first, width);
        var pivotRow = cells.AsSpan(source, width);
        var factor = target[column];
        var work = arithmetic;
        for (var j = 0; j < target.Length; j++)
        {
            if (!work.TryEliminate(target[j], factor, pivotRow[j], out target[j]))
                return false;
        }

        target[column] = TArithmetic.Negate(factor);
        return true;
    }

    // Only the way into a feasible basis pivots on negative cells: turn the row round first, and the variable that leaves
    // comes out with the opposite sign in its column, which is turned back.
    private void PivotOnNegative(int row, int column)
    {
        foreach (ref var cell in cells.AsSpan(row * width, width))
            cell = TArithmetic.Negate(cell);
        Pivot(row, column);
        for (var at = column + 1; at < cells.Length; at += width)
            cells[at] = TArithmetic.Negate(cells[at]);
    }

    private void Exchange(int row, int column)
    {
        (basic[row], nonbasic[column]) = (nonbasic[column], basic[row]);
        (place[basic[row]], place[nonbasic[column]]) = (row, ~column);
    }

    private void Renumber()
    {
        for (var column = 0; column < Columns; column++)
            (nonbasic[column], place[column]) = (column, ~column);
        for (var row = 0; row < Rows; row++)
            (basic[row], place[Columns + row]) = (Columns + row, row);
    }
}

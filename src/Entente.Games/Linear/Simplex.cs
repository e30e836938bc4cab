using System.Numerics;

namespace Entente.Games;

/// <summary>
/// The simplex method on a tableau. Variable 0 is auxiliary: it relaxes every row alike and is driven to zero first. Below
/// the constraints stand two objectives, the auxiliary and the given one. In doubles it only guesses the last basis.
/// </summary>
internal sealed class Simplex<T, TArithmetic>
    where TArithmetic : struct, IPivotArithmetic<T>
{
    private const int PivotsBeforeRefresh = 100;

    private readonly Tableau<T, TArithmetic> tableau;
    private readonly CancellationToken token;
    private int pivots;
    private bool cancelled;

    private Simplex(Tableau<T, TArithmetic> tableau, CancellationToken token) => (this.tableau, this.token) = (tableau, token);

    private int AuxiliaryObjective => tableau.Rows;

    private int GivenObjective => tableau.Rows + 1;

    /// <summary>The basic variables at the end, wherever that was; null where a number is too large for a double.</summary>
    internal static HashSet<int>? LastBasis(IntegerRows rows, CancellationToken token)
    {
        if (Start(rows, token) is not { } simplex)
            return null;
        if (simplex.Feasible())
            simplex.Improve(simplex.GivenObjective);
        return [.. Enumerable.Range(0, simplex.tableau.Rows).Select(simplex.tableau.Basic)];
    }

    /// <summary>Solves, beginning at a basis where that one is feasible; null where a number outgrew its type.</summary>
    internal static LinearSolution? Solve(LinearProgram program, IntegerRows rows, HashSet<int>? guess, CancellationToken token)
    {
        if (Start(rows, token) is not { } simplex)
            return null;
        if (guess is not null && !simplex.Enter(guess))
            simplex = Start(rows, token)!;
        return simplex.tableau.Overflowed ? null : simplex.Solution(program, rows);
    }

    private static Simplex<T, TArithmetic>? Start(IntegerRows rows, CancellationToken token)
    {
        var (constraints, variables) = (rows.Rows.Count, rows.Objective.Length);
        var width = variables + 2;
        var cells = new T[(constraints + 2) * width];
        var fits = true;
        for (var row = 0; row < constraints; row++)
        {
            fits &= TArithmetic.TryRead(rows.Rows[row][0], out cells[row * width]) & TArithmetic.TryRead(BigInteger.MinusOne, out cells[(row * width) + 1]);
            for (var k = 0; k < variables; k++)
                fits &= TArithmetic.TryRead(rows.Rows[row][k + 1], out cells[(row * width) + k + 2]);
        }

        cells[(constraints * width) + 1] = TArithmetic.One;
        for (var k = 0; k < variables; k++)
            fits &= TArithmetic.TryRead(-rows.Objective[k], out cells[((constraints + 1) * width) + k + 2]);
        for (var first = 0; first < cells.Length; first += width)
            TArithmetic.Scale(cells.AsSpan(first, width));
        return fits ? new(new(cells, constraints, variables + 1), token) : null;
    }

    private LinearSolution? Solution(LinearProgram program, IntegerRows rows)
    {
        if (!Feasible())
            return tableau.Overflowed ? null : cancelled ? new(LinearStatus.Cancelled, 0, [], []) : new(LinearStatus.Infeasible, 0, [], Multipliers(program, rows, AuxiliaryObjective, 1));
        var bounded = Improve(GivenObjective);
        if (tableau.Overflowed)
            return null;
        var point = Point();
        var value = point.Zip(program.Objective, (x, c) => x * c).Aggregate(Rational.Zero, (sum, term) => sum + term);
        return cancelled ? new(LinearStatus.Cancelled, value, point, [])
            : bounded ? new(LinearStatus.Optimal, value, point, Multipliers(program, rows, GivenObjective, rows.ObjectiveFactor))
            : new(LinearStatus.Unbounded, value, point, []);
    }

    // Whether the basis is one and feasible, or cannot be told in these numbers.
    private bool Enter(HashSet<int> basis) => tableau.Enter(variable => basis.Contains(variable) && !token.IsCancellationRequested) ? Lowest() < 0 : tableau.Overflowed;

    // Whether a feasible basis without the auxiliary variable was reached.
    private bool Feasible()
    {
        if (tableau.Place(0) < 0)
        {
            if (Lowest() is var lowest && lowest < 0)
                return true;
            Exchange(lowest, 0);
        }

        Improve(AuxiliaryObjective);
        if (tableau.Overflowed || cancelled || tableau.Sign(AuxiliaryObjective, -1) < 0)
            return false;
        return tableau.Place(0) < 0 || DriveOut(tableau.Place(0));
    }

    // The auxiliary variable is basic at zero: exchanges it for another, of which its row, being no contradiction, holds one.
    private bool DriveOut(int row)
    {
        var column = Enumerable.Range(0, tableau.Columns).FirstOrDefault(column => tableau.Sign(row, column) != 0, -1);
        if (column >= 0)
            Exchange(row, column);
        return column >= 0 && !tableau.Overflowed;
    }

    // The row with the most negative right-hand side; -1 where none is negative.
    private int Lowest()
    {
        var lowest = -1;
        for (var row = 0; row < tableau.Rows; row++)
        {
            if (tableau.Sign(row, -1) < 0 && (lowest < 0 || Compare((row, -1), (lowest, -1)) < 0))
                lowest = row;
        }

        return lowest;
    }

    // Whether an optimum was reached: false where the objective has no bound, a number did not fit, or time was up.
    private bool Improve(int objective)
    {
        while (Entering(objective) is var column && column >= 0)
        {
            cancelled = token.IsCancellationRequested || (TArithmetic.Rounds && pivots > 10 * (tableau.Rows + tableau.Columns));
            var row = cancelled ? -1 : TArithmetic.Rounds ? tableau.LexicographicRow(column) : tableau.BlandRow(column);
            if (row < 0)
                return false;
            Exchange(row, column);
            if (tableau.Overflowed)
                return false;
        }

        return true;
    }

    // Bland's rule takes the smallest variable, and ends; the largest coefficient is faster, but only for guesses.
    private int Entering(int objective)
    {
        var best = -1;
        for (var column = 0; column < tableau.Columns; column++)
        {
            var barred = tableau.Nonbasic(column) == 0 && objective == GivenObjective;
            if (!barred && tableau.Sign(objective, column) < 0 && (best < 0 || Before(column, best, objective)))
                best = column;
        }

        return best;
    }

    private bool Before(int column, int best, int objective) =>
        TArithmetic.Rounds ? Compare((objective, column), (objective, best)) < 0 : tableau.Nonbasic(column) < tableau.Nonbasic(best);

    private int Compare((int Row, int Column) x, (int Row, int Column) y) =>
        tableau.CompareRatios(tableau[x.Row, x.Column], tableau.Determinant, tableau[y.Row, y.Column], tableau.Determinant);

    private void Exchange(int row, int column)
    {
        tableau.Pivot(row, column);
        if (++pivots % PivotsBeforeRefresh == 0 && TArithmetic.Rounds)
            tableau.Refresh();
    }

    private Rational[] Point() =>
        [.. Enumerable.Range(1, tableau.Columns - 1).Select(variable => tableau.Place(variable) is var row && row >= 0 ? Fraction(tableau[row, -1]) : 0)];

    private Rational[] Multipliers(LinearProgram program, IntegerRows rows, int objective, BigInteger objectiveFactor)
    {
        var multipliers = new Rational[program.Constraints.Count];
        for (var row = 0; row < rows.Origins.Count; row++)
        {
            var (constraint, factor) = rows.Origins[row];
            if (tableau.Place(tableau.Columns + row) is var place && place < 0)
                multipliers[constraint] += Fraction(tableau[objective, ~place]) * new Rational(factor, objectiveFactor);
        }

        return multipliers;
    }

    private Rational Fraction(T cell) => new(TArithmetic.ToInteger(cell), TArithmetic.ToInteger(tableau.Determinant));
}

using System.Numerics;

namespace Entente.Games;

/// <summary>
/// The simplex method on a tableau. Variable 0 is auxiliary: it relaxes every row alike and is driven to zero first. Below
/// the constraints stand two objectives, the auxiliary and the given one.
/// </summary>
internal sealed class Simplex<T, TArithmetic>
    where TArithmetic : struct, IPivotArithmetic<T>
{
    private readonly Tableau<T, TArithmetic> tableau;
    private readonly IntegerRows rows;
    private bool overflowed, cancelled;

    private Simplex(Tableau<T, TArithmetic> tableau, IntegerRows rows) => (this.tableau, this.rows) = (tableau, rows);

    private int AuxiliaryObjective => tableau.Rows;

    private int GivenObjective => tableau.Rows + 1;

    /// <summary>Null where a number outgrew its type.</summary>
    internal static LinearSolution? Solve(LinearProgram program, IntegerRows rows, CancellationToken token)
    {
        if (Start(rows) is not { } tableau)
            return null;
        var simplex = new Simplex<T, TArithmetic>(tableau, rows);
        var solution = simplex.Solution(program, token);
        return simplex.overflowed ? null : solution;
    }

    private static Tableau<T, TArithmetic>? Start(IntegerRows rows)
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
        return fits ? new(cells, constraints, variables + 1) : null;
    }

    private LinearSolution? Solution(LinearProgram program, CancellationToken token)
    {
        if (!Feasible(token))
            return cancelled ? new(LinearStatus.Cancelled, 0, [], []) : new(LinearStatus.Infeasible, 0, [], Multipliers(program, AuxiliaryObjective, 1));
        var bounded = Improve(GivenObjective, token);
        if (overflowed)
            return null;
        var point = Point();
        var value = point.Zip(program.Objective, (x, c) => x * c).Aggregate(Rational.Zero, (sum, term) => sum + term);
        return cancelled ? new(LinearStatus.Cancelled, value, point, [])
            : bounded ? new(LinearStatus.Optimal, value, point, Multipliers(program, GivenObjective, rows.ObjectiveFactor))
            : new(LinearStatus.Unbounded, value, point, []);
    }

    private bool Feasible(CancellationToken token)
    {
        var lowest = -1;
        for (var row = 0; row < tableau.Rows; row++)
        {
            if (tableau.Sign(row, -1) < 0 && (lowest < 0 || tableau.CompareRatios(tableau[row, -1], tableau.Determinant, tableau[lowest, -1], tableau.Determinant) < 0))
                lowest = row;
        }

        if (lowest < 0)
            return true;
        Exchange(lowest, 0);
        Improve(AuxiliaryObjective, token);
        if (overflowed || cancelled || tableau.Sign(AuxiliaryObjective, -1) < 0)
            return false;
        if (tableau.Place(0) is var row0 && row0 >= 0)
            Exchange(row0, Enumerable.Range(0, tableau.Columns).First(column => tableau.Sign(row0, column) != 0));
        return !overflowed;
    }

    // Whether an optimum was reached: false where the objective has no bound, a number did not fit, or time was up.
    private bool Improve(int objective, CancellationToken token)
    {
        while (Entering(objective) is var column && column >= 0)
        {
            cancelled = token.IsCancellationRequested;
            var row = cancelled ? -1 : tableau.BlandRow(column);
            if (row < 0)
                return false;
            Exchange(row, column);
            if (overflowed)
                return false;
        }

        return true;
    }

    private int Entering(int objective)
    {
        var best = -1;
        for (var column = 0; column < tableau.Columns; column++)
        {
            var variable = tableau.Nonbasic(column);
            var barred = variable == 0 && objective == GivenObjective;
            if (!barred && (best < 0 || variable < tableau.Nonbasic(best)) && tableau.Sign(objective, column) < 0)
                best = column;
        }

        return best;
    }

    private void Exchange(int row, int column) => overflowed |= !tableau.Pivot(row, column);

    private Rational[] Point() =>
        [.. Enumerable.Range(1, tableau.Columns - 1).Select(variable => tableau.Place(variable) is var row && row >= 0 ? Fraction(tableau[row, -1]) : 0)];

    private Rational[] Multipliers(LinearProgram program, int objective, BigInteger objectiveFactor)
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

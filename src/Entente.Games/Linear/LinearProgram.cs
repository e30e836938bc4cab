using System.Numerics;

namespace Entente.Games;

/// <summary>
/// An exact linear programme: maximise a linear objective over variables that are not negative, under linear constraints.
/// Solved by the two-phase simplex method (Chvátal 1983, chs. 2–3) with the rule of smallest subscripts, which never cycles (Bland 1977), in
/// integer pivoting; where the programme is not small, it begins at the basis that doubles end at. The answer carries multipliers that prove it.
/// </summary>
public sealed record LinearProgram
{
    /// <summary>The largest number of cells of the tableau: constraints × variables.</summary>
    public const int MaximumCells = 4_000_000;

    private const int SmallCells = 200; // a guess would take longer than the answer

    /// <summary>Makes a programme.</summary>
    /// <param name="objective">The coefficient of each variable; at least one.</param>
    /// <param name="constraints">The constraints, each with a coefficient for each variable.</param>
    /// <exception cref="ArgumentException">There is no variable, or a constraint has another number of coefficients.</exception>
    /// <exception cref="GameTooLargeException">Constraints × variables exceed <see cref="MaximumCells"/>.</exception>
    public LinearProgram(IReadOnlyList<Rational> objective, IReadOnlyList<LinearConstraint> constraints)
    {
        ArgumentNullException.ThrowIfNull(objective);
        ArgumentNullException.ThrowIfNull(constraints);
        if (objective.Count == 0)
            throw new ArgumentException("A linear programme needs a variable.", nameof(objective));
        for (var k = 0; k < constraints.Count; k++)
        {
            if (constraints[k].Coefficients.Count != objective.Count)
                throw new ArgumentException($"Constraint {k} has {constraints[k].Coefficients.Count} coefficients for {objective.Count} variables.", nameof(constraints));
        }

        if ((constraints.Count + 2L) * (objective.Count + 2L) > MaximumCells)
            throw new GameTooLargeException($"A linear programme of {constraints.Count} constraints × {objective.Count} variables is too large; the tableau takes at most {MaximumCells} cells.");
        (Objective, Constraints) = ([.. objective], [.. constraints]);
    }

    /// <summary>The coefficient of each variable in what is maximised.</summary>
    public IReadOnlyList<Rational> Objective { get; }

    /// <summary>The constraints.</summary>
    public IReadOnlyList<LinearConstraint> Constraints { get; }

    /// <summary>Solves it.</summary>
    /// <param name="token">Cancels; see <see cref="LinearStatus.Cancelled"/>.</param>
    public LinearSolution Maximise(CancellationToken token = default)
    {
        var rows = IntegerRows.Of(this);
        var guess = rows.Rows.Count * Objective.Count > SmallCells ? Simplex<double, RealArithmetic>.LastBasis(rows, token) : null;
        return Simplex<long, WordArithmetic>.Solve(this, rows, guess, token)
            ?? Simplex<Int128, DoubleWordArithmetic>.Solve(this, rows, guess, token)
            ?? Simplex<BigInteger, BigArithmetic>.Solve(this, rows, guess, token)!;
    }

    /// <summary>Solves it with the least value of the objective instead; multipliers then prove that nothing smaller is possible.</summary>
    /// <param name="token">Cancels; see <see cref="LinearStatus.Cancelled"/>.</param>
    public LinearSolution Minimise(CancellationToken token = default)
    {
        var opposite = new LinearProgram([.. Objective.Select(coefficient => -coefficient)], Constraints).Maximise(token);
        return opposite with { Value = -opposite.Value, Multipliers = [.. opposite.Multipliers.Select(multiplier => -multiplier)] };
    }
}

/// <summary>One linear constraint.</summary>
/// <param name="Coefficients">Of each variable.</param>
/// <param name="Relation">How their sum stands to the bound.</param>
/// <param name="Bound">The right-hand side.</param>
public sealed record LinearConstraint(IReadOnlyList<Rational> Coefficients, LinearRelation Relation, Rational Bound);

/// <summary>How the left-hand side of a constraint stands to its right-hand side.</summary>
public enum LinearRelation
{
    /// <summary>Not above.</summary>
    AtMost,

    /// <summary>Not below.</summary>
    AtLeast,

    /// <summary>Equal.</summary>
    Equal,
}

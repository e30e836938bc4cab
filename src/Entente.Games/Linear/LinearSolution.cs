namespace Entente.Games;

/// <summary>What became of a linear programme.</summary>
/// <param name="Status">Whether there is an optimum.</param>
/// <param name="Value">The objective at <paramref name="Point"/>; zero without one.</param>
/// <param name="Point">
/// The variables: optimal, or feasible where the programme is unbounded or was cancelled late; empty where no feasible point is known.
/// </param>
/// <param name="Multipliers">
/// One for each constraint, empty where the programme is unbounded or was cancelled. At an optimum: the dual solution, so that the
/// constraints weighed by it add up to a bound on the objective that equals <paramref name="Value"/>. Where nothing is feasible:
/// weights under which the constraints contradict each other (Farkas's lemma; Chvátal 1983, ch. 16).
/// </param>
public sealed record LinearSolution(LinearStatus Status, Rational Value, IReadOnlyList<Rational> Point, IReadOnlyList<Rational> Multipliers);

/// <summary>What became of a linear programme.</summary>
public enum LinearStatus
{
    /// <summary>Solved: no feasible point is better.</summary>
    Optimal,

    /// <summary>The constraints contradict each other.</summary>
    Infeasible,

    /// <summary>The objective has no bound.</summary>
    Unbounded,

    /// <summary>It was cancelled before the end.</summary>
    Cancelled,
}

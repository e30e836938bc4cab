namespace Entente.Games;

/// <summary>
/// A linear programme with its least value, or with the contradiction in its constraints. Whoever doubts the solver needs only <see cref="Holds"/>,
/// which adds up the constraints weighed by the multipliers and shares nothing with it (weak duality and Farkas's lemma; Chvátal 1983, chs. 5 and 16).
/// </summary>
/// <param name="Program">The programme, to be minimised.</param>
/// <param name="Solution">What <see cref="LinearProgram.Minimise"/> said.</param>
public sealed record LinearProof(LinearProgram Program, LinearSolution Solution)
{
    /// <summary>Whether the multipliers prove that nothing is smaller than the value, or that nothing is feasible.</summary>
    public bool Holds()
    {
        var weights = Solution.Multipliers;
        if (weights.Count != Program.Constraints.Count || !Program.Constraints.Zip(weights).All(pair => Fits(pair.First.Relation, pair.Second)))
            return false;
        var bound = Dot(weights, Program.Constraints.Select(constraint => constraint.Bound));
        var sums = Enumerable.Range(0, Program.Objective.Count).Select(k => Dot(weights, Program.Constraints.Select(constraint => constraint.Coefficients[k])));
        return Solution.Status switch
        {
            LinearStatus.Optimal => bound == Solution.Value && sums.Zip(Program.Objective).All(pair => pair.First <= pair.Second),
            LinearStatus.Infeasible => bound > 0 && sums.All(sum => sum <= 0),
            _ => false,
        };
    }

    private static bool Fits(LinearRelation relation, Rational weight) => relation switch
    {
        LinearRelation.AtLeast => weight >= 0,
        LinearRelation.AtMost => weight <= 0,
        _ => true,
    };

    private static Rational Dot(IEnumerable<Rational> x, IEnumerable<Rational> y) =>
        x.Zip(y, (a, b) => a * b).Aggregate(Rational.Zero, (sum, term) => sum + term);
}

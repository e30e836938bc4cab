namespace Entente.Games;

/// <summary>
/// The linear complementarity problem of a sequence form: z ≥ 0, w = Mz + b ≥ 0, zw = 0 (Koller, Megiddo and von Stengel 1996). Variables are,
/// in order, both players' weights and, as differences of two, prices of both players' constraints. Payoffs are lowered so that all are
/// negative, which changes no equilibrium.
/// </summary>
internal sealed class SequenceProblem
{
    private readonly int[] starts; // of the blocks of variables: weights 1 and 2, prices 1 twice, prices 2 twice; last the number of all

    internal SequenceProblem(SequenceForm form)
    {
        Form = form;
        var (first, second) = (form.Plans[0], form.Plans[1]);
        int[] sizes = [first.Count, second.Count, first.Choices.Count + 1, first.Choices.Count + 1, second.Choices.Count + 1, second.Choices.Count + 1];
        starts = [0, .. sizes.Select((_, block) => sizes.Take(block + 1).Sum())];
    }

    internal SequenceForm Form { get; }

    internal int Rows => starts[^1];

    internal Rational[,] Matrix()
    {
        var matrix = new Rational[Rows, Rows];
        Costs(matrix);
        Plan(matrix, 0, Form.Plans[0]);
        Plan(matrix, 1, Form.Plans[1]);
        return matrix;
    }

    /// <summary>The empty sequences have weight one.</summary>
    internal Rational[] Constants()
    {
        var constants = new Rational[Rows];
        (constants[starts[2]], constants[starts[3]], constants[starts[4]], constants[starts[5]]) = (1, -1, 1, -1);
        return constants;
    }

    internal (Rational[] First, Rational[] Second) Weights(Rational[] solution) => (solution[..starts[1]], solution[starts[1]..starts[2]]);

    private void Costs(Rational[,] matrix)
    {
        var (first, second) = (Worst(0), Worst(1));
        foreach (var pair in Form.Payoffs)
        {
            matrix[pair.First, starts[1] + pair.Second] = (pair.Chance * first) - pair.FirstPayoff;
            matrix[starts[1] + pair.Second, pair.First] = (pair.Chance * second) - pair.SecondPayoff;
        }
    }

    /// <summary>More than any payoff: what is subtracted at every end.</summary>
    private Rational Worst(int player) => Form.Game.Terminals.Select(end => Form.Game.Paid(end.Number)[player]).Aggregate(Rational.Max) + 1;

    /// <summary>The constraints E of a player's weights: Eᵀ against prices in the rows of weights, −E and E in the rows of prices.</summary>
    private void Plan(Rational[,] matrix, int player, SequencePlan plan)
    {
        Enter(matrix, player, 0, 0, 1);
        for (var k = 0; k < plan.Choices.Count; k++)
        {
            Enter(matrix, player, k + 1, plan.Choices[k].Before, -1);
            foreach (var after in plan.Choices[k].After)
                Enter(matrix, player, k + 1, after, 1);
        }
    }

    private void Enter(Rational[,] matrix, int player, int constraint, int sequence, Rational coefficient)
    {
        var (weight, plus, minus) = (starts[player] + sequence, starts[2 + (2 * player)] + constraint, starts[3 + (2 * player)] + constraint);
        (matrix[weight, plus], matrix[weight, minus]) = (coefficient, -coefficient);
        (matrix[plus, weight], matrix[minus, weight]) = (-coefficient, coefficient);
    }
}

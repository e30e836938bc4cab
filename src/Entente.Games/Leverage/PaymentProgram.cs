namespace Entente.Games;

/// <summary>Payments as variables of a linear programme: one for each payer, recipient and profile, and one more for the most that falls due anywhere.</summary>
internal sealed class PaymentProgram
{
    private readonly MatrixGame game;
    private readonly Profile target;
    private readonly PaymentMeasure measure;
    private readonly (Payer Payer, Seat To, Profile At)[] variables;
    private readonly LinearConstraint[] limits;

    internal PaymentProgram(MatrixGame game, Profile target, PaymentOptions options)
    {
        (this.game, this.target, measure) = (game, target, options.Least);
        var all =
            from payer in options.Payers
            from to in payer.To
            from profile in game.Profiles
            select (payer, to, profile);
        variables = [.. all];
        limits = [.. Limits(options.Payers)];
    }

    /// <summary>The least measure under demands, with its proof, and then the least sum of promises among those; the second is null where there is no first.</summary>
    internal (LinearProof First, LinearSolution? Second) Solve(IEnumerable<LinearConstraint> demands, CancellationToken token)
    {
        LinearConstraint[] constraints = [.. limits, .. demands];
        var first = new LinearProgram(Objective(measure), constraints);
        var solution = first.Minimise(token);
        if (solution.Status != LinearStatus.Optimal || measure == PaymentMeasure.Promised)
            return (new(first, solution), solution.Status == LinearStatus.Optimal ? solution : null);
        var second = new LinearProgram(Objective(PaymentMeasure.Promised), [.. constraints, new(Objective(measure), LinearRelation.AtMost, solution.Value)]).Minimise(token);
        return (new(first, solution), second);
    }

    /// <summary>That one strategy of a player is to be better than another against one of the opponent's, by a margin.</summary>
    internal LinearConstraint Better(Seat seat, int better, int worse, int other, Rational margin)
    {
        var (up, down) = (Profile.Of(seat, better, other), Profile.Of(seat, worse, other));
        return new(Line(variable => Effect(variable, seat, up) - Effect(variable, seat, down)), LinearRelation.AtLeast, margin - (game[up][seat] - game[down][seat]));
    }

    /// <summary>The payments of a solution.</summary>
    internal IReadOnlyList<ConditionalPayment> Payments(LinearSolution solution) =>
        [.. variables.Zip(solution.Point, (variable, amount) => new ConditionalPayment(variable.Payer, variable.To, variable.At, amount)).Where(payment => payment.Amount.Sign > 0)];

    private IEnumerable<LinearConstraint> Limits(IReadOnlyList<Payer> payers)
    {
        foreach (var payer in payers.Where(payer => payer.Budget is not null))
        {
            foreach (var profile in game.Profiles)
                yield return new(Line(variable => ReferenceEquals(variable.Payer, payer) && variable.At == profile ? 1 : 0), LinearRelation.AtMost, payer.Budget!.Value);
        }

        foreach (var profile in measure == PaymentMeasure.Held ? game.Profiles : [])
            yield return new(Line(variable => variable.At == profile ? 1 : 0, most: -1), LinearRelation.AtMost, 0);
    }

    private Rational[] Objective(PaymentMeasure least) => least switch
    {
        PaymentMeasure.Paid => Line(variable => variable.At == target ? 1 : 0),
        PaymentMeasure.Held => Line(_ => 0, most: 1),
        _ => Line(_ => 1),
    };

    private static Rational Effect((Payer Payer, Seat To, Profile At) variable, Seat seat, Profile profile) =>
        variable.At != profile ? 0 : variable.To == seat ? 1 : variable.Payer.Seat == seat ? -1 : 0;

    private Rational[] Line(Func<(Payer Payer, Seat To, Profile At), Rational> coefficient, int most = 0) =>
        [.. variables.Select(coefficient), most];
}

namespace Entente.Games;

/// <summary>
/// The least that must be promised, conditional on what is played and never negative, to make a profile what it is wanted to be. Paid by
/// outsiders, this is k-implementation (Monderer and Tennenholtz 2004) with equilibrium, uniqueness or strict dominance by a margin in place of weak
/// dominance; players may pay each other too, and every payer may have a budget. Exact: linear programmes, where the aim leaves a
/// choice one for each way of reaching it, with multipliers that prove that nothing less does.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How it was found.</param>
/// <param name="Target">The profile wanted.</param>
/// <param name="Aim">What it is to become.</param>
/// <param name="Margin">By how much every comparison that the aim asks for must be won.</param>
/// <param name="Measure">What is least.</param>
/// <param name="End">Whether the search was exhausted.</param>
/// <param name="Plan">
/// The best payments: least by the measure, and among those least in the sum of promises. Null where no payments within the budgets reach the aim. Where
/// the search was not exhausted, the plan that makes the target dominant, if there is one: it reaches every aim, though perhaps not at the least.
/// </param>
/// <param name="Bound">What no plan goes below; equal to the plan's measure where the search was exhausted; null where none exists or nothing is known.</param>
/// <param name="Proofs">
/// Where the search was exhausted, a proof for each way of reaching the aim: that it costs at least <paramref name="Bound"/>, or that the budgets do not allow it.
/// </param>
public sealed record LeastPayment(
    MatrixGame Game,
    string Method,
    Profile Target,
    LeverageAim Aim,
    Rational Margin,
    PaymentMeasure Measure,
    SearchEnd End,
    PaymentPlan? Plan,
    Rational? Bound,
    IReadOnlyList<LinearProof> Proofs)
{
    /// <summary>Whether the plan is proven best, or proven impossible.</summary>
    public bool Complete => End == SearchEnd.Exhausted;

    /// <summary>Finds it.</summary>
    /// <param name="game">A cardinal game; payments are in the units of its payoffs, the same for both players.</param>
    /// <param name="target">The profile wanted.</param>
    /// <param name="aim">What it is to become.</param>
    /// <param name="margin">By how much every comparison must be won: zero or more for an equilibrium, more than zero for every other aim.</param>
    /// <param name="options">Payers, budgets, measure and limits; one outsider without limits by default.</param>
    /// <param name="token">Cancels the search.</param>
    /// <exception cref="ArgumentException">The payoffs are ranks, which cannot be added to money.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such profile or aim, or the margin is too small.</exception>
    /// <exception cref="GameTooLargeException">The linear programme would be too large.</exception>
    public static LeastPayment For(
        MatrixGame game, Profile target, LeverageAim aim, Rational margin, PaymentOptions? options = null, CancellationToken token = default)
    {
        Check(game, target, aim, margin);
        options ??= PaymentOptions.Default;
        var search = new PaymentSearch(game, target, aim, margin, options, token);
        var payments = search.Run();
        if (search.End == SearchEnd.LimitReached)
            payments = new PaymentSearch(game, target, LeverageAim.Dominant, margin, options, token).Run();
        return new(
            game,
            aim is LeverageAim.OnlyPure or LeverageAim.Unique ? "exact linear programmes, best first over the ways of reaching the aim" : "exact linear programme and its dual",
            target,
            aim,
            margin,
            options.Least,
            search.End,
            payments is null ? null : PaymentPlan.Of(game, target, aim, payments),
            search.Bound,
            search.Proofs);
    }

    private static void Check(MatrixGame game, Profile target, LeverageAim aim, Rational margin)
    {
        ArgumentNullException.ThrowIfNull(game);
        Cardinal.Require(game);
        Targets.Check(game, target, aim);
        if (margin.Sign < 0)
            throw new ArgumentOutOfRangeException(nameof(margin), $"The margin is {margin}; it cannot be negative.");
        if (margin.Sign == 0 && aim != LeverageAim.Equilibrium)
            throw new ArgumentOutOfRangeException(nameof(margin), $"The margin is 0; {aim} needs more, as every payment that is enough could be a little less.");
    }
}

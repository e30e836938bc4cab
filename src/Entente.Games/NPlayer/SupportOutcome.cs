namespace Entente.Games;

/// <summary>What was found for one support.</summary>
/// <param name="Equilibria">The equilibria that use exactly these strategies.</param>
/// <param name="Unsettled">What remains open; null for nothing.</param>
/// <param name="Cancelled">Whether it was cut off.</param>
internal sealed record SupportOutcome(IReadOnlyList<IsolatedEquilibrium> Equilibria, UnsettledSupport? Unsettled, bool Cancelled)
{
    internal static SupportOutcome Nothing { get; } = new([], null, false);

    internal static SupportOutcome Of(NormalGame game, EnclosedGame enclosed, int[][] supports, NPlayerOptions options, CancellationToken token)
    {
        if (token.IsCancellationRequested)
            return Nothing with { Cancelled = true };
        if (supports.All(support => support.Length == 1))
            return Pure(game, supports);
        var system = new SupportSystem(enclosed, supports);
        if (!system.Possible(Mixtures.All(system.Sizes)))
            return Nothing;
        var search = new SupportSearch(system, options, token);
        var end = search.Run();
        var judge = new ZeroJudge(game, system);
        var judged = search.Zeros.Select(judge.Of).ToArray();
        UnsettledReason? reason =
            search.Leftovers.Count > 0 ? UnsettledReason.Singular : end == SearchEnd.LimitReached ? UnsettledReason.TooManyBoxes : Array.Exists(judged, zero => !zero.Decided) ? UnsettledReason.Tie : null;
        return new(Distinct(judged), reason is { } open && end != SearchEnd.Cancelled ? judge.Unsettled(open, search.Leftovers) : null, end == SearchEnd.Cancelled);
    }

    private static SupportOutcome Pure(NormalGame game, int[][] supports)
    {
        MixedStrategy[] profile = [.. supports.Select((support, player) => MixedStrategy.Pure(game.Players[player].Strategies.Count, support[0]))];
        var equilibrium = IsolatedEquilibrium.Of(game, profile, 0);
        return equilibrium.MaxRegret.Sign == 0 ? new([equilibrium], null, false) : Nothing;
    }

    // Two boxes may have met one zero at their common edge.
    private static List<IsolatedEquilibrium> Distinct(IEnumerable<JudgedZero> zeros)
    {
        var distinct = new List<IsolatedEquilibrium>();
        foreach (var equilibrium in zeros.Select(zero => zero.Equilibrium).OfType<IsolatedEquilibrium>())
        {
            if (!distinct.Exists(other => Same(other, equilibrium)))
                distinct.Add(equilibrium);
        }

        return distinct;
    }

    private static bool Same(IsolatedEquilibrium x, IsolatedEquilibrium y) => x.Profile.Zip(y.Profile).All(pair =>
        pair.First.Probabilities.Zip(pair.Second.Probabilities).All(weights => Rational.Max(weights.First - weights.Second, weights.Second - weights.First) <= x.Radius + y.Radius));
}

/// <summary>What became of a zero of a support's equations.</summary>
/// <param name="Decided">Whether it is known to be an equilibrium with exactly this support, or not to be.</param>
/// <param name="Equilibrium">The equilibrium, if it is one.</param>
internal readonly record struct JudgedZero(bool Decided, IsolatedEquilibrium? Equilibrium);

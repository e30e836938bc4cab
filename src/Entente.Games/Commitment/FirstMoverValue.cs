namespace Entente.Games;

/// <summary>What moving first is worth to the leader against one equilibrium of simultaneous play.</summary>
/// <param name="Equilibrium">The equilibrium compared with.</param>
/// <param name="OptimisticOrder">1, 0 or -1: better, the same or worse, ties broken for the leader; never negative.</param>
/// <param name="PessimisticOrder">The same with ties broken against the leader; negative only where ties matter.</param>
/// <param name="OptimisticGain">The difference of payoffs; null in an ordinal game, where differences mean nothing.</param>
/// <param name="PessimisticGain">The same with ties broken against the leader.</param>
public sealed record FirstMoverValue(
    PureEquilibrium Equilibrium, int OptimisticOrder, int PessimisticOrder, Rational? OptimisticGain, Rational? PessimisticGain)
{
    internal static FirstMoverValue Of(
        PayoffScale scale, PureEquilibrium equilibrium, Seat leader, Rational optimistic, Rational pessimistic)
    {
        var simultaneous = equilibrium.Payoffs[leader];
        var (best, worst) = (optimistic - simultaneous, pessimistic - simultaneous);
        return scale == PayoffScale.Cardinal
            ? new(equilibrium, best.Sign, worst.Sign, best, worst)
            : new(equilibrium, best.Sign, worst.Sign, null, null);
    }
}

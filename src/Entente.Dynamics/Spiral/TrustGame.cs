using System.Runtime.CompilerServices;
using Entente.Numerics.Lanes;

namespace Entente.Dynamics;

/// <summary>
/// The game of trust (Kydd 2005, ch. 2, 7), with payoffs on a scale where mutual cooperation is worth 1 and mutual defection 0: being exploited costs c;
/// exploiting is worth τ, less than 1 to a security seeker and more than 1 to a greedy state. p is the trust, the probability given to
/// the other's being a security seeker.
/// </summary>
/// <remarks>
/// Threshold: a security seeker cooperates with one whose security-seeking type would if p + (1 − p)(−c) ≥ p τ, so p ≥ c / (1 − τ + c).
/// Reassurance: let a first round put a share α of the stakes at risk, and the rest follow if both kept faith. Those who are seen through
/// get nothing afterwards. The greedy state (τ') defects at once, rather than wait for the larger rest, if
/// p α τ' ≥ p (α + (1 − α) τ') − (1 − p) α c, so α ≥ p τ' / (p (2 τ' − 1) + (1 − p) c); the security seeker dares the first step if
/// p − (1 − p) α c ≥ p α τ, so α ≤ p / (p τ + (1 − p) c). Both can hold if p / (1 − p) ≥ c (τ' − 1) / (2 τ' − 1 − τ τ'), which is less than
/// the odds c / (1 − τ) at the threshold: reassurance works where trust alone does not.
/// </remarks>
internal static class TrustGame
{
    /// <summary>The trust from which on a security seeker cooperates.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Threshold<T>(T cost, T temptation)
        where T : struct, ILanes<T> => cost / (1 - temptation + cost);

    /// <summary>The smallest first step that a greedy state does not imitate; above 1 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T SmallestSeparating<T>(T trust, T cost, T greed)
        where T : struct, ILanes<T>
    {
        var denominator = trust * (2 * greed - T.Of(1)) + (1 - trust) * cost;
        return Quotient(trust * greed, denominator);
    }

    /// <summary>The largest first step that a security seeker dares.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T LargestDared<T>(T trust, T cost, T temptation)
        where T : struct, ILanes<T> => Quotient(trust, trust * temptation + (1 - trust) * cost);

    /// <summary>x / y, and +∞ where y is zero: nothing then holds the state back, or makes it worth its while to wait.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Quotient<T>(T x, T y)
        where T : struct, ILanes<T> => Fn.If(Fn.Reaches(T.Of(0), y), T.Of(double.PositiveInfinity), x / y);
}

namespace Entente.Games;

/// <summary>Strategies of which it is not known whether more equilibria use exactly them.</summary>
/// <param name="Supports">The strategies of each player, from 0.</param>
/// <param name="Reason">Why not.</param>
/// <param name="Example">An equilibrium, exactly, where one with these strategies, or some of them, was met there; it may be one of a continuum.</param>
public sealed record UnsettledSupport(IReadOnlyList<IReadOnlyList<int>> Supports, UnsettledReason Reason, IReadOnlyList<MixedStrategy>? Example);

/// <summary>Why a support is not settled.</summary>
public enum UnsettledReason
{
    /// <summary>There is a line of solutions, and on it more than one equilibrium: none there is isolated.</summary>
    Continuum,

    /// <summary>Near some point nothing could be certified: the equations are singular there, or nearly so.</summary>
    Singular,

    /// <summary>A solution was found, but not whether a probability is zero or a strategy outside the support pays as much.</summary>
    Tie,

    /// <summary>More boxes would have had to be looked at than the options allow.</summary>
    TooManyBoxes,
}

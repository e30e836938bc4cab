namespace Entente.Games;

/// <summary>What is to be least about a set of payments that are promised for profiles.</summary>
public enum PaymentMeasure
{
    /// <summary>What falls due when the target is played: the k of k-implementation (Monderer and Tennenholtz 2004). Promises for other profiles cost nothing as long as they work.</summary>
    Paid,

    /// <summary>The most that falls due at any one profile: what must be held ready so that every promise could be kept.</summary>
    Held,

    /// <summary>The sum of all promises for all profiles: how far the payoffs are moved together.</summary>
    Promised,
}

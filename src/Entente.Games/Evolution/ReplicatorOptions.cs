namespace Entente.Games;

/// <summary>How replicator dynamics are followed.</summary>
public sealed record ReplicatorOptions
{
    /// <summary>How long, in units of time in which the widest range of a player's payoffs is a rate of 1; positive.</summary>
    public double Duration { get; init; } = 1000;

    /// <summary>The length of a step of the Runge–Kutta method of fourth order, in the same units; positive.</summary>
    public double Step { get; init; } = 0.05;

    /// <summary>The path ends where no share changes faster than this per unit of time and of payoff range.</summary>
    public double RestTolerance { get; init; } = 1e-12;

    /// <summary>The most points kept, evenly spaced in steps; the first and the last are always among them.</summary>
    public int MaximumPoints { get; init; } = 500;
}

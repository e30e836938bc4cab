namespace Entente.Games;

/// <summary>How far a logit path is followed.</summary>
public sealed record LogitOptions
{
    /// <summary>The path ends where the precision reaches this, in the inverse of the payoffs' unit.</summary>
    public double MaximumPrecision { get; init; } = 1e6;

    /// <summary>The path ends where nobody could gain more than this share of the range of payoffs and more precision would change nothing; 0 to follow it to <see cref="MaximumPrecision"/>.</summary>
    public double RegretTolerance { get; init; } = 1e-8;

    /// <summary>The largest number of steps.</summary>
    public int MaximumSteps { get; init; } = 20_000;

    /// <summary>Told from time to time how many steps were made.</summary>
    public IProgress<SearchProgress>? Progress { get; init; }
}

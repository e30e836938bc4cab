using Entente.Cases;

namespace Entente.Theories.Measures;

/// <summary>An item's expected share of a measure's weight.</summary>
/// <param name="Id">Evidence or record id.</param>
/// <param name="Share">0–1; the shares and the prior's add up to 1.</param>
public readonly record struct Weighted(string Id, double Share);

/// <summary>A measure evaluated for one year.</summary>
/// <param name="Call">What was asked.</param>
/// <param name="Title">In words.</param>
/// <param name="Draws">One value per draw, on the 0–1 scale for dimensions and quantities.</param>
/// <param name="PriorShare">Expected share of the weight that the prior holds, 0–1; 0 for registers.</param>
/// <param name="Items">What bears on it.</param>
public sealed record Measured(MeasureCall Call, Localised Title, ReadOnlyMemory<double> Draws, double PriorShare, IReadOnlyList<Weighted> Items)
{
    /// <summary>
    /// All weight, the prior's and the evidence's, where that of a whole prior is 1: the inverse of the prior's share unless
    /// the prior is a fallback; 0 for registers.
    /// </summary>
    public double Weight { get; init; } = PriorShare > 0 ? 1 / PriorShare : 0;

    /// <summary>What it measures, where that is not a level on the 0–1 scale.</summary>
    public Localised? Unit { get; init; }

    /// <summary>What the 0–1 scale spans, for a quantity: findings show the level in its own unit.</summary>
    public NaturalScale? Scale { get; init; }

    /// <summary>One object for the same draws even where these are worked out again; null where only the column itself tells.</summary>
    public object? Identity { get; init; }
}

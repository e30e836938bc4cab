namespace Entente.Ensembles.Discovery;

/// <summary>How boxes are peeled.</summary>
public sealed record PrimOptions
{
    private readonly double peel = 0.05;
    private readonly double paste = 0.05;
    private readonly double leastMass = 0.05;

    /// <summary>α, the share of a box's cases to peel off at a time, in (0, 1); Friedman &amp; Fisher (1999) advise 0.05 to 0.1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1.</exception>
    public double Peel
    {
        get => peel;
        init => peel = Share(value);
    }

    /// <summary>The share of a box's cases to paste on at a time, in (0, 1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1.</exception>
    public double Paste
    {
        get => paste;
        init => paste = Share(value);
    }

    /// <summary>β₀, the share of all cases that a box must hold, in (0, 1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1.</exception>
    public double LeastMass
    {
        get => leastMass;
        init => leastMass = Share(value);
    }

    /// <summary>What the next peel is to make largest.</summary>
    public PeelObjective Objective { get; init; }

    private static double Share(double value) =>
        value is > 0 and < 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A share lies between 0 and 1.");
}

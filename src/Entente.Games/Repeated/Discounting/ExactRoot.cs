namespace Entente.Games;

/// <summary>A number known exactly, or shut in between two fractions that its defining equation tells apart from it.</summary>
/// <param name="Low">Not above it.</param>
/// <param name="High">Not below it; at most 2⁻⁶⁰ above <paramref name="Low"/>.</param>
public readonly record struct ExactRoot(Rational Low, Rational High)
{
    private const int Halvings = 60;

    /// <summary>Whether the number is known exactly.</summary>
    public bool IsExact => Low == High;

    /// <summary>The nearest double.</summary>
    public double ToDouble() => ((Low + High) / 2).ToDouble();

    /// <summary>A fraction for what it is.</summary>
    internal static ExactRoot Of(Rational value) => new(value, value);

    /// <summary>The fraction, or its double with a sign of approximation.</summary>
    public override string ToString() => IsExact ? Low.ToString() : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"≈{ToDouble():G15}");

    /// <summary>Where a function that grows on [0, 1] takes a value that lies strictly between its values at 0 and 1.</summary>
    internal static ExactRoot Of(Func<Rational, Rational> growing, Rational value)
    {
        var (low, high) = (Rational.Zero, (Rational)1);
        for (var k = 0; k < Halvings; k++)
        {
            var middle = (low + high) / 2;
            var order = growing(middle).CompareTo(value);
            if (order == 0)
                return Of(middle);
            (low, high) = order < 0 ? (middle, high) : (low, middle);
        }

        // A fraction of moderate size is the simplest one in so short an interval.
        var simplest = SimplestFraction.Between(low, high);
        return growing(simplest) == value ? Of(simplest) : new(low, high);
    }
}

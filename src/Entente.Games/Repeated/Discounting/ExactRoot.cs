namespace Entente.Games;

/// <summary>A number known exactly, or shut in between two fractions that its defining equation tells apart from it.</summary>
/// <param name="Low">Not above it.</param>
/// <param name="High">Not below it; seldom more than some units in the last place of a double above <paramref name="Low"/>.</param>
public readonly record struct ExactRoot(Rational Low, Rational High)
{
    // A few units in the last place of a double.
    private static readonly Rational NarrowestShare = new(1, 1L << 51);

    /// <summary>Whether the number is known exactly.</summary>
    public bool IsExact => Low == High;

    /// <summary>The nearest double.</summary>
    public double ToDouble() => ((Low + High) / 2).ToDouble();

    /// <summary>A fraction for what it is.</summary>
    internal static ExactRoot Of(Rational value) => new(value, value);

    /// <summary>The fraction, or its double with a sign of approximation.</summary>
    public override string ToString() => IsExact ? Low.ToString() : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"≈{ToDouble():G15}");

    /// <summary>Where a function that grows on [0, 1] takes a value that lies strictly between its values at 0 and 1: sought in doubles, then shut in by exact comparisons.</summary>
    /// <param name="growing">The function in doubles.</param>
    /// <param name="value">The value in doubles.</param>
    /// <param name="order">How the function compares with the value at a fraction, exactly.</param>
    internal static ExactRoot Of(Func<double, double> growing, double value, Func<Rational, int> order)
    {
        var near = Rational.FromDouble(Bisected(growing, value));
        var width = near * NarrowestShare;
        var (low, high) = (near - width, Rational.Min(1, near + width));
        while (order(low) > 0 || order(high) < 0)
        {
            width *= 4;
            (low, high) = (Rational.Max(0, near - width), Rational.Min(1, near + width));
        }

        // A fraction of moderate size is the simplest one in so short an interval.
        var simplest = SimplestFraction.Between(low, high);
        return order(simplest) == 0 ? Of(simplest) : new(low, high);
    }

    private static double Bisected(Func<double, double> growing, double value)
    {
        var (low, high) = (0.0, 1.0);
        for (var middle = 0.5; middle > low && middle < high; middle = (low + high) / 2)
            (low, high) = growing(middle) < value ? (middle, high) : (low, middle);
        return high;
    }
}

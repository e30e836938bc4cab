namespace Entente.Games;

/// <summary>
/// An interval of doubles that surely holds the number meant: every operation rounds outwards by one place (Moore, Kearfott and Cloud 2009).
/// </summary>
/// <param name="Low">Not above it.</param>
/// <param name="High">Not below it.</param>
internal readonly record struct Enclosure(double Low, double High)
{
    internal static Enclosure Zero => default;

    internal static Enclosure One => new(1, 1);

    internal double Middle => Low + ((High - Low) / 2);

    internal double Width => High - Low;

    internal bool HoldsZero => Low <= 0 && High >= 0;

    /// <summary>A fraction: exactly where it is a double.</summary>
    internal static Enclosure Of(Rational value)
    {
        var near = value.ToDouble();
        if (!double.IsFinite(near))
            return new(double.NegativeInfinity, double.PositiveInfinity);
        return Rational.FromDouble(near) == value ? new(near, near) : new(Math.BitDecrement(near), Math.BitIncrement(near));
    }

    internal static Enclosure At(double value) => new(value, value);

    internal static Enclosure Around(double value, double radius) => Outwards(value - radius, value + radius);

    public static Enclosure operator +(Enclosure x, Enclosure y) => Outwards(x.Low + y.Low, x.High + y.High);

    public static Enclosure operator -(Enclosure x, Enclosure y) => Outwards(x.Low - y.High, x.High - y.Low);

    public static Enclosure operator *(Enclosure x, Enclosure y)
    {
        var (a, b, c, d) = (x.Low * y.Low, x.Low * y.High, x.High * y.Low, x.High * y.High);
        return Outwards(Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)));
    }

    public static Enclosure operator *(double x, Enclosure y) => x >= 0 ? Outwards(x * y.Low, x * y.High) : Outwards(x * y.High, x * y.Low);

    /// <summary>What lies in both; null where nothing does.</summary>
    internal Enclosure? Common(Enclosure other)
    {
        var (low, high) = (Math.Max(Low, other.Low), Math.Min(High, other.High));
        return low <= high ? new(low, high) : null;
    }

    internal bool Holds(Enclosure other) => Low <= other.Low && other.High <= High;

    internal bool HoldsInside(Enclosure other) => Low < other.Low && other.High < High;

    private static Enclosure Outwards(double low, double high) => new(Math.BitDecrement(low), Math.BitIncrement(high));
}

using Entente.Numerics.Lanes;

namespace Entente.Numerics;

public static partial class Columns
{
    /// <summary>into = the smaller of x and y; NaN if either is missing.</summary>
    public static void Min(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> into) =>
        Kernel.Map(default(MinFormula), x, y, into);

    /// <summary>into = the smaller of x and a bound; NaN where x is missing.</summary>
    public static void Min(ReadOnlySpan<double> x, double y, Span<double> into) =>
        Kernel.Map(new FixedSecond<MinFormula>(default, y), x, into);

    /// <summary>into = the larger of x and y; NaN if either is missing.</summary>
    public static void Max(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> into) =>
        Kernel.Map(default(MaxFormula), x, y, into);

    /// <summary>into = the larger of x and a bound; NaN where x is missing.</summary>
    public static void Max(ReadOnlySpan<double> x, double y, Span<double> into) =>
        Kernel.Map(new FixedSecond<MaxFormula>(default, y), x, into);

    /// <summary>into = x, moved to the nearer bound where it lies outside [low, high].</summary>
    /// <exception cref="ArgumentException">low is above high, a bound is NaN, or the lengths differ.</exception>
    public static void Clip(ReadOnlySpan<double> x, double low, double high, Span<double> into) =>
        Kernel.Map(Range(low, high), x, into);

    /// <summary>into = a x + b, moved to the nearer bound where it lies outside [low, high]; in one pass.</summary>
    /// <exception cref="ArgumentException">low is above high, a bound is NaN, or the lengths differ.</exception>
    public static void AffineClip(double a, ReadOnlySpan<double> x, double b, double low, double high, Span<double> into) =>
        Kernel.Map(new Then<AffineFormula, ClipFormula>(new(a, b), Range(low, high)), x, into);

    /// <summary>into = 1 where x ≥ y, else 0; NaN if either is missing.</summary>
    public static void GreaterOrEqual(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> into) =>
        Kernel.Map(default(LessOrEqualFormula), y, x, into);

    /// <summary>into = 1 where x ≥ the threshold, else 0; NaN where x is missing.</summary>
    public static void GreaterOrEqual(ReadOnlySpan<double> x, double threshold, Span<double> into) =>
        Kernel.Map(new FixedFirst<LessOrEqualFormula>(default, threshold), x, into);

    /// <summary>into = 1 where x &gt; y, else 0; NaN if either is missing.</summary>
    public static void Greater(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> into) =>
        Kernel.Map(default(LessFormula), y, x, into);

    /// <summary>into = 1 where x &gt; the threshold, else 0; NaN where x is missing.</summary>
    public static void Greater(ReadOnlySpan<double> x, double threshold, Span<double> into) =>
        Kernel.Map(new FixedFirst<LessFormula>(default, threshold), x, into);

    /// <summary>into = 1 where x ≤ y, else 0; NaN if either is missing.</summary>
    public static void LessOrEqual(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> into) =>
        Kernel.Map(default(LessOrEqualFormula), x, y, into);

    /// <summary>into = 1 where x ≤ the threshold, else 0; NaN where x is missing.</summary>
    public static void LessOrEqual(ReadOnlySpan<double> x, double threshold, Span<double> into) =>
        Kernel.Map(new FixedSecond<LessOrEqualFormula>(default, threshold), x, into);

    /// <summary>into = 1 where x &lt; y, else 0; NaN if either is missing.</summary>
    public static void Less(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> into) =>
        Kernel.Map(default(LessFormula), x, y, into);

    /// <summary>into = 1 where x &lt; the threshold, else 0; NaN where x is missing.</summary>
    public static void Less(ReadOnlySpan<double> x, double threshold, Span<double> into) =>
        Kernel.Map(new FixedSecond<LessFormula>(default, threshold), x, into);

    /// <summary>into = 1 where x equals y exactly, else 0; NaN if either is missing.</summary>
    public static void Equal(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> into) =>
        Kernel.Map(default(EqualFormula), x, y, into);

    /// <summary>into = 1 where x is missing (NaN), else 0.</summary>
    public static void IsMissing(ReadOnlySpan<double> x, Span<double> into) =>
        Kernel.Map(default(MissingFormula), x, into);

    private static ClipFormula Range(double low, double high) =>
        low <= high ? new(low, high) : throw new ArgumentException($"The range {low} to {high} is empty.");
}

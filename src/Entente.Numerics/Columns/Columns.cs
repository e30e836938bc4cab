using Entente.Numerics.Lanes;

namespace Entente.Numerics;

/// <summary>
/// Element-wise arithmetic and fixed-order reductions over columns of draws. A missing value is NaN, and NaN always
/// propagates: it is never read as zero, nor skipped, also not by comparisons, minima or sums. Which NaN results is not promised.
/// </summary>
/// <remarks>
/// In every operation the result may be written over one of its own arguments; spans must not overlap otherwise.
/// Columns of different lengths are refused with <see cref="ArgumentException"/>. Each operation is one IEEE 754
/// operation per draw (products are rounded before they are added), so that results have the same bits everywhere.
/// </remarks>
public static partial class Columns
{
    /// <summary>into = x + y.</summary>
    public static void Add(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> into) =>
        Kernel.Map(default(AddFormula), x, y, into);

    /// <summary>into = x + y, y the same in every draw.</summary>
    public static void Add(ReadOnlySpan<double> x, double y, Span<double> into) =>
        Kernel.Map(new FixedSecond<AddFormula>(default, y), x, into);

    /// <summary>into = x − y.</summary>
    public static void Subtract(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> into) =>
        Kernel.Map(default(SubtractFormula), x, y, into);

    /// <summary>into = x − y, y the same in every draw.</summary>
    public static void Subtract(ReadOnlySpan<double> x, double y, Span<double> into) =>
        Kernel.Map(new FixedSecond<SubtractFormula>(default, y), x, into);

    /// <summary>into = x − y, x the same in every draw.</summary>
    public static void Subtract(double x, ReadOnlySpan<double> y, Span<double> into) =>
        Kernel.Map(new FixedFirst<SubtractFormula>(default, x), y, into);

    /// <summary>into = x · y.</summary>
    public static void Multiply(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> into) =>
        Kernel.Map(default(MultiplyFormula), x, y, into);

    /// <summary>into = x · y, y the same in every draw.</summary>
    public static void Multiply(ReadOnlySpan<double> x, double y, Span<double> into) =>
        Kernel.Map(new FixedSecond<MultiplyFormula>(default, y), x, into);

    /// <summary>into = x / y, with IEEE 754 infinities and NaN where y is zero.</summary>
    public static void Divide(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> into) =>
        Kernel.Map(default(DivideFormula), x, y, into);

    /// <summary>into = x / y, y the same in every draw.</summary>
    public static void Divide(ReadOnlySpan<double> x, double y, Span<double> into) =>
        Kernel.Map(new FixedSecond<DivideFormula>(default, y), x, into);

    /// <summary>into = x / y, x the same in every draw.</summary>
    public static void Divide(double x, ReadOnlySpan<double> y, Span<double> into) =>
        Kernel.Map(new FixedFirst<DivideFormula>(default, x), y, into);

    /// <summary>x = x + a y.</summary>
    public static void AddScaled(Span<double> x, double a, ReadOnlySpan<double> y) =>
        Kernel.Map(new AddScaledFormula(a), x, y, x);

    /// <summary>into = w₀ x₀ + w₁ x₁ + …, each product rounded, then added from the left; in one pass.</summary>
    /// <param name="weights">One weight per column, at least one.</param>
    /// <param name="columns">The columns x₀, x₁, …</param>
    /// <param name="first">The draw of every column that goes to the start of <paramref name="into"/>.</param>
    /// <param name="into">Not one of the columns.</param>
    /// <exception cref="ArgumentException">There is no column, not one weight per column, or a column is too short.</exception>
    public static void WeightedSum(ReadOnlySpan<double> weights, ReadOnlySpan<double[]> columns, int first, Span<double> into) =>
        WeightedSums.Fill(weights, columns, first, into);

    /// <summary>x = a x.</summary>
    public static void Scale(Span<double> x, double a) => Multiply(x, a, x);

    /// <summary>into = a x + b.</summary>
    public static void Affine(double a, ReadOnlySpan<double> x, double b, Span<double> into) =>
        Kernel.Map(new AffineFormula(a, b), x, into);

    /// <summary>into = −x.</summary>
    public static void Negate(ReadOnlySpan<double> x, Span<double> into) => Kernel.Map(default(NegateFormula), x, into);

    /// <summary>into = |x|.</summary>
    public static void Abs(ReadOnlySpan<double> x, Span<double> into) => Kernel.Map(default(AbsFormula), x, into);

    /// <summary>into = √x, NaN below zero.</summary>
    public static void Sqrt(ReadOnlySpan<double> x, Span<double> into) => Kernel.Map(default(SqrtFormula), x, into);

    /// <summary>Sets every draw to the value.</summary>
    public static void Fill(Span<double> x, double value) => x.Fill(value);
}

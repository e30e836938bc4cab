using Entente.Numerics.Functions;
using Entente.Numerics.Lanes;

namespace Entente.Numerics;

/// <summary>
/// Elementary functions with the same bits on every machine, for single values and for columns alike. Only IEEE 754
/// addition, subtraction, multiplication, division, square root, bit operations and, where a formula asks for it by name,
/// fused multiply-add are used, and never the platform's elementary functions, whose last digits differ between systems.
/// Against references of 60 digits the results lie within one unit in the last place (exponentials, logarithm), two (logistic) or three
/// (normal quantile). NaN in gives (the canonical) NaN out.
/// </summary>
/// <remarks>In the column forms the result may be the argument's own span; the two must not overlap otherwise.</remarks>
public static class Elementary
{
    /// <summary>e^x; 0 at −∞ and below −745.14, +∞ above 709.79. Method: Cody &amp; Waite (1980), ch. 6.</summary>
    public static double Exp(double x) => default(ExpFormula).Of(Lanes1.Of(x)).Value;

    /// <summary>2^x; exact for integers. Method as for <see cref="Exp(double)"/>.</summary>
    public static double Exp2(double x) => default(Exp2Formula).Of(Lanes1.Of(x)).Value;

    /// <summary>Natural logarithm; −∞ at ±0, NaN below zero. Method: Cody &amp; Waite (1980), ch. 5; Tang (1990).</summary>
    public static double Log(double x) => default(LogFormula).Of(Lanes1.Of(x)).Value;

    /// <summary>The logistic function 1 / (1 + e^−x), accurate in both tails.</summary>
    public static double Logistic(double x) => default(LogisticFormula).Of(Lanes1.Of(x)).Value;

    /// <summary>
    /// The standard normal quantile of probability <paramref name="p"/>; −∞ at 0, +∞ at 1, NaN outside.
    /// Method: Wichura (1988), AS 241, PPND16.
    /// </summary>
    public static double NormalQuantile(double p) => default(NormalQuantileFormula).Of(Lanes1.Of(p)).Value;

    /// <summary>Writes e^x for each draw.</summary>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static void Exp(ReadOnlySpan<double> x, Span<double> into) => Kernel.Map(default(ExpFormula), x, into);

    /// <summary>Writes 2^x for each draw.</summary>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static void Exp2(ReadOnlySpan<double> x, Span<double> into) => Kernel.Map(default(Exp2Formula), x, into);

    /// <summary>Writes the natural logarithm of each draw.</summary>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static void Log(ReadOnlySpan<double> x, Span<double> into) => Kernel.Map(default(LogFormula), x, into);

    /// <summary>Writes the logistic function of each draw.</summary>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static void Logistic(ReadOnlySpan<double> x, Span<double> into) => Kernel.Map(default(LogisticFormula), x, into);

    /// <summary>Writes the standard normal quantile of each probability.</summary>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static void NormalQuantile(ReadOnlySpan<double> p, Span<double> into) =>
        NormalQuantileColumn.Fill(p, into);
}

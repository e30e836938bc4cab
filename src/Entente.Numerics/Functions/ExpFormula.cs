using System.Runtime.CompilerServices;
using Entente.Numerics.Lanes;

namespace Entente.Numerics.Functions;

/// <summary>
/// e^x by additive range reduction (Cody &amp; Waite 1980, ch. 6): x = k ln 2 + r with |r| ≤ ln(2)/2, k ln 2 subtracted
/// in two parts of which the first is exact; e^r = 1 + r + r² Q(r), Q of degree 10 interpolating at Chebyshev
/// nodes (error 1.7e-19), in fused steps; 2^k added to the exponent, or, near the ends of the range, multiplied in two
/// exact halves so that subnormal results round once.
/// </summary>
internal readonly struct ExpFormula : IUnary
{
    // Above the first every result overflows, below the second every result rounds to zero.
    private const double Highest = 710, Lowest = -746;
    private const double Log2E = 1.4426950408889634;
    private const double Ln2High = 0.6931471805598903;  // 42 bits, so that its product with k is exact
    private const double Ln2Low = 5.497923018708371e-14;

    /// <summary>Up to this magnitude e^x is a normal number, and scaling by 2^k is exact in one step.</summary>
    internal const double Plain = 708;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Of<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes> =>
        TLanes.All(TLanes.LessThanOrEqual(Powers.Abs(x), TLanes.Of(Plain))) ? OfPlain(x) : OfAny(x);

    /// <summary>e^x where no lane is missing or beyond <see cref="Plain"/>: the bits of <see cref="Of"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLanes OfPlain<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes>
    {
        var shifted = Powers.ShiftedProduct(x, TLanes.Of(Log2E));
        return Powers.ScaleNormal(Reduced(x, Powers.Unshifted(shifted)), shifted);
    }

    [MethodImpl(MethodImplOptions.NoInlining | Hot.Loop)]
    private static TLanes OfAny<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes>
    {
        var clipped = TLanes.Select(TLanes.LessThan(TLanes.Of(Highest), x), TLanes.Of(Highest), x);
        clipped = TLanes.Select(TLanes.LessThan(clipped, TLanes.Of(Lowest)), TLanes.Of(Lowest), clipped);
        var k = Powers.Unshifted(Powers.ShiftedProduct(clipped, TLanes.Of(Log2E)));
        return Powers.KeepNaN(x, Powers.Scale(Reduced(clipped, k), k));
    }

    /// <summary>e^r for x = k ln 2 + r.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Reduced<TLanes>(TLanes x, TLanes k)
        where TLanes : struct, ILanes<TLanes>
    {
        var high = TLanes.MultiplyAdd(k, TLanes.Of(-Ln2High), x);
        var low = k * TLanes.Of(-Ln2Low);
        var r = high + low;
        var r2 = r * r;
        return TLanes.Of(1) + (high + TLanes.MultiplyAdd(r2, Q(r, r2), low));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Q<TLanes>(TLanes r, TLanes r2)
        where TLanes : struct, ILanes<TLanes>
    {
        var r4 = r2 * r2;
        var a = Line(r, 0.5, 0.1666666666666667);
        var b = Line(r, 0.04166666666666667, 0.008333333333326136);
        var c = Line(r, 0.0013888888888883748, 0.00019841269874820627);
        var d = Line(r, 2.4801587325547743e-05, 2.7557255400206422e-06);
        var e = Line(r, 2.75572736431103e-07, 2.5105217004720745e-08);
        var upper = TLanes.MultiplyAdd(TLanes.MultiplyAdd(TLanes.Of(2.0914686968086876e-09), r2, e), r4, TLanes.MultiplyAdd(d, r2, c));
        return TLanes.MultiplyAdd(upper, r4, TLanes.MultiplyAdd(b, r2, a));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Line<TLanes>(TLanes r, double constant, double slope)
        where TLanes : struct, ILanes<TLanes> => TLanes.MultiplyAdd(TLanes.Of(slope), r, TLanes.Of(constant));
}

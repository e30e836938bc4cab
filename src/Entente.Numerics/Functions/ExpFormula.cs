using System.Runtime.CompilerServices;
using Entente.Numerics.Lanes;

namespace Entente.Numerics.Functions;

/// <summary>
/// e^x by additive range reduction (Cody &amp; Waite 1980, ch. 6): x = k ln 2 + r with |r| ≤ ln(2)/2, k ln 2 subtracted
/// in two parts of which the first is exact; e^r = 1 + r + r² Q(r), Q of degree 10 interpolating at Chebyshev
/// nodes (error 1.7e-19); 2^k multiplied in two exact halves so that subnormal results round once.
/// </summary>
internal readonly struct ExpFormula : IUnary
{
    // Above the first every result overflows, below the second every result rounds to zero.
    private const double Highest = 710, Lowest = -746;
    private const double Log2E = 1.4426950408889634;
    private const double Ln2High = 0.6931471805598903;  // 42 bits, so that its product with k is exact
    private const double Ln2Low = 5.497923018708371e-14;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Of<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes>
    {
        var clipped = TLanes.Select(TLanes.LessThan(TLanes.Of(Highest), x), TLanes.Of(Highest), x);
        clipped = TLanes.Select(TLanes.LessThan(clipped, TLanes.Of(Lowest)), TLanes.Of(Lowest), clipped);
        var k = Powers.Round(clipped * TLanes.Of(Log2E));
        var high = clipped - k * TLanes.Of(Ln2High);
        var low = k * TLanes.Of(Ln2Low);
        var r = high - low;
        var reduced = TLanes.Of(1) + (high + (r * r * Q(r) - low));
        return Powers.KeepNaN(x, Powers.Scale(reduced, k));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Q<TLanes>(TLanes r)
        where TLanes : struct, ILanes<TLanes>
    {
        var r2 = r * r;
        var r4 = r2 * r2;
        var a = TLanes.Of(0.5) + TLanes.Of(0.1666666666666667) * r;
        var b = TLanes.Of(0.04166666666666667) + TLanes.Of(0.008333333333326136) * r;
        var c = TLanes.Of(0.0013888888888883748) + TLanes.Of(0.00019841269874820627) * r;
        var d = TLanes.Of(2.4801587325547743e-05) + TLanes.Of(2.7557255400206422e-06) * r;
        var e = TLanes.Of(2.75572736431103e-07) + TLanes.Of(2.5105217004720745e-08) * r;
        var f = TLanes.Of(2.0914686968086876e-09);
        return a + b * r2 + (c + d * r2 + (e + f * r2) * r4) * r4;
    }
}

using System.Runtime.CompilerServices;
using Entente.Numerics.Lanes;

namespace Entente.Numerics.Functions;

/// <summary>
/// Natural logarithm: x = 2^k (1 + f) with √½ ≤ 1 + f &lt; √2, and ln(1 + f) = 2 artanh(s), s = f / (2 + f)
/// (Cody &amp; Waite 1980, ch. 5; arranged as in Tang 1990 so that f itself enters unrounded). The artanh remainder is a
/// polynomial of degree 7 in s² interpolating at Chebyshev nodes (error 3e-20).
/// </summary>
internal readonly struct LogFormula : IUnary
{
    private const long HalfRootBits = 0x3FE6_A09E_667F_3BCD; // √½
    private const long One = 0x3FF0_0000_0000_0000;
    private const long Mantissa = 0x000F_FFFF_FFFF_FFFF;
    private const long TwoTo52Bits = 0x4330_0000_0000_0000;
    private const double Bias = 4503599627370496.0 + 1023; // 2^52 and the exponent's own
    private const double SmallestNormal = 2.2250738585072014e-308;
    private const double Ln2High = 0.6931471805598903, Ln2Low = 5.497923018708371e-14;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Of<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes>
    {
        var tiny = TLanes.LessThan(x, TLanes.Of(SmallestNormal));
        var normal = TLanes.Select(tiny, x * TLanes.Of(1L << 54), x);
        var bias = TLanes.Select(tiny, TLanes.Of(Bias + 54), TLanes.Of(Bias));
        return Edges(x, Split(normal, bias));
    }

    /// <summary>The logarithm of normal, finite, positive x: the bits of <see cref="Of"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLanes OfPlain<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes> => Split(x, TLanes.Of(Bias));

    /// <summary>ln(2^k (1 + f)), where the bits of x hold k + <paramref name="bias"/> less 2^52.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Split<TLanes>(TLanes x, TLanes bias)
        where TLanes : struct, ILanes<TLanes>
    {
        var shifted = TLanes.AddBits(x, TLanes.OfBits(One - HalfRootBits));
        var k = (TLanes.ShiftBitsRight(shifted, 52) | TLanes.OfBits(TwoTo52Bits)) - bias;
        var f = TLanes.AddBits(shifted & TLanes.OfBits(Mantissa), TLanes.OfBits(HalfRootBits)) - TLanes.Of(1);
        return Combine(k, f);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Combine<TLanes>(TLanes k, TLanes f)
        where TLanes : struct, ILanes<TLanes>
    {
        var s = f / (TLanes.Of(2) + f);
        var halfSquare = TLanes.Of(0.5) * f * f;
        var correction = s * (halfSquare + Remainder(s * s)) + k * TLanes.Of(Ln2Low);
        return k * TLanes.Of(Ln2High) - (halfSquare - correction - f);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Remainder<TLanes>(TLanes z)
        where TLanes : struct, ILanes<TLanes>
    {
        var z2 = z * z;
        var a = TLanes.Of(0.6666666666666666) + TLanes.Of(0.40000000000000885) * z;
        var b = TLanes.Of(0.28571428570799784) + TLanes.Of(0.22222222392581045) * z;
        var c = TLanes.Of(0.18181795547521137) + TLanes.Of(0.15386244737621665) * z;
        var d = TLanes.Of(0.13268638369266825) + TLanes.Of(0.13088034850927555) * z;
        return z * (a + b * z2 + (c + d * z2) * (z2 * z2));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Edges<TLanes>(TLanes x, TLanes result)
        where TLanes : struct, ILanes<TLanes>
    {
        var zero = TLanes.Of(0);
        var infinity = TLanes.Of(double.PositiveInfinity);
        result = TLanes.Select(TLanes.Equal(x, infinity), infinity, result);
        result = TLanes.Select(TLanes.Equal(x, zero), TLanes.Of(double.NegativeInfinity), result);
        return TLanes.Select(TLanes.LessThanOrEqual(zero, x), result, TLanes.Of(double.NaN));
    }
}

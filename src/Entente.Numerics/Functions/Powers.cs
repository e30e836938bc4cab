using System.Runtime.CompilerServices;
using Entente.Numerics.Lanes;

namespace Entente.Numerics.Functions;

/// <summary>Steps shared by the elementary functions: rounding, scaling by powers of two, one canonical NaN.</summary>
internal static class Powers
{
    // 1.5 · 2^52: adding it leaves no fraction bits, and the integer sits in the low bits of the sum.
    private const double Shifter = 6755399441055744;
    private const long One = 0x3FF0_0000_0000_0000;

    /// <summary>The nearest integer, ties to even; |x| below 2^51.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLanes Round<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes> => x + TLanes.Of(Shifter) - TLanes.Of(Shifter);

    /// <summary>The integer k nearest to x y, as <see cref="Unshifted"/> and <see cref="ScaleNormal"/> take it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLanes ShiftedProduct<TLanes>(TLanes x, TLanes y)
        where TLanes : struct, ILanes<TLanes> => TLanes.MultiplyAdd(x, y, TLanes.Of(Shifter));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLanes Unshifted<TLanes>(TLanes shifted)
        where TLanes : struct, ILanes<TLanes> => shifted - TLanes.Of(Shifter);

    /// <summary>x · 2^k by adding k to the exponent: exact where x and the result are normal numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLanes ScaleNormal<TLanes>(TLanes x, TLanes shifted)
        where TLanes : struct, ILanes<TLanes> => TLanes.AddBits(x, TLanes.ShiftBitsLeft(shifted, 52));

    /// <summary>x · 2^k for integer k of magnitude up to 2044, rounding at most once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLanes Scale<TLanes>(TLanes x, TLanes k)
        where TLanes : struct, ILanes<TLanes>
    {
        var half = Round(k * TLanes.Of(0.5));
        return x * PowerOfTwo(half) * PowerOfTwo(k - half);
    }

    /// <summary>The result, or the one canonical NaN where the argument is NaN (payloads differ between processors).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLanes KeepNaN<TLanes>(TLanes argument, TLanes result)
        where TLanes : struct, ILanes<TLanes> =>
        TLanes.Select(TLanes.Equal(argument, argument), result, TLanes.Of(double.NaN));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLanes Abs<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes> => x & TLanes.OfBits(long.MaxValue);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLanes Negate<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes> => x ^ TLanes.OfBits(long.MinValue);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes PowerOfTwo<TLanes>(TLanes k)
        where TLanes : struct, ILanes<TLanes> =>
        TLanes.AddBits(TLanes.ShiftBitsLeft(k + TLanes.Of(Shifter), 52), TLanes.OfBits(One));
}

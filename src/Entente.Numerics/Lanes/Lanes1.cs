using System.Runtime.CompilerServices;
using static System.BitConverter;

namespace Entente.Numerics.Lanes;

/// <summary>One double: the form used for single values and where no vector hardware is found.</summary>
internal readonly struct Lanes1(double value) : ILanes<Lanes1>
{
    public double Value { get; } = value;

    public static int Count => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes1 Of(double value) => new(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes1 OfBits(long bits) => new(Int64BitsToDouble(bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes1 Load(ref readonly double source) => new(source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref double target) => target = Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes1 operator +(Lanes1 x, Lanes1 y) => new(x.Value + y.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes1 operator -(Lanes1 x, Lanes1 y) => new(x.Value - y.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes1 operator *(Lanes1 x, Lanes1 y) => new(x.Value * y.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes1 operator /(Lanes1 x, Lanes1 y) => new(x.Value / y.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes1 operator &(Lanes1 x, Lanes1 y) => OfBits(Bits(x) & Bits(y));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes1 operator |(Lanes1 x, Lanes1 y) => OfBits(Bits(x) | Bits(y));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes1 operator ^(Lanes1 x, Lanes1 y) => OfBits(Bits(x) ^ Bits(y));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes1 operator ~(Lanes1 x) => OfBits(~Bits(x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes1 Sqrt(Lanes1 x) => new(Math.Sqrt(x.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes1 MultiplyAdd(Lanes1 x, Lanes1 y, Lanes1 z) => new(Math.FusedMultiplyAdd(x.Value, y.Value, z.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes1 LessThan(Lanes1 x, Lanes1 y) => Mask(x.Value < y.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes1 LessThanOrEqual(Lanes1 x, Lanes1 y) => Mask(x.Value <= y.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes1 Equal(Lanes1 x, Lanes1 y) => Mask(x.Value == y.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes1 Select(Lanes1 mask, Lanes1 yes, Lanes1 no) => Bits(mask) != 0 ? yes : no;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes1 SelectBySign(Lanes1 x, Lanes1 yes, Lanes1 no) => Bits(x) < 0 ? yes : no;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes1 AtLeast(Lanes1 x, Lanes1 bound) => x.Value < bound.Value ? bound : x;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes1 AtMost(Lanes1 x, Lanes1 bound) => bound.Value < x.Value ? bound : x;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Lanes1 mask) => Bits(mask) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool All(Lanes1 mask) => Bits(mask) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes1 AddBits(Lanes1 x, Lanes1 y) => OfBits(unchecked(Bits(x) + Bits(y)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes1 ShiftBitsLeft(Lanes1 x, int by) => OfBits(Bits(x) << by);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes1 ShiftBitsRight(Lanes1 x, int by) => OfBits(Bits(x) >>> by);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Bits(Lanes1 x) => DoubleToInt64Bits(x.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes1 Mask(bool set) => OfBits(set ? -1L : 0L);
}

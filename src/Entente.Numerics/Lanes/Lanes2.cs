using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using static System.Runtime.Intrinsics.Vector128;

namespace Entente.Numerics.Lanes;

/// <summary>Two doubles in a 128-bit vector.</summary>
internal readonly struct Lanes2(Vector128<double> value) : ILanes<Lanes2>
{
    private readonly Vector128<double> v = value;

    public static int Count => 2;

    public static Lanes2 Of(double value) => new(Create(value));

    public static Lanes2 OfBits(long bits) => new(Create(bits).AsDouble());

    public static Lanes2 Load(ref readonly double source) => new(LoadUnsafe(in source));

    public void Store(ref double target) => v.StoreUnsafe(ref target);

    public static Lanes2 operator +(Lanes2 x, Lanes2 y) => new(x.v + y.v);

    public static Lanes2 operator -(Lanes2 x, Lanes2 y) => new(x.v - y.v);

    public static Lanes2 operator *(Lanes2 x, Lanes2 y) => new(x.v * y.v);

    public static Lanes2 operator /(Lanes2 x, Lanes2 y) => new(x.v / y.v);

    public static Lanes2 operator &(Lanes2 x, Lanes2 y) => new(x.v & y.v);

    public static Lanes2 operator |(Lanes2 x, Lanes2 y) => new(x.v | y.v);

    public static Lanes2 operator ^(Lanes2 x, Lanes2 y) => new(x.v ^ y.v);

    public static Lanes2 operator ~(Lanes2 x) => new(~x.v);

    public static Lanes2 Sqrt(Lanes2 x) => new(Vector128.Sqrt(x.v));

    public static Lanes2 MultiplyAdd(Lanes2 x, Lanes2 y, Lanes2 z) => new(FusedMultiplyAdd(x.v, y.v, z.v));

    public static Lanes2 LessThan(Lanes2 x, Lanes2 y) => new(Vector128.LessThan(x.v, y.v));

    public static Lanes2 LessThanOrEqual(Lanes2 x, Lanes2 y) => new(Vector128.LessThanOrEqual(x.v, y.v));

    public static Lanes2 Equal(Lanes2 x, Lanes2 y) => new(Vector128.Equals(x.v, y.v));

    public static Lanes2 Select(Lanes2 mask, Lanes2 yes, Lanes2 no) =>
        new(Sse41.IsSupported ? Sse41.BlendVariable(no.v, yes.v, mask.v) : ConditionalSelect(mask.v, yes.v, no.v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 SelectBySign(Lanes2 x, Lanes2 yes, Lanes2 no) =>
        new(Sse41.IsSupported ? Sse41.BlendVariable(no.v, yes.v, x.v) : ConditionalSelect((x.v.AsInt64() >> 63).AsDouble(), yes.v, no.v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 AtLeast(Lanes2 x, Lanes2 bound) => Sse2.IsSupported ? new(Sse2.Max(bound.v, x.v)) : Select(LessThan(x, bound), bound, x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 AtMost(Lanes2 x, Lanes2 bound) => Sse2.IsSupported ? new(Sse2.Min(bound.v, x.v)) : Select(LessThan(bound, x), bound, x);

    public static bool Any(Lanes2 mask) => mask.v.AsInt64() != Vector128<long>.Zero;

    public static bool All(Lanes2 mask) => mask.v.ExtractMostSignificantBits() == 0x3;

    public static Lanes2 AddBits(Lanes2 x, Lanes2 y) => new((x.v.AsInt64() + y.v.AsInt64()).AsDouble());

    public static Lanes2 ShiftBitsLeft(Lanes2 x, int by) => new((x.v.AsInt64() << by).AsDouble());

    public static Lanes2 ShiftBitsRight(Lanes2 x, int by) => new((x.v.AsInt64() >>> by).AsDouble());
}

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using static System.Runtime.Intrinsics.Vector512;

namespace Entente.Numerics.Lanes;

/// <summary>Eight doubles in a 512-bit vector.</summary>
internal readonly struct Lanes8(Vector512<double> value) : ILanes<Lanes8>
{
    private readonly Vector512<double> v = value;

    public static int Count => 8;

    public static Lanes8 Of(double value) => new(Create(value));

    public static Lanes8 OfBits(long bits) => new(Create(bits).AsDouble());

    public static Lanes8 Load(ref readonly double source) => new(LoadUnsafe(in source));

    public void Store(ref double target) => v.StoreUnsafe(ref target);

    public static Lanes8 operator +(Lanes8 x, Lanes8 y) => new(x.v + y.v);

    public static Lanes8 operator -(Lanes8 x, Lanes8 y) => new(x.v - y.v);

    public static Lanes8 operator *(Lanes8 x, Lanes8 y) => new(x.v * y.v);

    public static Lanes8 operator /(Lanes8 x, Lanes8 y) => new(x.v / y.v);

    public static Lanes8 operator &(Lanes8 x, Lanes8 y) => new(x.v & y.v);

    public static Lanes8 operator |(Lanes8 x, Lanes8 y) => new(x.v | y.v);

    public static Lanes8 operator ^(Lanes8 x, Lanes8 y) => new(x.v ^ y.v);

    public static Lanes8 operator ~(Lanes8 x) => new(~x.v);

    public static Lanes8 Sqrt(Lanes8 x) => new(Vector512.Sqrt(x.v));

    public static Lanes8 MultiplyAdd(Lanes8 x, Lanes8 y, Lanes8 z) => new(FusedMultiplyAdd(x.v, y.v, z.v));

    public static Lanes8 LessThan(Lanes8 x, Lanes8 y) => new(Vector512.LessThan(x.v, y.v));

    public static Lanes8 LessThanOrEqual(Lanes8 x, Lanes8 y) => new(Vector512.LessThanOrEqual(x.v, y.v));

    public static Lanes8 Equal(Lanes8 x, Lanes8 y) => new(Vector512.Equals(x.v, y.v));

    public static Lanes8 Select(Lanes8 mask, Lanes8 yes, Lanes8 no) =>
        new(ConditionalSelect(mask.v, yes.v, no.v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 SelectBySign(Lanes8 x, Lanes8 yes, Lanes8 no) =>
        new(ConditionalSelect((x.v.AsInt64() >> 63).AsDouble(), yes.v, no.v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 AtLeast(Lanes8 x, Lanes8 bound) => Avx512F.IsSupported ? new(Avx512F.Max(bound.v, x.v)) : Select(LessThan(x, bound), bound, x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 AtMost(Lanes8 x, Lanes8 bound) => Avx512F.IsSupported ? new(Avx512F.Min(bound.v, x.v)) : Select(LessThan(bound, x), bound, x);

    public static bool Any(Lanes8 mask) => mask.v.AsInt64() != Vector512<long>.Zero;

    public static bool All(Lanes8 mask) => mask.v.ExtractMostSignificantBits() == 0xff;

    public static Lanes8 AddBits(Lanes8 x, Lanes8 y) => new((x.v.AsInt64() + y.v.AsInt64()).AsDouble());

    public static Lanes8 ShiftBitsLeft(Lanes8 x, int by) => new((x.v.AsInt64() << by).AsDouble());

    public static Lanes8 ShiftBitsRight(Lanes8 x, int by) => new((x.v.AsInt64() >>> by).AsDouble());
}

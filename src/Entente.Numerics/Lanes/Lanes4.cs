using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using static System.Runtime.Intrinsics.Vector256;

namespace Entente.Numerics.Lanes;

/// <summary>Four doubles in a 256-bit vector.</summary>
internal readonly struct Lanes4(Vector256<double> value) : ILanes<Lanes4>
{
    private readonly Vector256<double> v = value;

    public static int Count => 4;

    public static Lanes4 Of(double value) => new(Create(value));

    public static Lanes4 OfBits(long bits) => new(Create(bits).AsDouble());

    public static Lanes4 Load(ref readonly double source) => new(LoadUnsafe(in source));

    public void Store(ref double target) => v.StoreUnsafe(ref target);

    public static Lanes4 operator +(Lanes4 x, Lanes4 y) => new(x.v + y.v);

    public static Lanes4 operator -(Lanes4 x, Lanes4 y) => new(x.v - y.v);

    public static Lanes4 operator *(Lanes4 x, Lanes4 y) => new(x.v * y.v);

    public static Lanes4 operator /(Lanes4 x, Lanes4 y) => new(x.v / y.v);

    public static Lanes4 operator &(Lanes4 x, Lanes4 y) => new(x.v & y.v);

    public static Lanes4 operator |(Lanes4 x, Lanes4 y) => new(x.v | y.v);

    public static Lanes4 operator ^(Lanes4 x, Lanes4 y) => new(x.v ^ y.v);

    public static Lanes4 operator ~(Lanes4 x) => new(~x.v);

    public static Lanes4 Sqrt(Lanes4 x) => new(Vector256.Sqrt(x.v));

    public static Lanes4 MultiplyAdd(Lanes4 x, Lanes4 y, Lanes4 z) => new(FusedMultiplyAdd(x.v, y.v, z.v));

    public static Lanes4 LessThan(Lanes4 x, Lanes4 y) => new(Vector256.LessThan(x.v, y.v));

    public static Lanes4 LessThanOrEqual(Lanes4 x, Lanes4 y) => new(Vector256.LessThanOrEqual(x.v, y.v));

    public static Lanes4 Equal(Lanes4 x, Lanes4 y) => new(Vector256.Equals(x.v, y.v));

    public static Lanes4 Select(Lanes4 mask, Lanes4 yes, Lanes4 no) =>
        new(Avx.IsSupported ? Avx.BlendVariable(no.v, yes.v, mask.v) : ConditionalSelect(mask.v, yes.v, no.v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 SelectBySign(Lanes4 x, Lanes4 yes, Lanes4 no) =>
        new(Avx.IsSupported ? Avx.BlendVariable(no.v, yes.v, x.v) : ConditionalSelect((x.v.AsInt64() >> 63).AsDouble(), yes.v, no.v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 AtLeast(Lanes4 x, Lanes4 bound) => Avx.IsSupported ? new(Avx.Max(bound.v, x.v)) : Select(LessThan(x, bound), bound, x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 AtMost(Lanes4 x, Lanes4 bound) => Avx.IsSupported ? new(Avx.Min(bound.v, x.v)) : Select(LessThan(bound, x), bound, x);

    public static bool Any(Lanes4 mask) => mask.v.AsInt64() != Vector256<long>.Zero;

    public static bool All(Lanes4 mask) => mask.v.ExtractMostSignificantBits() == 0xf;

    public static Lanes4 AddBits(Lanes4 x, Lanes4 y) => new((x.v.AsInt64() + y.v.AsInt64()).AsDouble());

    public static Lanes4 ShiftBitsLeft(Lanes4 x, int by) => new((x.v.AsInt64() << by).AsDouble());

    public static Lanes4 ShiftBitsRight(Lanes4 x, int by) => new((x.v.AsInt64() >>> by).AsDouble());
}

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using static System.Runtime.Intrinsics.Vector256;

namespace Entente.Numerics.Lanes;

/// <summary>
/// Eight doubles in two 256-bit vectors, worked on side by side: for short formulas, whose steps wait for one another. An exponential alone already needs more
/// registers than there are.
/// </summary>
/// <remarks>Two fields of the vector type itself: a struct of structs is not kept in registers.</remarks>
internal readonly struct Lanes4x2 : ILanes<Lanes4x2>
{
    private readonly Vector256<double> a, b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Lanes4x2(Vector256<double> a, Vector256<double> b)
    {
        this.a = a;
        this.b = b;
    }

    public static int Count => 8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4x2 Of(double value) => new(Create(value), Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4x2 OfBits(long bits) => new(Create(bits).AsDouble(), Create(bits).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4x2 Load(ref readonly double source) => new(LoadUnsafe(in source), LoadUnsafe(in source, 4));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref double target)
    {
        a.StoreUnsafe(ref target);
        b.StoreUnsafe(ref target, 4);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4x2 operator +(Lanes4x2 x, Lanes4x2 y) => new(x.a + y.a, x.b + y.b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4x2 operator -(Lanes4x2 x, Lanes4x2 y) => new(x.a - y.a, x.b - y.b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4x2 operator *(Lanes4x2 x, Lanes4x2 y) => new(x.a * y.a, x.b * y.b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4x2 operator /(Lanes4x2 x, Lanes4x2 y) => new(x.a / y.a, x.b / y.b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4x2 operator &(Lanes4x2 x, Lanes4x2 y) => new(x.a & y.a, x.b & y.b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4x2 operator |(Lanes4x2 x, Lanes4x2 y) => new(x.a | y.a, x.b | y.b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4x2 operator ^(Lanes4x2 x, Lanes4x2 y) => new(x.a ^ y.a, x.b ^ y.b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4x2 operator ~(Lanes4x2 x) => new(~x.a, ~x.b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4x2 Sqrt(Lanes4x2 x) => new(Vector256.Sqrt(x.a), Vector256.Sqrt(x.b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4x2 MultiplyAdd(Lanes4x2 x, Lanes4x2 y, Lanes4x2 z) => new(FusedMultiplyAdd(x.a, y.a, z.a), FusedMultiplyAdd(x.b, y.b, z.b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4x2 LessThan(Lanes4x2 x, Lanes4x2 y) => new(Vector256.LessThan(x.a, y.a), Vector256.LessThan(x.b, y.b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4x2 LessThanOrEqual(Lanes4x2 x, Lanes4x2 y) => new(Vector256.LessThanOrEqual(x.a, y.a), Vector256.LessThanOrEqual(x.b, y.b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4x2 Equal(Lanes4x2 x, Lanes4x2 y) => new(Vector256.Equals(x.a, y.a), Vector256.Equals(x.b, y.b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4x2 Select(Lanes4x2 mask, Lanes4x2 yes, Lanes4x2 no) =>
        Avx.IsSupported
            ? new(Avx.BlendVariable(no.a, yes.a, mask.a), Avx.BlendVariable(no.b, yes.b, mask.b))
            : new(ConditionalSelect(mask.a, yes.a, no.a), ConditionalSelect(mask.b, yes.b, no.b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4x2 SelectBySign(Lanes4x2 x, Lanes4x2 yes, Lanes4x2 no) =>
        Avx.IsSupported
            ? new(Avx.BlendVariable(no.a, yes.a, x.a), Avx.BlendVariable(no.b, yes.b, x.b))
            : Select(new((x.a.AsInt64() >> 63).AsDouble(), (x.b.AsInt64() >> 63).AsDouble()), yes, no);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4x2 AtLeast(Lanes4x2 x, Lanes4x2 bound) =>
        Avx.IsSupported ? new(Avx.Max(bound.a, x.a), Avx.Max(bound.b, x.b)) : Select(LessThan(x, bound), bound, x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4x2 AtMost(Lanes4x2 x, Lanes4x2 bound) =>
        Avx.IsSupported ? new(Avx.Min(bound.a, x.a), Avx.Min(bound.b, x.b)) : Select(LessThan(bound, x), bound, x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Lanes4x2 mask) => (mask.a | mask.b).AsInt64() != Vector256<long>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool All(Lanes4x2 mask) => (mask.a & mask.b).ExtractMostSignificantBits() == 0xf;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4x2 AddBits(Lanes4x2 x, Lanes4x2 y) => new((x.a.AsInt64() + y.a.AsInt64()).AsDouble(), (x.b.AsInt64() + y.b.AsInt64()).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4x2 ShiftBitsLeft(Lanes4x2 x, int by) => new((x.a.AsInt64() << by).AsDouble(), (x.b.AsInt64() << by).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4x2 ShiftBitsRight(Lanes4x2 x, int by) => new((x.a.AsInt64() >>> by).AsDouble(), (x.b.AsInt64() >>> by).AsDouble());
}

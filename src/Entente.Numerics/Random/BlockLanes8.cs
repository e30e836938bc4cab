using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Entente.Numerics;

/// <summary>Eight Philox blocks in 512-bit vectors. Lane order 0, 4, 1, 5, …, which unpacking turns into block order.</summary>
internal readonly struct BlockLanes8(Vector512<ulong> value) : IBlockLanes<BlockLanes8>
{
    private readonly Vector512<ulong> v = value;

    public static int Count => 8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BlockLanes8 Of(ulong value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BlockLanes8 Consecutive(ulong first) =>
        new(Vector512.Create(first) + Vector512.Create(0UL, 4, 1, 5, 2, 6, 3, 7));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BlockLanes8 operator ^(BlockLanes8 x, BlockLanes8 y) => new(x.v ^ y.v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BlockLanes8 operator +(BlockLanes8 x, BlockLanes8 y) => new(x.v + y.v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BlockLanes8 MultiplyLower(BlockLanes8 x, BlockLanes8 y) =>
        new(Avx512F.IsSupported
            ? Avx512F.Multiply(x.v.AsUInt32(), y.v.AsUInt32())
            : Vector512.Create(
                BlockLanes4.MultiplyLower(x.v.GetLower(), y.v.GetLower()),
                BlockLanes4.MultiplyLower(x.v.GetUpper(), y.v.GetUpper())));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BlockLanes8 UpperHalf(BlockLanes8 x) => new(x.v >>> 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BlockLanes8 Join(BlockLanes8 lower, BlockLanes8 upper) =>
        new((lower.v & Vector512.Create(0xFFFF_FFFFUL)) | (upper.v << 32));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreUniforms(BlockLanes8 first, BlockLanes8 second, ref double target)
    {
        var a = Uniform(first.v);
        var b = Uniform(second.v);
        UnpackLow(a, b).StoreUnsafe(ref target);
        UnpackHigh(a, b).StoreUnsafe(ref Unsafe.Add(ref target, 8));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> UnpackLow(Vector512<double> x, Vector512<double> y) =>
        Avx512F.IsSupported
            ? Avx512F.UnpackLow(x, y)
            : Vector512.Create(
                BlockLanes4.UnpackLow(x.GetLower(), y.GetLower()), BlockLanes4.UnpackLow(x.GetUpper(), y.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> UnpackHigh(Vector512<double> x, Vector512<double> y) =>
        Avx512F.IsSupported
            ? Avx512F.UnpackHigh(x, y)
            : Vector512.Create(
                BlockLanes4.UnpackHigh(x.GetLower(), y.GetLower()), BlockLanes4.UnpackHigh(x.GetUpper(), y.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Uniform(Vector512<ulong> bits) =>
        ((bits >>> UnitInterval.DroppedBits) | Vector512.Create(UnitInterval.OneToTwo)).AsDouble()
        - Vector512.Create(UnitInterval.BelowOne);
}

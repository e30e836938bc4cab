using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Entente.Numerics;

/// <summary>Four Philox blocks in 256-bit vectors. Lane order 0, 2, 1, 3, which unpacking turns into block order.</summary>
internal readonly struct BlockLanes4(Vector256<ulong> value) : IBlockLanes<BlockLanes4>
{
    private readonly Vector256<ulong> v = value;

    public static int Count => 4;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BlockLanes4 Of(ulong value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BlockLanes4 Consecutive(ulong first) => new(Vector256.Create(first) + Vector256.Create(0UL, 2, 1, 3));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BlockLanes4 operator ^(BlockLanes4 x, BlockLanes4 y) => new(x.v ^ y.v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BlockLanes4 operator +(BlockLanes4 x, BlockLanes4 y) => new(x.v + y.v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BlockLanes4 MultiplyLower(BlockLanes4 x, BlockLanes4 y) => new(MultiplyLower(x.v, y.v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BlockLanes4 UpperHalf(BlockLanes4 x) => new(x.v >>> 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BlockLanes4 Join(BlockLanes4 lower, BlockLanes4 upper) =>
        new((lower.v & Vector256.Create(0xFFFF_FFFFUL)) | (upper.v << 32));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreUniforms(BlockLanes4 first, BlockLanes4 second, ref double target)
    {
        var a = Uniform(first.v);
        var b = Uniform(second.v);
        UnpackLow(a, b).StoreUnsafe(ref target);
        UnpackHigh(a, b).StoreUnsafe(ref Unsafe.Add(ref target, 4));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<ulong> MultiplyLower(Vector256<ulong> x, Vector256<ulong> y)
    {
        if (Avx2.IsSupported) return Avx2.Multiply(x.AsUInt32(), y.AsUInt32());
        var lower = Vector256.Create(0xFFFF_FFFFUL);
        return (x & lower) * (y & lower);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<double> UnpackLow(Vector256<double> x, Vector256<double> y) =>
        Avx.IsSupported ? Avx.UnpackLow(x, y) : Vector256.Create(x[0], y[0], x[2], y[2]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<double> UnpackHigh(Vector256<double> x, Vector256<double> y) =>
        Avx.IsSupported ? Avx.UnpackHigh(x, y) : Vector256.Create(x[1], y[1], x[3], y[3]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Uniform(Vector256<ulong> bits) =>
        ((bits >>> UnitInterval.DroppedBits) | Vector256.Create(UnitInterval.OneToTwo)).AsDouble()
        - Vector256.Create(UnitInterval.BelowOne);
}

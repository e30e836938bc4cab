using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Numerics;

/// <summary>
/// Fills columns of uniforms: draw i is word i mod 2 of block i / 2, where the block's counter is (i / 2, stream) and
/// its key the seed.
/// </summary>
internal static class UniformColumn
{
    internal static double At(ulong seed, ulong stream, ulong draw)
    {
        var block = Philox4x32.Block(draw >> 1, stream, seed);
        return UnitInterval.Of((draw & 1) == 0 ? block.Low : block.High);
    }

    internal static void Fill(ulong seed, ulong stream, ulong first, Span<double> into)
    {
        var done = 0;
        if ((first & 1) == 1 && into.Length > 0) into[done++] = At(seed, stream, first);
        var rest = into[done..];
        if (Vector512.IsHardwareAccelerated) done += Run<BlockLanes8>(seed, stream, (first + 1) >> 1, rest);
        else if (Vector256.IsHardwareAccelerated) done += Run<BlockLanes4>(seed, stream, (first + 1) >> 1, rest);
        FillSingly(seed, stream, first + (ulong)done, into[done..]);
    }

    /// <summary>Fills whole packs of blocks from an even draw on and returns the number of draws written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static int Run<TBlocks>(ulong seed, ulong stream, ulong block, Span<double> into)
        where TBlocks : struct, IBlockLanes<TBlocks>
    {
        ref var target = ref MemoryMarshal.GetReference(into);
        var step = 2 * TBlocks.Count;
        var done = 0;
        for (; done <= into.Length - step; done += step, block += (ulong)TBlocks.Count)
            StoreBlocks<TBlocks>(seed, stream, block, ref Unsafe.Add(ref target, done));
        return done;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreBlocks<TBlocks>(ulong seed, ulong stream, ulong block, ref double target)
        where TBlocks : struct, IBlockLanes<TBlocks>
    {
        var c0 = TBlocks.Consecutive(block);
        var c1 = TBlocks.UpperHalf(c0);
        var c2 = TBlocks.Of(stream);
        var c3 = TBlocks.Of(stream >> 32);
        var (k0, k1) = ((uint)seed, (uint)(seed >> 32));
        for (var round = 0; round < Philox4x32.Rounds; round++)
        {
            var p0 = TBlocks.MultiplyLower(TBlocks.Of(Philox4x32.Multiplier0), c0);
            var p1 = TBlocks.MultiplyLower(TBlocks.Of(Philox4x32.Multiplier1), c2);
            (c0, c1) = (TBlocks.UpperHalf(p1) ^ c1 ^ TBlocks.Of(k0), p1);
            (c2, c3) = (TBlocks.UpperHalf(p0) ^ c3 ^ TBlocks.Of(k1), p0);
            k0 = unchecked(k0 + Philox4x32.Weyl0);
            k1 = unchecked(k1 + Philox4x32.Weyl1);
        }

        TBlocks.StoreUniforms(TBlocks.Join(c0, c1), TBlocks.Join(c2, c3), ref target);
    }

    private static void FillSingly(ulong seed, ulong stream, ulong first, Span<double> into)
    {
        var i = 0;
        for (; i + 1 < into.Length; i += 2)
        {
            var block = Philox4x32.Block((first + (ulong)i) >> 1, stream, seed);
            into[i] = UnitInterval.Of(block.Low);
            into[i + 1] = UnitInterval.Of(block.High);
        }

        if (i < into.Length) into[i] = At(seed, stream, first + (ulong)i);
    }
}

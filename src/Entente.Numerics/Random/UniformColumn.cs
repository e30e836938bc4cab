using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Entente.Numerics.Lanes;

namespace Entente.Numerics;

/// <summary>
/// Fills columns of uniforms: draw i is word i mod 2 of block i / 2, where the block's counter is (i / 2, stream) and
/// its key the seed.
/// </summary>
internal static partial class UniformColumn
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
    [MethodImpl(MethodImplOptions.NoInlining | Hot.Loop)]
    internal static int Run<TBlocks>(ulong seed, ulong stream, ulong block, Span<double> into)
        where TBlocks : struct, IBlockLanes<TBlocks>
    {
        ref var target = ref MemoryMarshal.GetReference(into);
        var step = 2 * TBlocks.Count;
        var done = 0;
        for (; done <= into.Length - 3 * step; done += 3 * step, block += 3 * (ulong)TBlocks.Count)
        {
            var a = new Counter<TBlocks>(block, stream);
            var b = new Counter<TBlocks>(block + (ulong)TBlocks.Count, stream);
            var c = new Counter<TBlocks>(block + 2 * (ulong)TBlocks.Count, stream);
            StoreThree(seed, a, b, c, ref Unsafe.Add(ref target, done));
        }

        for (; done <= into.Length - step; done += step, block += (ulong)TBlocks.Count)
            StoreOne(seed, new Counter<TBlocks>(block, stream), ref Unsafe.Add(ref target, done));
        return done;
    }

    /// <summary>Three packs at once, as many as there are registers for: a round waits for its products, and those of the others fill the wait.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreThree<TBlocks>(ulong seed, Counter<TBlocks> a, Counter<TBlocks> b, Counter<TBlocks> c, ref double target)
        where TBlocks : struct, IBlockLanes<TBlocks>
    {
        var (k0, k1) = (TBlocks.Of((uint)seed), TBlocks.Of(seed >> 32));
        for (var round = 0; round < Philox4x32.Rounds; round++)
        {
            a.Round(k0, k1);
            b.Round(k0, k1);
            c.Round(k0, k1);
            (k0, k1) = (k0 + TBlocks.Of(Philox4x32.Weyl0), k1 + TBlocks.Of(Philox4x32.Weyl1));
        }

        a.Store(ref target);
        b.Store(ref Unsafe.Add(ref target, 2 * TBlocks.Count));
        c.Store(ref Unsafe.Add(ref target, 4 * TBlocks.Count));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreOne<TBlocks>(ulong seed, Counter<TBlocks> a, ref double target)
        where TBlocks : struct, IBlockLanes<TBlocks>
    {
        var (k0, k1) = (TBlocks.Of((uint)seed), TBlocks.Of(seed >> 32));
        for (var round = 0; round < Philox4x32.Rounds; round++)
        {
            a.Round(k0, k1);
            (k0, k1) = (k0 + TBlocks.Of(Philox4x32.Weyl0), k1 + TBlocks.Of(Philox4x32.Weyl1));
        }

        a.Store(ref target);
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

    /// <summary>The four words of a pack of blocks under way. Keys, too, hold garbage in their upper halves.</summary>
    private struct Counter<TBlocks>
        where TBlocks : struct, IBlockLanes<TBlocks>
    {
        private TBlocks c0, c1, c2, c3;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Counter(ulong block, ulong stream)
        {
            c0 = TBlocks.Consecutive(block);
            c1 = TBlocks.UpperHalf(c0);
            c2 = TBlocks.Of(stream);
            c3 = TBlocks.Of(stream >> 32);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal void Round(TBlocks k0, TBlocks k1)
        {
            var p0 = TBlocks.MultiplyLower(TBlocks.Of(Philox4x32.Multiplier0), c0);
            var p1 = TBlocks.MultiplyLower(TBlocks.Of(Philox4x32.Multiplier1), c2);
            c0 = TBlocks.UpperHalf(p1) ^ (c1 ^ k0); // what does not wait for the product first
            c2 = TBlocks.UpperHalf(p0) ^ (c3 ^ k1);
            (c1, c3) = (p1, p0);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal readonly void Store(ref double target) =>
            TBlocks.StoreUniforms(TBlocks.Join(c0, c1), TBlocks.Join(c2, c3), ref target);
    }
}

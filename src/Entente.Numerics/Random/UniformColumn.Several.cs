using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Entente.Numerics.Lanes;

namespace Entente.Numerics;

internal static partial class UniformColumn
{
    /// <summary>Columns of different streams, of one length, one after the other: to the bits that each has alone.</summary>
    internal static void FillSeveral(ulong seed, ReadOnlySpan<StreamId> streams, ulong first, Span<double> into)
    {
        var length = into.Length / streams.Length;
        if ((first & 1) == 0 && Vector512.IsHardwareAccelerated && length % 16 == 0) RunSeveral<BlockLanes8>(seed, streams, first >> 1, into);
        else if ((first & 1) == 0 && Vector256.IsHardwareAccelerated && length % 8 == 0) RunSeveral<BlockLanes4>(seed, streams, first >> 1, into);
        else
            for (var v = 0; v < streams.Length; v++) Fill(seed, streams[v].Value, first, into.Slice(v * length, length));
    }

    [MethodImpl(MethodImplOptions.NoInlining | Hot.Loop)]
    internal static void RunSeveral<TBlocks>(ulong seed, ReadOnlySpan<StreamId> streams, ulong block, Span<double> into)
        where TBlocks : struct, IBlockLanes<TBlocks>
    {
        ref var target = ref MemoryMarshal.GetReference(into);
        var step = 2 * TBlocks.Count;
        var each = into.Length / streams.Length / step; // packs in a column
        var (done, v, pack) = (0, 0, 0);
        for (; done <= into.Length - 3 * step; done += 3 * step)
        {
            var a = Next<TBlocks>(streams, block, each, ref v, ref pack);
            var b = Next<TBlocks>(streams, block, each, ref v, ref pack);
            var c = Next<TBlocks>(streams, block, each, ref v, ref pack);
            StoreThree(seed, a, b, c, ref Unsafe.Add(ref target, done));
        }

        for (; done < into.Length; done += step)
            StoreOne(seed, Next<TBlocks>(streams, block, each, ref v, ref pack), ref Unsafe.Add(ref target, done));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Counter<TBlocks> Next<TBlocks>(ReadOnlySpan<StreamId> streams, ulong block, int each, ref int v, ref int pack)
        where TBlocks : struct, IBlockLanes<TBlocks>
    {
        var next = new Counter<TBlocks>(block + (ulong)(pack * TBlocks.Count), streams[v].Value);
        if (++pack == each) (v, pack) = (v + 1, 0);
        return next;
    }
}

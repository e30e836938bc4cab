using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Entente.Numerics.Lanes;

namespace Entente.Numerics.Functions;

/// <summary>
/// Normal quantiles of a column, with the bits of <see cref="NormalQuantileFormula"/>: the middle approximation for all,
/// then the outer ones for the few it does not hold for, gathered side by side. Uniform draws fall outside the middle
/// 15 times in 100, so that half of all packs of four would branch, as no processor can foresee.
/// </summary>
internal static class NormalQuantileColumn
{
    private const int Piece = 512;

    // A whole piece may lie outside the middle, and be filled up to the next pair of packs.
    private const int Room = Piece + 2 * 8;

    [ThreadStatic]
    private static (double[] Values, int[] Places)? gathered;

    internal static void Fill(ReadOnlySpan<double> p, Span<double> into)
    {
        Shape.RequireSame(p.Length, into.Length);
        if (Vector512.IsHardwareAccelerated) Run<Lanes8>(p, into);
        else if (Vector256.IsHardwareAccelerated) Run<Lanes4>(p, into);
        else if (Vector128.IsHardwareAccelerated) Run<Lanes2>(p, into);
        else Run<Lanes1>(p, into);
    }

    internal static void Run<TLanes>(ReadOnlySpan<double> p, Span<double> into)
        where TLanes : struct, ILanes<TLanes>
    {
        for (var done = 0; done < p.Length; done += Piece)
        {
            var length = Math.Min(Piece, p.Length - done);
            RunPiece<TLanes>(p.Slice(done, length), into.Slice(done, length));
        }
    }

    [MethodImpl(Hot.Loop)]
    private static void RunPiece<TLanes>(ReadOnlySpan<double> p, Span<double> into)
        where TLanes : struct, ILanes<TLanes>
    {
        var (outer, places) = gathered ??= (new double[Room], new int[Room]);
        var count = OuterArguments.Gather(p, outer, places); // before the results are written, perhaps over p itself
        var done = NormalQuantileMiddle.Run<TLanes>(p, into);
        Kernel.Run<NormalQuantileMiddle, TLanes>(default, p[done..], into[done..]);
        NormalQuantileTails.Run<TLanes>(outer, count);
        Scatter(outer.AsSpan(0, count), places, into);
    }

    [MethodImpl(Hot.Loop)]
    private static void Scatter(ReadOnlySpan<double> outer, ReadOnlySpan<int> places, Span<double> into)
    {
        ref var target = ref MemoryMarshal.GetReference(into);
        for (var k = 0; k < outer.Length; k++) Unsafe.Add(ref target, places[k]) = outer[k];
    }
}

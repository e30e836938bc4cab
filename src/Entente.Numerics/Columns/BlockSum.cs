using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Entente.Numerics.Lanes;

namespace Entente.Numerics;

/// <summary>
/// Sums of terms in the one order this library uses: blocks of 1024 draws; in a block eight running sums, draw i going to
/// sum i mod 8; the eight added as ((0+4)+(2+6))+((1+5)+(3+7)); the blocks added by <see cref="OrderedSum"/>.
/// </summary>
internal static partial class BlockSum
{
    internal const int BlockLength = 1024;
    private const int Sums = 8;

    internal static double Of<TTerm>(TTerm term, ReadOnlySpan<double> x, ReadOnlySpan<double> y)
        where TTerm : struct, IBinary
    {
        Shape.RequireSame(x.Length, y.Length);
        if (Vector512.IsHardwareAccelerated) return Run<TTerm, Lanes8>(term, x, y);
        if (Vector256.IsHardwareAccelerated) return Run<TTerm, Lanes4>(term, x, y);
        if (Vector128.IsHardwareAccelerated) return Run<TTerm, Lanes2>(term, x, y);
        return Run<TTerm, Lanes1>(term, x, y);
    }

    [MethodImpl(Hot.Loop)]
    internal static double Run<TTerm, TLanes>(TTerm term, ReadOnlySpan<double> x, ReadOnlySpan<double> y)
        where TTerm : struct, IBinary
        where TLanes : struct, ILanes<TLanes>
    {
        if (x.Length <= BlockLength) return x.IsEmpty ? 0 : Block<TTerm, TLanes>(term, x, y);
        var total = default(OrderedSum);
        for (var at = 0; at < x.Length; at += BlockLength)
        {
            var length = Math.Min(BlockLength, x.Length - at);
            total.Add(Block<TTerm, TLanes>(term, x.Slice(at, length), y.Slice(at, length)));
        }

        return total.Total;
    }

    [MethodImpl(Hot.Loop)]
    private static double Block<TTerm, TLanes>(TTerm term, ReadOnlySpan<double> x, ReadOnlySpan<double> y)
        where TTerm : struct, IBinary
        where TLanes : struct, ILanes<TLanes>
    {
        ref var left = ref MemoryMarshal.GetReference(x);
        ref var right = ref MemoryMarshal.GetReference(y);
        var sums = default(EightSums);
        var whole = x.Length - x.Length % Sums;
        for (var lane = 0; lane < Sums; lane += 2 * TLanes.Count) // two packs at a time hide the latency of addition
        {
            var second = lane + TLanes.Count;
            var (sum, sum2) = (TLanes.Of(0), TLanes.Of(0));
            for (var i = 0; i < whole; i += Sums)
            {
                sum += At<TTerm, TLanes>(term, ref left, ref right, i + lane);
                if (TLanes.Count < Sums) sum2 += At<TTerm, TLanes>(term, ref left, ref right, i + second);
            }

            sum.Store(ref sums[lane]);
            if (TLanes.Count < Sums) sum2.Store(ref sums[second]);
        }

        for (var i = whole; i < x.Length; i++) sums[i - whole] += term.Of(Lanes1.Of(x[i]), Lanes1.Of(y[i])).Value;
        return Joined(in sums);
    }

    private static double Joined(ref readonly EightSums sums) =>
        ((sums[0] + sums[4]) + (sums[2] + sums[6])) + ((sums[1] + sums[5]) + (sums[3] + sums[7]));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes At<TTerm, TLanes>(TTerm term, ref double x, ref double y, int i)
        where TTerm : struct, IBinary
        where TLanes : struct, ILanes<TLanes> =>
        term.Of(TLanes.Load(in Unsafe.Add(ref x, i)), TLanes.Load(in Unsafe.Add(ref y, i)));

    [InlineArray(Sums)]
    private struct EightSums
    {
        private double first;
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Entente.Numerics.Lanes;

namespace Entente.Numerics;

internal static partial class BlockSum
{
    /// <summary>The sum of x and the sum of x², each to the bits it has alone.</summary>
    internal static (double Sum, double Squares) WithSquares(ReadOnlySpan<double> x)
    {
        if (Vector512.IsHardwareAccelerated) return WithSquares<Lanes8>(x);
        if (Vector256.IsHardwareAccelerated) return WithSquares<Lanes4>(x);
        if (Vector128.IsHardwareAccelerated) return WithSquares<Lanes2>(x);
        return WithSquares<Lanes1>(x);
    }

    [MethodImpl(Hot.Loop)]
    internal static (double Sum, double Squares) WithSquares<TLanes>(ReadOnlySpan<double> x)
        where TLanes : struct, ILanes<TLanes>
    {
        if (x.Length <= BlockLength) return x.IsEmpty ? default : BlockWithSquares<TLanes>(x);
        var (total, totalSquares) = (default(OrderedSum), default(OrderedSum));
        for (var at = 0; at < x.Length; at += BlockLength)
        {
            var (sum, squares) = BlockWithSquares<TLanes>(x.Slice(at, Math.Min(BlockLength, x.Length - at)));
            total.Add(sum);
            totalSquares.Add(squares);
        }

        return (total.Total, totalSquares.Total);
    }

    [MethodImpl(Hot.Loop)]
    private static (double Sum, double Squares) BlockWithSquares<TLanes>(ReadOnlySpan<double> x)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var first = ref MemoryMarshal.GetReference(x);
        var (sums, squares) = (default(EightSums), default(EightSums));
        var whole = x.Length - x.Length % Sums;
        for (var lane = 0; lane < Sums; lane += 2 * TLanes.Count) // two packs at a time, as in the sum of one term
        {
            var second = lane + TLanes.Count;
            var (sum, sum2, square, square2) = (TLanes.Of(0), TLanes.Of(0), TLanes.Of(0), TLanes.Of(0));
            for (var i = 0; i < whole; i += Sums)
            {
                Add(TLanes.Load(in Unsafe.Add(ref first, i + lane)), ref sum, ref square);
                if (TLanes.Count < Sums) Add(TLanes.Load(in Unsafe.Add(ref first, i + second)), ref sum2, ref square2);
            }

            sum.Store(ref sums[lane]);
            square.Store(ref squares[lane]);
            if (TLanes.Count >= Sums) continue;
            sum2.Store(ref sums[second]);
            square2.Store(ref squares[second]);
        }

        for (var i = whole; i < x.Length; i++) (sums[i - whole], squares[i - whole]) = (sums[i - whole] + x[i], squares[i - whole] + x[i] * x[i]);
        return (Joined(in sums), Joined(in squares));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add<TLanes>(TLanes x, ref TLanes sum, ref TLanes square)
        where TLanes : struct, ILanes<TLanes> => (sum, square) = (sum + x, square + x * x);
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Entente.Numerics.Lanes;

namespace Entente.Numerics;

/// <summary>
/// Σ wₖ xₖ, column after column. Four packs of draws are summed at a time, so that the sums stay in registers and the
/// columns are read but once.
/// </summary>
internal static class WeightedSums
{
    internal static void Fill(ReadOnlySpan<double> weights, ReadOnlySpan<double[]> columns, int first, Span<double> into)
    {
        Require(weights, columns, first, into.Length);
        if (Vector512.IsHardwareAccelerated) Run<Lanes8>(weights, columns, first, into);
        else if (Vector256.IsHardwareAccelerated) Run<Lanes4>(weights, columns, first, into);
        else if (Vector128.IsHardwareAccelerated) Run<Lanes2>(weights, columns, first, into);
        else Run<Lanes1>(weights, columns, first, into);
    }

    internal static void Run<TLanes>(ReadOnlySpan<double> weights, ReadOnlySpan<double[]> columns, int first, Span<double> into)
        where TLanes : struct, ILanes<TLanes>
    {
        var done = Packs<TLanes>(weights, columns, first, into);
        for (; done < into.Length; done++)
        {
            into[done] = weights[0] * columns[0][first + done];
            for (var k = 1; k < columns.Length; k++) into[done] += weights[k] * columns[k][first + done];
        }
    }

    [MethodImpl(Hot.Loop)]
    private static int Packs<TLanes>(ReadOnlySpan<double> weights, ReadOnlySpan<double[]> columns, int first, Span<double> into)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var target = ref MemoryMarshal.GetReference(into);
        var i = 0;
        for (; i <= into.Length - 4 * TLanes.Count; i += 4 * TLanes.Count)
        {
            var w = TLanes.Of(weights[0]);
            ref var x = ref At(columns[0], first + i);
            var (a, b, c, d) = (w * Pack<TLanes>(ref x, 0), w * Pack<TLanes>(ref x, 1), w * Pack<TLanes>(ref x, 2), w * Pack<TLanes>(ref x, 3));
            for (var k = 1; k < columns.Length; k++)
            {
                w = TLanes.Of(weights[k]);
                x = ref At(columns[k], first + i);
                a += w * Pack<TLanes>(ref x, 0);
                b += w * Pack<TLanes>(ref x, 1);
                c += w * Pack<TLanes>(ref x, 2);
                d += w * Pack<TLanes>(ref x, 3);
            }

            ref var at = ref Unsafe.Add(ref target, i);
            a.Store(ref at);
            b.Store(ref Unsafe.Add(ref at, TLanes.Count));
            c.Store(ref Unsafe.Add(ref at, 2 * TLanes.Count));
            d.Store(ref Unsafe.Add(ref at, 3 * TLanes.Count));
        }

        return i;
    }

    private static void Require(ReadOnlySpan<double> weights, ReadOnlySpan<double[]> columns, int first, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        if (columns.IsEmpty || weights.Length != columns.Length)
            throw new ArgumentException($"There are {weights.Length} weights for {columns.Length} columns.");
        foreach (var column in columns)
            if (column.Length - first < count) throw new ArgumentException($"A column of {column.Length} draws has no {count} from {first} on.");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref double At(double[] column, int draw) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(column), draw);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Pack<TLanes>(ref double x, int pack)
        where TLanes : struct, ILanes<TLanes> => TLanes.Load(in Unsafe.Add(ref x, pack * TLanes.Count));
}

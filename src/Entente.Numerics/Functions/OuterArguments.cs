using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Entente.Numerics.Functions;

/// <summary>Finds the probabilities outside the middle of the normal quantile, NaN among them, without a branch that could be missed.</summary>
internal static class OuterArguments
{
    /// <summary>Elements beyond the last one that may be written over.</summary>
    internal const int Slack = 4;

    /// <summary>For each set of four lanes, the lanes in it moved to the front, as pairs of 32 bits and as 32 bits.</summary>
    private static readonly int[] Pairs = [.. Enumerable.Range(0, 16).SelectMany(set => Front(set).SelectMany(lane => new[] { 2 * lane, 2 * lane + 1 }))];

    private static readonly int[] Singles = [.. Enumerable.Range(0, 16).SelectMany(Front)];

    /// <summary>Copies them, and where they stand, and returns how many there are.</summary>
    internal static int Gather(ReadOnlySpan<double> p, Span<double> outer, Span<int> places)
    {
        var done = 0;
        var count = Avx2.IsSupported ? GatherFours(p, outer, places, out done) : 0;
        return GatherSingly(p, done, outer, places, count);
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static int GatherFours(ReadOnlySpan<double> p, Span<double> outer, Span<int> places, out int done)
    {
        ref var source = ref MemoryMarshal.GetReference(p);
        ref var value = ref MemoryMarshal.GetReference(outer);
        ref var place = ref MemoryMarshal.GetReference(places);
        ref var pairs = ref MemoryMarshal.GetArrayDataReference(Pairs);
        ref var singles = ref MemoryMarshal.GetArrayDataReference(Singles);
        var count = 0;
        for (done = 0; done <= p.Length - 4; done += 4)
        {
            var four = Vector256.LoadUnsafe(in Unsafe.Add(ref source, done));
            var middle = Vector256.LessThanOrEqual(Vector256.Abs(four - Vector256.Create(0.5)), Vector256.Create(NormalQuantileFormula.Half));
            var set = (int)(~middle.ExtractMostSignificantBits() & 15);
            Avx2.PermuteVar8x32(four.AsInt32(), Vector256.LoadUnsafe(in Unsafe.Add(ref pairs, 8 * set))).AsDouble().StoreUnsafe(ref Unsafe.Add(ref value, count));
            var at = Vector128.Create(done) + Vector128.Create(0, 1, 2, 3);
            Avx.PermuteVar(at.AsSingle(), Vector128.LoadUnsafe(in Unsafe.Add(ref singles, 4 * set))).AsInt32().StoreUnsafe(ref Unsafe.Add(ref place, count));
            count += BitOperations.PopCount((uint)set);
        }

        return count;
    }

    /// <summary>From one element on; magnitudes are compared as their bits.</summary>
    private static int GatherSingly(ReadOnlySpan<double> p, int from, Span<double> outer, Span<int> places, int count)
    {
        var half = BitConverter.DoubleToInt64Bits(NormalQuantileFormula.Half);
        for (var i = from; i < p.Length; i++)
        {
            outer[count] = p[i];
            places[count] = i;
            count += (int)((half - (BitConverter.DoubleToInt64Bits(p[i] - 0.5) & long.MaxValue)) >>> 63);
        }

        return count;
    }

    private static IEnumerable<int> Front(int set) =>
        Enumerable.Range(0, 4).OrderBy(lane => (set >> lane & 1) == 1 ? 0 : 1);
}

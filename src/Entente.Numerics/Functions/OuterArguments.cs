using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Entente.Numerics.Lanes;

namespace Entente.Numerics.Functions;

/// <summary>Finds the probabilities outside the middle of the normal quantile, NaN among them: a bit for each of 32 draws, then the bits that are set.</summary>
internal static class OuterArguments
{
    private const int Group = 32, AtOnce = 8;

    /// <summary>Elements beyond the last one that may be written over.</summary>
    internal const int Slack = AtOnce;

    /// <summary>Copies them, and where they stand, and returns how many there are.</summary>
    internal static int Gather(ReadOnlySpan<double> p, Span<double> outer, Span<int> places)
    {
        var grouped = Vector256.IsHardwareAccelerated ? p.Length / Group * Group : 0;
        return GatherSingly(p, grouped, outer, places, GatherGroups(p[..grouped], outer, places));
    }

    [MethodImpl(MethodImplOptions.NoInlining | Hot.Loop)]
    private static int GatherGroups(ReadOnlySpan<double> p, Span<double> outer, Span<int> places)
    {
        ref var source = ref MemoryMarshal.GetReference(p);
        ref var value = ref MemoryMarshal.GetReference(outer);
        ref var place = ref MemoryMarshal.GetReference(places);
        var count = 0;
        for (var done = 0; done < p.Length; done += Group)
        {
            var set = OfGroup(ref Unsafe.Add(ref source, done));
            var found = BitOperations.PopCount(set);
            for (var k = 0; k < found; k += AtOnce) Write(ref set, done, ref Unsafe.Add(ref place, count + k));
            count += found;
        }

        for (var k = 0; k < count; k++) Unsafe.Add(ref value, k) = Unsafe.Add(ref source, Unsafe.Add(ref place, k));
        return count;
    }

    /// <summary>Eight places, more than there are in most groups: how many there are then need not be foreseen. Those in excess are written over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(ref uint set, int first, ref int into)
    {
        for (var k = 0; k < AtOnce; k++)
        {
            Unsafe.Add(ref into, k) = first + BitOperations.TrailingZeroCount(set);
            set &= set - 1;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint OfGroup(ref double first)
    {
        var middle = 0u;
        for (var k = Group - Vector256<double>.Count; k >= 0; k -= Vector256<double>.Count)
        {
            var distance = Vector256.Abs(Vector256.LoadUnsafe(in Unsafe.Add(ref first, k)) - Vector256.Create(0.5));
            middle = middle << Vector256<double>.Count | Vector256.LessThanOrEqual(distance, Vector256.Create(Ppnd16.Half)).ExtractMostSignificantBits();
        }

        return ~middle;
    }

    /// <summary>From one element on.</summary>
    [MethodImpl(Hot.Loop)]
    private static int GatherSingly(ReadOnlySpan<double> p, int from, Span<double> outer, Span<int> places, int count)
    {
        for (var i = from; i < p.Length; i++)
        {
            if (Math.Abs(p[i] - 0.5) <= Ppnd16.Half) continue;
            outer[count] = p[i];
            places[count++] = i;
        }

        return count;
    }
}

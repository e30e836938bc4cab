using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Entente.Numerics.Lanes;

namespace Entente.Numerics.Functions;

/// <summary>
/// Normal quantiles of a column, with the bits of <see cref="NormalQuantileFormula"/>: the middle approximation for all,
/// then the outer ones for the few it does not hold for, gathered side by side. Uniform draws fall outside the middle
/// 15 times in 100, so that half of all packs of four would branch, as no processor can foresee.
/// </summary>
internal static class NormalQuantileColumn
{
    private const int Piece = 256;

    internal static void Fill(ReadOnlySpan<double> p, Span<double> into)
    {
        Shape.RequireSame(p.Length, into.Length);
        for (var done = 0; done < p.Length; done += Piece)
        {
            var length = Math.Min(Piece, p.Length - done);
            FillPiece(p.Slice(done, length), into.Slice(done, length));
        }
    }

    private static void FillPiece(ReadOnlySpan<double> p, Span<double> into)
    {
        Span<double> outer = stackalloc double[p.Length];
        Span<int> places = stackalloc int[p.Length];
        var count = Gather(p, outer, places); // before the results are written, perhaps over p itself
        Kernel.Map(default(NormalQuantileMiddle), p, into);
        if (count == 0) return;
        Kernel.Map(default(NormalQuantileOuter), outer[..count], outer[..count]);
        for (var k = 0; k < count; k++) into[places[k]] = outer[k];
    }

    /// <summary>The arguments outside the middle, NaN among them, and where they stand. Magnitudes are compared as their bits, for the sake of a loop without a branch.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static int Gather(ReadOnlySpan<double> p, Span<double> outer, Span<int> places)
    {
        ref var value = ref MemoryMarshal.GetReference(outer);
        ref var place = ref MemoryMarshal.GetReference(places);
        var half = BitConverter.DoubleToInt64Bits(NormalQuantileFormula.Half);
        var count = 0;
        for (var i = 0; i < p.Length; i++)
        {
            Unsafe.Add(ref value, count) = p[i];
            Unsafe.Add(ref place, count) = i;
            count += (int)((half - (BitConverter.DoubleToInt64Bits(p[i] - 0.5) & long.MaxValue)) >>> 63);
        }

        return count;
    }
}

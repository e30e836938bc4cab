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
        Span<double> outer = stackalloc double[p.Length + OuterArguments.Slack];
        Span<int> places = stackalloc int[p.Length + OuterArguments.Slack];
        var count = OuterArguments.Gather(p, outer, places); // before the results are written, perhaps over p itself
        Kernel.Map(default(NormalQuantileMiddle), p, into);
        if (count == 0) return;
        Kernel.Map(default(NormalQuantileOuter), outer[..count], outer[..count]);
        for (var k = 0; k < count; k++) into[places[k]] = outer[k];
    }
}

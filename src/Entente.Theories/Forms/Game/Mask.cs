using System.Numerics;

namespace Entente.Theories.Forms.Game;

/// <summary>Columns of ones and noughts that say in which draws something holds.</summary>
internal static class Mask
{
    /// <summary>Takes over the draws in which the mask is 1.</summary>
    internal static void TakeOver(ReadOnlySpan<double> mask, ReadOnlySpan<double> from, Span<double> into) => Choose(mask, from, into, into);

    /// <summary>One column in the draws in which the mask is 1, another in the rest.</summary>
    internal static void Choose(ReadOnlySpan<double> mask, ReadOnlySpan<double> from, ReadOnlySpan<double> otherwise, Span<double> into)
    {
        var i = 0;
        for (; i <= into.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            var holds = Vector.Equals(new Vector<double>(mask[i..]), Vector<double>.One);
            Vector.ConditionalSelect(holds, new Vector<double>(from[i..]), new Vector<double>(otherwise[i..])).CopyTo(into[i..]);
        }

        for (; i < into.Length; i++)
        {
            into[i] = mask[i] == 1 ? from[i] : otherwise[i];
        }
    }

    /// <summary>The column itself where all is decided; otherwise 0 in the draws that are not.</summary>
    internal static double[] Known(double[] column, double[]? decided)
    {
        for (var i = 0; i < column.Length && decided is not null; i++)
        {
            column[i] = decided[i] == 1 ? column[i] : 0;
        }

        return column;
    }

}

using System.Numerics;

namespace Entente.Theories.Forms.Game;

/// <summary>Columns of ones and noughts that say in which draws something holds.</summary>
internal static class Mask
{
    /// <summary>Takes over the draws in which the mask is 1.</summary>
    internal static void TakeOver(ReadOnlySpan<double> mask, ReadOnlySpan<double> from, Span<double> into)
    {
        var i = 0;
        for (; i <= into.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            var holds = Vector.Equals(new Vector<double>(mask[i..]), Vector<double>.One);
            Vector.ConditionalSelect(holds, new Vector<double>(from[i..]), new Vector<double>(into[i..])).CopyTo(into[i..]);
        }

        for (; i < into.Length; i++)
        {
            into[i] = mask[i] == 1 ? from[i] : into[i];
        }
    }

    /// <summary>A column of one value.</summary>
    internal static double[] All(int draws, double value)
    {
        var column = GC.AllocateUninitializedArray<double>(draws);
        column.AsSpan().Fill(value);
        return column;
    }
}

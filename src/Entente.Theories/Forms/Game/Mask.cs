using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.Intrinsics;

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
        Known(column, decided, 0);
        return column;
    }

    /// <summary>0 in the draws from the first on that are not decided.</summary>
    internal static void Known(Span<double> draws, double[]? decided, int first)
    {
        for (var i = 0; i < draws.Length && decided is not null; i++)
        {
            draws[i] = decided[first + i] == 1 ? draws[i] : 0;
        }
    }

    /// <summary>A column in the draws that have the mark, 0 in the rest; it may be written over itself.</summary>
    internal static void Where(ReadOnlySpan<byte> marks, byte mark, ReadOnlySpan<double> from, Span<double> into)
    {
        var i = 0;
        for (; i <= into.Length - Vector256<double>.Count; i += Vector256<double>.Count)
        {
            (Marked(marks[i..], mark) & Vector256.Create(from[i..])).CopyTo(into[i..]);
        }

        for (; i < into.Length; i++)
        {
            into[i] = marks[i] == mark ? from[i] : 0;
        }
    }

    /// <summary>Takes over the draws that have the mark.</summary>
    internal static void TakeOver(ReadOnlySpan<byte> marks, byte mark, ReadOnlySpan<double> from, Span<double> into)
    {
        var i = 0;
        for (; i <= into.Length - Vector256<double>.Count; i += Vector256<double>.Count)
        {
            Vector256.ConditionalSelect(Marked(marks[i..], mark), Vector256.Create(from[i..]), Vector256.Create<double>(into[i..])).CopyTo(into[i..]);
        }

        for (; i < into.Length; i++)
        {
            into[i] = marks[i] == mark ? from[i] : into[i];
        }
    }

    /// <summary>All bits set in those of the first four draws that have the mark.</summary>
    internal static Vector256<double> Marked(ReadOnlySpan<byte> marks, byte mark)
    {
        var bytes = Vector128.CreateScalar(BinaryPrimitives.ReadUInt32LittleEndian(marks)).AsByte();
        var (low, high) = Vector128.Widen(Vector128.WidenLower(Vector128.WidenLower(bytes)));
        return Vector256.Equals(Vector256.Create(low, high), Vector256.Create((ulong)mark)).AsDouble();
    }
}

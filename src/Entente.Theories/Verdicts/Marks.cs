using System.Buffers.Binary;
using System.Runtime.Intrinsics;

namespace Entente.Theories.Verdicts;

/// <summary>Writes bytes where a column is 1.</summary>
internal static class Marks
{
    private const int Eight = 8;

    /// <summary>Eight bits spread over eight bytes, 0 or 255 each, the lowest bit first.</summary>
    private static readonly ulong[] EveryByte = [.. Enumerable.Range(0, 256).Select(bits => Enumerable.Range(0, Eight).Aggregate(0UL, (all, b) => all | ((bits >> b & 1) == 1 ? 0xFFUL << (8 * b) : 0)))];

    /// <summary>Writes the mark in every draw in which the column is 1, eight at once and without a branch: where it is follows no pattern.</summary>
    public static void Write(ReadOnlySpan<double> holds, byte mark, Span<byte> into)
    {
        var i = 0;
        for (; i <= into.Length - Eight; i += Eight)
        {
            var eight = into.Slice(i, Eight);
            var ones = EveryByte[(int)Vector512.Equals(Vector512.Create(holds.Slice(i, Eight)), Vector512<double>.One).ExtractMostSignificantBits()];
            var before = BinaryPrimitives.ReadUInt64LittleEndian(eight);
            BinaryPrimitives.WriteUInt64LittleEndian(eight, (before & ~ones) | (mark * (ulong.MaxValue / byte.MaxValue) & ones));
        }

        for (; i < into.Length; i++)
        {
            into[i] = holds[i] == 1 ? mark : into[i];
        }
    }
}

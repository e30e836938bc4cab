using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Theories.Forms.Options;

/// <summary>Where an option that may be chosen is ahead of the best of others, and where level with it, in bits: 64 draws, the first in the lowest.</summary>
/// <param name="Ahead">Set in the draws in which its value is greater.</param>
/// <param name="Level">Set in the draws in which it is the same.</param>
internal readonly record struct Lead(ulong Ahead, ulong Level)
{
    /// <summary>Draws at a time.</summary>
    public const int Draws = 64;

    /// <summary>Compares values in the draws from one on.</summary>
    /// <param name="values">The option's, by draw.</param>
    /// <param name="blocked">Whether it is blocked, by draw.</param>
    /// <param name="best">The best of the others', by draw; −∞ where there is none.</param>
    /// <param name="first">The first draw.</param>
    public static Lead Of(ReadOnlySpan<double> values, ReadOnlySpan<bool> blocked, ReadOnlySpan<double> best, int first)
    {
        var count = Math.Min(Draws, best.Length - first);
        return count == Draws
            ? Whole(values.Slice(first, Draws), MemoryMarshal.AsBytes(blocked.Slice(first, Draws)), best.Slice(first, Draws))
            : Part(values.Slice(first, count), blocked.Slice(first, count), best.Slice(first, count));
    }

    private static Lead Whole(ReadOnlySpan<double> values, ReadOnlySpan<byte> blocked, ReadOnlySpan<double> best)
    {
        var (ahead, level, open) = (0UL, 0UL, 0UL);
        for (var i = 0; i < Draws; i += Vector256<double>.Count)
        {
            var (own, other) = (Vector256.Create(values[i..]), Vector256.Create(best[i..]));
            ahead |= (ulong)Vector256.GreaterThan(own, other).ExtractMostSignificantBits() << i;
            level |= (ulong)Vector256.Equals(own, other).ExtractMostSignificantBits() << i;
        }

        for (var i = 0; i < Draws; i += Vector256<byte>.Count)
        {
            open |= (ulong)Vector256.Equals(Vector256.Create(blocked[i..]), Vector256<byte>.Zero).ExtractMostSignificantBits() << i;
        }

        return new Lead(ahead & open, level & open);
    }

    private static Lead Part(ReadOnlySpan<double> values, ReadOnlySpan<bool> blocked, ReadOnlySpan<double> best)
    {
        var (ahead, level) = (0UL, 0UL);
        for (var i = 0; i < values.Length; i++)
        {
            ahead |= !blocked[i] && values[i] > best[i] ? 1UL << i : 0;
            level |= !blocked[i] && values[i] == best[i] ? 1UL << i : 0;
        }

        return new Lead(ahead, level);
    }
}

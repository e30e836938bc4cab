using System.Runtime.Intrinsics;
using Entente.Numerics;

namespace Entente.Networks.Cascades;

/// <summary>
/// Which links are live in which draws: a column of bits for each link, 64 draws to a word. A cascade in which every link
/// has one chance is the same as reachability over links that were decided beforehand, each by its own toss
/// (Kempe, Kleinberg and Tardos 2003): so all draws, and all changes of the network, share the same tosses.
/// </summary>
public sealed class LiveLinks
{
    private const int Bits = 64;
    private readonly ulong[][] _columns;

    /// <summary>Live links.</summary>
    /// <param name="draws">Number of draws, at least 1.</param>
    /// <param name="columns">A column for each link of <c>WordsOf(draws)</c> words, the first draw in the lowest bit; taken over, not copied.</param>
    /// <exception cref="ArgumentException">A column has another length.</exception>
    public LiveLinks(int draws, IReadOnlyList<ulong[]> columns)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        ArgumentNullException.ThrowIfNull(columns);
        (Draws, _columns) = (draws, [.. columns]);
        if (_columns.Any(c => c.Length != Words))
        {
            throw new ArgumentException($"A column of {draws} draws has {Words} words.", nameof(columns));
        }
    }

    /// <summary>Number of draws.</summary>
    public int Draws { get; }

    /// <summary>Words in a column.</summary>
    public int Words => WordsOf(Draws);

    /// <summary>Number of links.</summary>
    public int Count => _columns.Length;

    /// <summary>Words that so many draws take.</summary>
    public static int WordsOf(int draws) => (draws + Bits - 1) / Bits;

    /// <summary>Tosses every link in every draw. Link l uses the stream <paramref name="stream"/>.Child(l).</summary>
    /// <param name="source">Random numbers.</param>
    /// <param name="stream">The variable that the tosses are.</param>
    /// <param name="chances">The chance of each link, 0–1; missing (NaN) is never live.</param>
    /// <param name="draws">Draws.</param>
    /// <param name="threads">Threads; the result does not depend on it.</param>
    /// <param name="cancellation">Stops between links.</param>
    public static LiveLinks Toss(DrawSource source, StreamId stream, IReadOnlyList<double> chances, int draws, int threads = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(chances);
        return new LiveLinks(draws, Chunks.Map(chances.Count, threads, l =>
        {
            var (uniform, chance) = (new double[draws], new double[draws]);
            source.Uniform(stream.Child(l), 0, uniform);
            chance.AsSpan().Fill(chances[l]);
            return Column(uniform, chance);
        }, cancellation));
    }

    /// <summary>A column of bits: set where the uniform draw lies under the chance; missing (NaN) is never set.</summary>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public static ulong[] Column(ReadOnlySpan<double> uniform, ReadOnlySpan<double> chance)
    {
        if (uniform.Length != chance.Length)
        {
            throw new ArgumentException("Draws and chances differ in number.", nameof(chance));
        }

        var bits = new ulong[WordsOf(uniform.Length)];
        Fill(uniform, chance, bits);
        return bits;
    }

    /// <summary>Sets those bits in words that are 0.</summary>
    /// <param name="uniform">Draws.</param>
    /// <param name="chance">As many chances.</param>
    /// <param name="bits">The words of so many draws.</param>
    public static void Fill(ReadOnlySpan<double> uniform, ReadOnlySpan<double> chance, Span<ulong> bits)
    {
        var i = 0;
        for (; i <= uniform.Length - Vector512<double>.Count; i += Vector512<double>.Count)
        {
            var under = Vector512.LessThan(Vector512.Create(uniform[i..]), Vector512.Create(chance[i..])).ExtractMostSignificantBits();
            bits[i / Bits] |= under << (i % Bits);
        }

        for (; i < uniform.Length; i++)
        {
            bits[i / Bits] |= uniform[i] < chance[i] ? 1UL << (i % Bits) : 0;
        }
    }

    /// <summary>The column of a link.</summary>
    public ReadOnlySpan<ulong> Of(int link) => _columns[link];

    /// <summary>Four words of a column; behind the last there are noughts.</summary>
    internal static Vector256<ulong> Four(ReadOnlySpan<ulong> column, int word) =>
        word + Vector256<ulong>.Count <= column.Length ? Vector256.Create(column[word..]) : Last(column[word..]);

    /// <summary>The draws of four words that there are: all bits but those behind the last draw.</summary>
    internal Vector256<ulong> Valid(int word)
    {
        Span<ulong> valid = stackalloc ulong[Vector256<ulong>.Count];
        for (var i = 0; i < valid.Length; i++)
        {
            valid[i] = word + i < Draws / Bits ? ulong.MaxValue : word + i == Draws / Bits ? (1UL << (Draws % Bits)) - 1 : 0;
        }

        return Vector256.Create(valid);
    }

    private static Vector256<ulong> Last(ReadOnlySpan<ulong> words)
    {
        Span<ulong> last = stackalloc ulong[Vector256<ulong>.Count];
        last.Clear();
        words.CopyTo(last);
        return Vector256.Create(last);
    }
}

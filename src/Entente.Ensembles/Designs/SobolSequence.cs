using System.Numerics;
using Entente.Numerics;

namespace Entente.Ensembles.Designs;

/// <summary>
/// The Sobol sequence with the direction numbers of Joe &amp; Kuo (2008), in the order of the Gray code, beginning with
/// the origin. Unscrambled coordinates are multiples of 2⁻⁵³ in [0, 1), exact; scrambled ones are odd multiples of 2⁻⁵³
/// in (0, 1).
/// </summary>
/// <remarks>
/// Any 2ᵐ points from a multiple of 2ᵐ on form a net; other numbers of points lose that balance, and leaving out the
/// origin spoils it (scramble instead, where a model cannot bear 0).
/// </remarks>
public sealed class SobolSequence : IPoints
{
    /// <summary>Most dimensions there are direction numbers for.</summary>
    public const int MostDimensions = 81;

    private const int Bits = 53;
    private const double Step52 = 1.0 / (1L << 52), Step53 = 1.0 / (1L << 53);
    private readonly ulong[][] directions;
    private readonly ulong[] shifts;
    private readonly bool scrambled;

    /// <summary>The sequence as published.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no dimensions, or more than <see cref="MostDimensions"/>.</exception>
    public SobolSequence(int dimensions)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dimensions, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dimensions, MostDimensions);
        directions = [.. Enumerable.Range(0, dimensions).Select(Directions)];
        shifts = new ulong[dimensions];
    }

    /// <summary>The sequence, scrambled with random words that depend only on the seed, the variable and the dimension.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no dimensions, or more than <see cref="MostDimensions"/>.</exception>
    public SobolSequence(int dimensions, SobolScrambling scrambling, DrawSource source, StreamId variable)
        : this(dimensions)
    {
        ArgumentNullException.ThrowIfNull(source);
        scrambled = true;
        for (var j = 0; j < dimensions; j++)
        {
            var words = variable.Child(j);
            shifts[j] = Word(source, words, 0);
            if (scrambling == SobolScrambling.LinearMatrix) Scramble(directions[j], source, words);
        }
    }

    /// <inheritdoc/>
    public int Dimensions => directions.Length;

    /// <inheritdoc/>
    public long Count => 1L << Bits;

    /// <inheritdoc/>
    public void Fill(int dimension, long first, Span<double> into)
    {
        Stretch.Require(this, dimension, first, into.Length);
        var v = directions[dimension];
        var x = shifts[dimension] ^ At(v, (ulong)first ^ ((ulong)first >> 1));
        for (var i = 0; i < into.Length; i++)
        {
            into[i] = scrambled ? ((x >> 12) + 0.5) * Step52 : (x >> 11) * Step53;
            x ^= v[Math.Min(Bits - 1, BitOperations.TrailingZeroCount((ulong)first + (ulong)i + 1))];
        }
    }

    private static ulong At(ulong[] v, ulong gray)
    {
        var x = 0UL;
        for (; gray != 0; gray &= gray - 1) x ^= v[BitOperations.TrailingZeroCount(gray)];
        return x;
    }

    /// <summary>The recurrence of Joe &amp; Kuo (2008) in words whose highest bit is ½.</summary>
    private static ulong[] Directions(int dimension)
    {
        var v = new ulong[Bits];
        int[] entry = dimension == 0 ? [0, 0] : DirectionNumbers.Entries[dimension - 1];
        var (degree, inner) = (entry[0], entry[1]);
        for (var j = 0; j < Bits; j++)
        {
            if (degree == 0) v[j] = 1UL << (63 - j);
            else if (j < degree) v[j] = (ulong)entry[2 + j] << (63 - j);
            else v[j] = Next(v, j, degree, inner);
        }

        return v;
    }

    private static ulong Next(ulong[] v, int j, int degree, int inner)
    {
        var next = v[j - degree] ^ (v[j - degree] >> degree);
        for (var k = 1; k < degree; k++)
            if (((inner >> (degree - 1 - k)) & 1) == 1) next ^= v[j - k];
        return next;
    }

    private static void Scramble(ulong[] v, DrawSource source, StreamId words)
    {
        Span<ulong> rows = stackalloc ulong[64]; // row r: random bits above bit 63 − r, which is set; the others are not
        for (var r = 0; r < 64; r++)
            rows[r] = (Word(source, words, r + 1) | (1UL << (63 - r))) & (ulong.MaxValue << (63 - r));
        for (var j = 0; j < v.Length; j++)
        {
            var image = 0UL;
            for (var r = 0; r < 64; r++) image |= (ulong)(BitOperations.PopCount(v[j] & rows[r]) & 1) << (63 - r);
            v[j] = image;
        }
    }

    private static ulong Word(DrawSource source, StreamId variable, int index) =>
        Philox4x32.Block((ulong)index, variable.Value, source.Seed).Low;
}

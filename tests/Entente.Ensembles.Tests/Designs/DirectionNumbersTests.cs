using Entente.Ensembles.Designs;
using Entente.Ensembles.Tests.Kit;

namespace Entente.Ensembles.Tests.Designs;

/// <summary>What the published numbers must satisfy, worked out here from nothing but the definitions.</summary>
public sealed class DirectionNumbersTests
{
    [Fact]
    public void Polynomials_are_the_primitive_ones_by_degree_and_size()
    {
        var primitive = Enumerable.Range(1, 9).SelectMany(s => Enumerable.Range(0, 1 << (s - 1)).Where(a => IsPrimitive(s, a)).Select(a => (s, a)));
        Assert.Equal(primitive.Take(DirectionNumbers.Entries.Length), DirectionNumbers.Entries.Select(e => (e[0], e[1])));
    }

    [Fact]
    public void Initial_numbers_are_odd_and_small() =>
        Assert.All(DirectionNumbers.Entries, entry =>
        {
            Assert.Equal(entry[0] + 2, entry.Length);
            for (var i = 1; i <= entry[0]; i++) Assert.True(entry[1 + i] % 2 == 1 && entry[1 + i] < 1 << i);
        });

    /// <summary>Property A: among the first 2ᵈ points in d dimensions, one lies in each of the 2ᵈ halves of halves.</summary>
    [Fact]
    public void Every_prefix_of_dimensions_has_property_a()
    {
        var sequence = new SobolSequence(SobolSequence.MostDimensions);
        for (var d = 1; d <= 52; d++)
            Assert.Equal(d, Rank([.. Enumerable.Range(0, d).Select(dimension => LeadingBits(sequence, dimension, d))]));
    }

    /// <summary>The first bit of each direction number of a dimension: the points 2ᵇ and 2ᵇ − 1 differ by direction number b.</summary>
    private static UInt128 LeadingBits(SobolSequence sequence, int dimension, int count)
    {
        UInt128 bits = 0;
        for (var b = 0; b < count; b++)
            if (Direction(sequence, dimension, b) >= 0.5) bits |= UInt128.One << b;
        return bits;
    }

    private static double Direction(SobolSequence sequence, int dimension, int bit)
    {
        var (at, before) = ((1L << bit), (1L << bit) - 1);
        var (x, y) = ((long)(sequence.Column(dimension, at, 1)[0] * (1L << 53)), (long)(sequence.Column(dimension, before, 1)[0] * (1L << 53)));
        return (x ^ y) / (double)(1L << 53);
    }

    private static int Rank(UInt128[] rows)
    {
        var rank = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i] == 0) continue;
            rank++;
            var lowest = rows[i] & (UInt128.MaxValue - rows[i] + 1);
            for (var other = i + 1; other < rows.Length; other++)
                if ((rows[other] & lowest) != 0) rows[other] ^= rows[i];
        }

        return rank;
    }

    private static bool IsPrimitive(int degree, int inner)
    {
        var polynomial = (1 << degree) | (inner << 1) | 1;
        var (power, order) = (1, 0);
        do
        {
            power <<= 1;
            if (power >> degree != 0) power ^= polynomial;
            order++;
        }
        while (power != 1 && order < 1 << degree);
        return order == (1 << degree) - 1;
    }
}

using Entente.Ensembles.Designs;
using Entente.Ensembles.Tests.Kit;
using Entente.Numerics;

namespace Entente.Ensembles.Tests.Designs;

public sealed class SobolSequenceTests
{
    public static TheoryData<SobolScrambling?> Ways => [default(SobolScrambling?), SobolScrambling.DigitalShift, SobolScrambling.LinearMatrix];

    /// <summary>The ten points that Joe and Kuo print for checking, and two more dimensions of the first five.</summary>
    [Theory]
    [InlineData(0, new[] { 0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125, 0.1875, 0.6875 })]
    [InlineData(1, new[] { 0, 0.5, 0.25, 0.75, 0.375, 0.875, 0.125, 0.625, 0.3125, 0.8125 })]
    [InlineData(2, new[] { 0, 0.5, 0.25, 0.75, 0.625, 0.125, 0.875, 0.375, 0.9375, 0.4375 })]
    [InlineData(3, new[] { 0, 0.5, 0.25, 0.75, 0.875 })]
    [InlineData(4, new[] { 0, 0.5, 0.75, 0.25, 0.375 })]
    public void The_first_points_are_those_published(int dimension, double[] expected) =>
        Assert.Equal(expected, new SobolSequence(5).Column(dimension, 0, expected.Length));

    [Fact]
    public void The_first_dimension_is_van_der_corputs_sequence_in_gray_order()
    {
        var points = new SobolSequence(1).Column(0, 0, 4096);
        Assert.Equal(Enumerable.Range(0, 4096).Select(i => RadicalInverse(i ^ (i >> 1))), points);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Every_dimension_has_one_point_in_each_stratum(SobolScrambling? way)
    {
        var sequence = Sequence(SobolSequence.MostDimensions, way);
        for (var dimension = 0; dimension < sequence.Dimensions; dimension++)
            Assert.Equal(Enumerable.Range(0, 512), sequence.Column(dimension, 1024, 512).Select(x => (int)(x * 512)).Order());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void The_first_two_dimensions_put_one_point_in_each_elementary_rectangle(SobolScrambling? way)
    {
        var sequence = Sequence(2, way);
        var (x, y) = (sequence.Column(0, 0, 256), sequence.Column(1, 0, 256));
        for (var bits = 0; bits <= 8; bits++)
            Assert.Equal(256, x.Zip(y, (a, b) => ((int)(a * (1 << bits)), (int)(b * (256 >> bits)))).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Points_do_not_depend_on_where_one_begins(SobolScrambling? way)
    {
        var sequence = Sequence(7, way);
        Assert.Equal(sequence.Column(6, 0, 5000).Skip(4093), sequence.Column(6, 4093, 907));
        Assert.Single(sequence.Column(6, sequence.Count - 1, 1));
    }

    [Fact]
    public void Scrambled_points_depend_on_seed_variable_and_dimension_and_never_touch_the_border()
    {
        foreach (var way in Enum.GetValues<SobolScrambling>())
        {
            double[] Drawn(ulong seed, StreamId variable, int dimension) => new SobolSequence(3, way, new DrawSource(seed), variable).Column(dimension, 0, 64);
            var points = Drawn(1, Models.Variable, 1);
            Assert.Equal(points, Drawn(1, Models.Variable, 1));
            Assert.Empty(points.Intersect(Drawn(2, Models.Variable, 1)));
            Assert.Empty(points.Intersect(Drawn(1, Models.Variable.Child(0), 1)));
            Assert.Empty(points.Intersect(Drawn(1, Models.Variable, 2)));
            Assert.All(points, x => Assert.True(x is > 0 and < 1));
        }
    }

    [Fact]
    public void Dimensions_without_direction_numbers_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SobolSequence(SobolSequence.MostDimensions + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SobolSequence(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SobolSequence(2).Column(2, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SobolSequence(2).Column(0, 1L << 53, 1));
    }

    private static SobolSequence Sequence(int dimensions, SobolScrambling? way) =>
        way is { } scrambling ? new(dimensions, scrambling, Models.Source, Models.Variable) : new(dimensions);

    private static double RadicalInverse(int i)
    {
        var (x, digit) = (0.0, 0.5);
        for (; i > 0; i >>= 1, digit /= 2) x += (i & 1) * digit;
        return x;
    }
}

using FsCheck;
using FsCheck.Fluent;

namespace Entente.Numerics.Tests;

public sealed class DrawSourceTests
{
    private static readonly StreamId Variable = StreamId.Of("burden-sharing");

    public static TheoryData<string> Distributions => [.. Battery.Distributions.Keys];

    [Theory]
    [MemberData(nameof(Distributions))]
    public void Draws_do_not_depend_on_how_the_range_is_cut(string distribution)
    {
        var fill = Battery.Distributions[distribution];
        var cuts = Gen.Choose(0, 90).ArrayOf(6).Select(lengths => lengths.Prepend(1).ToArray());
        Prop.ForAll(cuts.ToArbitrary(), Gen.Choose(0, 1 << 20).ToArbitrary(), (lengths, first) =>
        {
            var whole = Drawn(fill, 5, Variable, first, lengths.Sum());
            var at = 0L;
            var pieces = lengths.SelectMany(length => Drawn(fill, 5, Variable, first + (at += length) - length, length));
            return whole.SequenceEqual(pieces);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(Distributions))]
    public void Each_draw_depends_on_the_seed_and_on_the_variable(string distribution)
    {
        var fill = Battery.Distributions[distribution];
        var draws = Drawn(fill, 5, Variable, 0, 100);
        Assert.Empty(draws.Intersect(Drawn(fill, 6, Variable, 0, 100)));
        Assert.Empty(draws.Intersect(Drawn(fill, 5, StreamId.Of("burden-shoring"), 0, 100)));
        Assert.Empty(draws.Intersect(Drawn(fill, 5, Variable.Child(0), 0, 100)));
        Assert.Equal(100, draws.Distinct().Count());
    }

    [Fact]
    public void Drawing_another_variable_in_between_changes_nothing()
    {
        var source = new DrawSource(11);
        var (alone, between, other) = (new double[50], new double[50], new double[33]);
        source.Normal(Variable, 0, alone);
        source.Normal(Variable, 0, between.AsSpan(0, 20));
        source.Gamma(StreamId.Of("other"), 0.7, 3, other);
        source.Normal(Variable, 20, between.AsSpan(20));
        Assert.Equal(alone, between);
    }

    [Fact]
    public void Uniforms_lie_strictly_between_zero_and_one_even_for_extreme_bits()
    {
        Assert.Equal(Math.Pow(2, -53), UnitInterval.Of(0));
        Assert.Equal(1 - Math.Pow(2, -53), UnitInterval.Of(ulong.MaxValue));
        Assert.Equal(0.5 - Math.Pow(2, -53), UnitInterval.Of(ulong.MaxValue >> 1));
    }

    [Fact]
    public void Distributions_of_one_variable_are_functions_of_one_uniform()
    {
        var source = new DrawSource(3);
        var (u, e, z) = (new double[40], new double[40], new double[40]);
        source.Uniform(Variable, 7, u);
        source.Exponential(Variable, 7, e);
        source.Normal(Variable, 7, z);
        Assert.Equal(u.Select(x => -Elementary.Log(x)), e);
        Assert.Equal(u.Select(Elementary.NormalQuantile), z);
    }

    [Fact]
    public void A_gamma_of_shape_one_is_the_exponential_of_the_same_variable()
    {
        var (gamma, exponential) = (new double[40], new double[40]);
        new DrawSource(3).Gamma(Variable, 1, 7, gamma);
        new DrawSource(3).Exponential(Variable, 7, exponential);
        Assert.Equal(exponential, gamma);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_gamma_without_a_positive_finite_shape_is_refused(double shape) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DrawSource(1).Gamma(Variable, shape, 0, new double[4]));

    [Fact]
    public void Negative_draws_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DrawSource(1).Uniform(Variable, -1, new double[4]));

    [Fact]
    public void Wrong_dirichlet_columns_are_refused()
    {
        var source = new DrawSource(1);
        Assert.Throws<ArgumentException>(() => source.Dirichlet(Variable, 1, 3, 0, [new double[4], new double[4]]));
        Assert.Throws<ArgumentException>(() => source.Dirichlet(Variable, 1, 2, 0, [new double[4], new double[5]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => source.Dirichlet(Variable, 0.01, 1, 0, [new double[4]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => source.Dirichlet(Variable, 1, 0, 0, Array.Empty<double[]>()));
    }

    [Fact]
    public void A_name_gives_the_first_bytes_of_its_sha256() =>
        Assert.Equal(0xEACF_018F_BF16_78BA, StreamId.Of("abc").Value);

    private static double[] Drawn(Battery.Fill fill, ulong seed, StreamId v, long first, int count)
    {
        var column = new double[count];
        fill(new DrawSource(seed), v, first, column);
        return column;
    }
}

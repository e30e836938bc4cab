namespace Entente.Numerics.Tests;

/// <summary>
/// Statistical sanity with fixed seeds. Moments must lie within five standard errors; the Kolmogorov distance below
/// 1.95/√n, its 99.9 % point.
/// </summary>
public sealed class DistributionTests
{
    private const int Draws = 200_000;
    private const double Errors = 5;
    private static readonly DrawSource Source = new(20_240_601);

    [Fact]
    public void Uniforms_are_uniform()
    {
        var x = Column(into => Source.Uniform(StreamId.Of("u"), 0, into));
        MomentsAre(x, 0.5, 1.0 / 12, kurtosis: 1.8);
        KolmogorovDistanceIsSmall(x, value => value);
    }

    [Fact]
    public void Exponentials_have_rate_one()
    {
        var x = Column(into => Source.Exponential(StreamId.Of("e"), 0, into));
        MomentsAre(x, 1, 1, kurtosis: 9);
        KolmogorovDistanceIsSmall(x, value => 1 - Math.Exp(-value));
    }

    [Fact]
    public void Normals_are_standard_and_symmetric()
    {
        var x = Column(into => Source.Normal(StreamId.Of("z"), 0, into));
        MomentsAre(x, 0, 1, kurtosis: 3);
        KolmogorovDistanceIsSmall(x, NormalDistribution);
        Assert.InRange(x.Average(value => value * value * value), -Errors * Math.Sqrt(15.0 / Draws), Errors * Math.Sqrt(15.0 / Draws));
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(2.5)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(300)]
    public void Gammas_have_mean_and_variance_equal_to_their_shape(double shape)
    {
        var x = Column(into => Source.Gamma(StreamId.Of("g"), shape, 0, into));
        MomentsAre(x, shape, shape, kurtosis: 3 + 6 / shape);
    }

    [Fact]
    public void A_gamma_of_shape_one_half_is_half_a_squared_normal() =>
        KolmogorovDistanceIsSmall(
            Column(into => Source.Gamma(StreamId.Of("half"), 0.5, 0, into)),
            value => 2 * NormalDistribution(Math.Sqrt(2 * value)) - 1);

    [Fact]
    public void A_gamma_of_shape_three_has_the_erlang_distribution() =>
        KolmogorovDistanceIsSmall(
            Column(into => Source.Gamma(StreamId.Of("erlang"), 3, 0, into)),
            value => 1 - Math.Exp(-value) * (1 + value + value * value / 2));

    [Fact]
    public void A_gamma_of_large_integer_shape_is_a_poisson_tail()
    {
        var x = Column(into => Source.Gamma(StreamId.Of("large"), 12, 0, into));
        KolmogorovDistanceIsSmall(x, value => 1 - Enumerable.Range(0, 12).Sum(j => PoissonMass(j, value)));
    }

    [Theory]
    [InlineData(0.1, 2)]
    [InlineData(1, 5)]
    [InlineData(4, 3)]
    public void Dirichlet_components_have_beta_moments_and_sum_to_one(double concentration, int k)
    {
        var columns = Enumerable.Range(0, k).Select(_ => new double[Draws]).ToArray();
        Source.Dirichlet(StreamId.Of("d"), concentration, k, 0, columns);
        var (mean, total) = (1.0 / k, k * concentration);
        var variance = mean * (1 - mean) / (total + 1);
        foreach (var column in columns) MomentsAre(column, mean, variance, kurtosis: 6);
        for (var i = 0; i < Draws; i++) Assert.Equal(1, columns.Sum(column => column[i]), 1e-14);
        var covariance = Columns.Covariance(columns[0], columns[1]);
        Assert.Equal(-mean * mean / (total + 1), covariance, Errors * Math.Sqrt(2.0 / Draws) * variance * 2);
    }

    [Fact]
    public void Neighbouring_streams_are_uncorrelated()
    {
        var columns = Enumerable.Range(0, 8).Select(j => Column(into => Source.Normal(new StreamId((ulong)j), 0, into))).ToArray();
        foreach (var (x, y) in columns.Zip(columns.Skip(1)))
            Assert.InRange(Columns.Covariance(x, y), -Errors / Math.Sqrt(Draws), Errors / Math.Sqrt(Draws));
    }

    private static double[] Column(Action<double[]> fill)
    {
        var column = new double[Draws];
        fill(column);
        return column;
    }

    private static void MomentsAre(double[] x, double mean, double variance, double kurtosis)
    {
        Assert.Equal(mean, Columns.Mean(x), Errors * Math.Sqrt(variance / Draws));
        Assert.Equal(variance, Columns.Variance(x), Errors * variance * Math.Sqrt((kurtosis - 1) / Draws));
    }

    private static void KolmogorovDistanceIsSmall(double[] x, Func<double, double> distribution)
    {
        var sorted = x.Order().ToArray();
        var distance = sorted.Select((value, i) => Math.Max((i + 1.0) / Draws - distribution(value), distribution(value) - (double)i / Draws)).Max();
        Assert.InRange(distance, 0, 1.95 / Math.Sqrt(Draws));
    }

    private static double PoissonMass(int count, double mean) =>
        Math.Exp(count * Math.Log(mean) - mean - Enumerable.Range(1, count).Sum(j => Math.Log(j)));

    /// <summary>Φ by Simpson's rule from 0, good to about 1e-9: enough for a distance of 0.004.</summary>
    private static double NormalDistribution(double z)
    {
        const int Steps = 64;
        var h = z / Steps;
        var sum = Enumerable.Range(0, Steps + 1)
            .Sum(i => (i is 0 or Steps ? 1 : i % 2 == 1 ? 4 : 2) * Math.Exp(-0.5 * i * h * i * h));
        return 0.5 + sum * h / 3 / Math.Sqrt(2 * Math.PI);
    }
}

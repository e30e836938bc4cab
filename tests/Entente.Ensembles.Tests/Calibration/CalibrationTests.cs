using Entente.Ensembles.Calibration;
using Entente.Numerics;

namespace Entente.Ensembles.Tests.Calibration;

/// <summary>Against posteriors that are known exactly: a normal mean with a normal prior, and a Poisson rate with an exponential one.</summary>
public sealed class CalibrationTests
{
    private const int Years = 10, Observations = 16;
    private static readonly CalibrationOptions Options = new(new DrawSource(11), StreamId.Of("calibration-tests")) { Threads = 2 };

    /// <summary>The mean of 16 observations of standard deviation 1; prior normal (0, 2²).</summary>
    private static readonly CalibrationProblem NormalMean = new([new("mean", Prior.Normal(0, 2))], 1, (parameters, lot, summaries) =>
    {
        lot.Source.Normal(lot.Variable, lot.First, summaries[0].AsSpan(0, lot.Count));
        Columns.Scale(summaries[0].AsSpan(0, lot.Count), 1 / Math.Sqrt(Observations));
        Columns.Add(summaries[0].AsSpan(0, lot.Count), parameters[0].AsSpan(0, lot.Count), summaries[0].AsSpan(0, lot.Count));
    });

    /// <summary>Events in ten years; prior exponential of mean 3 a year.</summary>
    private static readonly CalibrationProblem PoissonRate = new([new("rate", Prior.Exponential(3))], 1, (parameters, lot, summaries) =>
    {
        lot.Source.Uniform(lot.Variable, lot.First, summaries[0].AsSpan(0, lot.Count));
        for (var i = 0; i < lot.Count; i++) summaries[0][i] = Poisson(summaries[0][i], Years * parameters[0][i]);
    });

    /// <summary>Two parameters and two summaries: mean and log standard deviation of a normal, from simulated observations.</summary>
    private static readonly CalibrationProblem Both = new([new("mean", Prior.Uniform(-3, 3)), new("log-deviation", Prior.Uniform(-1, 1))], 2, (parameters, lot, summaries) =>
    {
        var column = new double[lot.Count];
        var (sums, squares) = (new double[lot.Count], new double[lot.Count]);
        for (var k = 0; k < Observations; k++)
        {
            lot.Source.Normal(lot.Variable.Child(k), lot.First, column);
            for (var i = 0; i < lot.Count; i++)
            {
                var x = parameters[0][i] + Elementary.Exp(parameters[1][i]) * column[i];
                (sums[i], squares[i]) = (sums[i] + x, squares[i] + x * x);
            }
        }

        for (var i = 0; i < lot.Count; i++)
        {
            summaries[0][i] = sums[i] / Observations;
            summaries[1][i] = Elementary.Log(squares[i] / Observations - summaries[0][i] * summaries[0][i]) / 2;
        }
    });

    [Theory]
    [InlineData(AcceptanceKernel.Uniform)]
    [InlineData(AcceptanceKernel.Epanechnikov)]
    public void Rejection_agrees_with_the_exact_posterior_of_a_normal_mean(AcceptanceKernel kernel)
    {
        var posterior = ReferenceTable.Simulate(NormalMean, Options with { Simulations = 100_000, Accept = 0.02, Kernel = kernel }).Fit([1.5]);
        var variance = 1 / (1 / 4.0 + Observations);
        AssertClose(posterior, 0, variance * Observations * 1.5, Math.Sqrt(variance));
        Assert.InRange(posterior.Accepted, 2000, 2000);
        Assert.Equal(0.02, posterior.Acceptance, 1e-9);
        Assert.InRange(posterior.EffectiveSampleSize, 1200, 2000.001);
        Assert.Equal(1 - variance / 4, posterior.Contraction(0).Value, 0.01);
        Assert.Equal(ContractionReading.Settled, posterior.Contraction(0).Reading);
    }

    /// <summary>A fifth of all simulations accepted, far too wide without it.</summary>
    [Fact]
    public void Regression_takes_away_what_a_wide_tolerance_blurs()
    {
        var options = Options with { Simulations = 20_000, Accept = 0.2, Kernel = AcceptanceKernel.Epanechnikov };
        var variance = 1 / (1 / 4.0 + Observations);
        var (plain, adjusted) = (ReferenceTable.Simulate(NormalMean, options).Fit([1.5]), ReferenceTable.Simulate(NormalMean, options with { Regression = true }).Fit([1.5]));
        AssertClose(adjusted, 0, variance * Observations * 1.5, Math.Sqrt(variance));
        Assert.True(plain.Variance(0) > 1.5 * variance);
    }

    [Fact]
    public void Regression_keeps_parameters_within_their_priors_and_moves_carried_quantities_that_have_a_scale()
    {
        CalibrationProblem problem = new([new("share", Prior.Uniform(0, 1))], 1, (parameters, lot, columns) =>
        {
            lot.Source.Uniform(lot.Variable, lot.First, columns[0].AsSpan(0, lot.Count));
            for (var i = 0; i < lot.Count; i++)
            {
                columns[0][i] = parameters[0][i] + 0.1 * (columns[0][i] - 0.5);
                (columns[1][i], columns[2][i]) = (parameters[0][i], parameters[0][i]);
            }
        })
        { Carried = [Link.None, Link.Logit] };
        var posterior = ReferenceTable.Simulate(problem, Options with { Simulations = 4000, Accept = 0.3, Regression = true }).Fit([0.98]);
        Assert.All(posterior.Sample[0], x => Assert.InRange(x, 0, 1));
        Assert.Equal(posterior.Sample[0], posterior.Carried[1]);
        Assert.True(Columns.Mean(posterior.Carried[0]) < Columns.Mean(posterior.Carried[1]) - 0.05);
    }

    /// <summary>The total is sufficient and a whole number, so that tolerance 0 gives draws of the exact posterior: gamma of shape 35 and rate 10 + 1 / 3.</summary>
    [Fact]
    public void Rejection_without_tolerance_is_exact_for_a_poisson_rate()
    {
        var posterior = ReferenceTable.Simulate(PoissonRate, Options with { Simulations = 400_000, Tolerance = 0 }).Fit([34]);
        AssertClose(posterior, 0, 35 / (Years + 1 / 3.0), Math.Sqrt(35) / (Years + 1 / 3.0));
        Assert.All(posterior.Distances, d => Assert.Equal(0, d));
    }

    [Fact]
    public void Sequential_sampling_agrees_with_the_exact_posteriors_and_spares_simulations()
    {
        var normal = SequentialSampler.Fit(NormalMean, [1.5], Options with { Population = 2000, Stages = 8, Tolerance = 0.02, Simulations = 400_000 });
        Assert.True(normal.Complete, normal.Reason);
        var variance = 1 / (1 / 4.0 + Observations);
        AssertClose(normal, 0, variance * Observations * 1.5, Math.Sqrt(variance));
        Assert.True(normal.Stages.Zip(normal.Stages.Skip(1)).All(pair => pair.Second.Tolerance < pair.First.Tolerance));
        var rejection = ReferenceTable.Simulate(NormalMean, Options with { Simulations = 20_000, Tolerance = normal.Tolerance }).Fit([1.5]);
        Assert.True(normal.Simulations * rejection.Acceptance < normal.Accepted * 0.7, "rejection would have taken no more");
        var poisson = SequentialSampler.Fit(PoissonRate, [34], Options with { Population = 1500, Stages = 12, Tolerance = 0, Simulations = 400_000 });
        AssertClose(poisson, 0, 35 / (Years + 1 / 3.0), Math.Sqrt(35) / (Years + 1 / 3.0));
    }

    [Fact]
    public void Neither_threads_nor_repetition_change_a_bit()
    {
        var options = Options with { Simulations = 9000, Population = 300, Stages = 3 };
        var (one, three) = (SequentialSampler.Fit(Both, [0.4, 0.1], options with { Threads = 1 }), SequentialSampler.Fit(Both, [0.4, 0.1], options with { Threads = 3 }));
        Assert.Equal(one.Sample[0], three.Sample[0]);
        Assert.Equal(one.Weights, three.Weights);
        Assert.Equal(one.Simulations, three.Simulations);
        var (table, again) = (ReferenceTable.Simulate(Both, options with { Threads = 1 }), ReferenceTable.Simulate(Both, options with { Threads = 3 }));
        Assert.Equal(table.Summaries[1], again.Summaries[1]);
        Assert.Equal(table.Fit([0.4, 0.1]).Sample[1], again.Fit([0.4, 0.1]).Sample[1]);
    }

    [Fact]
    public void Known_parameters_are_recovered_in_a_handful_of_data_sets()
    {
        var coverage = Covered(8, 20_000);
        Assert.All(coverage.Shares, share => Assert.True(share >= 5.0 / 8));
    }

    /// <summary>Intervals of 90 %, tolerance the nearest 1 % of 40 000: within three standard errors of what they claim.</summary>
    [Fact]
    [Trait("Category", "Long")]
    public void Intervals_hold_the_parameter_as_often_as_they_claim_in_two_hundred_data_sets()
    {
        var coverage = Covered(200, 40_000);
        Assert.Equal(0, coverage.Unfitted);
        Assert.All(coverage.Shares, share => Assert.InRange(share, 0.9 - 3 * coverage.StandardError, 0.9 + 3 * coverage.StandardError));
    }

    [Fact]
    [Trait("Category", "Long")]
    public void Sequential_intervals_hold_the_parameter_as_often_as_they_claim_in_two_hundred_data_sets()
    {
        var options = Options with { Population = 400, Stages = 6, Simulations = 60_000 };
        var coverage = Coverage.Of(
            Both, (observed, i) => SequentialSampler.Fit(Both, observed, options with { Variable = options.Variable.Child(1000 + i) }), 200, 0.9, Options with { Variable = Options.Variable.Child(77) });
        Assert.All(coverage.Shares, share => Assert.InRange(share, 0.9 - 3 * coverage.StandardError, 0.9 + 3 * coverage.StandardError));
    }

    [Fact]
    public void What_the_summaries_do_not_speak_of_stays_as_it_was()
    {
        CalibrationProblem problem = new([new("heard", Prior.Uniform(0, 1)), new("unheard", Prior.Uniform(0, 1))], 2, (parameters, lot, summaries) =>
        {
            parameters[0].AsSpan(0, lot.Count).CopyTo(summaries[0]);
            summaries[1].AsSpan(0, lot.Count).Fill(5); // says nothing, whatever was observed
        });
        var posterior = ReferenceTable.Simulate(problem, Options with { Accept = 0.05 }).Fit([0.5, 99]);
        Assert.Equal(ContractionReading.Settled, posterior.Contraction(0).Reading);
        Assert.Equal(ContractionReading.NothingLearnt, posterior.Contraction(1).Reading);
    }

    [Fact]
    public void Simulations_without_a_summary_are_counted_and_never_accepted()
    {
        CalibrationProblem problem = new([new("x", Prior.Uniform(0, 1))], 1, (parameters, lot, summaries) =>
        {
            for (var i = 0; i < lot.Count; i++) summaries[0][i] = parameters[0][i] < 0.25 ? double.NaN : parameters[0][i];
        });
        var posterior = ReferenceTable.Simulate(problem, Options with { Simulations = 4000, Accept = 1 }).Fit([0.5]);
        Assert.Equal(1000, posterior.Failed, 80.0);
        Assert.Equal(4000 - posterior.Failed, posterior.Accepted);
        Assert.All(posterior.Sample[0], x => Assert.True(x >= 0.25));
    }

    [Fact]
    public void A_tolerance_that_nothing_meets_is_said_and_not_papered_over()
    {
        var none = ReferenceTable.Simulate(NormalMean, Options with { Simulations = 100, Tolerance = 1e-12 }).Fit([50]);
        Assert.Equal(0, none.Accepted);
        Assert.Equal(0, none.EffectiveSampleSize);
        Assert.Throws<InvalidOperationException>(() => none.Quantile(0, 0.5));
        Assert.Equal(ContractionReading.Unknown, none.Contraction(0).Reading);
        var cut = SequentialSampler.Fit(NormalMean, [1.5], Options with { Population = 500, Tolerance = 1e-9, Stages = 40, Simulations = 5000 });
        Assert.False(cut.Complete);
        Assert.NotEmpty(cut.Reason);
        Assert.Equal(500, cut.Accepted);
        Assert.Equal(5000, cut.Simulations);
    }

    [Fact]
    public void Wrong_observations_are_refused()
    {
        var table = ReferenceTable.Simulate(NormalMean, Options with { Simulations = 10 });
        Assert.Throws<ArgumentException>(() => table.Fit([1, 2]));
        Assert.Throws<ArgumentException>(() => table.Fit([double.NaN]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Options with { Accept = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Prior.Uniform(2, 1));
    }

    [Fact]
    public void Rows_are_drawn_by_their_weights()
    {
        Posterior posterior = new([new("x", Prior.Uniform(0, 1))], [[1, 2, 3]], [0.2, 0, 0.8], [0, 0, 0]) { Tolerance = 1, Simulations = 3, Stages = [] };
        var rows = posterior.Rows(Options.Source, Options.Variable, 0, 10_000);
        Assert.DoesNotContain(1, rows);
        Assert.Equal(0.8, rows.Count(r => r == 2) / 10_000.0, 0.02);
        Assert.Equal(2.6, posterior.Mean(0), 1e-12);
        Assert.Equal(3, posterior.Quantile(0, 0.5));
    }

    [Theory]
    [InlineData("uniform")]
    [InlineData("log-uniform")]
    [InlineData("normal")]
    [InlineData("exponential")]
    public void Priors_draw_what_their_moments_say(string kind)
    {
        var prior = kind switch { "uniform" => Prior.Uniform(-1, 3), "log-uniform" => Prior.LogUniform(0.1, 10), "normal" => Prior.Normal(2, 0.5), _ => Prior.Exponential(3) };
        var draws = new double[200_000];
        Options.Source.Uniform(Options.Variable, 0, draws);
        prior.Quantile(draws);
        Assert.Equal(prior.Mean, Columns.Mean(draws), 0.02 * Math.Sqrt(prior.Variance));
        Assert.Equal(1, Columns.Variance(draws) / prior.Variance, 0.02);
        Assert.All(draws.Take(100), x => Assert.True(prior.Density(x) > 0));
    }

    private static Coverage Covered(int dataSets, int simulations)
    {
        var table = ReferenceTable.Simulate(Both, Options with { Simulations = simulations, Accept = 0.01 });
        return Coverage.Of(Both, (observed, _) => table.Fit(observed), dataSets, 0.9, Options with { Variable = Options.Variable.Child(77) });
    }

    /// <summary>Mean within a tenth, deviation within a tenth of the exact one.</summary>
    private static void AssertClose(Posterior posterior, int parameter, double mean, double deviation)
    {
        Assert.Equal(1, posterior.Weights.Sum(), 1e-9);
        Assert.Equal(0, (posterior.Mean(parameter) - mean) / deviation, 0.1);
        Assert.Equal(1, Math.Sqrt(posterior.Variance(parameter)) / deviation, 0.1);
        Assert.Equal(0, (posterior.Quantile(parameter, 0.95) - mean - 1.645 * deviation) / deviation, 0.25);
    }

    private static int Poisson(double uniform, double mean)
    {
        if (mean > 600) return (int)mean;
        var (k, term) = (0, Elementary.Exp(-mean));
        for (var below = term; below < uniform && k < 2000; below += term) term *= mean / ++k;
        return k;
    }
}

using Entente.Ensembles.Designs;
using Entente.Ensembles.Sensitivity;
using Entente.Ensembles.Tests.Kit;
using Entente.Numerics;

namespace Entente.Ensembles.Tests.Sensitivity;

public sealed class SobolIndicesTests
{
    private static readonly BootstrapOptions Options = new(Models.Source, Models.Variable.Child(9)) { Threads = 2 };

    /// <summary>With a = 7 and b = 0.1: V₁ = (1 + b π⁴ / 5)² / 2, V₂ = a² / 8, V₁₃ = b² π⁸ (1/18 − 1/50).</summary>
    [Fact]
    public void Ishigamis_function_has_the_indices_worked_out_by_hand()
    {
        var (main, second, pair) = (Math.Pow(1 + 0.1 * Math.Pow(Math.PI, 4) / 5, 2) / 2, 49.0 / 8, 0.01 * Math.Pow(Math.PI, 8) * (1.0 / 18 - 1.0 / 50));
        var variance = main + second + pair;
        var found = Found(3, 1 << 14, Models.Ishigami);
        Close([main / variance, second / variance, 0], found.First, 0.004);
        Close([(main + pair) / variance, second / variance, pair / variance], found.Total, 0.004);
        Close([0, pair / variance, 0], found.Second.Select(p => p.Index), 0.004);
        Assert.Equal([(0, 1), (0, 2), (1, 2)], found.Second.Select(p => (p.First, p.Second)));
        Close([0.3139, 0.4424, 0], found.First, 0.004);
        Close([0.5576, 0.4424, 0.2437], found.Total, 0.004);
        Assert.Equal(variance, found.Variance, 0.02);
        Assert.Equal(3.5, found.Mean, 0.01);
        Assert.Equal(0, found.MissingRows);
    }

    /// <summary>Vᵢ = 1 / (3 (1 + aᵢ)²); the total variance is ∏ (1 + Vᵢ) − 1, the total effect of i is Vᵢ ∏ over the others of (1 + Vⱼ).</summary>
    [Fact]
    public void The_g_function_has_the_indices_of_its_formula()
    {
        double[] a = [0, 1, 4.5, 9, 99, 99, 99, 99];
        var v = a.Select(x => 1 / (3 * (1 + x) * (1 + x))).ToArray();
        var product = v.Aggregate(1.0, (p, x) => p * (1 + x));
        var found = Found(a.Length, 1 << 14, Models.G(a));
        Close(v.Select(x => x / (product - 1)), found.First, 0.006);
        Close(v.Select(x => x * product / (1 + x) / (product - 1)), found.Total, 0.006);
        Assert.Equal(v[0] * v[1] / (product - 1), found.Second[0].Index.Value, 0.01);
    }

    [Fact]
    public void Intervals_hold_the_true_index_about_as_often_as_they_say()
    {
        var hits = Enumerable.Range(0, 60).Count(trial =>
        {
            var points = LatinHypercube.Draw(6, 512, Models.Source, Models.Variable.Child(trial));
            var design = new SaltelliDesign(points, 512, secondOrder: false);
            var found = SobolIndices.Of(design, Ensemble.Run(design, Models.Ishigami, 1), Options with { Variable = Models.Variable.Child(100 + trial) });
            return found.Total[2] is var t && t.Low <= 0.2437 && 0.2437 <= t.High;
        });
        Assert.InRange(hits, 50, 60);
    }

    /// <summary>The plain way: draw the rows, gather their answers, apply the formulas.</summary>
    [Fact]
    public void Intervals_are_those_of_rows_drawn_and_gathered()
    {
        const int Rows = 3000;
        var design = Models.Saltelli(3, Rows);
        var y = Ensemble.Run(design, Models.Ishigami, 2);
        var found = SobolIndices.Of(design, y, Options);
        var resampled = Enumerable.Range(0, Options.Resamples).Select(b => Gathered(y, Drawn(Rows, b))).ToArray();
        Assert.Equal(Gathered(y, [.. Enumerable.Range(0, Rows)]).First, found.First[0].Value, 1e-12);
        var ends = Quantiles.Of([.. resampled.Select(r => r.First)], [0.025, 0.975]);
        Assert.Equal((ends[0], ends[1]), (found.First[0].Low, found.First[0].High), Near);
        ends = Quantiles.Of([.. resampled.Select(r => r.Total)], [0.025, 0.975]);
        Assert.Equal((ends[0], ends[1]), (found.Total[2].Low, found.Total[2].High), Near);
        ends = Quantiles.Of([.. resampled.Select(r => r.Pair)], [0.025, 0.975]);
        Assert.Equal((ends[0], ends[1]), (found.Second[1].Index.Low, found.Second[1].Index.High), Near);
    }

    [Fact]
    public void The_bits_do_not_depend_on_the_number_of_threads()
    {
        var design = Models.Saltelli(3, 9000);
        var (one, two) = (Ensemble.Run(design, Models.Ishigami, 1), Ensemble.Run(design, Models.Ishigami, 2));
        Assert.Equal(one, two);
        var (alone, shared) = (SobolIndices.Of(design, one, Options with { Threads = 1 }), SobolIndices.Of(design, two, Options with { Threads = 3 }));
        Assert.Equal(alone.First, shared.First);
        Assert.Equal(alone.Total, shared.Total);
        Assert.Equal(alone.Second, shared.Second);
    }

    [Fact]
    public void Moving_or_stretching_the_answers_changes_no_index()
    {
        var design = Models.Saltelli(3, 2048);
        var outputs = Ensemble.Run(design, Models.Ishigami, 1);
        var (found, moved) = (SobolIndices.Of(design, outputs, Options), SobolIndices.Of(design, [.. outputs.Select(y => 1000 - 8 * y)], Options));
        Close(found.First.Select(e => e.Value), moved.First, 1e-9);
        Close(found.Second.Select(e => e.Index.Value), moved.Second.Select(e => e.Index), 1e-9);
        Assert.Equal(found.Total[1].High, moved.Total[1].High, 1e-9);
    }

    [Fact]
    public void A_negative_estimate_is_kept_and_read_as_compatible_with_zero()
    {
        var found = Found(3, 50, Models.Ishigami);
        var negative = found.First.Concat(found.Second.Select(p => p.Index)).Where(e => e.Value < 0).ToArray();
        Assert.NotEmpty(negative);
        Assert.All(negative, e => Assert.Equal(SignReading.CompatibleWithZero, e.Sign));
        Assert.Equal(SignReading.Negative, new Estimate(-0.2, -0.3, -0.1).Sign);
        Assert.Equal(SignReading.Positive, new Estimate(0.2, 0.1, 0.3).Sign);
    }

    [Fact]
    public void A_constant_model_has_no_indices_and_says_so()
    {
        var found = Found(2, 64, Models.Of(_ => 0.1));
        Assert.Equal(Outcome.NoVariation, found.Outcome);
        Assert.Empty(found.First);
        Assert.Equal((0.1, 0.0), (found.Mean, found.Variance));
    }

    [Fact]
    public void Rows_with_a_missing_answer_are_left_out_whole_and_counted()
    {
        var design = Models.Saltelli(2, 4096);
        var outputs = Ensemble.Run(design, Models.Of(x => x[0] + 2 * x[1]), 1);
        (outputs[5], outputs[4096 + 5], outputs[3 * 4096 + 77]) = (double.NaN, double.PositiveInfinity, double.NaN);
        var found = SobolIndices.Of(design, outputs, Options);
        Assert.Equal((4094, 2), (found.Rows, found.MissingRows));
        Close([0.2, 0.8], found.First, 0.01);
    }

    [Fact]
    public void A_model_without_answers_says_so()
    {
        var found = Found(2, 64, Models.Of(_ => double.NaN));
        Assert.Equal((Outcome.TooFewRuns, 0, 64), (found.Outcome, found.Rows, found.MissingRows));
    }

    [Fact]
    public void Without_resamples_the_intervals_are_infinite()
    {
        var found = Found(2, 64, Models.Of(x => x[0]), Options with { Resamples = 0 });
        Assert.All(found.Total, e => Assert.Equal((double.NegativeInfinity, double.PositiveInfinity), (e.Low, e.High)));
    }

    [Fact]
    public void Answers_to_another_design_are_refused() =>
        Assert.Throws<ArgumentException>(() => SobolIndices.Of(Models.Saltelli(2, 8), new double[5], Options));

    private static bool Near((double Low, double High) x, (double Low, double High) y) =>
        Math.Abs(x.Low - y.Low) < 1e-11 && Math.Abs(x.High - y.High) < 1e-11;

    private static int[] Drawn(int rows, int resample)
    {
        var u = new double[rows];
        Options.Source.Uniform(Options.Variable.Child(resample), 0, u);
        return [.. u.Select(v => (int)(v * rows))];
    }

    /// <summary>First-order index of input 0, total of input 2, second-order of the pair, from the centred answers of some rows.</summary>
    private static (double First, double Total, double Pair) Gathered(double[] y, int[] rows)
    {
        var n = y.Length / 8;
        var centre = y.Take(2 * n).Average();
        double Mean(Func<Func<int, double>, double> term) => rows.Average(r => term(block => y[block * n + r] - centre));
        var mean = Mean(at => (at(0) + at(1)) / 2);
        var variance = Mean(at => (at(0) * at(0) + at(1) * at(1)) / 2) - mean * mean;
        double First(int i) => Mean(at => at(1) * (at(2 + i) - at(0))) / variance;
        var total = Mean(at => (at(0) - at(4)) * (at(0) - at(4))) / 2 / variance;
        return (First(0), total, Mean(at => at(5) * at(4) - at(0) * at(1)) / variance - First(0) - First(2));
    }

    private static SobolIndices Found(int inputs, int rows, Simulation model, BootstrapOptions? options = null)
    {
        var design = Models.Saltelli(inputs, rows);
        return SobolIndices.Of(design, Ensemble.Run(design, model, 2), options ?? Options);
    }

    private static void Close(IEnumerable<double> expected, IEnumerable<Estimate> found, double tolerance) =>
        Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First, pair.Second.Value, tolerance));
}

using Entente.Ensembles.Designs;
using Entente.Ensembles.Sensitivity;
using Entente.Ensembles.Tests.Kit;

namespace Entente.Ensembles.Tests.Sensitivity;

public sealed class GivenDataTests
{
    private const int Runs = 4000;

    private static readonly IPoints Points = LatinHypercube.Draw(3, Runs, Models.Source, Models.Variable);

    private static readonly double[] Ishigami = Ensemble.Run(Points, Models.Ishigami, 2);

    private static readonly BootstrapOptions Options = new(Models.Source, Models.Variable.Child(7)) { Threads = 2, Resamples = 30 };

    /// <summary>Values that other implementations report: 0.21, 0.36, 0.16, each to some hundredths.</summary>
    [Fact]
    public void Delta_of_ishigamis_function_is_what_others_find()
    {
        var found = Enumerable.Range(0, 3).Select(j => DeltaMeasure.Of(Points.Column(j), Ishigami, Options)).ToArray();
        Assert.Equal(0.21, found[0].Delta!.Value.Value, 0.05);
        Assert.Equal(0.36, found[1].Delta!.Value.Value, 0.05);
        Assert.Equal(0.16, found[2].Delta!.Value.Value, 0.05);
        Assert.All(found, d => Assert.InRange(d.Delta!.Value.Value, d.Delta!.Value.Low, d.Delta!.Value.High));
    }

    [Fact]
    public void Delta_of_an_idle_input_is_that_of_a_dummy_and_below_the_plain_estimate()
    {
        var idle = new double[Runs];
        Models.Source.Uniform(Models.Variable.Child(55), 0, idle);
        var found = DeltaMeasure.Of(idle, Ishigami, Options);
        Assert.Equal(DeltaMeasure.Dummy(Ishigami, Options).Delta!.Value.Value, found.Delta!.Value.Value, 0.01);
        Assert.InRange(found.Delta!.Value.Value, 0, 0.7 * found.Plain);
        Assert.InRange(found.Plain, 0.01, 0.1);
    }

    /// <summary>A verdict that one input decides: given the input its distribution is a point, half the area is 1/2.</summary>
    [Fact]
    public void Delta_of_a_verdict_compares_frequencies()
    {
        var x = Points.Column(0).Select(u => u < 0.5 ? 0.0 : 1).ToArray();
        Assert.Equal(0.5, DeltaMeasure.Of(x, [.. x.Select(v => 3 * v)], Options with { Resamples = 0 }).Plain, 1e-12);
        Assert.Equal(2, DeltaMeasure.Of(x, x, Options).Classes);
    }

    /// <summary>An answer that is the input itself: within a class of share 1/m the density is m-fold, δ = 1 − 1/m but for smoothing.</summary>
    [Fact]
    public void Delta_of_the_only_input_is_near_one()
    {
        var x = Points.Column(0);
        var found = DeltaMeasure.Of(x, x, Options with { Resamples = 0 });
        Assert.InRange(found.Plain, 0.85, 1 - 0.9 / found.Classes);
    }

    [Fact]
    public void Delta_depends_neither_on_threads_nor_on_the_order_of_runs()
    {
        var x = Points.Column(0);
        Assert.Equal(DeltaMeasure.Of(x, Ishigami, Options with { Threads = 1 }), DeltaMeasure.Of(x, Ishigami, Options with { Threads = 3 }));
        Assert.Equal(
            DeltaMeasure.Of(x, Ishigami, Options).Plain,
            DeltaMeasure.Of(x.AsEnumerable().Reverse().ToArray(), Ishigami.AsEnumerable().Reverse().ToArray(), Options).Plain, 1e-12);
    }

    [Fact]
    public void Pawn_ranks_the_inputs_of_ishigamis_function()
    {
        var found = Enumerable.Range(0, 3).Select(j => PawnIndex.Of(Points.Column(j), Ishigami, 20)).ToArray();
        var dummy = PawnIndex.Dummy(Ishigami, Models.Source, Models.Variable.Child(3), 20);
        Assert.True(found[1].Median > found[2].Median && found[0].Median > dummy.Median);
        Assert.All(found, p => Assert.True(p.Minimum <= p.Median && p.Median <= p.Maximum && p.Mean <= p.Maximum));
        Assert.InRange(dummy.Maximum, 0, 0.15);
    }

    /// <summary>Given that the input is its k-th tenth, the answer's distribution differs from the whole by max(k, 9 − k) / 10 at most.</summary>
    [Fact]
    public void Pawn_of_the_only_input_is_known_exactly()
    {
        var x = Enumerable.Range(0, 1000).Select(i => (double)i).ToArray();
        var found = PawnIndex.Of(x, x);
        Assert.Equal([0.9, 0.7, 0.5], new[] { found.Maximum, found.Mean, found.Minimum }.Select(v => Math.Round(v, 9)));
        Assert.Equal(10, found.Classes);
    }

    [Fact]
    public void Equal_values_of_an_input_are_never_parted()
    {
        var classes = InputClasses.Cut([2, 1, 1, 1, 1, 1, 3, 3], 4);
        Assert.Equal([5, 1, 2], classes.Sizes);
        Assert.Equal([1, 0, 0, 0, 0, 0, 2, 2], classes.Of);
    }

    [Fact]
    public void A_constant_answer_and_missing_runs_are_stated()
    {
        var x = Points.Column(0);
        var constant = new double[Runs];
        Assert.Equal((Outcome.NoVariation, (Estimate?)null), (DeltaMeasure.Of(x, constant, Options).Outcome, DeltaMeasure.Of(x, constant, Options).Delta));
        Assert.Equal(Outcome.NoVariation, PawnIndex.Of(x, constant).Outcome);
        Array.Fill(constant, double.NaN);
        Assert.Equal((Outcome.TooFewRuns, Runs), (PawnIndex.Of(x, constant).Outcome, PawnIndex.Of(x, constant).Missing));
        Assert.Equal((Outcome.TooFewRuns, 0), (DeltaMeasure.Of(x, constant, Options).Outcome, DeltaMeasure.Of(x, constant, Options).Runs));
        x[3] = double.NaN;
        Assert.Equal((1, Runs - 1), (PawnIndex.Of(x, Ishigami).Missing, PawnIndex.Of(x, Ishigami).Runs));
    }

    [Fact]
    public void Unequal_numbers_of_values_and_answers_are_refused() =>
        Assert.Throws<ArgumentException>(() => PawnIndex.Of(new double[3], new double[4]));
}

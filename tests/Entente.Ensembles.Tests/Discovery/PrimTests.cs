using Entente.Ensembles.Designs;
using Entente.Ensembles.Discovery;
using Entente.Ensembles.Tests.Kit;

namespace Entente.Ensembles.Tests.Discovery;

public sealed class PrimTests
{
    private static readonly double[][] Inputs = [.. Enumerable.Range(0, 5).Select(j => LatinHypercube.Draw(5, 2000, Models.Source, Models.Variable).Column(j))];

    /// <summary>A fifth of the cube: x₀ &lt; 0.5 and 0.2 &lt; x₂ &lt; 0.6.</summary>
    private static readonly bool[] InBox = [.. Enumerable.Range(0, 2000).Select(i => Inputs[0][i] < 0.5 && Inputs[2][i] is > 0.2 and < 0.6)];

    [Fact]
    public void A_constructed_box_is_found()
    {
        var prim = Prim.Of(Inputs, InBox);
        var box = prim.Paste(prim.Peel().Widest(0.95));
        Assert.InRange(box.Density, 0.95, 1);
        Assert.InRange(box.Coverage, 0.95, 1);
        Assert.Equal([0, 2], box.Restricted);
        Assert.Equal(0.5, box.High[0], 0.02);
        Assert.Equal(0.2, box.Low[2], 0.02);
        Assert.Equal(0.6, box.High[2], 0.02);
        Assert.Equal(double.NegativeInfinity, box.Low[0]);
    }

    [Fact]
    public void Each_box_lies_within_the_one_before_and_counts_its_cases()
    {
        var boxes = Prim.Of(Inputs, InBox, new() { Objective = PeelObjective.GainPerCase }).Peel().Boxes;
        Assert.Equal((2000, 1.0, 1.0), (boxes[0].Cases, boxes[0].Coverage, boxes[0].Mass));
        foreach (var (wider, box) in boxes.Zip(boxes.Skip(1)))
        {
            Assert.True(box.Cases < wider.Cases && box.Cases >= 100);
            Assert.True(box.Low.Zip(wider.Low).All(l => l.First >= l.Second) && box.High.Zip(wider.High).All(h => h.First <= h.Second));
            int[] inside = [.. Enumerable.Range(0, 2000).Where(i => box.Contains([.. Inputs.Select(column => column[i])]))];
            Assert.Equal((inside.Length, inside.Count(i => InBox[i])), (box.Cases, box.OfInterest));
            Assert.Equal((double)box.OfInterest / InBox.Count(b => b), box.Coverage);
        }
    }

    /// <summary>Of twenty cases with α = 0.1, those below the order statistic of rank 2 go: two, of which the limit is the next.</summary>
    [Fact]
    public void A_peel_follows_the_stated_quantile_convention()
    {
        double[] x = [.. Enumerable.Range(0, 20).Select(i => (double)i)];
        var boxes = Prim.Of([x], [.. x.Select(v => v >= 2)], new() { Peel = 0.1 }).Peel().Boxes;
        Assert.Equal(2, boxes.Count);
        Assert.Equal((2.0, double.PositiveInfinity, 18, 1.0), (boxes[1].Low[0], boxes[1].High[0], boxes[1].Cases, boxes[1].Density));
    }

    [Fact]
    public void Equal_values_at_the_limit_stay_and_equal_values_at_the_end_go_together()
    {
        double[] x = [0, 1, 1, 1, 2, 3, 4, 5, 6, 7];
        Assert.Equal(9, Prim.Of([x], [.. x.Select(v => v >= 1)], new() { Peel = 0.2 }).Peel().Boxes[1].Cases);
        double[] ends = [0, 0, 0, 0, 1, 1, 1, 1, 1, 1];
        Assert.Equal(6, Prim.Of([ends], [.. ends.Select(v => v >= 1)], new() { Peel = 0.1 }).Peel().Boxes[1].Cases);
    }

    [Fact]
    public void Pasting_gives_back_what_peeling_cut_too_far()
    {
        double[] x = [.. Enumerable.Range(0, 100).Select(i => (double)i)];
        var prim = Prim.Of([x], [.. x.Select(v => v is >= 20 and < 60 && v != 33)]);
        var pasted = prim.Paste(new([30], [40], 11, 10, 10.0 / 11, 10.0 / 39, 0.11));
        Assert.Equal((20.0, 59.0, 40, 39), (pasted.Low[0], pasted.High[0], pasted.Cases, pasted.OfInterest));
    }

    [Fact]
    public void Pasting_lifts_limits_that_keep_out_no_case()
    {
        double[] x = [.. Enumerable.Range(0, 100).Select(i => (double)i)];
        var prim = Prim.Of([x, x], [.. x.Select(v => v >= 20)]);
        var pasted = prim.Paste(new([20, 15], [99, 200], 80, 80, 1, 1, 0.8));
        Assert.Equal([0], pasted.Restricted);
        Assert.Equal((20.0, double.PositiveInfinity, 80), (pasted.Low[0], pasted.High[0], pasted.Cases));
    }

    [Fact]
    public void Limits_that_matter_have_small_quasi_p_values()
    {
        var prim = Prim.Of(Inputs, InBox);
        var box = prim.Peel().Widest(0.95);
        var low = box.Low.ToArray();
        low[4] = 0.05; // a limit that has nothing to do with it
        var explained = prim.Explain(box with { Low = low });
        Assert.Equal(4, explained[^1].Input);
        Assert.InRange(explained[^1].QuasiP, 0.05, 1);
        Assert.All(explained.Take(2), r => Assert.InRange(r.QuasiP, 0, 1e-6));
        Assert.InRange(explained.First(r => r.Input == 0).DensityWithout, 0.4, 0.6);
    }

    [Fact]
    public void A_second_box_is_sought_outside_the_first()
    {
        var two = Enumerable.Range(0, 2000).Select(i => InBox[i] || (Inputs[1][i] > 0.8 && Inputs[0][i] > 0.5)).ToArray();
        var prim = Prim.Of(Inputs, two);
        var first = prim.Paste(prim.Peel().Widest(0.9));
        var rest = prim.Without(first);
        Assert.Equal(2000 - first.Cases, rest.Cases);
        var second = rest.Paste(rest.Peel().Widest(0.9));
        Assert.InRange(first.Coverage + second.Coverage, 0.9, 1);
    }

    [Fact]
    public void Cases_with_a_missing_input_are_left_out_and_counted()
    {
        double[] x = [double.NaN, 1, 2, 3, 4];
        var prim = Prim.Of([x], [true, false, false, true, true]);
        Assert.Equal((4, 1, 0.5), (prim.Cases, prim.MissingCases, prim.Peel().Boxes[0].Density));
    }

    [Fact]
    public void Without_cases_of_interest_or_without_cases_the_answer_is_stated()
    {
        var none = Prim.Of(Inputs, new bool[2000]);
        Assert.Equal((0.0, 0.0), (none.Peel().Boxes[^1].Density, none.Peel().Boxes[^1].Coverage));
        Assert.Equal(2000, none.Peel().Widest(0.5).Cases);
        Assert.Equal(0, Assert.Single(Prim.Of([[]], []).Peel().Boxes).Cases);
        var constant = Prim.Of([[7, 7, 7]], [true, false, true]).Peel();
        Assert.Equal(2.0 / 3, Assert.Single(constant.Boxes).Density);
        Assert.Throws<ArgumentException>(() => Prim.Of([[1]], [true, false]));
        Assert.Throws<ArgumentException>(() => Prim.Of([], []));
    }

    [Theory]
    [InlineData(3, 5, 0.5, 0.5)]
    [InlineData(0, 5, 0.5, 1)]
    [InlineData(2, 2, 0.1, 0.01)]
    [InlineData(1, 3, 0.25, 0.578125)]
    [InlineData(4, 5, 1, 1)]
    [InlineData(1, 5, 0, 0)]
    [InlineData(520, 1000, 0.5, 0.108724)]
    public void Binomial_tails_are_those_of_tables(int successes, int trials, double chance, double expected) =>
        Assert.Equal(expected, Binomial.AtLeast(successes, trials, chance), 1e-6);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Shares_that_are_none_are_refused(double share) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PrimOptions { Peel = share });
}

using Entente.Ensembles.Designs;
using Entente.Ensembles.Tests.Kit;
using Entente.Numerics;

namespace Entente.Ensembles.Tests.Designs;

public sealed class LatinHypercubeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(5000)]
    public void Each_coordinate_has_one_value_in_each_stratum(int count)
    {
        var sample = LatinHypercube.Draw(4, count, Models.Source, Models.Variable);
        for (var j = 0; j < 4; j++) Assert.Equal(Enumerable.Range(0, count), sample.Column(j).Select(x => (int)(x * count)).Order());
    }

    [Fact]
    public void Centred_points_lie_in_the_middle_of_their_strata() =>
        Assert.All(LatinHypercube.Draw(3, 8, Models.Source, Models.Variable, centred: true).Column(2), x => Assert.Equal(0.5, x * 8 % 1));

    [Fact]
    public void Coordinates_are_matched_at_random()
    {
        var sample = LatinHypercube.Draw(2, 10_000, Models.Source, Models.Variable);
        Assert.InRange(12 * Columns.Covariance(sample.Column(0), sample.Column(1)), -0.03, 0.03);
    }

    [Fact]
    public void Another_coordinate_changes_none_before_it() =>
        Assert.Equal(
            LatinHypercube.Draw(2, 50, Models.Source, Models.Variable).Column(1),
            LatinHypercube.Draw(3, 50, Models.Source, Models.Variable).Column(1));

    [Fact]
    public void A_maximin_sample_is_the_widest_of_its_candidates()
    {
        var candidates = Enumerable.Range(0, 20).Select(c => LatinHypercube.Draw(2, 12, Models.Source, Models.Variable.Child(c))).ToArray();
        var widest = LatinHypercube.Maximin(2, 12, 20, Models.Source, Models.Variable);
        Assert.Equal(candidates.Max(c => c.LeastSquaredDistance()), widest.LeastSquaredDistance());
    }

    /// <summary>What stratification is for: a sum of functions of one input each is integrated far better than by chance.</summary>
    [Fact]
    public void The_mean_of_an_additive_function_is_almost_exact()
    {
        var sample = LatinHypercube.Draw(2, 1000, Models.Source, Models.Variable);
        Assert.Equal(1.0 / 3 + 1.0 / 4, Columns.Mean([.. sample.Column(0).Zip(sample.Column(1), (x, y) => x * x + y * y * y)]), 3e-4);
    }

    [Fact]
    public void An_empty_sample_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LatinHypercube.Draw(2, 0, Models.Source, Models.Variable));
        Assert.Throws<ArgumentOutOfRangeException>(() => LatinHypercube.Draw(0, 2, Models.Source, Models.Variable));
    }
}

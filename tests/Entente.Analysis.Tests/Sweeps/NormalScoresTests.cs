using Entente.Analysis.Sweeps.Models;

namespace Entente.Analysis.Tests.Sweeps;

public sealed class NormalScoresTests
{
    [Fact]
    public void Scores_depend_on_order_alone() =>
        Assert.Equal(NormalScores.Of([1, 2, 3, 4, 5]), NormalScores.Of([-1e300, 0, 1e-300, 7, 1e300]));

    [Fact]
    public void The_middle_is_zero_and_the_ends_mirror_each_other()
    {
        var scores = NormalScores.Of([5, 1, 3]);
        Assert.Equal(0, scores[2], 12);
        Assert.Equal(-scores[1], scores[0], 12);
        Assert.Equal(0.967421566, scores[0], 8);
    }

    [Fact]
    public void Equal_values_share_a_score_and_missing_ones_have_none()
    {
        var scores = NormalScores.Of([2, double.NaN, 2, 1, double.PositiveInfinity]);
        Assert.Equal(scores[0], scores[2]);
        Assert.True(double.IsNaN(scores[1]) && double.IsNaN(scores[4]));
        Assert.True(scores[3] < scores[0]);
    }
}

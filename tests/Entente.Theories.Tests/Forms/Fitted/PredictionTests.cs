using Entente.Theories.Forms.Fitted;

namespace Entente.Theories.Tests.Forms.Fitted;

public sealed class PredictionTests
{
    /// <summary>Posterior gamma (1 + 12, 0.5 + 6): mean 2 a year; the predictive is negative binomial of that mean.</summary>
    [Fact]
    public void A_constant_rate_predicts_its_posterior_mean()
    {
        var chances = PlainPredictions.Constant([2, 2, 3, 1, 2, 2], 60);
        Assert.Equal(1, chances.Sum(), 1e-9);
        Assert.Equal(13 / 6.5, chances.Select((p, n) => p * n).Sum(), 1e-9);
        Assert.Equal(Math.Pow(6.5 / 7.5, 13), chances[0], 1e-12);
    }

    [Fact]
    public void A_changed_rate_is_found_and_the_last_one_predicted()
    {
        var chances = PlainPredictions.Changepoint([0, 0, 0, 0, 0, 9, 8, 9, 10, 9], 60);
        Assert.Equal(1, chances.Sum(), 1e-6);
        Assert.Equal((1 + 45) / 5.5, chances.Select((p, n) => p * n).Sum(), 0.1);
        Assert.Equal(3.0, PlainPredictions.Changepoint([3, 3, 3, 3, 3, 3, 3, 3, 3, 3], 60).Select((p, n) => p * n).Sum(), 0.3);
    }

    [Fact]
    public void Certainty_that_comes_true_scores_nought_and_nobody_gains_by_predicting_other_than_believed()
    {
        Assert.Equal(0, CountScore.Of([0, 0, 1, 0], 2));
        Assert.Equal(2, CountScore.Of([1, 0, 0, 0], 2));
        double[] believed = [0.2, 0.5, 0.3];
        double Expected(double[] said) => believed.Select((p, n) => p * CountScore.Of(said, n)).Sum();
        foreach (var other in new double[][] { [0.3, 0.4, 0.3], [0, 1, 0], [0.1, 0.5, 0.4], [1 / 3.0, 1 / 3.0, 1 / 3.0] })
        {
            Assert.True(Expected(believed) < Expected(other));
        }
    }

    [Fact]
    public void An_interval_of_nine_tenths_leaves_out_the_outer_twentieths()
    {
        double[] chances = [0.04, 0.06, 0.8, 0.06, 0.04];
        Assert.Equal([false, true, true, true, false], Enumerable.Range(0, 5).Select(n => CountScore.Holds(chances, n)));
        Assert.False(CountScore.Holds(chances, 9));
    }
}

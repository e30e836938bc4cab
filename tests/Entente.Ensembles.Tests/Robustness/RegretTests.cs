using Entente.Ensembles.Robustness;

namespace Entente.Ensembles.Tests.Robustness;

public sealed class RegretTests
{
    [Fact]
    public void Regret_is_the_distance_from_the_best_choice_in_each_future()
    {
        var found = Regret.Of([[10, 0, 4], [6, 5, 4], [0, 8, 4]], out var missing);
        Assert.Equal(0, missing);
        Assert.Equal([8, 4, 10], found.Select(r => r.Largest));
        Assert.Equal([8.0 / 3, 7.0 / 3, 10.0 / 3], found.Select(r => r.Mean));
        Assert.Equal([2.0 / 3, 1.0 / 3, 2.0 / 3], found.Select(r => r.BestShare));
        Assert.Equal(1, found.MinBy(r => r.Largest).Choice);
        Assert.Equal(3.8, found[1].Quantile90, 1e-12);
    }

    [Fact]
    public void Adding_the_same_to_all_choices_of_a_future_changes_no_regret() =>
        Assert.Equal(
            Regret.Of([[1, 2], [3, 0]], out _),
            Regret.Of([[1, 102], [3, 100]], out _));

    [Fact]
    public void A_future_without_the_outcome_of_a_choice_is_left_out_and_counted()
    {
        var found = Regret.Of([[1, double.NaN], [3, 0]], out var missing);
        Assert.Equal((1, 2.0), (missing, found[0].Largest));
        Assert.Empty(Regret.Of([[double.NaN]], out _));
    }

    [Fact]
    public void Choices_that_do_not_compare_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Regret.Of([], out _));
        Assert.Throws<ArgumentException>(() => Regret.Of([[1], [1, 2]], out _));
    }
}

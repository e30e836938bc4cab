using Entente.Ensembles.Robustness;

namespace Entente.Ensembles.Tests.Robustness;

public sealed class SatisficingTests
{
    [Fact]
    public void The_domain_criterion_counts_futures_in_which_every_requirement_is_met()
    {
        var found = Satisficing.Of([[[1, 2, 3, 4], [9, 9, 0, 9]], [[5, 5, 5, 5], [0, 0, 0, 7]]], [2, 7]);
        Assert.Equal([0.5, 0.25], found.Select(s => s.Share));
        Assert.Equal([0, 1], found.Select(s => s.Choice));
    }

    [Fact]
    public void Futures_with_a_missing_outcome_are_left_out_and_counted()
    {
        var found = Satisficing.Of([[[1, double.NaN, 3]], [[double.NaN, double.NaN, double.NaN]]], [2]);
        Assert.Equal(new Satisficing(0, 0.5, 2, 1), found[0]);
        Assert.Equal(new Satisficing(1, 0, 0, 3), found[1]);
    }

    [Fact]
    public void Requirements_without_outcomes_are_refused() =>
        Assert.Throws<ArgumentException>(() => Satisficing.Of([[[1.0]]], [2, 7]));
}

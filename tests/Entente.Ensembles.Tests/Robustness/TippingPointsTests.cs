using Entente.Ensembles.Robustness;

namespace Entente.Ensembles.Tests.Robustness;

public sealed class TippingPointsTests
{
    [Fact]
    public void A_flip_is_bracketed_as_closely_as_asked()
    {
        var found = TippingPoints.Find(x => x >= 0.3, 0, 1, 4, 1e-9, flipsOnce: true);
        var point = Assert.Single(found.Points);
        Assert.True(point.Low < 0.3 && 0.3 <= point.High && point.High - point.Low <= 1e-9);
        Assert.Equal((false, true, true), (point.Before, point.After, found.Complete));
        Assert.InRange(found.Evaluations, 5, 40);
    }

    [Fact]
    public void The_tightest_bracket_is_of_neighbouring_numbers()
    {
        var point = Assert.Single(TippingPoints.Find(x => x >= 0.3, 0, 1, 1, double.Epsilon).Points);
        Assert.Equal((Math.BitDecrement(0.3), 0.3), (point.Low, point.High));
    }

    [Fact]
    public void All_flips_that_the_grid_can_see_are_found_in_order()
    {
        var found = TippingPoints.Find(x => x < 0.21 ? "balance" : x < 0.26 ? "hedge" : x < 0.7 ? "bandwagon" : "balance", 0, 1, 3, 1e-6);
        Assert.Equal(["balance", "hedge", "bandwagon"], found.Points.Select(p => p.Before));
        Assert.Equal([0.21, 0.26, 0.7], found.Points.Select(p => Math.Round(p.High, 5)));
        Assert.False(found.Complete);
    }

    [Fact]
    public void A_verdict_that_never_flips_has_no_tipping_point() =>
        Assert.Empty(TippingPoints.Find(_ => 1, -1, 1, 10, 0.1).Points);

    [Fact]
    public void Ranges_and_tolerances_that_make_no_sense_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TippingPoints.Find(_ => 1, 1, 1, 10, 0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => TippingPoints.Find(_ => 1, 0, double.PositiveInfinity, 10, 0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => TippingPoints.Find(_ => 1, 0, 1, 0, 0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => TippingPoints.Find(_ => 1, 0, 1, 10, 0));
    }

    [Fact]
    public void A_verdict_that_flips_twice_against_its_declaration_is_not_called_complete() =>
        Assert.False(TippingPoints.Find(x => x is > 0.3 and < 0.6, 0, 1, 4, 0.01, flipsOnce: true).Complete);

    [Fact]
    public void A_search_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => TippingPoints.Find(x => { source.Cancel(); return 0; }, 0, 1, 9, 0.1, cancellation: source.Token));
    }
}

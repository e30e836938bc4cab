using Entente.Analysis.Sweeps.Cases;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Analysis.Tests.Sweeps;

public sealed class ValueBinsTests
{
    [Fact]
    public void A_bin_stands_for_a_value_within_two_fifths_of_a_per_cent_and_nearer_to_zero() => Prop.ForAll<double>(value =>
        double.IsNaN(value) || double.IsSubnormal(value) || ValueBins.Value(ValueBins.Of(value)) is var back
            && (back == value || (Math.Abs(back) <= Math.Abs(value) && Math.Abs(value - back) <= Math.Abs(value) / 256))).QuickCheckThrowOnFailure();

    [Fact]
    public void Bins_ascend_with_values() => Prop.ForAll<double, double>((a, b) =>
        double.IsNaN(a) || double.IsNaN(b) || a > b || ValueBins.Of(a) <= ValueBins.Of(b)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(0.5)]
    [InlineData(255)]
    [InlineData(double.PositiveInfinity)]
    public void Values_of_few_digits_come_back_as_they_are(double value) => Assert.Equal(value, ValueBins.Value(ValueBins.Of(value)));

    [Fact]
    public void Zero_has_one_bin_whatever_its_sign() => Assert.Equal(ValueBins.Of(0.0), ValueBins.Of(-0.0));

    [Fact]
    public void Quantiles_are_those_of_the_counted_values()
    {
        var bins = new[] { (ValueBins.Of(1), 2L), (ValueBins.Of(2), 1L), (ValueBins.Of(4), 1L) };
        Assert.Equal(1.5, ValueBins.Quantile(bins, 0.5));
        Assert.Equal(4, ValueBins.Quantile(bins, 1));
        Assert.True(double.IsNaN(ValueBins.Quantile([], 0.5)));
    }
}

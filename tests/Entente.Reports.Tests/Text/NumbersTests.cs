using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Text;

namespace Entente.Reports.Tests.Text;

public sealed class NumbersTests
{
    [Theory]
    [InlineData(0.0, "0%")]
    [InlineData(0.001, "<1%")]
    [InlineData(0.845, "85%")]
    [InlineData(0.9999, ">99%")]
    [InlineData(1.0, "100%")]
    [InlineData(double.NaN, "–")]
    public void Certainty_is_never_claimed_by_rounding(double share, string shown) => Assert.Equal(shown, Numbers.Percent(share));

    [Theory]
    [InlineData(-12.34, "−12.3")]
    [InlineData(0.05, "+0.1")]
    [InlineData(-0.04, "0.0")]
    public void Influence_shows_its_sign(double points, string shown) => Assert.Equal(shown, Numbers.Points(points));

    [Fact]
    public void An_interval_without_width_is_one_number()
    {
        Assert.Equal("0.5", Numbers.Interval(new Quantity(0.5, 0.5, 0.5, Localised.Same(""))));
        Assert.Equal("−0.5 (−0.75–0.25)", Numbers.Interval(new Quantity(-0.5, -0.75, 0.25, Localised.Same(""))));
    }

    [Fact]
    public void A_tiny_negative_number_is_zero() => Assert.Equal("0", Numbers.Value(-0.0001));
}

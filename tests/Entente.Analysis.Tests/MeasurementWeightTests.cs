using Entente.Analysis.Tests.Kit;
using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Numerics;
using Entente.Theories.Measures;

namespace Entente.Analysis.Tests;

/// <summary>What a measurement weighs, and how the prior stands beside it.</summary>
public sealed class MeasurementWeightTests
{
    private const int Draws = 4000;
    private static readonly Case Figured = Figures.Case();
    private static readonly double Strength = Figured.Codebook.Uncertainty.PriorStrength;
    private static readonly MeasureCall Budget = new("budget", ["ALD"], []);

    /// <summary>0.023 over the variance at 4 on a scale of 0 to 8, never more than 10; the datum is graded B2 and holds all year.</summary>
    [Theory]
    [InlineData(2.4, 0, 10)]
    [InlineData(0, 30, 1.0222)]
    [InlineData(4, 5, 10)]
    [InlineData(4, 10, 9.2)]
    [InlineData(8, 10, 9.2)]
    [InlineData(7.9, 30, 1.0222)]
    [InlineData(7.9, 90, 0.11358)]
    public void A_measurement_weighs_by_its_error_whatever_its_value(double value, double error, double judgements) =>
        Assert.Equal(Strength / (Strength + (0.64 * judgements)), Of(One(value, error)).PriorShare, 3);

    /// <summary>Peelle's puzzle: a low figure must not outvote a high one that is known as well.</summary>
    [Fact]
    public void Two_figures_of_one_error_pool_about_their_mean()
    {
        var one = Figured.Data.Single(d => d.Id == "D-1");
        var other = one with { Provenance = one.Provenance with { Id = "D-1b", Origin = "another" } };
        var both = Fallback(Figured with { Data = [one with { Value = 2.4, Error = 10 }, other with { Value = 7.2, Error = 10 }] });
        Assert.Equal(0.6, Interval.Of(Of(both).Draws.Span).Median, 0.02);
    }

    [Fact]
    public void A_negative_value_weighs_as_its_size()
    {
        var call = new MeasureCall("traffic", ["ALD", "BOR"], []);
        double Share(double value) => Trial.World(With(Figured.Data.Single(d => d.Id == "D-5") with { Value = value, Error = 60 }), 10).Measure(call, 1995).PriorShare;
        Assert.Equal(Share(12.5), Share(-12.5));
    }

    /// <summary>Bound: the median within 1 % of the figure, and the 5–95 % interval that of the stated error to within a tenth of it.</summary>
    [Theory]
    [InlineData(0.05)]
    [InlineData(0.4)]
    [InlineData(6)]
    public void With_the_prior_as_a_fallback_a_figure_far_from_the_middle_comes_out_as_itself(double value)
    {
        var interval = Interval.Of(Of(Fallback(One(value, 10))).Draws.Span);
        Assert.Equal(value / 8, interval.Median, value / 8 * 0.01);
        Assert.Equal(1.645 * 0.1 * value / 8, (interval.P95 - interval.P05) / 2, value / 8 * 0.0165);
        Assert.True(Math.Abs((value / 8) - Interval.Of(Of(One(value, 10)).Draws.Span).Median) > Math.Abs((value / 8) - interval.Median));
    }

    [Fact]
    public void A_fallback_without_figures_is_the_prior()
    {
        var none = Figured with { Data = [] };
        Assert.Equal(Of(none).Draws.ToArray(), Of(Fallback(none)).Draws.ToArray());
        Assert.Equal(1, Of(Fallback(none)).PriorShare);
    }

    /// <summary>An event with a half-life of three years fades until it weighs less than the prior, which then fills what is lacking.</summary>
    [Fact]
    public void A_fallback_fills_what_faded_figures_lack()
    {
        var faded = Fallback(With(Figured.Data.Single(d => d.Id == "D-4") with { From = "ALD" }));
        double[] shares = [.. Enumerable.Range(1996, 20).Select(year => Trial.World(faded, 10, new DateOnly(2020, 1, 1)).Measure(Budget, year).PriorShare)];
        Assert.Equal(shares.Order(), shares);
        Assert.Equal(0, shares[0]);
        double ByHand(int year) => Math.Max(0, 1 - (0.64 * 9.2 / Strength * Math.Pow(2, -(new DateOnly(year, 12, 31).DayNumber - new DateOnly(1995, 7, 2).DayNumber) / 365.25 / 3)));
        Assert.All(shares.Index(), s => Assert.Equal(ByHand(1996 + s.Index), s.Item, 3));
    }

    /// <summary>Well measured and unknown taken together: one prior beside all the weight of the figure, none of it counted twice.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_fallback_that_plays_no_part_still_counts_what_its_figures_weigh(bool fallback)
    {
        var @case = fallback ? Fallback(One(4, 5)) : One(4, 5);
        var (known, unknown) = (Of(@case), Trial.World(@case, Draws).Measure(new MeasureCall("budget", ["BOR"], []), 1995));
        Assert.Equal((fallback ? 0 : Math.Round(Strength / (Strength + 6.4), 12), 1), (Math.Round(known.PriorShare, 12), unknown.PriorShare));
        var priors = fallback ? Strength : 2 * Strength;
        Assert.Equal(priors / (priors + 6.4), PriorWeight.ShareOf([known, unknown, known]), 12);
    }

    [Fact]
    public void Other_units_change_nothing()
    {
        const double Factor = 1024;
        foreach (var @case in new[] { Figured, Fallback(Figured) })
        {
            var budget = @case.Codebook.Quantities["budget"];
            var rescaled = Declared(@case, budget with { Range = new ValueRange(0, 8 * Factor) }) with
            {
                Data = [.. @case.Data.Select(d => d.Quantity == "budget" ? d with { Value = d.Value * Factor } : d)],
            };
            Assert.Equal(Of(@case).Draws.ToArray(), Of(rescaled).Draws.ToArray());
        }
    }

    private static Measured Of(Case @case) => Trial.World(@case, Draws).Measure(Budget, 1995);

    private static Case One(double value, double error) => With(Figured.Data.Single(d => d.Id == "D-1") with { Value = value, Error = error });

    private static Case With(Datum datum) => Figured with { Data = [datum] };

    private static Case Fallback(Case @case) => Declared(@case, @case.Codebook.Quantities["budget"] with { Prior = PriorRole.Fallback });

    private static Case Declared(Case @case, Quantity quantity) =>
        @case with { Codebook = @case.Codebook with { Quantities = new Dictionary<string, Quantity>(@case.Codebook.Quantities) { [quantity.Id] = quantity } } };
}

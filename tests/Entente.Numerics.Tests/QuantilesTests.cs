using FsCheck;
using FsCheck.Fluent;

namespace Entente.Numerics.Tests;

public sealed class QuantilesTests
{
    [Fact]
    public void Quantiles_interpolate_as_in_type_seven()
    {
        double[] x = [15, 20, 35, 40, 50];
        Assert.Equal([15, 17, 20, 29, 35, 40, 46, 50], Quantiles.Of(x, [0, 0.1, 0.25, 0.4, 0.5, 0.75, 0.9, 1]), Close);
        Assert.Equal(2.5, Quantiles.Of([1, 2, 3, 4], 0.5));
        Assert.Equal(1.15, Quantiles.Of([4, 1, 3, 2], 0.05), 1e-15);
        Assert.Equal(7, Quantiles.Of([7], 0.3));
    }

    [Fact]
    public void Quantiles_equal_those_of_a_full_sort_whatever_the_order_of_the_values()
    {
        var values = Gen.Choose(-40, 40).Select(i => i / 4.0).ArrayOf().Where(x => x.Length > 0);
        Prop.ForAll(values.ToArbitrary(), Gen.Choose(0, 100).ToArbitrary(), (x, percent) =>
        {
            var sorted = x.Order().ToArray();
            var h = (x.Length - 1) * (percent / 100.0);
            var (low, high) = (sorted[(int)h], sorted[Math.Min((int)h + 1, x.Length - 1)]);
            var expected = low + (h - (int)h) * (high - low);
            return Quantiles.Of(x, percent / 100.0) == expected && Quantiles.Of(x.Reverse().ToArray(), percent / 100.0) == expected;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("sorted")]
    [InlineData("reversed")]
    [InlineData("constant")]
    [InlineData("two-valued")]
    [InlineData("organ-pipe")]
    [InlineData("random")]
    public void Selection_places_the_order_statistics_for_every_shape_of_input(string shape)
    {
        double[] x = [.. Enumerable.Range(0, 20_001).Select(i => Value(shape, i))];
        var expected = x.Order().ToArray();
        Selection.Place(x, [0, 7, 10_000, 10_001, 19_999, 20_000]);
        Assert.All([0, 7, 10_000, 10_001, 19_999, 20_000], rank => Assert.Equal(expected[rank], x[rank]));
    }

    [Theory]
    [InlineData("sorted", 0)]
    [InlineData("constant", 0)]
    [InlineData("two-valued", 0)]
    [InlineData("levels", 0)]
    [InlineData("random", 0)]
    [InlineData("random", -0.0)]
    [InlineData("random", 1e300)]
    [InlineData("random", double.PositiveInfinity)]
    public void Order_statistics_of_many_values_are_exact_whatever_lies_far_off(string shape, double outlier)
    {
        double[] x = [.. Enumerable.Range(0, 20_000).Select(i => Value(shape, i)), outlier];
        var expected = x.Order().ToArray();
        int[] ranks = [0, 7, 10_000, 10_001, 19_999, 20_000];
        Assert.Equal(ranks.Select(r => expected[r]), OrderStatistics.Of(x, ranks));
    }

    [Theory]
    [InlineData("sorted", 0)]
    [InlineData("constant", 0)]
    [InlineData("two-valued", 0)]
    [InlineData("levels", 0)]
    [InlineData("organ-pipe", 0)]
    [InlineData("random", 0)]
    [InlineData("random", 1e300)]
    [InlineData("random", double.NegativeInfinity)]
    public void Quantiles_of_very_many_values_are_exact_whatever_the_first_of_them_say(string shape, double outlier)
    {
        double[] x = [.. Enumerable.Range(0, 40_037).Select(i => Value(shape, i)), outlier];
        var sorted = x.Order().ToArray();
        double At(double p) => Quantiles.Of([.. sorted[((int)((sorted.Length - 1) * p))..].Take(2)], (sorted.Length - 1) * p % 1);
        double[] probabilities = [0.05, 0.5, 0.95, 0.25];
        Assert.All(probabilities, p => Assert.Equal(At(p), Quantiles.Of(x, p), Close));
        Assert.Equal(probabilities[..3].Select(At), Quantiles.Of(x, probabilities.AsSpan(0, 3)), Close);
        Assert.Equal(Interval.Of(x), Interval.OfPresent([.. x, double.NaN]));
        Assert.Throws<ArgumentException>(() => Quantiles.Of([.. x, double.NaN], 0.5));
    }

    [Fact]
    public void One_pass_gives_the_order_statistics_that_a_sample_shows_the_way_to_or_nothing()
    {
        double[] x = [.. Enumerable.Range(0, 40_037).Select(i => Value("random", i))];
        var (sorted, found) = (x.Order().ToArray(), new double[4]);
        Assert.True(SampledStatistics.TryOf(x, [2_000, 2_001, 20_000, 39_000], found));
        Assert.Equal([sorted[2_000], sorted[2_001], sorted[20_000], sorted[39_000]], found);
        Assert.False(SampledStatistics.TryOf(sorted, [20_000], found));
        x[^1] = double.NaN;
        Assert.False(SampledStatistics.TryOf(x, [2_000, 2_001, 20_000, 39_000], found));
    }

    [Fact]
    public void The_interval_is_the_median_between_its_five_and_ninety_five_percent_quantiles()
    {
        double[] x = [.. Enumerable.Range(0, 101).Select(i => (double)((i * 37) % 101))];
        Assert.Equal(new Interval(50, 5, 95), Interval.Of(x));
        Assert.Equal(0 * 37, x[0]);
        Assert.Equal(37, x[1]);
    }

    [Fact]
    public void The_interval_of_what_is_present_passes_over_missing_values()
    {
        double[] x = [.. Enumerable.Range(0, 101).Select(i => (double)((i * 37) % 101))];
        Assert.Equal(Interval.Of(x), Interval.OfPresent(x));
        Assert.Equal(Interval.Of(x), Interval.OfPresent([double.NaN, .. x, double.NaN]));
        Assert.Null(Interval.OfPresent([double.NaN]));
        Assert.Null(Interval.OfPresent([]));
    }

    [Fact]
    public void Infinite_values_have_ranks_like_others()
    {
        double[] x = [double.NegativeInfinity, 1, double.PositiveInfinity, double.PositiveInfinity];
        Assert.Equal([double.NegativeInfinity, double.PositiveInfinity, double.PositiveInfinity], Quantiles.Of(x, [0, 0.8, 1]));
    }

    [Fact]
    public void Missing_values_empty_columns_and_impossible_probabilities_are_refused()
    {
        var missing = Assert.Throws<ArgumentException>(() => Quantiles.Of([1, double.NaN], 0.5));
        Assert.Contains("Draw 1", missing.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Quantiles.Of([], 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantiles.Of([1], 1.01));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantiles.Of([1], double.NaN));
    }

    private static double Value(string shape, int i) => shape switch
    {
        "sorted" => i,
        "reversed" => -i,
        "constant" => 1,
        "two-valued" => i % 3 == 0 ? 1 : 0,
        "levels" => i * 7 % 5,
        "organ-pipe" => Math.Min(i, 20_000 - i),
        _ => UniformColumn.At(1, 2, (ulong)i),
    };

    private static bool Close(double x, double y) => Math.Abs(x - y) < 1e-12;
}

using Entente.Analysis.Sweeps.Models;

namespace Entente.Analysis.Tests.Sweeps;

public sealed class InputSwingTests
{
    private static readonly VariedInput Input = new("x", "x", 0, 0, 10, 20, "");

    [Fact]
    public void It_is_the_median_at_each_end_of_the_range()
    {
        double[] x = [.. Enumerable.Range(0, 1001).Select(i => 10 + (i / 100.0))];
        var swing = InputSwing.Of(Input, x, [.. x.Select(v => 3 * v)]);
        Assert.Equal(Ends(33, 57), (swing.AtLowest, swing.AtHighest), Near(0.1));
    }

    [Fact]
    public void Runs_without_a_value_play_no_part_and_too_few_say_nothing()
    {
        double[] x = [.. Enumerable.Range(0, 100).Select(i => 10 + (i / 10.0))];
        var swing = InputSwing.Of(Input, x, [.. x.Select(v => v < 15 ? double.NaN : 7)]);
        Assert.Equal((double.NaN, 7), (swing.AtLowest, swing.AtHighest));
    }

    internal static (double, double) Ends(double low, double high) => (low, high);

    internal static IEqualityComparer<(double, double)> Near(double tolerance) =>
        EqualityComparer<(double, double)>.Create((a, b) => Math.Abs(a.Item1 - b.Item1) <= tolerance && Math.Abs(a.Item2 - b.Item2) <= tolerance, _ => 0);
}

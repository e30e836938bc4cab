using FsCheck;
using FsCheck.Fluent;

namespace Entente.Numerics.Tests;

public sealed class ColumnsTests
{
    private static readonly double[] Odd = [1, -2, 0.5, double.NaN, 7, -0.0, double.PositiveInfinity, 3, 1e300, -4, 2];
    private static readonly double[] Even = [3, -2, double.NaN, 1, 0.25, 0, 5, double.NegativeInfinity, 1e300, 4, -1];

    [Fact]
    public void Arithmetic_is_the_ieee_operation_in_every_draw()
    {
        Same(Columns.Add, (x, y) => x + y);
        Same(Columns.Subtract, (x, y) => x - y);
        Same(Columns.Multiply, (x, y) => x * y);
        Same(Columns.Divide, (x, y) => x / y);
        Same(Columns.Min, Math.Min);
        Same(Columns.Max, Math.Max);
        Same((x, y, into) => { x.CopyTo(into); Columns.AddScaled(into, 0.1, y); }, (x, y) => x + 0.1 * y);
        Same((x, _, into) => Columns.Affine(3, x, 0.1, into), (x, _) => 3 * x + 0.1);
        Same((x, _, into) => Columns.Abs(x, into), (x, _) => Math.Abs(x));
        Same((x, _, into) => Columns.Negate(x, into), (x, _) => -x);
        Same((x, _, into) => Columns.Sqrt(x, into), (x, _) => Math.Sqrt(x));
        Same((x, _, into) => Columns.Clip(x, -1, 2, into), (x, _) => Math.Clamp(x, -1, 2));
        Same((x, _, into) => Columns.AffineClip(3, x, 0.1, -1, 2, into), (x, _) => Math.Clamp(3 * x + 0.1, -1, 2));
    }

    [Fact]
    public void Operations_with_one_number_agree_with_a_column_of_it()
    {
        Same((x, _, into) => Columns.Add(x, 2, into), (x, _) => x + 2);
        Same((x, _, into) => Columns.Subtract(x, 2, into), (x, _) => x - 2);
        Same((_, y, into) => Columns.Subtract(2, y, into), (_, y) => 2 - y);
        Same((x, _, into) => Columns.Multiply(x, 2, into), (x, _) => x * 2);
        Same((x, _, into) => Columns.Divide(x, 2, into), (x, _) => x / 2);
        Same((_, y, into) => Columns.Divide(2, y, into), (_, y) => 2 / y);
        Same((x, _, into) => Columns.Min(x, 2, into), (x, _) => Math.Min(x, 2));
        Same((x, _, into) => Columns.Max(x, 2, into), (x, _) => Math.Max(x, 2));
        Same((x, _, into) => { x.CopyTo(into); Columns.Scale(into, 0.3); }, (x, _) => x * 0.3);
        Same((_, _, into) => Columns.Fill(into, 4), (_, _) => 4);
    }

    [Fact]
    public void Comparisons_give_one_or_zero_and_nothing_where_a_value_is_missing()
    {
        Same(Columns.GreaterOrEqual, (x, y) => Truth(x, y, x >= y));
        Same(Columns.Greater, (x, y) => Truth(x, y, x > y));
        Same(Columns.LessOrEqual, (x, y) => Truth(x, y, x <= y));
        Same(Columns.Less, (x, y) => Truth(x, y, x < y));
        Same(Columns.Equal, (x, y) => Truth(x, y, x == y));
        Same((x, _, into) => Columns.GreaterOrEqual(x, 1, into), (x, _) => Truth(x, 1, x >= 1));
        Same((x, _, into) => Columns.Greater(x, 1, into), (x, _) => Truth(x, 1, x > 1));
        Same((x, _, into) => Columns.LessOrEqual(x, 1, into), (x, _) => Truth(x, 1, x <= 1));
        Same((x, _, into) => Columns.Less(x, 1, into), (x, _) => Truth(x, 1, x < 1));
        Same((x, _, into) => Columns.IsMissing(x, into), (x, _) => double.IsNaN(x) ? 1 : 0);
    }

    [Fact]
    public void A_missing_draw_makes_every_summary_missing()
    {
        double[] x = [1, double.NaN, 3];
        Assert.All(
            [Columns.Sum(x), Columns.Mean(x), Columns.Variance(x), Columns.Minimum(x), Columns.Maximum(x), Columns.Dot(x, x)],
            summary => Assert.True(double.IsNaN(summary)));
    }

    [Fact]
    public void Summaries_of_small_columns_are_what_one_computes_by_hand()
    {
        double[] x = [4, 1, 7];
        Assert.Equal(12, Columns.Sum(x));
        Assert.Equal(4, Columns.Mean(x));
        Assert.Equal(9, Columns.Variance(x));
        Assert.Equal(66, Columns.SumOfSquares(x));
        Assert.Equal(1, Columns.Minimum(x));
        Assert.Equal(7, Columns.Maximum(x));
        Assert.Equal(-4.5, Columns.Covariance(x, [2, 3.5, 0.5]));
        Assert.Equal(0, Columns.Sum([]));
        Assert.True(double.IsNaN(Columns.Mean([])));
        Assert.True(double.IsNaN(Columns.Variance([1])));
    }

    [Fact]
    public void Columns_of_different_lengths_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Columns.Add(new double[3], new double[4], new double[3]));
        Assert.Throws<ArgumentException>(() => Columns.Add(new double[3], new double[3], new double[4]));
        Assert.Throws<ArgumentException>(() => Columns.Abs(new double[3], new double[4]));
        Assert.Throws<ArgumentException>(() => Columns.Dot(new double[3], new double[4]));
        Assert.Throws<ArgumentException>(() => Columns.Clip(new double[3], 2, 1, new double[3]));
        Assert.Throws<ArgumentException>(() => Columns.AffineClip(1, new double[3], 0, 2, 1, new double[3]));
    }

    [Fact]
    public void The_sum_has_the_same_bits_at_every_width_and_for_any_number_of_threads() =>
        Prop.ForAll(Gen.Choose(0, 40_000).ToArbitrary(), length =>
        {
            var x = Normals(length);
            var expected = BlockSum.Run<MultiplyFormula, Lanes.Lanes1>(default, x, x);
            return expected == BlockSum.Run<MultiplyFormula, Lanes.Lanes2>(default, x, x)
                && expected == BlockSum.Run<MultiplyFormula, Lanes.Lanes4>(default, x, x)
                && expected == BlockSum.Run<MultiplyFormula, Lanes.Lanes8>(default, x, x)
                && Columns.Sum(x) == Columns.Sum(x, 1)
                && Columns.Sum(x) == Columns.Sum(x, 2)
                && Columns.Mean(x, 3) is var mean && (length == 0 || mean == Columns.Mean(x));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_sum_of_a_million_tenths_is_accurate_to_the_last_digits()
    {
        var x = new double[1_000_000];
        Columns.Fill(x, 0.1);
        Assert.Equal(100_000, Columns.Sum(x), 1e-9);
    }

    private delegate void Operation(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> into);

    private static void Same(Operation operation, Func<double, double, double> expected)
    {
        foreach (var length in Enumerable.Range(0, Odd.Length + 1))
        {
            var into = new double[length];
            operation(Odd.AsSpan(0, length), Even.AsSpan(0, length), into);
            Assert.Equal(Odd.Zip(Even, expected).Take(length), into);
        }
    }

    private static double Truth(double x, double y, bool holds) =>
        double.IsNaN(x) || double.IsNaN(y) ? double.NaN : holds ? 1 : 0;

    private static double[] Normals(int length)
    {
        var x = new double[length];
        new DrawSource(1).Normal(StreamId.Of("sum"), 0, x);
        return x;
    }
}

using Entente.Numerics.Lanes;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Numerics.Tests;

/// <summary>The operations that do in one pass what others do in several: they must give the same bits.</summary>
public sealed class FusedPassesTests
{
    [Fact]
    public void A_weighted_sum_has_the_bits_of_adding_product_after_product_at_every_width() =>
        Prop.ForAll(Gen.Choose(0, 150).ToArbitrary(), Gen.Choose(1, 7).ToArbitrary(), Gen.Choose(0, 20).ToArbitrary(), (length, terms, first) =>
        {
            var weights = Enumerable.Range(0, terms).Select(k => k % 3 == 0 ? -0.0 : (k + 1) / 15.0).ToArray();
            var columns = Enumerable.Range(0, terms).Select(k => Values($"{k}", first + length + k)).ToArray();
            var expected = Enumerable.Range(first, length).Select(i =>
            {
                var sum = weights[0] * columns[0][i];
                for (var k = 1; k < terms; k++) sum += weights[k] * columns[k][i];
                return sum;
            }).ToArray();
            return Same(expected, Filled(length, into => Columns.WeightedSum(weights, columns, first, into)))
                && Same(expected, Filled(length, into => WeightedSums.Run<Lanes1>(weights, columns, first, into)))
                && Same(expected, Filled(length, into => WeightedSums.Run<Lanes2>(weights, columns, first, into)))
                && Same(expected, Filled(length, into => WeightedSums.Run<Lanes4>(weights, columns, first, into)))
                && Same(expected, Filled(length, into => WeightedSums.Run<Lanes8>(weights, columns, first, into)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_weighted_sum_of_nothing_or_of_columns_that_do_not_fit_is_refused()
    {
        double[][] columns = [new double[4], new double[3]];
        Assert.Throws<ArgumentException>(() => Columns.WeightedSum([], [], 0, new double[1]));
        Assert.Throws<ArgumentException>(() => Columns.WeightedSum([1], columns, 0, new double[3]));
        Assert.Throws<ArgumentException>(() => Columns.WeightedSum([1, 2], columns, 0, new double[4]));
        Assert.Throws<ArgumentException>(() => Columns.WeightedSum([1, 2], columns, 3, new double[1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Columns.WeightedSum([1, 2], columns, -1, new double[1]));
    }

    [Fact]
    public void The_sum_and_the_sum_of_squares_together_are_those_taken_alone_at_every_width() =>
        Prop.ForAll(Gen.Choose(0, 9000).ToArbitrary(), length =>
        {
            var x = Values("sums", length);
            var alone = (Columns.Sum(x), Columns.SumOfSquares(x));
            return alone.Equals(Columns.SumAndSumOfSquares(x))
                && alone.Equals(BlockSum.WithSquares<Lanes1>(x))
                && alone.Equals(BlockSum.WithSquares<Lanes2>(x))
                && alone.Equals(BlockSum.WithSquares<Lanes4>(x))
                && alone.Equals(BlockSum.WithSquares<Lanes8>(x));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_affine_clip_has_the_bits_of_its_two_steps_at_every_width_on_any_bit_pattern()
    {
        var x = Battery.BitPatterns(2053).Concat([double.NaN, 0, -0.0, 1, -1, double.PositiveInfinity, double.NegativeInfinity]).ToArray();
        var formula = new Then<AffineFormula, ClipFormula>(new(1.5, -0.25), new(-0.25, 1));
        var expected = Filled(x.Length, into =>
        {
            for (var i = 0; i < x.Length; i++)
            {
                var y = 1.5 * x[i] - 0.25;
                into[i] = y < -0.25 ? -0.25 : y > 1 ? 1 : y;
            }
        });
        Assert.True(Same(expected, Filled(x.Length, into => Columns.AffineClip(1.5, x, -0.25, -0.25, 1, into))));
        Assert.True(Same(expected, Filled(x.Length, into => Kernel.Run<Then<AffineFormula, ClipFormula>, Lanes1>(formula, x, into))));
        Assert.True(Same(expected, Filled(x.Length, into => Kernel.Run<Then<AffineFormula, ClipFormula>, Lanes2>(formula, x, into))));
        Assert.True(Same(expected, Filled(x.Length, into => Kernel.Run<Then<AffineFormula, ClipFormula>, Lanes4>(formula, x, into))));
        Assert.True(Same(expected, Filled(x.Length, into => Kernel.Run<Then<AffineFormula, ClipFormula>, Lanes8>(formula, x, into))));
    }

    [Fact]
    public void A_clip_keeps_the_sign_of_zero_and_missing_draws_at_every_width()
    {
        double[] x = [0, -0.0, double.NaN, -1, 1, 2, 0, -0.0, -3];
        double[] expected = [0, -0.0, double.NaN, 0, 1, 1, 0, -0.0, 0];
        Assert.True(Same(expected, Filled(x.Length, into => Kernel.Run<ClipFormula, Lanes1>(new(0, 1), x, into))));
        Assert.True(Same(expected, Filled(x.Length, into => Kernel.Run<ClipFormula, Lanes2>(new(0, 1), x, into))));
        Assert.True(Same(expected, Filled(x.Length, into => Kernel.Run<ClipFormula, Lanes4>(new(0, 1), x, into))));
        Assert.True(Same(expected, Filled(x.Length, into => Kernel.Run<ClipFormula, Lanes4x2>(new(0, 1), x, into))));
        Assert.True(Same(expected, Filled(x.Length, into => Kernel.Run<ClipFormula, Lanes8>(new(0, 1), x, into))));
    }

    private delegate void Fill(Span<double> into);

    private static double[] Filled(int length, Fill fill)
    {
        var into = new double[length];
        fill(into);
        return into;
    }

    private static double[] Values(string name, int length) =>
        Filled(length, into => new DrawSource(3).Normal(StreamId.Of(name), 0, into));

    private static bool Same(double[] x, double[] y) =>
        x.Select(Bits).SequenceEqual(y.Select(Bits));

    /// <summary>Which NaN results is not promised.</summary>
    private static long Bits(double x) => BitConverter.DoubleToInt64Bits(double.IsNaN(x) ? double.NaN : x);
}

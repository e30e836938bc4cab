namespace Entente.Numerics.Tests;

public sealed class LentColumnsTests
{
    [Fact]
    public void Columns_are_ones_own_until_they_are_taken_back_and_then_lent_again()
    {
        double[] first, second;
        using (LentColumns.Open())
        {
            (first, second) = (LentColumns.Take(1000), LentColumns.Filled(1000, 3));
            Assert.NotSame(first, second);
            Assert.True(LentColumns.IsLent(first) && LentColumns.IsLent(second));
            Assert.All(second, x => Assert.Equal(3, x));
        }

        Assert.False(LentColumns.IsLent(first));
        using (LentColumns.Open())
        {
            Assert.Same(first, LentColumns.Take(1000));
            Assert.Equal([1, 2], LentColumns.Copy([1, 2]));
        }
    }

    [Fact]
    public void What_is_to_be_kept_is_never_lent()
    {
        using var loan = LentColumns.Open();
        var before = LentColumns.Take(1000);
        double[] kept;
        using (LentColumns.Keep())
        {
            kept = LentColumns.Take(1000);
        }

        Assert.False(LentColumns.IsLent(kept));
        Assert.True(LentColumns.IsLent(before));
        Assert.NotSame(before, LentColumns.Take(1000));
    }

    [Fact]
    public void A_loan_within_a_loan_takes_back_only_its_own()
    {
        using var outer = LentColumns.Open();
        var mine = LentColumns.Filled(1000, 1);
        using (LentColumns.Open())
        {
            LentColumns.Filled(1000, 2);
        }

        LentColumns.Filled(1000, 3);
        Assert.All(mine, x => Assert.Equal(1, x));
    }

    [Fact]
    public void Without_a_loan_and_beyond_its_bounds_columns_are_ordinary()
    {
        Assert.False(LentColumns.IsLent(LentColumns.Take(1000)));
        using var loan = LentColumns.Open();
        const int Large = (int)(LentColumns.MostBytes / sizeof(double) / 2);
        Assert.True(LentColumns.IsLent(LentColumns.Take(Large)));
        Assert.False(LentColumns.IsLent(LentColumns.Take(1000)));
        Assert.True(LentColumns.IsLent(LentColumns.Take(Large)));
        Assert.False(LentColumns.IsLent(LentColumns.Take(Large)));
    }
}

namespace Entente.Numerics.Tests;

public sealed class LastingColumnsTests
{
    [Theory]
    [InlineData(100, 1L << 20)]
    [InlineData(4_000, 64L << 20)]
    [InlineData(10_600, 1L << 20)]
    public void Columns_never_overlap_within_the_limit_or_beyond_it(int draws, long bytes)
    {
        var room = new LastingColumns(draws, bytes);
        var columns = Enumerable.Range(0, 500).Select(_ => room.Take()).ToArray();
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i].Span.Fill(i);
        }

        Assert.All(columns.Index(), c => Assert.Equal((draws, -1), (c.Item.Length, c.Item.Span.IndexOfAnyExcept((double)c.Index))));
    }

    [Fact]
    public void Threads_take_different_columns()
    {
        var room = new LastingColumns(1_000, 16L << 20);
        var columns = new Memory<double>[2_000];
        Parallel.For(0, columns.Length, i => (columns[i] = room.Take()).Span.Fill(i));
        Assert.All(columns.Index(), c => Assert.Equal(-1, c.Item.Span.IndexOfAnyExcept((double)c.Index)));
    }
}

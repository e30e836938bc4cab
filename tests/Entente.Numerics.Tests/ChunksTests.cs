namespace Entente.Numerics.Tests;

public sealed class ChunksTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(4096, 2)]
    [InlineData(4097, 2)]
    [InlineData(100_000, 7)]
    public void Every_draw_is_visited_once_in_chunks_of_fixed_length(int draws, int threads)
    {
        var visits = new int[draws];
        Chunks.For(draws, threads, (first, count) =>
        {
            Assert.Equal(0, first % Chunks.Length);
            Assert.InRange(count, 1, Chunks.Length);
            for (var i = first; i < first + count; i++) Interlocked.Increment(ref visits[i]);
        });
        Assert.All(visits, visit => Assert.Equal(1, visit));
    }

    [Fact]
    public void Results_come_by_index_whatever_the_number_of_threads()
    {
        var expected = Enumerable.Range(0, 500).Select(i => i * i);
        Assert.Equal(expected, Chunks.Map(500, 1, i => i * i));
        Assert.Equal(expected, Chunks.Map(500, 8, i => i * i));
    }

    [Fact]
    public void A_column_drawn_in_chunks_by_two_threads_is_the_column_drawn_at_once()
    {
        var source = new DrawSource(8);
        var (whole, chunked) = (new double[30_001], new double[30_001]);
        source.Gamma(StreamId.Of("x"), 2.5, 0, whole);
        Chunks.For(30_001, 2, (first, count) => source.Gamma(StreamId.Of("x"), 2.5, first, chunked.AsSpan((int)first, count)));
        Assert.Equal(whole, chunked);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void The_exception_of_the_lowest_failing_index_surfaces(int threads)
    {
        for (var repeat = 0; repeat < 50; repeat++)
        {
            var failure = Assert.Throws<InvalidOperationException>(() =>
                Chunks.Map(200, threads, i => i >= 37 ? throw new InvalidOperationException($"item {i}") : i));
            Assert.Equal("item 37", failure.Message);
        }
    }

    [Fact]
    public void Cancelling_stops_the_work()
    {
        using var cancel = new CancellationTokenSource();
        var done = 0;
        Assert.Throws<OperationCanceledException>(() => Chunks.For(
            1_000_000,
            2,
            (_, _) =>
            {
                Interlocked.Increment(ref done);
                cancel.Cancel();
            },
            cancel.Token));
        Assert.InRange(done, 1, 2);
    }

    [Fact]
    public void Nested_loops_finish() =>
        Assert.Equal(45 * 10, Chunks.Map(10, 4, _ => Chunks.Map(10, 4, j => j).Sum()).Sum());

    [Fact]
    public void No_threads_or_negative_counts_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Chunks.For(10, 0, (_, _) => { }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Chunks.For(-1, 1, (_, _) => { }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Chunks.Map(-1, 1, i => i));
    }
}

using Entente.Analysis.Indicators;

namespace Entente.Analysis.Tests;

public sealed class ColumnStoreTests
{
    [Fact]
    public void What_was_not_asked_for_longest_is_dropped_and_made_again()
    {
        var made = new List<string>();
        var store = new ColumnStore<string, double[]>(2 * 8, column => 8 * column.Length);
        foreach (var key in "a b a c a b".Split(' '))
        {
            store.Of(key, () =>
            {
                made.Add(key);
                return [1];
            });
        }

        Assert.Equal("a b c b", string.Join(' ', made));
    }

    [Fact]
    public void Something_too_large_is_handed_out_all_the_same()
    {
        var store = new ColumnStore<string, double[]>(0, column => 8 * column.Length);
        Assert.Equal([1, 2], store.Of("a", () => [1, 2]));
        Assert.Equal([3], store.Of("b", () => [3]));
    }

    [Fact]
    public void What_could_not_be_made_is_tried_again()
    {
        var store = new ColumnStore<string, double[]>(100, column => 8 * column.Length);
        Assert.Throws<InvalidOperationException>(() => store.Of("a", () => throw new InvalidOperationException()));
        Assert.Equal([1], store.Of("a", () => [1]));
    }

    [Fact]
    public void Many_threads_get_the_same_things_however_little_is_kept()
    {
        var store = new ColumnStore<int, int[]>(64, column => 4 * column.Length);
        Parallel.For(0, 20_000, i => Assert.Equal(i % 50, store.Of(i % 50, () => [i % 50])[0]));
    }
}

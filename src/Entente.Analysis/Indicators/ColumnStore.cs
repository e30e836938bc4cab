namespace Entente.Analysis.Indicators;

/// <summary>
/// What is made of columns, kept for reuse up to a number of bytes; beyond, what was not asked for longest is dropped. It must be
/// pure, so that dropping it costs time, never a bit. Safe for several threads; a thing is made once while it is kept.
/// </summary>
/// <param name="draws">Draws in a column.</param>
/// <param name="bytes">Most bytes kept; the latest is always kept.</param>
/// <param name="comparer">Tells keys apart.</param>
internal sealed class ColumnStore<TKey, TMade>(int draws, long bytes, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, LinkedListNode<Kept>> _byKey = new(comparer);
    private readonly LinkedList<Kept> _latestFirst = new();
    private long _columns;

    /// <summary>What stands under the key, made where it is not there.</summary>
    /// <param name="key">What it is made of, and nothing else.</param>
    /// <param name="columns">Columns that it takes.</param>
    /// <param name="make">Makes it; may ask any store for other things.</param>
    public TMade Of(TKey key, int columns, Func<TMade> make)
    {
        Lazy<TMade> made;
        lock (_gate)
        {
            if (_byKey.TryGetValue(key, out var node))
            {
                _latestFirst.Remove(node);
                _latestFirst.AddFirst(node);
            }
            else
            {
                _byKey[key] = node = _latestFirst.AddFirst(new Kept(key, columns, new Lazy<TMade>(make)));
                _columns += columns;
                DropOldest();
            }

            made = node.Value.Made;
        }

        return made.Value;
    }

    private void DropOldest()
    {
        while (_columns * draws * sizeof(double) > bytes && _latestFirst.Count > 1)
        {
            var oldest = _latestFirst.Last!.Value;
            _latestFirst.RemoveLast();
            _byKey.Remove(oldest.Key);
            _columns -= oldest.Columns;
        }
    }

    private sealed record Kept(TKey Key, int Columns, Lazy<TMade> Made);
}

namespace Entente.Analysis.Indicators;

/// <summary>
/// Columns kept for reuse up to a number of bytes; beyond, those not asked for longest are dropped. They must be pure, so
/// that dropping one costs time, never a bit. Safe for several threads; a column is made once while it is kept.
/// </summary>
internal sealed class ColumnStore(int draws, long bytes)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<Kept>> _byKey = new(StringComparer.Ordinal);
    private readonly LinkedList<Kept> _latestFirst = new();
    private long _columns;

    /// <summary>One column.</summary>
    public double[] Of(string key, Func<double[]> make) => Of(key, 1, () => [make()])[0];

    /// <summary>Several columns that are made together.</summary>
    public double[][] Of(string key, int columns, Func<double[][]> make)
    {
        Lazy<double[][]> made;
        lock (_gate)
        {
            if (_byKey.TryGetValue(key, out var node))
            {
                _latestFirst.Remove(node);
                _latestFirst.AddFirst(node);
            }
            else
            {
                _byKey[key] = node = _latestFirst.AddFirst(new Kept(key, columns, new Lazy<double[][]>(make)));
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

    private sealed record Kept(string Key, int Columns, Lazy<double[][]> Made);
}

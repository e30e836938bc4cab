using System.Diagnostics.CodeAnalysis;
using Entente.Numerics;

namespace Entente.Analysis.Indicators;

/// <summary>
/// What is made of columns, kept for reuse up to a number of bytes; beyond, what was not asked for longest is dropped. It must be
/// pure, so that dropping it costs time, never a bit. Safe for several threads; a thing is made once while it is kept.
/// </summary>
/// <param name="bytes">Most bytes kept; the latest is always kept.</param>
/// <param name="bytesOf">Bytes that a made thing holds on to.</param>
/// <param name="comparer">Tells keys apart.</param>
internal sealed class ColumnStore<TKey, TMade>(long bytes, Func<TMade, long> bytesOf, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, LinkedListNode<Kept>> _byKey = new(comparer);
    private readonly LinkedList<Kept> _latestFirst = new();
    private long _held;

    /// <summary>What stands under the key, made where it is not there. What could not be made is not remembered.</summary>
    /// <param name="key">What it is made of, and nothing else.</param>
    /// <param name="make">Makes it; may ask any store for other things.</param>
    public TMade Of(TKey key, Func<TMade> make)
    {
        var node = Latest(key, make);
        try
        {
            var made = node.Value.Made.Value;
            Count(node, made);
            return made;
        }
        catch
        {
            lock (_gate)
            {
                Drop(node);
            }

            throw;
        }
    }

    /// <summary>What stands under the key, if it is made and still kept.</summary>
    public bool TryKept(TKey key, [MaybeNullWhen(false)] out TMade made)
    {
        lock (_gate)
        {
            var kept = _byKey.TryGetValue(key, out var node) && node.Value.Made.IsValueCreated;
            made = kept ? node!.Value.Made.Value : default;
            return kept;
        }
    }

    private LinkedListNode<Kept> Latest(TKey key, Func<TMade> make)
    {
        lock (_gate)
        {
            if (_byKey.TryGetValue(key, out var node))
            {
                _latestFirst.Remove(node);
                _latestFirst.AddFirst(node);
                return node;
            }

            return _byKey[key] = _latestFirst.AddFirst(new Kept(key, new Lazy<TMade>(() => Lasting(make))));
        }
    }

    /// <summary>What is kept outlives the piece of work that first asked for it.</summary>
    private static TMade Lasting(Func<TMade> make)
    {
        using var keep = LentColumns.Keep();
        return make();
    }

    /// <summary>Only a thing that is made has a size.</summary>
    private void Count(LinkedListNode<Kept> node, TMade made)
    {
        if (node.Value.Bytes is not null)
        {
            return;
        }

        lock (_gate)
        {
            if (node.List is null || node.Value.Bytes is not null)
            {
                return;
            }

            node.Value.Bytes = bytesOf(made);
            _held += node.Value.Bytes.Value;
            while (_held > bytes && _latestFirst.Count > 1)
            {
                Drop(_latestFirst.Last!);
            }
        }
    }

    private void Drop(LinkedListNode<Kept> node)
    {
        if (node.List is not null)
        {
            _latestFirst.Remove(node);
            _byKey.Remove(node.Value.Key);
            _held -= node.Value.Bytes ?? 0;
        }
    }

    private sealed record Kept(TKey Key, Lazy<TMade> Made)
    {
        public long? Bytes { get; set; }
    }
}

namespace Entente.Games;

/// <summary>The preference orders at each distance from a player's own, by breadth-first search; each order is met once, at its least number of swaps.</summary>
internal sealed class OrderLevels
{
    private readonly List<List<PreferenceOrder>> levels;
    private readonly List<List<PreferenceOrder>> good = [];
    private readonly HashSet<byte[]> seen = new(RankComparer.Instance);
    private readonly Func<byte[], bool> admits;

    /// <summary>Begins at an order.</summary>
    /// <param name="start">The order.</param>
    /// <param name="admits">Which orders are of use.</param>
    internal OrderLevels(PreferenceOrder start, Func<byte[], bool> admits)
    {
        (levels, this.admits) = ([[start]], admits);
        seen.Add(start.Ranks);
        good.Add(Good(levels[0]));
    }

    /// <summary>Orders met so far.</summary>
    internal long Met => seen.Count;

    /// <summary>The useful orders at a distance; null where the next level cannot be finished within the limit.</summary>
    internal List<PreferenceOrder>? At(int distance, long limit, CancellationToken token)
    {
        while (good.Count <= distance)
        {
            if (Next(levels[^1], limit, token) is not { } next)
                return null;
            levels[^1] = []; // only its useful orders are needed any more
            levels.Add(next);
            good.Add(Good(next));
        }

        return good[distance];
    }

    private List<PreferenceOrder>? Next(List<PreferenceOrder> level, long limit, CancellationToken token)
    {
        var next = new List<PreferenceOrder>();
        foreach (var order in level)
        {
            if (token.IsCancellationRequested || seen.Count > limit)
                return null;
            next.AddRange(order.Neighbours().Where(neighbour => seen.Add(neighbour.Ranks)));
        }

        return next;
    }

    private List<PreferenceOrder> Good(List<PreferenceOrder> level) => [.. level.Where(order => admits(order.Ranks))];

    private sealed class RankComparer : IEqualityComparer<byte[]>
    {
        internal static RankComparer Instance { get; } = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(byte[] ranks)
        {
            var hash = default(HashCode);
            hash.AddBytes(ranks);
            return hash.ToHashCode();
        }
    }
}

namespace Entente.Games;

/// <summary>A set of non-empty bit masks, open addressing.</summary>
internal sealed class MaskSet
{
    private ulong[] slots = new ulong[128];

    internal int Count { get; private set; }

    /// <summary>Whether the mask was not there before.</summary>
    internal bool Add(ulong mask)
    {
        if (2 * Count >= slots.Length)
            Grow();
        if (!Place(slots, mask))
            return false;
        Count++;
        return true;
    }

    private static bool Place(ulong[] slots, ulong mask)
    {
        for (var at = (mask * 0x9E3779B97F4A7C15) >> 20; ; at++)
        {
            ref var slot = ref slots[at & (ulong)(slots.Length - 1)];
            if (slot == mask)
                return false;
            if (slot != 0)
                continue;
            slot = mask;
            return true;
        }
    }

    private void Grow()
    {
        var larger = new ulong[2 * slots.Length];
        foreach (var mask in slots.Where(mask => mask != 0))
            Place(larger, mask);
        slots = larger;
    }
}

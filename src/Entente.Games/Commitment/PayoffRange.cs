namespace Entente.Games;

/// <summary>The lowest and the highest payoff of a player over several outcomes.</summary>
public readonly record struct PayoffRange(Rational Low, Rational High)
{
    /// <summary>Whether all outcomes pay the same.</summary>
    public bool IsPoint => Low == High;

    /// <summary>The range as it is printed.</summary>
    public override string ToString() => IsPoint ? Low.ToString() : $"{Low} … {High}";

    /// <summary>The range of some payoffs.</summary>
    /// <exception cref="InvalidOperationException">There are none.</exception>
    public static PayoffRange Of(IEnumerable<Rational> payoffs)
    {
        Rational[] all = [.. payoffs];
        return new(all.Min(), all.Max());
    }
}

/// <summary>How much better one range of payoffs is than another, whichever outcome of each comes about.</summary>
/// <param name="Order">1, 0 or -1 where it is better, the same or worse in any case; null where that depends on which outcomes come about.</param>
/// <param name="Low">The difference at worst; null in an ordinal game, where differences mean nothing.</param>
/// <param name="High">The difference at best.</param>
public readonly record struct Advantage(int? Order, Rational? Low, Rational? High)
{
    internal static Advantage Of(PayoffScale scale, PayoffRange range, PayoffRange other)
    {
        var (low, high) = (range.Low - other.High, range.High - other.Low);
        int? order = low.Sign > 0 ? 1 : high.Sign < 0 ? -1 : low == high ? 0 : null;
        return scale == PayoffScale.Cardinal ? new(order, low, high) : new(order, null, null);
    }
}

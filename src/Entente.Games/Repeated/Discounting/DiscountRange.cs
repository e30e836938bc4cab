namespace Entente.Games;

/// <summary>The discount factors, from 0 up to but not including 1, at which something holds: those between two bounds.</summary>
/// <param name="From">The least.</param>
/// <param name="To">The greatest; 1 where every factor from <paramref name="From"/> on will do.</param>
public sealed record DiscountRange(ExactRoot From, ExactRoot To)
{
    /// <summary>Every discount factor.</summary>
    internal static DiscountRange Everywhere { get; } = new(ExactRoot.Of(0), ExactRoot.Of(1));

    /// <summary>Whether it is every discount factor.</summary>
    public bool IsEverything => this == Everywhere;

    /// <summary>Whether a factor is surely in the range; false within the width of a root that is not known exactly.</summary>
    public bool Contains(Rational factor) => factor.Sign >= 0 && factor < 1 && factor >= From.High && factor <= To.Low;

    /// <summary>From a factor on.</summary>
    internal static DiscountRange Above(ExactRoot from) => new(from, ExactRoot.Of(1));

    /// <summary>The factors in all ranges; null where there are none, or one of them is null.</summary>
    internal static DiscountRange? Common(IEnumerable<DiscountRange?> ranges)
    {
        var common = Everywhere;
        foreach (var range in ranges)
        {
            if (range is null)
                return null;
            common = new(range.From.Low > common.From.Low ? range.From : common.From, range.To.High < common.To.High ? range.To : common.To);
        }

        return common.From.Low <= common.To.High && common.From.Low < 1 ? common : null;
    }
}

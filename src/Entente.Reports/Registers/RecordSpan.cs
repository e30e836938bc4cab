using Entente.Cases;
using Entente.Cases.Dates;

namespace Entente.Reports.Registers;

/// <summary>How a stretch of time belongs to a record.</summary>
internal enum SpanKind
{
    /// <summary>Some time between the two days, not known more closely.</summary>
    Within,

    /// <summary>Some time between the two days, which are themselves doubtful (<c>~</c>, <c>?</c>, a decade).</summary>
    Approximate,

    /// <summary>From the first day to the last.</summary>
    Lasting,
}

/// <summary>A stretch of the time of a record; a record known to begin and end on certain days has one.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null where no end is recorded.</param>
/// <param name="Kind">How it belongs to the record.</param>
internal sealed record RecordSpan(DateOnly From, DateOnly? To, SpanKind Kind)
{
    /// <summary>The longest stretch that counts as a moment: a date known to the month needs no doubtful beginning.</summary>
    private const int Month = 31;

    /// <summary>The spans of a record in order of time: when it happened, or its beginning, its course and its end.</summary>
    public static IReadOnlyList<RecordSpan> Of(Provenance dated)
    {
        var (date, until) = (dated.Date, dated.ValidUntil);
        if (until is not null && until.Latest <= date.Latest)
        {
            return [new RecordSpan(date.Earliest, until.Latest, KindOf(date))];
        }

        var (first, start) = Edge(date);
        var (last, end) = until is null ? (false, null) : Edge(until);
        var from = first ? date.Latest.AddDays(1) : date.Earliest;
        var to = last ? until!.Earliest.AddDays(-1) : until?.Latest;
        var course = to is { } day && day < from ? null : new RecordSpan(from, to, SpanKind.Lasting);
        return [.. new[] { start, course, end }.OfType<RecordSpan>()];
    }

    /// <summary>What a date says of the time it stands for.</summary>
    public static SpanKind KindOf(EdtfDate date)
    {
        var halves = date.Text.Split('/');
        return halves switch
        {
            _ when date.Text.AsSpan().IndexOfAny("~?%X") >= 0 => SpanKind.Approximate,
            [{ Length: > 4 }, { Length: > 4 }] or [{ Length: > 7 }] => SpanKind.Lasting,
            _ => SpanKind.Within,
        };
    }

    /// <summary>A beginning or end that is not known to the month, as a span of its own.</summary>
    private static (bool Open, RecordSpan? Span) Edge(EdtfDate date)
    {
        var open = date.Latest.DayNumber - date.Earliest.DayNumber > Month || KindOf(date) == SpanKind.Approximate;
        return (open, open ? new RecordSpan(date.Earliest, date.Latest, KindOf(date)) : null);
    }
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Entente.Cases.Dates;

/// <summary>
/// A date as historians write it: EDTF level 0 and the parts of level 1 that sources need (ISO 8601-2:2019): a day,
/// month, year, decade (<c>199X</c>), approximate (<c>~</c>), uncertain (<c>?</c>), and closed intervals.
/// </summary>
/// <param name="Earliest">First day that it may mean.</param>
/// <param name="Latest">Last day that it may mean.</param>
/// <param name="Text">As written.</param>
public sealed partial record EdtfDate(DateOnly Earliest, DateOnly Latest, string Text)
{
    /// <summary>What is accepted, for messages.</summary>
    public const string Forms = "1996-03-08, 1996-03, 1996, 199X, 1996~, 1996-03-08/1996-03-25";

    /// <summary>The day in the middle: where a date known only to the year or decade is put.</summary>
    public DateOnly Middle => Earliest.AddDays((Latest.DayNumber - Earliest.DayNumber) / 2);

    /// <summary>Reads a date; null when the text is none.</summary>
    public static EdtfDate? Parse(string text)
    {
        var halves = text.Split('/');
        if (halves.Length > 2 || Single(halves[0]) is not { } first)
        {
            return null;
        }

        if (halves.Length == 1)
        {
            return first with { Text = text };
        }

        return Single(halves[1]) is { } last && last.Latest >= first.Earliest ? new EdtfDate(first.Earliest, last.Latest, text) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static EdtfDate? Single(string text)
    {
        var match = Shape().Match(text);
        if (!match.Success)
        {
            return null;
        }

        if (match.Groups["decade"].Success)
        {
            var decade = 10 * Number(match.Groups["decade"]);
            return decade == 0 ? null : new EdtfDate(new DateOnly(decade, 1, 1), new DateOnly(decade + 9, 12, 31), text);
        }

        return Calendar(Number(match.Groups["year"]), Number(match.Groups["month"]), Number(match.Groups["day"]), text);
    }

    /// <summary>0 for month or day means not given.</summary>
    private static EdtfDate? Calendar(int year, int month, int day, string text)
    {
        if (year == 0 || month > 12 || (month > 0 && day > DateTime.DaysInMonth(year, month)))
        {
            return null;
        }

        return (month, day) switch
        {
            (0, _) => new EdtfDate(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), text),
            (_, 0) => new EdtfDate(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)), text),
            _ => new EdtfDate(new DateOnly(year, month, day), new DateOnly(year, month, day), text),
        };
    }

    private static int Number(System.Text.RegularExpressions.Group group) => group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?:(?<decade>[0-9]{3})X|(?<year>[0-9]{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12][0-9]|3[01]))?)?)[~?%]?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}

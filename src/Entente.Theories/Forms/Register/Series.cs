using Entente.Cases;

namespace Entente.Theories.Forms.Register;

/// <summary>A yearly series read off a register.</summary>
/// <param name="Id">Name under which other theories call it.</param>
/// <param name="Title">In words.</param>
/// <param name="Of">Formula over a record's columns, <c>year</c> and the theory's parameters.</param>
/// <param name="Where">Condition that a record must meet; null: every record counts.</param>
/// <param name="Fold">
/// How the records that bear on a year make one number: <c>max</c> and <c>sum</c> (0 where there is none), or <c>min</c> and
/// <c>mean</c> (missing where there is none). A record whose formula has no value is left out.
/// </param>
/// <param name="Window">
/// Years back from the judged year in which a record must have begun, nearest and farthest; null: it must be in force.
/// </param>
/// <param name="Unit">What it counts, where that is not a level on the 0–1 scale.</param>
public sealed record Series(string Id, Localised Title, Formula Of, Formula? Where, string Fold, (int Nearest, int Farthest)? Window, Localised? Unit)
{
    /// <summary>The folds there are.</summary>
    public static readonly string[] Folds = ["max", "min", "sum", "mean"];

    /// <summary>The name of the judged year in a formula.</summary>
    public const string Year = "year";

    /// <summary>Whether its value depends on the year that is judged, beyond which records bear.</summary>
    public bool DependsOnYear => SpeaksOf(Year);

    /// <summary>What it says of a record, as one text: tells it apart from series that say something else.</summary>
    public string Text { get; } = $"{Of.Expression}\n{Where?.Expression}";

    private HashSet<string> Names { get; } = Of.Expression.Names.Union(Where?.Expression.Names ?? Enumerable.Empty<string>()).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether it speaks of a name.</summary>
    public bool SpeaksOf(string name) => Names.Contains(name);

    /// <summary>Whether a record bears on the year judged on a day.</summary>
    public bool Bears(Provenance record, DateOnly day) => Window is { } window
        ? record.Date.Earliest <= day && record.Date.Earliest.Year <= day.Year - window.Nearest && record.Date.Earliest.Year >= day.Year - window.Farthest
        : record.Date.Earliest <= day && (record.ValidUntil is not { } until || until.Latest >= day);
}

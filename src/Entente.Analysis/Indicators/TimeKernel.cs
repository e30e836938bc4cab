using Entente.Cases;
using Entente.Numerics;

namespace Entente.Analysis.Indicators;

/// <summary>How much an item counts in a year by its date: never before it happened.</summary>
public static class TimeKernel
{
    private const double DaysPerYear = 365.25;

    /// <summary>
    /// Weight in [0, 1] on the day on which the year is judged. A state counts by the share of the year, up to that day,
    /// in which it held; an event by one half for every half-life since it happened (an inexact date lies in its middle).
    /// </summary>
    /// <param name="item">The claim.</param>
    /// <param name="halfLife">Half-life of its dimension, in years.</param>
    /// <param name="day">Day on which the year is judged.</param>
    public static double Weight(EvidenceItem item, double halfLife, DateOnly day) => Weight(item.Provenance, item.Kind, halfLife, day);

    /// <inheritdoc cref="Weight(EvidenceItem, double, DateOnly)"/>
    /// <param name="item">Who says it, when.</param>
    /// <param name="kind">Whether it lasts or fades.</param>
    /// <param name="halfLife">Half-life of what it is said of, in years.</param>
    /// <param name="day">Day on which the year is judged.</param>
    public static double Weight(Provenance item, EvidenceKind kind, double halfLife, DateOnly day) =>
        kind == EvidenceKind.State ? State(item, day) : Event(item, halfLife, day);

    private static double Event(Provenance item, double halfLife, DateOnly day)
    {
        var age = day.DayNumber - item.Date.Middle.DayNumber;
        return age < 0 ? 0 : Elementary.Exp2(-age / DaysPerYear / halfLife);
    }

    private static double State(Provenance item, DateOnly day)
    {
        var first = new DateOnly(day.Year, 1, 1).DayNumber;
        var from = Math.Max(first, item.Date.Earliest.DayNumber);
        var to = Math.Min(day.DayNumber, item.ValidUntil?.Latest.DayNumber ?? int.MaxValue);
        return to < from ? 0 : (double)(to - from + 1) / (day.DayNumber - first + 1);
    }
}

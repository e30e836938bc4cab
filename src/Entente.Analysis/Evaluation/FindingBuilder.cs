using Entente.Analysis.Findings;
using Entente.Analysis.Plans;
using Entente.Cases;
using Entente.Numerics;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Table;
using Entente.Theories.Measures;

namespace Entente.Analysis.Evaluation;

/// <summary>Puts a judgement into words and numbers.</summary>
internal static class FindingBuilder
{
    /// <summary>From this share on the prior dominates and no verdict is given.</summary>
    internal const double PriorDominates = 0.5;

    private static readonly Localised NoVerdict = new("no verdict: the prior outweighs the evidence", "不作研判：先驗的權重超過證據");
    /// <summary>What a level measures.</summary>
    internal static readonly Localised ScaleUnit = new("0–1 scale", "0–1 量尺");

    /// <summary>The finding, its items without influence yet.</summary>
    public static Finding Build(Unit unit, Case @case, DateOnly asOf, Judgement judgement, double[] shares, int most, CancellationToken cancellation)
    {
        var items = Items(judgement.Measures);
        var dominated = judgement.PriorShare > PriorDominates;
        var verdicts = unit.Reading.Verdicts;
        return new Finding
        {
            Id = Id(unit, judgement.Year),
            System = unit.Theory.System,
            Theory = unit.Theory.Id,
            Variant = unit.Reading.Id,
            Subject = unit.Subject.Actors,
            Against = unit.Subject.Against?.Actors ?? [],
            Directed = unit.Subject.Directed,
            Year = judgement.Year,
            Question = Question(unit, @case, judgement.Year),
            Verdict = dominated ? Finding.NoVerdict : verdicts[most].Id,
            VerdictText = dominated ? NoVerdict : verdicts[most].Text,
            Probability = dominated || judgement.OnlyDescribes ? null : shares[most],
            Value = Quantity(judgement.Value, judgement.Unit),
            Alternatives = judgement.OnlyDescribes ? [] : Alternatives(verdicts, shares, dominated ? -1 : most),
            Evidence = [.. items.Select(i => new Influence(i, null))],
            PriorShare = judgement.PriorShare,
            PriorOnly = items.Length == 0 && judgement.PriorShare > 0,
            Assumptions = Assumptions(unit),
            Warnings = WarningRules.For(@case, asOf, judgement, items, dominated, shares[most]),
            Parts = [.. judgement.Parts.Select(Part)],
            Indicators = [.. judgement.Measures.Select(Indicator)],
            Profile = judgement.Profile is { } profile ? ProfileWords.Of(profile, @case) : null,
            Decisions = judgement.Decisions is { } table ? Decisions(table, verdicts, dominated ? null : shares) : null,
            Dilemma = judgement.TradeOff is { } tradeOff ? Dilemmas.Of(tradeOff, unit.Subject, @case, dominated) : null,
            Options = judgement.Options is { } options ? OptionFigures.Of(options) : null,
            Cascade = judgement.DragIn is { } dragIn ? CascadeFigures.Of(dragIn, cancellation) : null,
            Course = judgement.Simulated is { } course ? CourseFigures.Of(course, unit.Reading.Body, judgement.Year, @case) : null,
            Game = judgement.Game is { } game ? GameWords.Of(game, @case, cancellation) : judgement.Played is { } played ? PlayedGames.Of(played, @case) : null,
        };
    }

    private static string[] Items(IReadOnlyList<Measured> measures)
    {
        var items = new HashSet<string>();
        foreach (var measured in measures)
        {
            foreach (var item in measured.Items)
            {
                items.Add(item.Id);
            }
        }

        string[] sorted = [.. items];
        Array.Sort(sorted, StringComparer.Ordinal);
        return sorted;
    }

    /// <summary>A quantity's median and interval; all missing (NaN) when any draw is missing and none can be told.</summary>
    public static Quantity Quantity(ReadOnlyMemory<double> draws, Localised unit) =>
        Quantity(Intervals.Of(draws), unit);

    /// <summary>An interval as a quantity.</summary>
    public static Quantity Quantity(Interval interval, Localised unit) => new(interval.Median, interval.P05, interval.P95, unit);

    private static IndicatorUse Indicator(Measured measured) => new(
        measured.Call.Id,
        measured.Title,
        measured.Scale is { } scale ? Quantity(Intervals.Of(measured), scale) : Quantity(Intervals.Of(measured), measured.Unit ?? ScaleUnit),
        measured.PriorShare,
        [.. measured.Items.Select(i => new ItemShare(i.Id, i.Share))])
    { HasUnit = measured.Scale is not null };

    /// <summary>A level as a quantity in its own unit.</summary>
    private static Quantity Quantity(Interval levels, NaturalScale scale)
    {
        var level = Quantity(levels, scale.Unit);
        return level with { Median = scale.Range.ValueOf(level.Median), P05 = scale.Range.ValueOf(level.P05), P95 = scale.Range.ValueOf(level.P95) };
    }

    /// <summary>The id of a unit's finding about a year.</summary>
    internal static string Id(Unit unit, int year)
    {
        var own = $"{unit.Theory.System}/{unit.Theory.Id}/{unit.Subject.Id}/{year}";
        return unit.Reading.Id == Reading.Own ? own : $"{own}/{unit.Reading.Id}";
    }

    /// <summary>The question that a unit answers about a year.</summary>
    internal static Localised Question(Unit unit, Case @case, int year)
    {
        var actors = unit.Subject.Actors;
        var asked = unit.Theory.Asks.Fill(
            ("tie", @case.NameOf(actors)),
            ("other", @case.NameOf(unit.Subject.Against?.Actors ?? actors)),
            ("from", @case.InText(actors[0])),
            ("to", @case.InText(actors[^1])),
            ("second", @case.InText(actors[Math.Min(1, actors.Count - 1)])),
            ("third", unit.Subject.Third.Length > 0 ? @case.InText(unit.Subject.Third) : Localised.Same("")),
            ("adversary", unit.Subject.Adversaries is [var one] ? @case.InText(one) : Localised.Same("")),
            ("scenario", @case.Scenarios.FirstOrDefault(s => s.Recommendation is not null && s.Recommendation == unit.Subject.Id)?.Title ?? Localised.Same("")),
            ("year", Localised.Same(year.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        return asked with { En = char.ToUpperInvariant(asked.En[0]) + asked.En[1..] };
    }

    private static Localised[] Assumptions(Unit unit) =>
        unit.Reading.Id == Reading.Own ? [.. unit.Theory.Assumptions] : [.. unit.Theory.Assumptions, unit.Reading.Because];

    /// <summary>All verdicts but one, likeliest first; without a verdict all of them, so that a reader sees which way the little evidence leans.</summary>
    private static Alternative[] Alternatives(IReadOnlyList<Verdict> verdicts, double[] shares, int most) =>
        [.. verdicts.Select((v, i) => i == most ? null : new Alternative(v.Id, v.Text, shares[i])).OfType<Alternative>().OrderByDescending(a => a.Probability)];

    private static Decisions Decisions(DecisionTable table, IReadOnlyList<Verdict> verdicts, double[]? shares) => new(
        [.. table.Columns.Select(c => c.Title)],
        [.. from row in table.Rows
            let verdict = verdicts.Select((v, i) => (v, i)).First(v => v.v.Id == row.Situation)
            select new DecisionChoice(row.Situation, verdict.v.Text, shares?[verdict.i], row.Choice, row.Cells)]);

    private static Part Part(JudgedPart part) =>
        new(part.Id, part.Title, Quantity(part.Value, part.Unit ?? ScaleUnit), part.Holds.IsEmpty ? null : Columns.Mean(part.Holds.Span), part.PriorShare);
}

using Entente.Analysis.Findings;
using Entente.Analysis.Plans;
using Entente.Cases;
using Entente.Numerics;
using Entente.Theories.Files;
using Entente.Theories.Forms;

namespace Entente.Analysis.Evaluation;

/// <summary>Puts a judgement into words and numbers.</summary>
internal static class FindingBuilder
{
    /// <summary>From this share on the prior dominates and no verdict is given.</summary>
    private const double PriorDominates = 0.5;

    private static readonly Localised NoVerdict = new("no verdict: the prior outweighs the evidence", "不作研判：先驗的權重超過證據");
    private static readonly Localised ScaleUnit = new("0–1 scale", "0–1 量尺");

    /// <summary>The finding, its items without influence yet.</summary>
    public static Finding Build(Unit unit, Case @case, DateOnly asOf, Judgement judgement, double[] shares, int most)
    {
        var items = judgement.Measures.SelectMany(m => m.Items).Select(i => i.Id).Distinct().Order(StringComparer.Ordinal).ToArray();
        var dominated = judgement.PriorShare > PriorDominates;
        var verdicts = unit.Reading.Verdicts;
        return new Finding
        {
            Id = Id(unit, judgement.Year),
            System = unit.Theory.System,
            Theory = unit.Theory.Id,
            Variant = unit.Reading.Id,
            Subject = unit.Subject.Actors,
            Directed = unit.Subject.Directed,
            Year = judgement.Year,
            Question = Question(unit, @case, judgement.Year),
            Verdict = dominated ? Finding.NoVerdict : verdicts[most].Id,
            VerdictText = dominated ? NoVerdict : verdicts[most].Text,
            Probability = dominated || judgement.OnlyDescribes ? null : shares[most],
            Value = Quantity(judgement.Value, judgement.Unit),
            Alternatives = dominated || judgement.OnlyDescribes ? [] : Alternatives(verdicts, shares, most),
            Evidence = [.. items.Select(i => new Influence(i, null))],
            PriorOnly = items.Length == 0 && judgement.PriorShare > 0,
            Assumptions = Assumptions(unit),
            Warnings = WarningRules.For(@case, asOf, judgement, items, dominated, shares[most]),
            Parts = [.. judgement.Parts.Select(Part)],
            Indicators = [.. judgement.Measures.Select(m => new IndicatorUse(m.Call.Id, m.Title, Quantity(m.Draws, m.Unit ?? ScaleUnit), m.PriorShare, [.. m.Items.Select(i => new ItemShare(i.Id, i.Share))]))],
            Game = judgement.Game is { } game ? GameWords.Of(game, @case) : null,
        };
    }

    /// <summary>A quantity's median and interval; all missing (NaN) when any draw is missing and none can be told.</summary>
    public static Quantity Quantity(ReadOnlyMemory<double> draws, Localised unit)
    {
        var present = Present(draws.Span);
        if (present.Length == 0)
        {
            return new Quantity(double.NaN, double.NaN, double.NaN, unit);
        }

        var interval = Interval.Of(present);
        return new Quantity(interval.Median, interval.P05, interval.P95, unit);
    }

    private static ReadOnlySpan<double> Present(ReadOnlySpan<double> draws)
    {
        var missing = 0;
        foreach (var draw in draws)
        {
            missing += double.IsNaN(draw) ? 1 : 0;
        }

        return missing == 0 ? draws : draws.ToArray().Where(d => !double.IsNaN(d)).ToArray();
    }

    private static string Id(Unit unit, int year)
    {
        var own = $"{unit.Theory.System}/{unit.Theory.Id}/{unit.Subject.Id}/{year}";
        return unit.Reading.Id == Reading.Own ? own : $"{own}/{unit.Reading.Id}";
    }

    private static Localised Question(Unit unit, Case @case, int year)
    {
        var names = unit.Subject.Actors.Select(@case.NameOf).ToArray();
        var tie = new Localised(string.Join("–", names.Select(n => n.En)), string.Join("－", names.Select(n => n.ZhHant)));
        return unit.Theory.Asks.Fill(("tie", tie), ("from", names[0]), ("to", names[^1]), ("year", Localised.Same(year.ToString(System.Globalization.CultureInfo.InvariantCulture))));
    }

    private static Localised[] Assumptions(Unit unit) =>
        unit.Reading.Id == Reading.Own ? [.. unit.Theory.Assumptions] : [.. unit.Theory.Assumptions, unit.Reading.Because];

    private static Alternative[] Alternatives(IReadOnlyList<Verdict> verdicts, double[] shares, int most) =>
        [.. verdicts.Select((v, i) => (v, i))
            .Where(v => v.i != most)
            .OrderByDescending(v => shares[v.i])
            .ThenBy(v => v.i)
            .Select(v => new Alternative(v.v.Id, v.v.Text, shares[v.i]))];

    private static Part Part(JudgedPart part) =>
        new(part.Id, part.Title, Quantity(part.Value, ScaleUnit), part.Holds.IsEmpty ? null : Columns.Mean(part.Holds.Span), part.PriorShare);
}

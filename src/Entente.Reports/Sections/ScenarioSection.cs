using System.Globalization;
using Entente.Analysis.Scenarios;
using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>What each scenario of the case would change, and each recommendation put into effect.</summary>
internal static class ScenarioSection
{
    private const int MostEffects = 3;

    /// <summary>What follows the section's heading; nothing where the case has no scenarios.</summary>
    public static IReadOnlyList<Block> Of(ReportSource source)
    {
        var (own, advised) = (source.Scenarios.Where(s => s.Scenario.Recommendation is null).ToArray(), source.Scenarios.Where(s => s.Scenario.Recommendation is not null).ToArray());
        return source.Scenarios.Count == 0 ? [] :
        [
            new Paragraph(ScenarioWords.Means),
            .. ScenarioWords.Draws(source.Run.Options.Draws) is { } draws ? (Block[])[new Paragraph(draws)] : [],
            .. own.Length == 0 ? Array.Empty<Block>() : [Table(source, ScenarioWords.Caption, own, "scenarios")],
            .. advised.Length == 0 ? Array.Empty<Block>() : [Table(source, ScenarioWords.RecommendationCaption, advised, "recommendations-in-effect")],
        ];
    }

    private static Grid Table(ReportSource source, Localised caption, ScenarioResult[] results, string id) => new(
        caption,
        [ScenarioWords.Scenario, Column.Roomy(ScenarioWords.Changes), ScenarioWords.Touched, ScenarioWords.Overturned, Column.Roomy(ScenarioWords.Largest)],
        [.. results.OrderByDescending(r => r.Effects.Count(e => e.Reverses)).ThenByDescending(r => r.Effects.Select(e => Math.Abs(e.Largest)).DefaultIfEmpty(0).Max()).ThenBy(r => r.Scenario.Id, StringComparer.Ordinal).Select(r => Row(source, r))])
    { At = new Place("table", id) };

    private static Row Row(ReportSource source, ScenarioResult result)
    {
        var scenario = result.Scenario;
        return new(
            new Cell([new Span(scenario.Title, Look.Strong), .. scenario.Recommendation is { } record ? (Span[])[" ", new Span(Localised.Same(record), Look.Muted)] : []]),
            scenario.Cannot is { } cannot ? new Cell([ScenarioWords.Cannot.Fill(("why", cannot))]) : new Cell([.. scenario.Changes.Zip(result.Titles, (c, title) => (Span[])[ScenarioWords.Change(c, title)]).Joined(Span.Break)]),
            new Cell([Number(result.Effects.Count), .. result.Open > 0 ? (Span[])[Span.Break, new Span(ScenarioWords.Open.Fill(("n", Number(result.Open))), Look.Muted)] : []]),
            Overturned(result),
            new Cell([.. result.Effects.OrderByDescending(e => Math.Abs(e.Largest)).Take(MostEffects).Where(e => Numbers.Shows(e.Largest)).Select(e => Effect(source, e)).Joined(Span.Break)]));
    }

    private static Cell Overturned(ScenarioResult result)
    {
        var narrow = result.Effects.Count(e => e.NearlyEqual);
        return new([Number(result.Effects.Count(e => e.Reverses)), .. narrow > 0 ? (Span[])[Span.Break, new Span(ScenarioWords.Narrow.Fill(("n", Number(narrow))), Look.Muted)] : []]);
    }

    private static Span[] Effect(ReportSource source, ScenarioEffect effect) =>
    [
        new Span(source.Theories[effect.Finding.Theory].Title) { To = new Place("finding", effect.Finding.Id) },
        Localised.Same(" · "),
        new Span(source.SubjectOf(effect.Finding), Look.Muted),
        Words.Colon,
        ScenarioWords.Effect(effect),
    ];

    private static Localised Number(int number) => Localised.Same(number.ToString(CultureInfo.InvariantCulture));
}

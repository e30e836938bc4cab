using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;
using Entente.Theories.Files;

namespace Entente.Reports.Sections;

/// <summary>The theories that were applied: sources, assumptions, parameters, readings.</summary>
internal static class TheorySection
{
    /// <summary>What follows the section's heading.</summary>
    public static IEnumerable<Block> Of(ReportSource source) =>
        source.Theories.Values.OrderBy(t => t.Id, StringComparer.Ordinal).SelectMany(t => Theory(source, t));

    private static IEnumerable<Block> Theory(ReportSource source, TheoryFile theory) =>
    [
        new Heading(3, new Localised($"{theory.System} · {theory.Title.En}", $"{theory.System} · {theory.Title.ZhHant}")) { At = new Place("theory", theory.Id) },
        new Paragraph(theory.Explains),
        .. List(Words.Assumptions, theory.Assumptions),
        .. theory.Readings.Count > 1 ? List(MethodWords.Readings, [.. theory.Readings.Select(Reason)]) : [],
        .. List(MethodWords.Literature, [.. theory.Sources.Select(key => Localised.Same(Citation(source, key)))]),
        .. theory.Parameters.Count == 0 ? Array.Empty<Block>() : [Parameters(theory)],
    ];

    private static Localised Reason(Reading reading) =>
        reading.Because.En.Length == 0 ? reading.Title : new Localised($"{reading.Title.En}: {reading.Because.En}", $"{reading.Title.ZhHant}：{reading.Because.ZhHant}");

    private static string Citation(ReportSource source, string key) =>
        (source.References.GetValueOrDefault(key) ?? source.Case.Sources.GetValueOrDefault(key))?.Citation ?? key;

    private static IEnumerable<Block> List(Localised heading, IReadOnlyList<Localised> texts) =>
        [new Heading(4, heading), new Bullets([.. texts.DefaultIfEmpty(Localised.Same(Numbers.None)).Select(t => (Cell)t)])];

    private static Grid Parameters(TheoryFile theory) => new(
        MethodWords.Parameter,
        [MethodWords.Parameter, MethodWords.Range, MethodWords.Because],
        [.. theory.Parameters.Select(p => new Row(p.Meaning, $"{Numbers.Value(p.From)}–{Numbers.Value(p.To)}", p.Because))]);
}

using System.Globalization;
using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>How to read the numbers and how to get them again: codebook, assumptions, inputs, options.</summary>
internal static class MethodSection
{
    /// <summary>What follows the section's heading.</summary>
    public static IEnumerable<Block> Of(ReportSource source) =>
    [
        new Bullets([Meaning.Probability, Meaning.Interval, Meaning.Influence, Meaning.Prior]),
        new Heading(3, PastWords.Heading), new Paragraph(PastWords.Means.Fill(("case", Localised.Same(source.Case.Id)), ("day", Localised.Same(Past(source))))),
        .. CodebookTables.Of(source.Case.Codebook),
        .. OverrideTable.Of(source.Case.Overrides),
        .. Uncertainty(source.Case.Codebook.Uncertainty),
        .. Run(source),
    ];

    /// <summary>The last day of the past year that most findings are about, the latest of several; for the example.</summary>
    private static string Past(ReportSource source)
    {
        var now = source.Run.Options.AsOf.Year;
        var past = source.Run.Findings.Where(f => f.Year < now).CountBy(f => f.Year).OrderByDescending(y => y.Value).ThenByDescending(y => y.Key).Select(y => y.Key);
        return $"{past.FirstOrDefault(now - 1)}-12-31";
    }

    private static IEnumerable<Block> Uncertainty(UncertaintyAssumptions assumed) =>
    [
        new Heading(3, Headings.Uncertainty),
        new Grid(Headings.Uncertainty, [MethodWords.Assumption, MethodWords.Value],
        [
            new Row(MethodWords.PriorStrength, Numbers.Value(assumed.PriorStrength)),
            new Row(MethodWords.Spacing, Numbers.Value(assumed.SpacingConcentration)),
            new Row(MethodWords.DocumentBias, Numbers.Value(assumed.DocumentBias)),
            new Row(MethodWords.OriginBias, Numbers.Value(assumed.OriginBias)),
        ]),
    ];

    private static IEnumerable<Block> Run(ReportSource source) =>
    [
        new Heading(3, Headings.Run),
        new Facts(
            (MethodWords.Version, source.Version),
            (MethodWords.Seed, source.Run.Options.Seed.ToString(CultureInfo.InvariantCulture)),
            (MethodWords.Draws, Numbers.Count(source.Run.Options.Draws)),
            (MethodWords.AsOf, source.Run.Options.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        new Grid(Headings.Inputs, [MethodWords.File, Localised.Same("SHA-256")],
            [.. source.Run.Inputs.Select(i => new Row(new Cell([i.Path], "id"), new Cell([i.Sha256], "id")))]),
    ];
}

using Entente.Analysis.Findings;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>The decision tables of a theory: one for each subject with a verdict, and one for all others, which would only repeat each other.</summary>
internal static class DecisionTables
{
    /// <summary>The tables; nothing where the theory has none.</summary>
    public static IEnumerable<Block> Of(TheoryGroup group)
    {
        var tables = group.Own.Where(s => s.Latest.Decisions is not null).ToLookup(s => s.Latest.Verdict == Finding.NoVerdict);
        foreach (var series in tables[false])
        {
            yield return DecisionMatrix.Of(series.Latest.Question, series.Latest.Decisions!);
        }

        if (tables[true].FirstOrDefault() is { } open)
        {
            yield return new Paragraph(DecisionWords.Open.Fill(("subjects", Pieces.List([.. tables[true].Select(s => s.Subject)]))));
            yield return DecisionMatrix.Of(null, open.Latest.Decisions!);
        }
    }
}

using Entente.Reports.Outline;
using Entente.Reports.Writing;

namespace Entente.Reports.Tables;

/// <summary><c>scenarios.csv</c>: a row per scenario and finding that it touches; one with an empty finding where it touches none.</summary>
internal static class ScenarioTable
{
    /// <summary>The file's bytes.</summary>
    public static FileBytes Write(ReportSource source)
    {
        var csv = new Csv("scenario", "title_en", "title_zh", "recommendation", "cannot_en", "cannot_zh", "finding", "verdict", "probability", "with", "points", "differs", "becomes", "becomes_probability", "mover", "mover_en", "mover_zh", "mover_now", "mover_then", "nearly_equal");
        foreach (var result in source.Scenarios)
        {
            foreach (var effect in result.Effects.DefaultIfEmpty())
            {
                csv.Cell(result.Scenario.Id).Cell(result.Scenario.Title).Cell(result.Scenario.Recommendation ?? string.Empty).Cell(result.Scenario.Cannot ?? Cases.Localised.Same(string.Empty))
                    .Cell(effect?.Finding.Id ?? string.Empty).Cell(effect?.Finding.Verdict ?? string.Empty).Cell(effect?.Finding.Probability).Cell(effect?.With).Cell(effect?.Points).Cell(effect?.Differs)
                    .Cell(effect?.Becomes ?? string.Empty).Cell(effect?.BecomesShare)
                    .Cell(effect?.Mover?.Verdict ?? string.Empty).Cell(effect?.Mover?.Text ?? Cases.Localised.Same(string.Empty)).Cell(effect?.Mover?.Now).Cell(effect?.Mover?.Then).Cell(effect is null ? string.Empty : effect.NearlyEqual ? "true" : "false");
                csv.EndRow();
            }
        }

        return csv.Bytes;
    }
}

using Entente.Analysis.Findings;
using Entente.Analysis.Scenarios;

namespace Entente.Reports.Outline;

/// <summary>A finding whose likeliest answer is another one under some courses.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Courses">Those courses, the one that moves the verdict most first; at least one.</param>
internal sealed record Reversal(Finding Finding, IReadOnlyList<(ScenarioResult Course, ScenarioEffect Effect)> Courses)
{
    /// <summary>All of a run, the finding that most courses overturn first.</summary>
    public static IReadOnlyList<Reversal> Of(ReportSource source) =>
        [.. source.Scenarios.SelectMany(s => s.Effects.Where(e => e is { Overturns: true, Now.Count: > 0 }), (s, e) => (Course: s, Effect: e))
            .GroupBy(p => p.Effect.Finding.Id, StringComparer.Ordinal)
            .Select(g => new Reversal(g.First().Effect.Finding, [.. g.OrderByDescending(p => Math.Abs(p.Effect.Points)).ThenBy(p => p.Course.Scenario.Id, StringComparer.Ordinal)]))
            .OrderByDescending(r => r.Courses.Count)
            .ThenBy(r => r.Finding.Id, StringComparer.Ordinal)];
}

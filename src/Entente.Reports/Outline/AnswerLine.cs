using Entente.Analysis.Findings;
using Entente.Reports.Text;

namespace Entente.Reports.Outline;

/// <summary>The subjects about which a theory's own reading comes to the same verdict.</summary>
/// <param name="Series">At least one.</param>
internal sealed record AnswerLine(IReadOnlyList<Series> Series)
{
    /// <summary>The verdicts of a theory, the one on most subjects first; none where the prior dominates throughout.</summary>
    public static IReadOnlyList<AnswerLine> Of(TheoryGroup group) =>
        [.. group.Own.Where(s => s.Latest.Verdict != Finding.NoVerdict)
            .GroupBy(s => s.Latest.Verdict, StringComparer.Ordinal)
            .Select(g => new AnswerLine([.. g]))
            .OrderByDescending(l => l.Series.Count)];

    /// <summary>The finding to explain the verdict by: one that evidence moves, and the surest of these.</summary>
    public Finding Lead =>
        Series.Select(s => s.Latest).OrderByDescending(f => f.Deciding(1).Length).ThenByDescending(f => f.Probability ?? 0).First();

    /// <summary>One probability, or the lowest and the highest; empty where the findings only describe.</summary>
    public string Probability
    {
        get
        {
            var known = Series.Select(s => s.Latest.Probability).OfType<double>().Order().Select(p => Numbers.Percent(p)).Distinct().ToArray();
            return known.Length switch { 0 => string.Empty, 1 => known[0], _ => $"{known[0]}–{known[^1]}" };
        }
    }
}

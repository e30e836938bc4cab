using Entente.Analysis.Findings;

namespace Entente.Reports.Outline;

/// <summary>Another answer to what an answer of the brief is about.</summary>
/// <param name="Finding">The other answer.</param>
/// <param name="IsReading">Whether it is another reading of the same theory; otherwise it is another theory on the same question and tie.</param>
internal sealed record Rival(Finding Finding, bool IsReading)
{
    /// <summary>
    /// Readings that come to another verdict on one of the subjects, then other theories on the same question and tie, then readings
    /// that give no verdict there; the surest of each first.
    /// </summary>
    public static IReadOnlyList<Rival> Of(ReportSource source, TheoryGroup group, AnswerLine line)
    {
        var readings = Readings(source, line);
        var closed = readings.Where(r => r.Verdict != Finding.NoVerdict).ToArray();
        var open = readings.Where(r => r.Verdict == Finding.NoVerdict && closed.All(c => c.Variant != r.Variant));
        return [.. closed.Select(r => new Rival(r, true)), .. Theories(source, group, line).Select(f => new Rival(f, false)), .. open.Select(r => new Rival(r, true))];
    }

    private static Finding[] Readings(ReportSource source, AnswerLine line) =>
        [.. line.Series.SelectMany(s => source.Others(s.Latest).Where(o => o.Theory == s.Latest.Theory && o.Variant != s.Latest.Variant && o.Verdict != s.Latest.Verdict))
            .GroupBy(o => (o.Variant, o.Verdict))
            .Select(g => g.MaxBy(Sureness)!)
            .OrderByDescending(Sureness)];

    /// <summary>Verdicts of different theories cannot be compared by their keys; those in the same words agree.</summary>
    private static IEnumerable<Finding> Theories(ReportSource source, TheoryGroup group, AnswerLine line)
    {
        var ties = line.Series.Select(s => TieColumn.KeyOf(s.Latest)).Where(k => source.Ties.Any(t => t.Key == k)).ToHashSet();
        var words = line.Series[0].Latest.VerdictText;
        return source.Systems.SelectMany(s => s.Theories)
            .Where(t => t.Theory.Group == group.Theory.Group && t.Theory.Id != group.Theory.Id)
            .Select(t => t.Own.Select(s => s.Latest).Where(f => f.Verdict != Finding.NoVerdict && f.VerdictText != words && ties.Contains(TieColumn.KeyOf(f))).MaxBy(Sureness))
            .OfType<Finding>();
    }

    private static double Sureness(Finding finding) =>
        finding.Verdict == Finding.NoVerdict ? finding.Alternatives.Select(a => a.Probability).DefaultIfEmpty(0).Max() : finding.Probability ?? 0;
}

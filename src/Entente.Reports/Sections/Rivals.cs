using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>Other answers in a cell of the brief.</summary>
internal static class Rivals
{
    private const int MostReadings = 2;
    private const int MostTheories = 1;

    /// <summary>The first of either kind, and how many more there are.</summary>
    public static Cell Cell(ReportSource source, IReadOnlyList<Rival> rivals, bool naming)
    {
        Rival[] shown = [.. rivals.Where(r => r.IsReading).Take(MostReadings), .. rivals.Where(r => !r.IsReading).Take(MostTheories)];
        return shown.Length == 0 ? Blocks.Cell.Nothing : new Cell(
        [
            .. shown.Select(r => Of(source, r, naming)).Joined(Words.Semicolon),
            rivals.Count > shown.Length ? $" +{rivals.Count - shown.Length}" : string.Empty,
        ]);
    }

    /// <summary>Who says what, and about whom and when where that is not plain.</summary>
    public static IEnumerable<Span> Of(ReportSource source, Rival rival, bool naming, bool dating = false)
    {
        var finding = rival.Finding;
        yield return Pieces.Link(rival.IsReading ? source.ReadingOf(finding).Title : source.Theories[finding.Theory].Title, "finding", finding.Id);
        yield return Words.Colon;
        yield return Said(finding);
        if (About(source, rival, naming, dating) is { } about)
        {
            yield return new Span(new Localised($" · {about.En}", $" · {about.ZhHant}"), Look.Muted);
        }
    }

    /// <summary>Another reading is about the same year; another theory may be about an earlier one.</summary>
    private static Localised? About(ReportSource source, Rival rival, bool naming, bool dating)
    {
        var year = Localised.Same($"{rival.Finding.Year}");
        return (naming, rival.IsReading && !dating) switch
        {
            (true, true) => source.SubjectOf(rival.Finding),
            (true, false) => Headings.Latest.Fill(("subject", source.SubjectOf(rival.Finding)), ("year", year)),
            (false, false) => year,
            _ => null,
        };
    }

    private static Localised Said(Finding finding)
    {
        if (finding.Verdict != Finding.NoVerdict)
        {
            var share = finding.Probability is null ? string.Empty : $" {Numbers.Percent(finding.Probability)}";
            return new Localised(finding.VerdictText.En + share, finding.VerdictText.ZhHant + share);
        }

        return finding.Alternatives.FirstOrDefault(a => a.Probability > 0) is { } likeliest
            ? BriefWords.WithheldLikeliest.Fill(("verdict", likeliest.Text), ("share", Localised.Same(Numbers.Percent(likeliest.Probability))))
            : BriefWords.Withheld;
    }
}

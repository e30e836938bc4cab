using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Html.Findings;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Sections;

/// <summary>A theory's latest answer about one subject: verdict, course over the years, what decides it, who disagrees.</summary>
internal static class Answer
{
    private const int MostStretches = 5;

    /// <summary>Writes it as an item of a list.</summary>
    public static void Write(HtmlText html, ReportSource source, Series series)
    {
        var latest = series.Latest;
        var name = Headings.Latest.Fill(("subject", series.Subject), ("year", Localised.Same($"{latest.Year}")));
        html.Add($"""<li><a href="#{html.Id("finding", latest.Id)}">{name}</a>{Words.Colon}""").Badge(latest);
        html.Add($" {(latest.Probability is null ? string.Empty : Numbers.Percent(latest.Probability))}");
        Course(html, series);
        Deciding(html, source, latest);
        Rivals(html, source, latest);
        html.Raw("</li>\n");
    }

    private static void Course(HtmlText html, Series series)
    {
        var stretches = series.Stretches().ToArray();
        if (stretches.Length > 1)
        {
            var shown = stretches.TakeLast(MostStretches).Select(s => $"{s.Years} {s.Text.In(html.Language)}");
            html.Add($"""<span class="source">{(stretches.Length > MostStretches ? "… " : string.Empty)}{string.Join(Words.Semicolon.In(html.Language), shown)}</span>""");
        }
    }

    /// <summary>What decides the verdict, the first item in words; where there is none, why.</summary>
    private static void Deciding(HtmlText html, ReportSource source, Finding latest)
    {
        if (latest.Evidence.FirstOrDefault(e => Numbers.Shows(e.Points)) is { } first)
        {
            html.Add($"""<span class="source">{Words.Decides}{Words.Colon}""").Deciding(source, latest);
            html.Add($"{Words.Stop}{source.Items.GetValueOrDefault(first.Id)?.Provenance.Claim ?? Localised.Same(string.Empty)}</span>");
        }
        else if (latest.Verdict == Finding.NoVerdict && latest.Warnings.Count > 0)
        {
            html.Add($"""<span class="source">{latest.Warnings[0].Text} {Words.Leaning}{Words.Colon}""").AlternativesOf(latest);
            html.Raw("</span>");
        }
    }

    /// <summary>Readings of the same theory that come to another verdict.</summary>
    private static void Rivals(HtmlText html, ReportSource source, Finding latest)
    {
        foreach (var rival in source.Others(latest).Where(o => o.Theory == latest.Theory && o.Verdict != latest.Verdict && o.Verdict != Finding.NoVerdict))
        {
            html.Add($"""<span class="source">{Headings.OtherReading}{Words.Comma}<a href="#{html.Id("finding", rival.Id)}">{source.ReadingOf(rival).Title}</a>{Words.Colon}{rival.VerdictText} {Numbers.Percent(rival.Probability)}</span>""");
        }
    }
}

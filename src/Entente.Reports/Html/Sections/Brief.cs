using Entente.Cases;
using Entente.Reports.Html.Findings;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Sections;

/// <summary>The first screen: the question, how the case was coded, and every theory's latest answers.</summary>
internal static class Brief
{
    private const int MostSubjects = 8;

    /// <summary>Writes it.</summary>
    public static void Write(HtmlText html, ReportSource source)
    {
        html.Add($"""<h1>{source.Case.Title}</h1><p class="lead">{source.Case.Question}</p><div class="warning"><p><strong>{Headings.Coding}</strong>{Words.Colon}{source.Case.Coding.Note}</p></div>""");
        html.Add($"""<section id="{html.Id("section", "answers")}"><h2>{Headings.Answers}</h2><div class="note" id="{html.Id("meaning", "probability")}"><p><strong>{Meaning.Heading}</strong>{Words.Colon}{Meaning.Probability}</p></div>""");
        if (source.Systems.Count == 0)
        {
            html.Add($"<p>{Headings.NoFindings}</p></section>");
            return;
        }

        html.BeginTable(null, Headings.Answers, Words.Subject, Words.Verdict, Words.Probability, Words.Decides);
        foreach (var system in source.Systems)
        {
            foreach (var theory in system.Theories)
            {
                Theory(html, source, theory);
            }
        }

        html.EndTable();
        html.Raw("</section>\n");
    }

    private static void Theory(HtmlText html, ReportSource source, TheoryGroup group)
    {
        html.Add($"""<tr><th colspan="4" scope="rowgroup"><a href="#{html.Id("answers", group.Theory.Id)}">{group.Theory.System} · {group.Theory.Title}</a></th></tr>""");
        foreach (var series in group.Own.Take(MostSubjects))
        {
            Answer(html, source, series);
        }

        if (group.Own.Count > MostSubjects)
        {
            html.Add($"""<tr><td colspan="4" class="muted">{Headings.More.Fill(("n", Localised.Same($"{group.Own.Count - MostSubjects}")))}</td></tr>""");
        }
    }

    private static void Answer(HtmlText html, ReportSource source, Series series)
    {
        var latest = series.Latest;
        var name = Headings.Latest.Fill(("subject", series.Subject), ("year", Localised.Same($"{latest.Year}")));
        html.Add($"""<tr><th scope="row"><a href="#{html.Id("finding", latest.Id)}">{name}</a></th><td>""").Badge(latest);
        Course(html, series);
        html.Add($"""</td><td class="number">{Numbers.Percent(latest.Probability)}</td><td>""");
        html.Deciding(source, latest);
        Deciding(html, source, series);
        html.Raw("</td></tr>\n");
    }

    /// <summary>The claim of the item that moves the verdict most, in words.</summary>
    private static void Deciding(HtmlText html, ReportSource source, Series series)
    {
        var first = series.Latest.Evidence.FirstOrDefault(e => Numbers.Shows(e.Points));
        if (first is not null && source.Items.TryGetValue(first.Id, out var item))
        {
            html.Add($"""<br><span class="source">{item.Provenance.Claim}</span>""");
        }
    }

    private static void Course(HtmlText html, Series series)
    {
        var stretches = series.Stretches().ToArray();
        if (stretches.Length < 2)
        {
            return;
        }

        var shown = stretches.TakeLast(5).Select(s => $"{s.Years} {s.Text.In(html.Language)}");
        html.Add($"""<br><span class="source">{(stretches.Length > 5 ? "… " : string.Empty)}{string.Join(Words.Semicolon.In(html.Language), shown)}</span>""");
    }
}

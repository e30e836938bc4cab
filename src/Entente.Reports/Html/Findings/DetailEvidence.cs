using Entente.Analysis.Findings;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Findings;

/// <summary>The evidence behind a finding: the deciding items in words, the others by id.</summary>
internal static class DetailEvidence
{
    private const int InWords = 3;
    private const int MostQuiet = 12;

    /// <summary>Writes the list.</summary>
    public static void Write(HtmlText html, ReportSource source, Finding finding, bool inFull)
    {
        if (finding.Evidence.Count == 0)
        {
            return;
        }

        var moving = finding.Evidence.Where(e => Numbers.Shows(e.Points)).ToArray();
        html.Add($"<h4>{Words.Evidence}</h4>");
        if (moving.Length > 0)
        {
            Claims(html, source, moving);
        }
        else if (finding.Heaviest(InWords) is { Length: > 0 } heaviest)
        {
            html.Add($"<p>{Words.Heaviest}</p>");
            Claims(html, source, heaviest);
        }
        else if (finding.Evidence.Any(e => e.Points is not null))
        {
            html.Add($"<p>{Headings.NoMove}</p>");
        }

        Influence[] rest = [.. moving.Skip(InWords), .. finding.Evidence.Where(e => !Numbers.Shows(e.Points)).Skip(finding.Heaviest(InWords).Length)];
        if (inFull)
        {
            Rest(html, source, rest);
        }
        else if (rest.Length > 0)
        {
            html.Add($"""<p class="id">{string.Join(", ", rest.Take(MostQuiet).Select(e => e.Id))}{(rest.Length > MostQuiet ? $" … +{rest.Length - MostQuiet}" : string.Empty)}</p>""");
        }
    }

    private static void Claims(HtmlText html, ReportSource source, Influence[] moving)
    {
        html.Raw("<ul>");
        foreach (var influence in moving.Take(InWords))
        {
            html.Raw("<li>").Influence(source, influence);
            if (source.Items.TryGetValue(influence.Id, out var item))
            {
                html.Add($"{Words.Colon}{item.Provenance.Claim}");
            }

            html.Raw("</li>");
        }

        html.Raw("</ul>");
    }

    private static void Rest(HtmlText html, ReportSource source, Influence[] rest)
    {
        if (rest.Length == 0)
        {
            return;
        }

        html.Raw("<p>");
        for (var i = 0; i < Math.Min(rest.Length, MostQuiet); i++)
        {
            html.Raw(i > 0 ? Words.Comma.In(html.Language) : string.Empty).Influence(source, rest[i]);
        }

        html.Raw(rest.Length > MostQuiet ? $" … +{rest.Length - MostQuiet}" : string.Empty).Raw("</p>");
    }
}

using Entente.Cases;
using Entente.Reports.Outline;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Sections;

/// <summary>What an analyst has set by hand, whether or not any finding of this run rests on it.</summary>
internal static class OverrideTable
{
    /// <summary>Writes the table; nothing where nothing is set.</summary>
    public static void Write(HtmlText html, ReportSource source)
    {
        if (source.Case.Overrides.Count == 0)
        {
            return;
        }

        html.Add($"<h3>{Headings.Overrides}</h3>");
        html.BeginTable(null, Headings.Overrides, Localised.Same("ID"), Words.Indicator, Words.Years, MethodWords.Range, MethodWords.Analyst, Words.Date, Column.Wide(MethodWords.Because));
        foreach (var set in source.Case.Overrides)
        {
            html.Add($"""<tr><th scope="row" class="id"><a href="#{html.Id("item", set.Id)}">{set.Id}</a></th><td class="id">{set.Indicator}</td><td>{OverrideText.Years(set)}</td>""");
            html.Add($"<td>{OverrideText.Range(set)}</td><td>{set.Analyst}</td><td>{set.Provenance.Date.Text}</td><td>{set.Reason}</td></tr>").Raw("\n");
        }

        html.EndTable();
    }
}

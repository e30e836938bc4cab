using Entente.Cases;
using Entente.Reports.Html.Findings;
using Entente.Reports.Outline;
using Entente.Reports.Registers;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Sections;

/// <summary>The records of a register in words.</summary>
internal static class RecordTable
{
    /// <summary>Writes the table.</summary>
    public static void Write(HtmlText html, ReportSource source, RegisterView register)
    {
        var columns = register.Columns.Where(c => c.Id != RegisterEntry.TitleColumn).ToArray();
        var id = html.Id("register", register.Declaration.Id);
        html.Filter(id, Words.Filter);
        html.BeginTable(id, register.Title, [Column.Wide(Words.Title), Words.Date, Words.Until, .. columns.Select(c => c.IsText ? Column.Roomy(c.Title) : c.Title), register.Measured, Words.Grade]);
        foreach (var entry in register.Pairs.SelectMany(p => p.Entries))
        {
            Row(html, source, entry, columns);
        }

        html.EndTable();
    }

    private static void Row(HtmlText html, ReportSource source, RegisterEntry entry, ShownColumn[] columns)
    {
        var p = entry.Record.Provenance;
        html.Add($"""<tr><th scope="row">{entry.Title} """).ItemLink(source, p.Id);
        html.Add($"</th><td class=\"day\">{p.Date.Text}</td><td class=\"day\">{p.ValidUntil?.Text ?? Numbers.None}</td>");
        foreach (var column in columns)
        {
            html.Add($"<td>{entry.Show(column) ?? Localised.Same(Numbers.None)}</td>");
        }

        html.Add($"<td>{(entry.Measured is { } value ? Numbers.Value(value) : Numbers.None)}</td><td>{p.Grade.ToString()}</td></tr>").Raw("\n");
    }
}

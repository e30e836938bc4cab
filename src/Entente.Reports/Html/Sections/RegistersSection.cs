using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Reports.Html.Charts;
using Entente.Reports.Html.Findings;
using Entente.Reports.Outline;
using Entente.Reports.Registers;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Sections;

/// <summary>The registers that no theory's section tabulates, each as a timeline, where it makes one, and as a table.</summary>
internal static class RegistersSection
{
    /// <summary>Writes the section, unless there is nothing to show.</summary>
    public static void Write(HtmlText html, ReportSource source)
    {
        var registers = RegisterRecords.Untold(source).ToArray();
        if (registers.Length == 0)
        {
            return;
        }

        html.Add($"""<section id="{html.Id("section", "registers")}"><h2>{Headings.Registers}</h2><p>{Headings.OtherRegisters}</p>""").Raw("\n");
        Array.ForEach(registers, r => Register(html, source, r));
        html.Raw("</section>\n");
    }

    private static void Register(HtmlText html, ReportSource source, RegisterDeclaration register)
    {
        var columns = ShownColumn.Of(register);
        RegisterEntry[] entries = [.. RegisterRecords.AsWritten(source, register).Select(r => new RegisterEntry(r, columns, source.Case, null))];
        html.Add($"<h3>{register.Title}</h3>").Raw("\n");
        if (RegisterTimeline.Of(register, entries) is { } timeline)
        {
            RecordTimeline.Write(html, source, timeline);
            html.Add($"""<p class="source">{ChartWords.Reading}</p>""").Raw("\n");
        }

        Table(html, source, register, columns, entries);
    }

    private static void Table(HtmlText html, ReportSource source, RegisterDeclaration register, IReadOnlyList<ShownColumn> columns, RegisterEntry[] entries)
    {
        html.BeginTable(
            html.Id("register", register.Id), register.Title, [Localised.Same("ID"), Words.Date, .. columns.Select(Head), Column.Wide(MethodWords.Claim), Column.Roomy(Words.Source)]);
        Array.ForEach(entries, e => Row(html, source, e));
        html.EndTable();
    }

    private static Column Head(ShownColumn column) => column.IsText && column.Chinese is not null ? Column.Roomy(column.Title) : column.Title;

    private static void Row(HtmlText html, ReportSource source, RegisterEntry entry)
    {
        var p = entry.Record.Provenance;
        html.Add($"""<tr id="{html.Id("record", p.Id)}"><th scope="row">""").ItemLink(source, p.Id);
        var until = p.ValidUntil?.Text == p.Date.Text ? null : p.ValidUntil?.Text;
        html.Add($"""</th><td class="day">{p.Date.Text}""").Raw(until is null ? string.Empty : " –<br>").Add($"{until}</td>");
        foreach (var column in entry.Columns)
        {
            html.Add($"<td>{entry.Show(column) ?? Localised.Same(Numbers.None)}</td>");
        }

        html.Add($"""<td>{p.Claim}</td><td><a href="#{html.Id("source", p.Source)}">{p.Source}</a> {p.Locator}</td></tr>""").Raw("\n");
    }
}

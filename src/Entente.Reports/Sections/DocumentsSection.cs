using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>The documents of the case: what each is, why it is graded as it is, and how much was taken from it.</summary>
internal static class DocumentsSection
{
    private const int MostGrades = 4;

    /// <summary>What follows the section's heading.</summary>
    public static IEnumerable<Block> Of(ReportSource source)
    {
        var documents = Document.Of(source);
        return
        [
            new Paragraph(DocumentWords.Means, " ", MethodWords.Grades),
            new Grid(
                DocumentWords.Heading,
                [
                    DocumentWords.Key, Column.Roomy(DocumentWords.Document), Column.Wide(DocumentWords.Kind), Column.Number(DocumentWords.Claims), Column.Number(DocumentWords.Records),
                    Column.Number(DocumentWords.Figures), Column.Number(DocumentWords.All), DocumentWords.Grades,
                ],
                [.. documents.Select(Row), Totals(documents)])
            { At = new Place("table", "documents"), Class = "documents" },
        ];
    }

    private static Row Row(Document document) => new(
        new Cell([document.Key], "id"),
        new Cell(document.Note is { } note ? [document.Citation, Span.Break, new Span(note, Look.Muted)] : [document.Citation]),
        document.Kind ?? Localised.Same(Numbers.None),
        Cell.Count(document.Claims), Cell.Count(document.Records), Cell.Count(document.Figures), Cell.Count(document.Total),
        Grades(document))
    { At = new Place("source", document.Key) };

    private static Row Totals(IReadOnlyList<Document> documents) => new(
        new Span(DocumentWords.AllDocuments.Fill(("n", Localised.Same($"{documents.Count}"))), Look.Strong),
        string.Empty,
        string.Empty,
        Cell.Count(documents.Sum(d => d.Claims)), Cell.Count(documents.Sum(d => d.Records)), Cell.Count(documents.Sum(d => d.Figures)), Cell.Count(documents.Sum(d => d.Total)),
        string.Empty)
    { Class = "totals" };

    private static string Grades(Document document)
    {
        var shown = document.Grades.Take(MostGrades).Select(g => $"{g.Grade}\u00A0×\u00A0{g.Count}");
        return document.Grades.Count == 0 ? Numbers.None : string.Join(", ", document.Grades.Count > MostGrades ? shown.Append("…") : shown);
    }
}

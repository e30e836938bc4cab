using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>A decision table: situations with their probability, the choices open in each, and what each brings.</summary>
internal static class DecisionMatrix
{
    /// <summary>The table; the likeliest situation is marked, where a verdict is given.</summary>
    /// <param name="question">What is asked; null where the table stands for several subjects without a verdict.</param>
    /// <param name="decisions">Situations and choices.</param>
    public static Grid Of(Localised? question, Decisions decisions)
    {
        var likeliest = decisions.Rows.Select(r => r.Probability).Max();
        return new Grid(
            question is null ? DecisionWords.Plain : new Localised($"{question.En} {DecisionWords.Caption.En}", question.ZhHant + DecisionWords.Caption.ZhHant),
            [Column.Roomy(DecisionWords.Situation), Column.Roomy(DecisionWords.Choice), .. decisions.Columns.Select(Column.Roomy)],
            [.. decisions.Rows.GroupBy(r => r.Situation).SelectMany(s => Situation([.. s], likeliest))]);
    }

    private static IEnumerable<Row> Situation(DecisionChoice[] rows, double? likeliest) => rows.Select((row, i) =>
    {
        Cell[] cells = [row.Choice, .. row.Cells.Select(c => (Cell)c)];
        return new Row(i > 0 ? cells : [Head(row) with { Rows = rows.Length }, .. cells])
        {
            Kind = i > 0 ? RowKind.Under : RowKind.Plain,
            Class = row.Probability is not null && row.Probability == likeliest ? "likeliest" : string.Empty,
        };
    });

    private static Cell Head(DecisionChoice row) =>
        row.Probability is null ? row.Text : new Cell([row.Text, Span.Break, new Span(Localised.Same(Numbers.Percent(row.Probability)), Look.Strong)]);
}

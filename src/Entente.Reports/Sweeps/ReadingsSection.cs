using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sweeps;

/// <summary>What each reading comes to.</summary>
internal static class ReadingsSection
{
    private const int Most = 60;

    /// <summary>The table.</summary>
    public static IEnumerable<Block> Of(SweepSource source) =>
    [
        new Grid(
            SweepWords.ReadingsCaption,
            [.. source.Parted ? [SweepWords.Choice] : Array.Empty<Column>(), SweepWords.Reading, SweepWords.Unit, Column.Number(Words.Median), Column.Number(Localised.Same("5 %")), Column.Number(Localised.Same("95 %")), Column.Number(SweepWords.Missing)],
            [.. source.Answer.Summaries.Take(Most).Select(s => new Row(
            [
                .. source.Parted ? [s.Part] : Array.Empty<Cell>(),
                s.Reading.Name,
                SweepSource.Unit(s.Reading.Unit),
                Cell.Number(Numbers.Significant(s.Value?.Median)),
                Cell.Number(Numbers.Significant(s.Value?.P05)),
                Cell.Number(Numbers.Significant(s.Value?.P95)),
                Cell.Number(Numbers.Count(s.Missing)),
            ]))]),
        .. More.Than(source.Answer.Summaries.Count, Most, "tables/readings.csv"),
    ];
}

/// <summary>Says what a table does not show.</summary>
internal static class More
{
    /// <summary>The sentence; nothing where all is shown.</summary>
    /// <param name="all">Rows that there are.</param>
    /// <param name="shown">Rows shown at most.</param>
    /// <param name="table">The table that has all.</param>
    public static IEnumerable<Block> Than(int all, int shown, string table) =>
        all <= shown ? [] : [new Paragraph(SweepWords.More.Fill(("n", SweepSource.Count(all - shown)), ("table", Localised.Same(table))))];
}

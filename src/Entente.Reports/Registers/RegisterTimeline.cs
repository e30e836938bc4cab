using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Cases.Dates;

namespace Entente.Reports.Registers;

/// <summary>A register as a picture in time: its records in lanes, by the first column that offers a choice of words.</summary>
/// <param name="Declaration">The register.</param>
/// <param name="Lane">The column whose words are the lanes.</param>
/// <param name="Stages">Columns that date further stages of a record.</param>
/// <param name="Lanes">Words that occur, in the order of the codebook, with their records by date.</param>
internal sealed record RegisterTimeline(RegisterDeclaration Declaration, ShownColumn Lane, IReadOnlyList<ShownColumn> Stages, IReadOnlyList<TimelineLane> Lanes)
{
    private const int Fewest = 3;
    private const string StageEnding = "_year";

    /// <summary>
    /// The timeline of a register; null unless it has a column of choices and at least three records, of which more than half
    /// are dated without qualification to a year or closer, and not all in the same year: a list of judgements from one document is no course of events.
    /// </summary>
    public static RegisterTimeline? Of(RegisterDeclaration register, IReadOnlyList<RegisterEntry> entries)
    {
        var columns = ShownColumn.Of(register);
        if (columns.FirstOrDefault(c => c.Declared.Type == ColumnType.Choice) is not { } lane || !IsCourse([.. entries.Select(e => e.Record.Provenance.Date)]))
        {
            return null;
        }

        var stages = columns.Where(c => c.Id.EndsWith(StageEnding, StringComparison.Ordinal) && c.Declared.Type is ColumnType.Integer or ColumnType.Text);
        var lanes = from word in lane.Declared.Choices
                    let own = entries.Where(e => e.Cell(lane.Id) == word.Id).OrderBy(e => e.Record.Provenance.Date.Earliest).ToArray()
                    where own.Length > 0
                    select new TimelineLane(word.Text, own);
        return new RegisterTimeline(register, lane, [.. stages], [.. lanes]);
    }

    /// <summary>The further stages of a record that are dated, by their place in <see cref="Stages"/>.</summary>
    public IEnumerable<(int Stage, EdtfDate Date)> StagesOf(RegisterEntry entry) =>
        from stage in Stages.Index()
        let date = EdtfDate.Parse(entry.Cell(stage.Item.Declared.Id))
        where date is not null
        select (stage.Index, date);

    private static bool IsCourse(EdtfDate[] dates) =>
        dates.Length >= Fewest
        && 2 * dates.Count(d => RecordSpan.KindOf(d) != SpanKind.Approximate) > dates.Length
        && dates.Min(d => d.Earliest.Year) < dates.Max(d => d.Latest.Year);
}

/// <summary>The records that share a word.</summary>
/// <param name="Title">The word.</param>
/// <param name="Entries">By date.</param>
internal sealed record TimelineLane(Localised Title, IReadOnlyList<RegisterEntry> Entries);

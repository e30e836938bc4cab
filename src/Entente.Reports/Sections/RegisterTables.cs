using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Registers;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>The records of a register in words.</summary>
internal static class RegisterTables
{
    /// <summary>A register as a theory reads it, with the value that the theory gave to each record.</summary>
    public static Grid Of(ReportSource source, RegisterView register)
    {
        var columns = register.Columns.Where(c => c.Id != RegisterEntry.TitleColumn).ToArray();
        return new Grid(
            register.Title,
            [Column.Wide(Words.Title), Words.Date, Words.Until, .. columns.Select(c => c.IsText ? Column.Roomy(c.Title) : c.Title), register.Measured, Words.Grade],
            [.. register.Pairs.SelectMany(p => p.Entries).Select(e => Judged(source, e, columns))])
        { At = new Place("register", register.Declaration.Id), CanFilter = true };
    }

    /// <summary>A register that no theory tabulates, in the order of its source.</summary>
    public static Grid Of(ReportSource source, RegisterDeclaration register, IReadOnlyList<RegisterEntry> entries) => new(
        register.Title,
        [Localised.Same("ID"), Words.Date, .. ShownColumn.Of(register).Select(Head), Column.Wide(MethodWords.Claim), Column.Roomy(Words.Source)],
        [.. entries.Select(e => Plain(source, e))])
    { At = new Place("register", register.Id) };

    private static Column Head(ShownColumn column) => column.IsText && column.Chinese is not null ? Column.Roomy(column.Title) : column.Title;

    private static Row Judged(ReportSource source, RegisterEntry entry, IEnumerable<ShownColumn> columns)
    {
        var p = entry.Record.Provenance;
        return new Row(
        [
            new Cell([entry.Title, " ", Pieces.Item(source, p.Id)]),
            new Cell([p.Date.Text], "day"), new Cell([p.ValidUntil?.Text ?? Numbers.None], "day"),
            .. Shown(entry, columns),
            entry.Measured is { } value ? Numbers.Value(value) : Numbers.None, p.Grade.ToString(),
        ]);
    }

    private static Row Plain(ReportSource source, RegisterEntry entry)
    {
        var p = entry.Record.Provenance;
        return new Row([new Cell([Pieces.Item(source, p.Id)]), EvidenceSection.Period(p), .. Shown(entry, entry.Columns), p.Claim, Pieces.Cited(p)]) { At = new Place("record", p.Id) };
    }

    private static IEnumerable<Cell> Shown(RegisterEntry entry, IEnumerable<ShownColumn> columns) =>
        columns.Select(c => (Cell)(entry.Show(c) ?? Localised.Same(Numbers.None)));
}

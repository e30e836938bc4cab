using Entente.Cases;
using Entente.Cases.Codebooks;

namespace Entente.Reports.Registers;

/// <summary>A record with the words to show it in.</summary>
/// <param name="Record">The record.</param>
/// <param name="Columns">The columns of its register, as shown.</param>
/// <param name="Case">The case.</param>
/// <param name="Measured">The value that a theory gave it, median; null where none did.</param>
internal sealed record RegisterEntry(Record Record, IReadOnlyList<ShownColumn> Columns, Case Case, double? Measured)
{
    /// <summary>Id of the shown column that names a record.</summary>
    public const string TitleColumn = "title";

    /// <summary>How explicit the record is, 0–1, where the theory's value is such a degree.</summary>
    public double? Explicitness => Measured is >= 0 and <= 1 ? Measured : null;

    /// <summary>Its title (<c>title_en</c>, <c>title_zh</c>), or the claim.</summary>
    public Localised Title => Show(TitleColumn) ?? Record.Provenance.Claim;

    /// <summary>Its date as written, and to when, where that says more.</summary>
    public string When => Record.Provenance is { ValidUntil.Text: var until } p && until != p.Date.Text ? $"{p.Date.Text} – {until}" : Record.Provenance.Date.Text;

    /// <summary>A declared column's text as coded; empty where it has none.</summary>
    public string Cell(string column) => Record.Cells.GetValueOrDefault(column) ?? string.Empty;

    /// <summary>A shown column in words, by id; null where there is nothing to show.</summary>
    public Localised? Show(string column) => Columns.FirstOrDefault(c => c.Id == column) is { } shown ? Show(shown) : null;

    /// <summary>A shown column in words: a pair in each language, an actor by name, a choice by its text, a bin with its anchor; null where there is nothing to show.</summary>
    public Localised? Show(ShownColumn column)
    {
        var text = Cell(column.Declared.Id);
        return text.Length == 0 ? null : InWords(column, text);
    }

    private Localised InWords(ShownColumn column, string text) => column.Declared.Type switch
    {
        _ when column.Chinese is { } chinese => new Localised(text, Cell(chinese) is { Length: > 0 } zh ? zh : text),
        ColumnType.Actor => Case.NameOf(text),
        ColumnType.Choice => column.Declared.Choices.FirstOrDefault(c => c.Id == text)?.Text ?? Localised.Same(text),
        ColumnType.Scale when column.Declared.Bins.FirstOrDefault(b => text == $"{b.Value}") is { } bin => new Localised($"{text} · {bin.Anchor.En}", $"{text} · {bin.Anchor.ZhHant}"),
        _ => Localised.Same(text),
    };
}

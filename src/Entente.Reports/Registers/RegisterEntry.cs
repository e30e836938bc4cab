using Entente.Cases;
using Entente.Cases.Codebooks;

namespace Entente.Reports.Registers;

/// <summary>A record with the words to show it in.</summary>
/// <param name="Record">The record.</param>
/// <param name="Declaration">Its register.</param>
/// <param name="Case">The case.</param>
/// <param name="Measured">The value that a theory gave it, median; null where none did.</param>
internal sealed record RegisterEntry(Record Record, RegisterDeclaration Declaration, Case Case, double? Measured)
{
    /// <summary>How explicit the record is, 0–1, where the theory's value is such a degree.</summary>
    public double? Explicitness => Measured is >= 0 and <= 1 ? Measured : null;

    /// <summary>Its title columns (<c>title_en</c>, <c>title_zh</c>), or the claim.</summary>
    public Localised Title =>
        Cell("title_en") is { Length: > 0 } en && Cell("title_zh") is { Length: > 0 } zh ? new Localised(en, zh) : Record.Provenance.Claim;

    /// <summary>A column's text as coded; empty where it has none.</summary>
    public string Cell(string column) => Record.Cells.GetValueOrDefault(column) ?? string.Empty;

    /// <summary>A column in words: an actor by name, a bin with its anchor; null where there is nothing to show.</summary>
    public Localised? Show(string column)
    {
        var (declared, text) = (Declaration.Columns.FirstOrDefault(c => c.Id == column), Cell(column));
        return declared is null || text.Length == 0 ? null : InWords(declared, text);
    }

    private Localised InWords(RegisterColumn column, string text) => column.Type switch
    {
        ColumnType.Actor => Case.NameOf(text),
        ColumnType.Scale when column.Bins.FirstOrDefault(b => text == $"{b.Value}") is { } bin => new Localised($"{text} · {bin.Anchor.En}", $"{text} · {bin.Anchor.ZhHant}"),
        _ => Localised.Same(text),
    };
}

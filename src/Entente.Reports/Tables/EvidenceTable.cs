using Entente.Cases;
using Entente.Reports.Outline;
using Entente.Reports.Writing;

namespace Entente.Reports.Tables;

/// <summary><c>evidence.csv</c>: every coded claim, record and datum, with the findings that hang on it and the one it moves most.</summary>
internal static class EvidenceTable
{
    /// <summary>The file's bytes.</summary>
    public static FileBytes Write(ReportSource source)
    {
        var csv = new Csv(
            "id", "kind", "date", "valid_until", "published", "source", "locator", "grade", "origin", "from", "to", "dimension", "value", "unit_en", "unit_zh", "error",
            "claim_en", "claim_zh", "note", "largest_influence", "largest_influence_on", "findings");
        foreach (var item in source.Items.Values)
        {
            Row(csv, item, source.Case);
        }

        return csv.Bytes;
    }

    private static void Row(Csv csv, Item item, Case @case)
    {
        var (p, evidence, datum) = (item.Provenance, item.Evidence, item.Datum);
        var quantity = datum is null ? null : @case.Codebook.Quantities[datum.Quantity];
        csv.Cell(p.Id).Cell(Kind(item)).Cell(p.Date.Text).Cell(p.ValidUntil?.Text ?? string.Empty).Cell(p.Published.Text)
            .Cell(p.Source).Cell(p.Locator).Cell(p.Grade.ToString()).Cell(p.Origin)
            .Cell(evidence?.From ?? datum?.From ?? string.Empty).Cell(evidence?.To ?? datum?.To ?? string.Empty)
            .Cell(evidence?.Dimension ?? datum?.Quantity ?? item.Override?.Indicator ?? item.Record!.Register).Cell(evidence?.Value ?? datum?.Value)
            .Cell(quantity?.Unit ?? Localised.Same(string.Empty)).Cell(datum?.Error ?? quantity?.Error)
            .Cell(p.Claim).Cell(p.Note)
            .Cell(item.Largest?.Points).Cell(item.Largest?.Finding.Id ?? string.Empty).Cell(string.Join(' ', item.Uses.Select(u => u.Finding.Id)));
        csv.EndRow();
    }

    private static string Kind(Item item) => item switch
    {
        { Datum: not null } => "datum",
        { Override: not null } => "override",
        { Evidence: null } => "record",
        { Evidence.Kind: EvidenceKind.State } => "state",
        _ => "event",
    };
}

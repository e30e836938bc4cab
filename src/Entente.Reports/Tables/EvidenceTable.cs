using Entente.Cases;
using Entente.Reports.Outline;

namespace Entente.Reports.Tables;

/// <summary><c>evidence.csv</c>: every coded claim and record, with the findings that hang on it and the one it moves most.</summary>
internal static class EvidenceTable
{
    /// <summary>The file's bytes.</summary>
    public static byte[] Write(ReportSource source)
    {
        var csv = new Csv(
            "id", "kind", "date", "valid_until", "published", "source", "locator", "grade", "origin", "from", "to", "dimension", "value",
            "claim_en", "claim_zh", "note", "largest_influence", "largest_influence_on", "findings");
        foreach (var item in source.Items.Values)
        {
            Row(csv, item);
        }

        return csv.ToBytes();
    }

    private static void Row(Csv csv, Item item)
    {
        var (p, evidence) = (item.Provenance, item.Evidence);
        csv.Cell(p.Id).Cell(Kind(item)).Cell(p.Date.Text).Cell(p.ValidUntil?.Text ?? string.Empty).Cell(p.Published.Text)
            .Cell(p.Source).Cell(p.Locator).Cell(p.Grade.ToString()).Cell(p.Origin)
            .Cell(evidence?.From ?? string.Empty).Cell(evidence?.To ?? string.Empty).Cell(evidence?.Dimension ?? item.Record!.Register).Cell(evidence?.Value)
            .Cell(p.Claim).Cell(p.Note)
            .Cell(item.Largest?.Points).Cell(item.Largest?.Finding.Id ?? string.Empty).Cell(string.Join(' ', item.Uses.Select(u => u.Finding.Id)));
        csv.EndRow();
    }

    private static string Kind(Item item) => item.Evidence switch
    {
        null => "record",
        { Kind: EvidenceKind.State } => "state",
        _ => "event",
    };
}

using Entente.Cases.Codebooks;
using Entente.Reports.Outline;
using Entente.Reports.Writing;

namespace Entente.Reports.Tables;

/// <summary><c>register-ID.csv</c>: the records of a register with its declared columns.</summary>
internal static class RegisterTable
{
    /// <summary>The file's bytes.</summary>
    public static FileBytes Write(ReportSource source, RegisterDeclaration register)
    {
        string[] columns = ["id", "date", "valid_until", "published", "source", "locator", "grade", "claim_en", "claim_zh", .. register.Columns.Select(c => c.Id), "note", "findings"];
        var csv = new Csv(columns);
        foreach (var item in source.Items.Values.Where(i => i.Record?.Register == register.Id))
        {
            Row(csv, register, item);
        }

        return csv.Bytes;
    }

    private static void Row(Csv csv, RegisterDeclaration register, Item item)
    {
        var p = item.Provenance;
        csv.Cell(p.Id).Cell(p.Date.Text).Cell(p.ValidUntil?.Text ?? string.Empty).Cell(p.Published.Text).Cell(p.Source).Cell(p.Locator).Cell(p.Grade.ToString()).Cell(p.Claim);
        foreach (var column in register.Columns)
        {
            csv.Cell(item.Record!.Cells.GetValueOrDefault(column.Id) ?? string.Empty);
        }

        csv.Cell(p.Note).Cell(string.Join(' ', item.Uses.Select(u => u.Finding.Id)));
        csv.EndRow();
    }
}

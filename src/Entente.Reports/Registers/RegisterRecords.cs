using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Reports.Outline;

namespace Entente.Reports.Registers;

/// <summary>Which records are shown where.</summary>
internal static class RegisterRecords
{
    /// <summary>The records of a register that are known by the as-of date, by date.</summary>
    public static IOrderedEnumerable<Record> Of(ReportSource source, RegisterDeclaration register) =>
        Known(source, register).OrderBy(r => r.Provenance.Date.Earliest).ThenBy(r => r.Id, StringComparer.Ordinal);

    /// <summary>The same records in the order of their file, which follows that of the source.</summary>
    private static IOrderedEnumerable<Record> AsWritten(ReportSource source, RegisterDeclaration register) =>
        Known(source, register).OrderBy(r => r.Provenance.At.Path, StringComparer.Ordinal).ThenBy(r => r.Provenance.At.Line).ThenBy(r => r.Id, StringComparer.Ordinal);

    /// <summary>Registers with records that no theory's section tabulates, in the order declared, with the records as written.</summary>
    public static IEnumerable<(RegisterDeclaration Register, IReadOnlyList<RegisterEntry> Entries)> Untold(ReportSource source)
    {
        var told = source.Systems.SelectMany(s => s.Theories).Select(g => RegisterView.Of(source, g)?.Declaration.Id).ToHashSet();
        return source.Case.Codebook.Registers.Values.Where(r => !told.Contains(r.Id) && Of(source, r).Any()).Select(r => (r, Entries(source, r)));
    }

    private static IReadOnlyList<RegisterEntry> Entries(ReportSource source, RegisterDeclaration register)
    {
        var columns = ShownColumn.Of(register);
        return [.. AsWritten(source, register).Select(r => new RegisterEntry(r, columns, source.Case, null))];
    }

    private static IEnumerable<Record> Known(ReportSource source, RegisterDeclaration register) =>
        source.Case.Records.Where(r => r.Register == register.Id && r.Provenance.Published.Earliest <= source.Run.Options.AsOf);
}

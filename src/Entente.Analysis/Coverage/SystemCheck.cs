using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Theories.Files;

namespace Entente.Analysis.Coverage;

/// <summary>Checks what a case says about systems against the catalogue and against its own rows.</summary>
public static class SystemCheck
{
    /// <summary>Reports systems that the catalogue lacks, named under <c>feeds</c> or <c>thin</c>.</summary>
    public static void ReportUnknown(Case @case, IReadOnlyList<SystemEntry> catalogue, DiagnosticBag faults)
    {
        var known = catalogue.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var book = @case.Codebook;
        var feeds = book.Dimensions.Values.SelectMany(d => d.Feeds).Concat(book.Registers.Values.SelectMany(r => r.Feeds)).Concat(book.Quantities.Values.SelectMany(q => q.Feeds));
        var named = feeds.Select(f => (f.System, f.At)).Concat(@case.Thin.Values.Select(t => (t.System, t.At)));
        foreach (var (system, at) in named.Where(n => !known.Contains(n.System)))
        {
            var hint = Hint.For(system, known);
            faults.Error(at, "E0460", $"the catalogue of systems has no '{system}'{hint.En}", $"系統目錄中無「{system}」{hint.ZhHant}");
        }
    }

    /// <summary>Warns of systems that the case asks theories about with hardly any evidence and no reason for it, and of reasons for systems that have enough.</summary>
    public static void ReportThin(SystemCoverage coverage, Case @case, IReadOnlyDictionary<string, TheoryFile> theories, DiagnosticBag faults)
    {
        var asked = @case.Applications.Select(a => theories.GetValueOrDefault(a.Theory)?.System).ToHashSet(StringComparer.Ordinal);
        string[] silent = [.. coverage.Rows.Where(r => r.IsThin && r.Reason is null && asked.Contains(r.System.Id)).Select(r => r.System.Id)];
        if (silent.Length > 0)
        {
            faults.Warning(@case.At, "W0461", $"fewer than {SystemCoverage.Few} rows feed {string.Join(", ", silent)}; code more, say in the codebook what 'feeds' them, or say why under 'thin'", $"證據不足 {SystemCoverage.Few} 筆的系統：{string.Join("、", silent)}；請補充編碼、於編碼簿以「feeds」註明其證據，或於「thin」說明原因");
        }

        foreach (var row in coverage.Rows.Where(r => !r.IsThin && r.Reason is not null))
        {
            faults.Warning(row.Reason!.At, "W0462", $"{row.Total} rows feed '{row.System.Id}', so that it is not thin; remove the reason", $"「{row.System.Id}」已有 {row.Total} 筆證據，並不稀少；請刪去此說明");
        }
    }
}

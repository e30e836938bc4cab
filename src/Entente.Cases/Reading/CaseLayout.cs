using Entente.Cases.Diagnostics;

namespace Entente.Cases.Reading;

/// <summary>What may lie in a case folder: a misspelt folder must not silently hide its tables.</summary>
internal static class CaseLayout
{
    private static readonly string[] Known = ["case.yml", "codebook.yml", "sources.bib", "evidence", "records", "second-reading", "data", OverrideReader.File, "games", "scenarios"];

    /// <summary>Reports entries that no part of Entente reads. Notes (.md, .txt) and hidden entries are a person's own.</summary>
    public static void Check(string folder, string shown, DiagnosticBag faults)
    {
        foreach (var name in Directory.EnumerateFileSystemEntries(folder).Select(e => Path.GetFileName(e)!).Order(StringComparer.Ordinal))
        {
            if (Known.Contains(name, StringComparer.Ordinal) || name.StartsWith('.') || Path.GetExtension(name) is ".md" or ".txt")
            {
                continue;
            }

            var (hint, safe) = (Hint.For(name, Known), SafeText.Show(name));
            faults.Error(new Position($"{shown}/{safe}", 1, 1), "E0009", $"a case folder holds no '{safe}'{hint.En}", $"案例資料夾中不應有「{safe}」{hint.ZhHant}");
        }
    }
}

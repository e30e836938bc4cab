using Entente.Cases.Diagnostics;

namespace Entente.Cases.Csv;

/// <summary>Checks the line that names the columns.</summary>
internal static class CsvHeader
{
    /// <summary>Index by column name, or null after reporting what is unknown, doubled or missing.</summary>
    public static Dictionary<string, int>? Columns(Position at, string[] header, string raw, char delimiter, IReadOnlyCollection<string> required, IReadOnlyCollection<string> optional, DiagnosticBag faults)
    {
        var names = header.Select((name, index) => (name: name.Trim(), index)).ToArray();
        var last = names.GroupBy(n => n.name).ToDictionary(g => g.Key, g => g.Last().index, StringComparer.Ordinal);
        var places = new CsvRow(at.Path, last, header, raw, at.Line, delimiter);
        var allowed = required.Concat(optional).ToHashSet(StringComparer.Ordinal);
        var sound = true;
        foreach (var (name, index) in names)
        {
            var doubled = names.Any(n => n.index < index && n.name == name);
            sound &= Report(name, doubled, allowed, places.AtColumn(name), faults);
        }

        foreach (var lacking in required.Where(r => !last.ContainsKey(r)))
        {
            sound = false;
            faults.Error(at, "E0204", $"the column '{lacking}' is missing; add it to the header and to every row", $"缺少欄位「{lacking}」；請補於標題列與各列");
        }

        return sound ? last : null;
    }

    private static bool Report(string name, bool doubled, HashSet<string> allowed, Position at, DiagnosticBag faults)
    {
        var shown = SafeText.Show(name);
        if (doubled)
        {
            faults.Error(at, "E0206", $"the column '{shown}' stands more than once; remove one", $"欄位「{shown}」重複；請刪去其一");
        }
        else if (!allowed.Contains(name))
        {
            var hint = Hint.For(name, allowed, faults);
            faults.Error(at, "E0205", $"unknown column '{shown}'{hint.En}", $"不明的欄位「{shown}」{hint.ZhHant}");
        }

        return !doubled && allowed.Contains(name);
    }
}

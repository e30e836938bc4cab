using System.Text;
using System.Text.RegularExpressions;

namespace Entente.Cases.Tests.Mutations;

/// <summary>
/// The files of a case cut down to what can be read thousands of times: the first rows of each table, and of the codebook
/// what those rows name. An excerpt of a sound case is sound.
/// </summary>
internal static partial class Excerpt
{
    private const int MostRows = 6;
    private const int MostSecondReadings = 200;

    /// <summary>The files by their path in the case folder.</summary>
    public static SortedDictionary<string, byte[]> Of(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var (path, text) = (Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file));
            var most = path.StartsWith("second-reading/", StringComparison.Ordinal) ? MostSecondReadings : MostRows;
            files[path] = path.EndsWith(".csv", StringComparison.Ordinal) && path.Contains('/', StringComparison.Ordinal) ? Bytes(Top(text, most)) : File.ReadAllBytes(file);
        }

        foreach (var second in files.Keys.Where(k => k.StartsWith("second-reading/", StringComparison.Ordinal)).ToArray())
        {
            files[second] = Bytes(Known(Text(files[second]), files));
        }

        foreach (var scenarios in files.Keys.Where(IsScenario).ToArray())
        {
            files[scenarios] = Bytes(First(Text(files[scenarios])));
        }

        files["codebook.yml"] = Bytes(Named(Text(files["codebook.yml"]), files));
        return files;
    }

    private static bool IsScenario(string path) => path.StartsWith("scenarios/", StringComparison.Ordinal);

    /// <summary>Comments at the head, and the first scenario.</summary>
    private static string First(string text)
    {
        var lines = text.Split('\n');
        var begins = lines.Select((line, at) => (line, at)).Where(l => l.line is [not (' ' or '#'), ..]).Select(l => l.at).Append(lines.Length).ToArray();
        return string.Join('\n', lines.Take(begins[Math.Min(1, begins.Length - 1)])) + "\n";
    }

    private static string Top(string text, int most)
    {
        var table = Table.Of(text);
        return (table with { Rows = [.. table.Rows.Take(1 + most)] }).ToString();
    }

    private static string Known(string text, SortedDictionary<string, byte[]> files)
    {
        var ids = files.Where(f => f.Key.StartsWith("evidence/", StringComparison.Ordinal)).SelectMany(f => Table.Of(Text(f.Value)).Rows.Select(r => r[0])).ToHashSet(StringComparer.Ordinal);
        var table = Table.Of(text);
        return (table with { Rows = [.. table.Rows.Take(1), .. table.Rows.Skip(1).Where(r => ids.Contains(r[0])).Take(MostRows)] }).ToString();
    }

    /// <summary>The codebook without the declarations that nothing names: blocks of lines at the second level.</summary>
    private static string Named(string text, SortedDictionary<string, byte[]> files)
    {
        var named = files.Where(f => f.Key.EndsWith(".csv", StringComparison.Ordinal)).SelectMany(f => Table.Of(Text(f.Value)).Rows.SelectMany(r => r).Append(Path.GetFileNameWithoutExtension(f.Key))).ToHashSet(StringComparer.Ordinal);
        named.UnionWith(files.Where(f => IsScenario(f.Key)).SelectMany(f => Indicator().Matches(Text(f.Value)).Select(m => m.Groups[1].Value)));
        var (kept, keep, section) = (new StringBuilder(), true, "");
        foreach (var line in text.Split('\n'))
        {
            section = line is [not (' ' or '#'), ..] ? line.Split(':')[0] : section;
            var entry = section is "dimensions" or "registers" or "quantities" && line is [' ', ' ', not (' ' or '#'), ..] && line.Contains(':', StringComparison.Ordinal);
            keep = entry ? named.Contains(line.Trim()[..line.Trim().IndexOf(':', StringComparison.Ordinal)]) : line is not [' ', ..] || keep;
            if (keep)
            {
                kept.Append(line).Append('\n');
            }
        }

        return kept.ToString();
    }

    [GeneratedRegex(@"of: ([a-z0-9-]+)\(")]
    private static partial Regex Indicator();

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}

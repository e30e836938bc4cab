using System.Text;

namespace Entente.Games.Tests.Formats;

/// <summary>
/// The games of the Gambit project, which stay outside the repository: a folder <c>games</c> in the folder that the variable
/// <c>ENTENTE_DATA</c> names. Tests that need them are skipped where it is not there, and say so.
/// </summary>
internal static class ReferenceFolder
{
    private static readonly (string Prefix, string Folder)[] Places = [("catalog/", "gambit_catalog"), ("contrib/games/", "gambit_contrib"), ("tests/test_games/", "gambit_tests")];

    internal static string Root
    {
        get
        {
            var data = Environment.GetEnvironmentVariable("ENTENTE_DATA");
            var games = Path.Combine(data ?? "", "games");
            Assert.SkipUnless(data is not null && Directory.Exists(games), "ENTENTE_DATA names no folder with a folder 'games': the reference games are not here");
            return games;
        }
    }

    /// <summary>Every file of a game in a format that is read.</summary>
    internal static IEnumerable<string> Files =>
        Directory.EnumerateFiles(Root, "*.?fg", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".nfg" or ".efg").Order(StringComparer.Ordinal);

    /// <summary>The game that a table calls by its place in the Gambit project; null for formats that are not read.</summary>
    internal static object? Game(string name)
    {
        var (prefix, folder) = Places.Single(place => name.StartsWith(place.Prefix, StringComparison.Ordinal));
        return Path.GetExtension(name) is ".nfg" or ".efg" ? GambitFile.Read(Path.Combine(Root, folder, name[prefix.Length..])) : null;
    }

    /// <summary>The rows of a table by column.</summary>
    internal static IEnumerable<IReadOnlyDictionary<string, string>> Table(string name)
    {
        var rows = Rows(File.ReadAllText(Path.Combine(Root, name))).ToArray();
        return rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    private static IEnumerable<string[]> Rows(string text)
    {
        var (row, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var c in text)
        {
            if (c == '"')
                quoted = !quoted;
            else if (quoted || c is not (',' or '\n' or '\r'))
                cell.Append(c);
            else if (c != '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    yield return [.. row];
                    row.Clear();
                }
            }
        }
    }
}

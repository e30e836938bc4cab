using System.Globalization;
using System.Text;
using Entente.Cases;
using Entente.Cli.Commands.Game.Reading;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Words;

/// <summary>A game of two drawn as a table of text.</summary>
internal static class Table
{
    private const int MostRows = 20;
    private const int Longest = 16;

    /// <summary>Its lines; none where it is no game of two or too large to be read.</summary>
    public static IEnumerable<string> Lines(LoadedGame game, Language language)
    {
        if (game.Normal is not { Players.Count: 2 } normal || normal.Players.Any(player => player.Strategies.Count > MostRows))
        {
            return [];
        }

        var names = new GameNames(game, language);
        var (rows, columns) = (normal.Players[0].Strategies.Count, normal.Players[1].Strategies.Count);
        var cells = new List<string[]> { Enumerable.Range(0, columns).Select(column => names.Strategy(1, column)).Prepend("").ToArray() };
        for (var row = 0; row < rows; row++)
        {
            cells.Add([names.Strategy(0, row), .. Enumerable.Range(0, columns).Select(column => Cell(normal, normal.Profile(row, column)))]);
        }

        return Aligned(cells).Select(line => "  " + line);
    }

    /// <summary>Rows of cells as lines, columns one under the other: Chinese characters are two wide.</summary>
    public static IEnumerable<string> Aligned(IReadOnlyList<string[]> rows)
    {
        int[] widths = [.. Enumerable.Range(0, rows.Max(row => row.Length)).Select(k => rows.Max(row => k < row.Length ? Width(row[k]) : 0))];
        return rows.Select(row => string.Join("  ", row.Select((cell, k) => cell + new string(' ', widths[k] - Width(cell)))).TrimEnd());
    }

    /// <summary>A number as people read it: a fraction of many digits as a decimal.</summary>
    public static string Show(Rational number)
    {
        var exact = number.ToString();
        return exact.Length <= Longest ? exact : string.Create(CultureInfo.InvariantCulture, $"≈{number.ToDouble():G8}");
    }

    private static string Cell(NormalGame game, int profile) => $"{Show(game[profile, 0])}, {Show(game[profile, 1])}";

    private static int Width(string text) => text.EnumerateRunes().Sum(Width);

    private static int Width(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0 : rune.Value is >= 0x1100 and (<= 0x115F or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x20000 and <= 0x3FFFD)) ? 2 : 1;
}

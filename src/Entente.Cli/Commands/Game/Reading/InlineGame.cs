using System.Text.RegularExpressions;
using Entente.Cases;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Reading;

/// <summary>A 2×2 game written out: four pairs of payoffs, row by row, the row player's first.</summary>
internal static partial class InlineGame
{
    /// <summary>What the player who chooses the row is called in the game itself; pages in Chinese have words of their own.</summary>
    public const string Row = "row";

    /// <summary>The same for the player who chooses the column.</summary>
    public const string Column = "column";

    /// <summary>The game; null where the text is none.</summary>
    public static LoadedGame? Read(string text)
    {
        var parts = Gaps().Split(text.Trim());
        if (parts.Length != 8 || !Payoffs(parts, out var payoffs))
        {
            return null;
        }

        // Profiles are numbered down the columns.
        int[] cells = [0, 2, 1, 3];
        var players = new[] { NormalPlayer.Numbered(Row, 2), NormalPlayer.Numbered(Column, 2) };
        var game = new NormalGame(text.Trim(), null, players, [.. cells.SelectMany(cell => new[] { payoffs[2 * cell], payoffs[(2 * cell) + 1] })]);
        return new LoadedGame(Localised.Same(text.Trim()), PayoffScale.Cardinal, game, null, null);
    }

    private static bool Payoffs(string[] parts, out ExactNumber[] payoffs)
    {
        payoffs = new ExactNumber[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!ExactNumber.TryParse(parts[i], out payoffs[i]))
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(@"[\s,;()，；（）]+", RegexOptions.CultureInvariant)]
    private static partial Regex Gaps();
}

using System.Text.RegularExpressions;
using Entente.Cases;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Reading;

/// <summary>A 2×2 game written out: four pairs of payoffs, row by row, the row player's first.</summary>
internal static partial class InlineGame
{
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
        var players = new[] { NormalPlayer.Numbered("row", 2), NormalPlayer.Numbered("column", 2) };
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

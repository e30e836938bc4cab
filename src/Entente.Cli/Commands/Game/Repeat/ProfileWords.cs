using Entente.Cases.Diagnostics;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Repeat;

/// <summary>A profile as it is asked for: a strategy for each player, by name or by number from 1.</summary>
internal static class ProfileWords
{
    /// <summary>The strategies, from 0.</summary>
    /// <exception cref="RefusalException">There is no such profile.</exception>
    public static int[] Read(NormalGame game, string option, string words)
    {
        var parts = words.Split([',', '，'], StringSplitOptions.TrimEntries);
        return parts.Length == game.Players.Count
            ? [.. parts.Select((word, player) => Strategy(game.Players[player], word))]
            : throw new RefusalException(new(
                $"{option} names a strategy for each of the {game.Players.Count} players, with commas between; '{SafeText.Show(words)}' has {parts.Length}",
                $"{option} 應為 {game.Players.Count} 位玩家各指定一個策略，以逗號分隔；「{SafeText.Show(words)}」有 {parts.Length} 個"));
    }

    private static int Strategy(NormalPlayer player, string word)
    {
        var found = player.Strategies.ToList().IndexOf(word);
        if (found >= 0)
        {
            return found;
        }

        if (int.TryParse(word, out var number) && number >= 1 && number <= player.Strategies.Count)
        {
            return number - 1;
        }

        var hint = Hint.For(word, player.Strategies);
        throw new RefusalException(new($"'{SafeText.Show(player.Name)}' has no strategy '{SafeText.Show(word)}'{hint.En}", $"「{SafeText.Show(player.Name)}」無策略「{SafeText.Show(word)}」{hint.ZhHant}"));
    }
}

using System.Text;
using Entente.Cases;
using Entente.Games;
using Entente.Theories.GameFiles;

namespace Entente.Cli.Commands.Game.Convert;

/// <summary>A table as a game file.</summary>
internal static class YamlMatrix
{
    /// <summary>The text.</summary>
    /// <exception cref="RefusalException">It is larger than game files may be.</exception>
    public static string Text(NormalGame game, Localised title, PayoffScale scale)
    {
        if (game.Players.Count > GameBounds.Players || game.ProfileCount > GameBounds.Profiles || game.Players.Any(player => player.Strategies.Count > GameBounds.Moves))
        {
            throw new RefusalException(new("the game is larger than a .yml file may be; keep it as .nfg", "賽局超過 .yml 檔的上限；請保留 .nfg 格式"));
        }

        var players = YamlWords.Ids(game.Players.Select(player => player.Name), "player");
        var strategies = game.Players.Select(player => YamlWords.Ids(player.Strategies, "s")).ToArray();
        var text = Head(title, game.Players.Select(player => player.Name), players, scale);
        text.Append("matrix:\n  strategies:\n");
        for (var player = 0; player < players.Length; player++)
        {
            text.Append("    ").Append(players[player]).Append(":\n");
            for (var k = 0; k < strategies[player].Length; k++)
            {
                text.Append("      ").Append(strategies[player][k]).Append(": { ").Append(YamlWords.Both(game.Players[player].Strategies[k])).Append(" }\n");
            }
        }

        text.Append("  cells:\n");
        foreach (var profile in Profiles(game))
        {
            var at = string.Join(", ", game.Strategies(profile).Select((strategy, player) => strategies[player][strategy]));
            text.Append("    - { at: [").Append(at).Append("], pay: ").Append(YamlWords.Pay(players.Select((_, player) => game[profile, player]))).Append(" }\n");
        }

        return text.ToString();
    }

    /// <summary>What every game file begins with.</summary>
    public static StringBuilder Head(Localised title, IEnumerable<string> names, string[] ids, PayoffScale scale)
    {
        var text = new StringBuilder().Append("id: ").Append(YamlWords.Id(title.En)).Append('\n').Append("title: { ").Append(YamlWords.Both(title)).Append(" }\nplayers:\n");
        foreach (var (name, id) in names.Zip(ids))
        {
            text.Append("  ").Append(id).Append(": { ").Append(YamlWords.Both(name)).Append(" }\n");
        }

        return text.Append("scale: ").Append(scale == PayoffScale.Ordinal ? "ranks" : "numbers").Append('\n');
    }

    /// <summary>Profiles row by row: the last player's strategy runs fastest.</summary>
    private static IEnumerable<int> Profiles(NormalGame game) => Enumerable.Range(0, game.ProfileCount)
        .Select(profile => (profile, Strategies: game.Strategies(profile)))
        .OrderBy(p => p.Strategies.Aggregate(0L, (order, strategy) => (order * GameBounds.Moves) + strategy))
        .Select(p => p.profile);
}

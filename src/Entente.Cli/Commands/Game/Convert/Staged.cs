using Entente.Games;

namespace Entente.Cli.Commands.Game.Convert;

/// <summary>A table as a tree: the players move one after the other, and nobody sees what was done before.</summary>
internal static class Staged
{
    private const int MostEnds = 100_000;

    /// <summary>The tree.</summary>
    /// <exception cref="RefusalException">It would be too large.</exception>
    public static ExtensiveGame Of(NormalGame game)
    {
        if (game.ProfileCount > MostEnds)
        {
            throw new RefusalException(new($"the tree would have more than {MostEnds} ends", $"賽局樹的終局將超過 {MostEnds} 個"));
        }

        InformationSet[] sets = [.. game.Players.Select((player, number) => new InformationSet(number, player.Name, player.Strategies))];
        var (nodes, outcomes) = (new List<TreeNode>(), new List<GameOutcome>());
        var open = new Stack<int[]>([[]]);
        while (open.TryPop(out var moved))
        {
            if (moved.Length == sets.Length)
            {
                var profile = game.Profile(moved);
                nodes.Add(new TreeNode("", null, outcomes.Count));
                outcomes.Add(new GameOutcome("", [.. sets.Select((_, player) => game.Number(profile, player))]));
                continue;
            }

            nodes.Add(new TreeNode("", moved.Length, null));
            for (var action = sets[moved.Length].Actions.Count - 1; action >= 0; action--)
            {
                open.Push([.. moved, action]);
            }
        }

        return new ExtensiveGame(game.Title, game.Comment, [.. game.Players.Select(player => player.Name)], sets, outcomes, nodes);
    }
}

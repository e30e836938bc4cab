using System.Globalization;
using System.Text;
using Entente.Cases;
using Entente.Games;
using Entente.Theories.GameFiles;

namespace Entente.Cli.Commands.Game.Convert;

/// <summary>A tree as a game file.</summary>
internal sealed class YamlTree
{
    private readonly ExtensiveGame _game;
    private readonly StringBuilder _text;
    private readonly string[] _players;

    private YamlTree(ExtensiveGame game, Localised title)
    {
        _game = game;
        _players = YamlWords.Ids(game.Players, "player");
        _text = YamlMatrix.Head(title, game.Players, _players, PayoffScale.Cardinal);
    }

    /// <summary>The text.</summary>
    /// <exception cref="RefusalException">It is larger than game files may be.</exception>
    public static string Text(ExtensiveGame game, Localised title)
    {
        var depth = new int[game.Nodes.Count];
        foreach (var node in game.Nodes.Skip(1))
        {
            depth[node.Number] = depth[node.Parent!.Value] + 1;
        }

        if (game.Players.Count > GameBounds.Players || game.Nodes.Count > GameBounds.Nodes || depth.Max() > GameBounds.Depth || game.Sets.Any(set => set.Actions.Count > GameBounds.Moves))
        {
            throw new RefusalException(new("the tree is larger than a .yml file may be; keep it as .efg", "賽局樹超過 .yml 檔的上限；請保留 .efg 格式"));
        }

        var tree = new YamlTree(game, title);
        tree._text.Append("tree:\n");
        tree.Node(0, "  ");
        return tree._text.ToString();
    }

    private void Node(int number, string indent)
    {
        var node = _game.Nodes[number];
        if (node.Set is not { } set)
        {
            _text.Append(indent).Append("pay: ").Append(YamlWords.Pay(_game.Paid(number))).Append('\n');
            return;
        }

        var moves = _game.Sets[set];
        _text.Append(indent).Append(moves.Player is { } player ? $"who: {_players[player]}\n" : $"chance: c{Number(set)}\n");
        if (moves.Player is not null && _game.Members(set).Count > 1)
        {
            _text.Append(indent).Append("knows: i").Append(Number(set)).Append('\n');
        }

        _text.Append(indent).Append(moves.Player is null ? "draws:\n" : "does:\n");
        Branches(node, moves, indent + "  ");
    }

    private void Branches(GameNode node, InformationSet moves, string indent)
    {
        var ids = YamlWords.Ids(moves.Actions, "a");
        for (var action = 0; action < ids.Length; action++)
        {
            _text.Append(indent).Append(ids[action]).Append(":\n");
            _text.Append(indent).Append("  en: ").Append(YamlWords.Quoted(moves.Actions[action])).Append('\n');
            _text.Append(indent).Append("  zh-Hant: ").Append(YamlWords.Quoted(moves.Actions[action])).Append('\n');
            if (moves.IsChance)
            {
                _text.Append(indent).Append("  probability: ").Append(YamlWords.Number(moves.Probabilities[action].Value)).Append('\n');
            }

            _text.Append(indent).Append("  then:\n");
            Node(node.Children[action], indent + "    ");
        }
    }

    private static string Number(int set) => (set + 1).ToString(CultureInfo.InvariantCulture);
}

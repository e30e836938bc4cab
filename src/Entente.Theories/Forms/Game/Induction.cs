using Entente.Numerics;
using Entente.Theories.GameFiles;

namespace Entente.Theories.Forms.Game;

/// <summary>
/// Backward induction in every draw at once (Selten 1975; Osborne and Rubinstein 1994, §6.2): for trees in which whoever
/// moves knows what went before. A mover who is indifferent takes the action that is listed first; how often that happens on the
/// path of play is told. In draws that cannot be decided nothing is played and nothing reached.
/// </summary>
public sealed class Induction : IPlaySolution
{
    private const string Plays = "plays", Reached = "reached", Gets = "gets";

    private readonly PlayTree _tree;
    private readonly PlayColumns _columns;
    private readonly StatedGame _game;
    private readonly ReadOnlyMemory<double>[][] _values;
    private readonly double[][][] _taken;
    private readonly Lazy<ReadOnlyMemory<double>[]> _reach;

    /// <summary>Solves the game.</summary>
    public Induction(StatedGame game, PlayTree tree, PlayColumns columns)
    {
        (_game, _tree, _columns) = (game, tree, columns);
        _values = new ReadOnlyMemory<double>[tree.Nodes.Count][];
        _taken = new double[tree.Nodes.Count][][];
        for (var node = tree.Nodes.Count - 1; node >= 0; node--)
        {
            Solve(tree.Nodes[node]);
        }

        _reach = new(Reaching);
    }

    /// <inheritdoc/>
    public IReadOnlyList<PlayCall> Calls => CallsOf(_game, _tree);

    /// <inheritdoc/>
    public IReadOnlyList<string> Names => [];

    /// <summary>What a tree of this kind can be asked.</summary>
    public static IReadOnlyList<PlayCall> CallsOf(StatedGame game, PlayTree tree) =>
    [
        new(Plays, [[.. tree.Sets.Select(s => s.Name)], []]) { Second = tree.Sets.DistinctBy(s => s.Name).ToDictionary(s => s.Name, s => (IReadOnlyList<string>)[.. s.Moves.Select(m => m.Id)], StringComparer.Ordinal) },
        new(Reached, [[.. PlayColumns.Ends(game.Play).Select(o => o.Id).Distinct()]]),
        new(Gets, [[.. game.Players.Select(p => p.Id)]]),
    ];

    /// <inheritdoc/>
    public ReadOnlyMemory<double> Name(string name) => throw new ArgumentException($"'{name}' is no name here.", nameof(name));

    /// <inheritdoc/>
    public ReadOnlyMemory<double> Answer(string call, IReadOnlyList<string> words) => call switch
    {
        Plays => Taken(_tree.Set(words[0])!.Nodes[0], _tree.Set(words[0])!.Moves.ToList().FindIndex(m => m.Id == words[1])),
        Reached => ReachedAny(n => n.Stated is StatedEnd end && end.Outcome.Id == words[0]),
        _ => Value(0, _game.Players.ToList().FindIndex(p => p.Id == words[0])),
    };

    /// <summary>What a player expects at a node.</summary>
    public ReadOnlyMemory<double> Value(int node, int player) => _values[node][player];

    /// <summary>How likely a branch is taken once its node is reached: 1 or 0 where a player moves.</summary>
    public ReadOnlyMemory<double> Taken(int node, int branch) =>
        _tree.Nodes[node].Stated is StatedChance lot ? _columns.Chances(lot)[branch] : _taken[node][branch];

    /// <summary>
    /// 1 in the draws in which somebody who moves on the path of play is indifferent between actions that are not alike to another,
    /// so that the order of the file decides what that one gets.
    /// </summary>
    public double[] TiedOnPath()
    {
        var tied = new double[_columns.Draws];
        foreach (var node in _tree.Nodes.Where(n => n.Stated is StatedChoice && n.Children.Count > 1))
        {
            var here = Reach(node.Number);
            for (var draw = 0; draw < tied.Length; draw++)
            {
                tied[draw] = tied[draw] == 1 || (here.Span[draw] > 0 && node.Children.Any(c => IsRival(node, c, draw))) ? 1 : 0;
            }
        }

        return tied;
    }

    /// <summary>How likely a node is reached.</summary>
    public ReadOnlyMemory<double> Reach(int node) => _reach.Value[node];

    /// <summary>Whether an action gives its mover as much as the one that is taken, and somebody else more or less.</summary>
    private bool IsRival(PlayNode node, int child, int draw)
    {
        var (taken, other, mover) = (_values[node.Number], _values[child], ((StatedChoice)node.Stated).Player);
        return other[mover].Span[draw] == taken[mover].Span[draw] && Enumerable.Range(0, taken.Length).Any(p => other[p].Span[draw] != taken[p].Span[draw]);
    }

    private void Solve(PlayNode node)
    {
        _values[node.Number] = node.Stated switch
        {
            StatedEnd end => [.. _game.Players.Select((_, player) => _columns.Of(end.Outcome, player))],
            StatedChance lot => [.. _game.Players.Select((_, player) => Expected(lot, node, player))],
            StatedChoice choice => Best(choice, node),
            _ => throw new ArgumentOutOfRangeException(nameof(node)),
        };
    }

    private ReadOnlyMemory<double> Expected(StatedChance lot, PlayNode node, int player)
    {
        var (sum, term) = (new double[_columns.Draws], new double[_columns.Draws]);
        var chances = _columns.Chances(lot);
        for (var branch = 0; branch < node.Children.Count; branch++)
        {
            Columns.Multiply(chances[branch].Span, _values[node.Children[branch]][player].Span, term);
            Columns.Add(sum, term, sum);
        }

        return sum;
    }

    private ReadOnlyMemory<double>[] Best(StatedChoice choice, PlayNode node)
    {
        var best = _values[node.Children[0]].Select(v => v.ToArray()).ToArray();
        var taken = node.Children.Select((_, branch) => Mask.All(_columns.Draws, branch == 0 ? 1 : 0)).ToArray();
        var better = new double[_columns.Draws];
        for (var branch = 1; branch < node.Children.Count; branch++)
        {
            var values = _values[node.Children[branch]];
            Columns.Greater(values[choice.Player].Span, best[choice.Player], better);
            for (var player = 0; player < best.Length; player++)
            {
                Mask.TakeOver(better, values[player].Span, best[player]);
            }

            Take(better, taken, branch);
        }

        _taken[node.Number] = [.. taken.Select(t => Mask.Known(t, _columns.Decided))];
        return [.. best.Select(b => (ReadOnlyMemory<double>)b)];
    }

    /// <summary>From now on this branch is taken where it is better, and no branch before it.</summary>
    private static void Take(double[] better, double[][] taken, int branch)
    {
        var worse = new double[better.Length];
        Columns.Subtract(1, better, worse);
        for (var before = 0; before < branch; before++)
        {
            Columns.Multiply(taken[before], worse, taken[before]);
        }

        better.CopyTo(taken[branch], 0);
    }

    private ReadOnlyMemory<double>[] Reaching()
    {
        var reach = new ReadOnlyMemory<double>[_tree.Nodes.Count];
        reach[0] = _columns.Decided ?? Mask.All(_columns.Draws, 1);
        foreach (var node in _tree.Nodes.Skip(1))
        {
            var here = new double[_columns.Draws];
            Columns.Multiply(reach[node.Parent!.Value].Span, Taken(node.Parent.Value, node.Branch).Span, here);
            reach[node.Number] = Mask.Known(here, _columns.Decided);
        }

        return reach;
    }

    private double[] ReachedAny(Func<PlayNode, bool> where)
    {
        var sum = new double[_columns.Draws];
        foreach (var node in _tree.Nodes.Where(where))
        {
            Columns.Add(sum, Reach(node.Number).Span, sum);
        }

        return sum;
    }
}

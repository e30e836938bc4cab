using System.Runtime.Intrinsics;
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
    private readonly byte[]?[] _taken;
    private readonly Dictionary<(int Node, int Player), ReadOnlyMemory<double>> _values = [];
    private readonly ReadOnlyMemory<double>?[] _reach;

    /// <summary>Solves the game.</summary>
    public Induction(StatedGame game, PlayTree tree, PlayColumns columns)
    {
        (_game, _tree, _columns) = (game, tree, columns);
        _taken = new InductionPass(tree, columns, game.Players.Count).Run();
        _reach = new ReadOnlyMemory<double>?[tree.Nodes.Count];
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
    public ReadOnlyMemory<double> Value(int node, int player)
    {
        if (!_values.TryGetValue((node, player), out var known))
        {
            _values[(node, player)] = known = WorkOut(_tree.Nodes[node], player);
        }

        return known;
    }

    /// <summary>How likely a branch is taken once its node is reached: 1 or 0 where a player moves.</summary>
    public ReadOnlyMemory<double> Taken(int node, int branch)
    {
        if (_tree.Nodes[node].Stated is StatedChance lot)
        {
            return _columns.Chances(lot)[branch];
        }

        var column = LentColumns.Filled(_columns.Draws, 1);
        Mask.Where(_taken[node], (byte)branch, column, column);
        return Mask.Known(column, _columns.Decided);
    }

    /// <summary>Share of the draws in which whoever moves at a node takes a branch.</summary>
    public double Share(int node, int branch)
    {
        var taken = _taken[node]!;
        var count = taken.AsSpan().Count((byte)branch);
        for (var draw = 0; draw < taken.Length && _columns.Decided is not null; draw++)
        {
            count -= taken[draw] == branch && _columns.Decided[draw] != 1 ? 1 : 0;
        }

        return (double)count / taken.Length;
    }

    /// <summary>
    /// 1 in the draws in which somebody who moves on the path of play is indifferent between actions that are not alike to another,
    /// so that the order of the file decides what that one gets.
    /// </summary>
    public double[] TiedOnPath()
    {
        var tied = LentColumns.Filled(_columns.Draws, 0);
        foreach (var node in _tree.Nodes.Where(n => n.Stated is StatedChoice && n.Children.Count > 1))
        {
            for (var branch = 0; branch < node.Children.Count; branch++)
            {
                Tie(node, branch, tied);
            }
        }

        return tied;
    }

    /// <summary>How likely a node is reached.</summary>
    public ReadOnlyMemory<double> Reach(int node) => _reach[node] ??= Reaching(_tree.Nodes[node]);

    /// <summary>Notes the draws in which an action that is not taken gives its mover as much as the one that is, and somebody else more or less.</summary>
    private void Tie(PlayNode node, int branch, double[] tied)
    {
        var mover = ((StatedChoice)node.Stated).Player;
        for (var player = 0; player < _game.Players.Count; player++)
        {
            if (player != mover)
            {
                Tie(node, branch, mover, player, tied);
            }
        }
    }

    private void Tie(PlayNode node, int branch, int mover, int player, double[] tied)
    {
        ReadOnlySpan<byte> marks = _taken[node.Number];
        ReadOnlySpan<double> here = Reach(node.Number).Span, best = Value(node.Number, mover).Span, other = Value(node.Children[branch], mover).Span;
        ReadOnlySpan<double> gets = Value(node.Number, player).Span, might = Value(node.Children[branch], player).Span;
        var i = 0;
        for (; i <= tied.Length - Vector256<double>.Count; i += Vector256<double>.Count)
        {
            var level = Vector256.AndNot(Vector256.Equals(Vector256.Create(other[i..]), Vector256.Create(best[i..])), Mask.Marked(marks[i..], (byte)branch));
            if (level.AsInt64() != Vector256<long>.Zero)
            {
                var same = Vector256.Equals(Vector256.Create(might[i..]), Vector256.Create(gets[i..]));
                var ties = Vector256.AndNot(level, same) & Vector256.GreaterThan(Vector256.Create(here[i..]), Vector256<double>.Zero);
                ((ties & Vector256<double>.One) | Vector256.Create(tied, i)).CopyTo(tied, i);
            }
        }

        for (; i < tied.Length; i++)
        {
            tied[i] = other[i] == best[i] && marks[i] != branch && here[i] > 0 && might[i] != gets[i] ? 1 : tied[i];
        }
    }

    private ReadOnlyMemory<double> WorkOut(PlayNode node, int player) => node.Stated switch
    {
        StatedEnd end => _columns.Of(end.Outcome, player),
        StatedChance lot => Expected(lot, node, player),
        _ => Chosen(node, player),
    };

    private double[] Expected(StatedChance lot, PlayNode node, int player)
    {
        var (sum, term) = (LentColumns.Filled(_columns.Draws, 0), LentColumns.Take(_columns.Draws));
        var chances = _columns.Chances(lot);
        for (var branch = 0; branch < node.Children.Count; branch++)
        {
            Columns.Multiply(chances[branch].Span, Value(node.Children[branch], player).Span, term);
            Columns.Add(sum, term, sum);
        }

        return sum;
    }

    private ReadOnlyMemory<double> Chosen(PlayNode node, int player)
    {
        var taken = _taken[node.Number]!;
        if (taken[0] < node.Children.Count && !taken.AsSpan().ContainsAnyExcept(taken[0]))
        {
            return Value(node.Children[taken[0]], player);
        }

        var column = LentColumns.Copy(Value(node.Children[0], player).Span);
        for (var branch = 1; branch < node.Children.Count; branch++)
        {
            Mask.TakeOver(taken, (byte)branch, Value(node.Children[branch], player).Span, column);
        }

        return column;
    }

    private ReadOnlyMemory<double> Reaching(PlayNode node)
    {
        if (node.Parent is not { } parent)
        {
            return _columns.Decided ?? LentColumns.Filled(_columns.Draws, 1);
        }

        if (_taken[parent] is { } taken && !taken.AsSpan().ContainsAnyExcept((byte)node.Branch))
        {
            return Reach(parent);
        }

        var here = LentColumns.Take(_columns.Draws);
        if (_tree.Nodes[parent].Stated is StatedChance lot)
        {
            Columns.Multiply(Reach(parent).Span, _columns.Chances(lot)[node.Branch].Span, here);
        }
        else
        {
            Mask.Where(_taken[parent], (byte)node.Branch, Reach(parent).Span, here);
        }

        return Mask.Known(here, _columns.Decided);
    }

    private double[] ReachedAny(Func<PlayNode, bool> where)
    {
        var sum = LentColumns.Filled(_columns.Draws, 0);
        foreach (var node in _tree.Nodes.Where(where))
        {
            Columns.Add(sum, Reach(node.Number).Span, sum);
        }

        return sum;
    }
}

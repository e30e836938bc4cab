using System.Numerics;
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

        var column = LentColumns.Take(_columns.Draws);
        Mask.Fill(_taken[node], (byte)branch, column);
        return Mask.Known(column, _columns.Decided);
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
        var (taken, mover) = (_taken[node.Number]!, ((StatedChoice)node.Stated).Player);
        var here = Reach(node.Number);
        var best = Value(node.Number, mover).Span;
        var other = Value(node.Children[branch], mover).Span;
        var draw = 0;
        for (; draw <= tied.Length - Vector256<double>.Count; draw += Vector256<double>.Count) // hardly anybody is ever indifferent
        {
            var level = Vector256.Equals(Vector256.Create(other[draw..]), Vector256.Create(best[draw..]));
            for (var left = Vector256.AndNot(level, Mask.Marked(taken.AsSpan(draw), (byte)branch)).ExtractMostSignificantBits(); left != 0; left &= left - 1)
            {
                Tie(draw + BitOperations.TrailingZeroCount(left));
            }
        }

        for (; draw < tied.Length; draw++)
        {
            if (other[draw] == best[draw] && taken[draw] != branch)
            {
                Tie(draw);
            }
        }

        void Tie(int at) => tied[at] = here.Span[at] > 0 && IsRival(node.Number, node.Children[branch], at) ? 1 : tied[at];
    }

    private bool IsRival(int node, int child, int draw) =>
        Enumerable.Range(0, _game.Players.Count).Any(p => Value(child, p).Span[draw] != Value(node, p).Span[draw]);

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

        var here = LentColumns.Take(_columns.Draws);
        Columns.Multiply(Reach(parent).Span, Taken(parent, node.Branch).Span, here);
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

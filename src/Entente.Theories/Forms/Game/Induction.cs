using Entente.Expressions;
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
    private readonly InductionPass _pass;
    private readonly byte[]?[] _taken;
    private readonly Stack<double[]> _free = [];

    /// <summary>Solves the game.</summary>
    public Induction(StatedGame game, PlayTree tree, PlayColumns columns)
    {
        (_game, _tree, _columns) = (game, tree, columns);
        _pass = new InductionPass(tree, columns, game.Players.Count);
        _taken = _pass.Run();
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
    public Value Answer(string call, IReadOnlyList<string> words) => call switch
    {
        Plays => Choice(_tree.Set(words[0])!.Nodes[0], _tree.Set(words[0])!.Moves.ToList().FindIndex(m => m.Id == words[1])),
        Reached => ReachedAny(n => n.Stated is StatedEnd end && end.Outcome.Id == words[0]),
        _ => Value.OfColumn(Expected(_game.Players.ToList().FindIndex(p => p.Id == words[0]))),
    };

    /// <summary>What a player expects of the game, shape [draws]; the column is lent where the thread lends (<see cref="LentColumns"/>).</summary>
    public ReadOnlyMemory<double> Expected(int player) => new NodePayoffs(_tree, _columns, _taken, player, _free, null).AtRoot();

    /// <summary>
    /// Tells what a player expects at every node, from the ends up. Hardly more columns are held at a time than the tree is deep: one that is
    /// told stands for something else soon after.
    /// </summary>
    /// <param name="player">The player.</param>
    /// <param name="tell">Told of each node once, of those behind it first.</param>
    public void TellPayoffs(int player, TellPayoff tell) => new NodePayoffs(_tree, _columns, _taken, player, _free, tell).Tell();

    /// <summary>How likely a branch is taken once its node is reached: 1 or 0 where a player moves.</summary>
    public ReadOnlyMemory<double> Taken(int node, int branch) =>
        _tree.Nodes[node].Stated is StatedChance lot ? _columns.Chances(lot)[branch] : Choice(node, branch).Draws;

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
    public double[] TiedOnPath() => _pass.Tied(_taken);

    /// <summary>How likely a node is reached, 0–1 in every draw; a column that is lent where the thread lends.</summary>
    public double[] Reach(int node) => Reach(node, LentColumns.Take(_columns.Draws));

    /// <summary>Mean chance that each node is reached, 0–1, shape [nodes].</summary>
    public double[] MeanReach()
    {
        var room = LentColumns.Take(_columns.Draws);
        return [.. _tree.Nodes.Select(node => Columns.Mean(Reach(node.Number, room)))];
    }

    private double[] Reach(int node, double[] into)
    {
        var path = _tree.PathTo(_tree.Nodes[node]);
        for (var first = 0; first < into.Length; first += Value.BlockDraws)
        {
            Reach(path, first, into.AsSpan(first, Math.Min(Value.BlockDraws, into.Length - first)));
        }

        return into;
    }

    /// <summary>1 in the draws in which whoever moves at a node takes a branch.</summary>
    private Value Choice(int node, int branch) => Value.OfBlocks(_columns.Draws, (first, into) =>
    {
        into.Fill(1);
        Mask.Where(_taken[node].AsSpan(first, into.Length), (byte)branch, into, into);
        Mask.Known(into, _columns.Decided, first);
    });

    /// <summary>How likely any of some ends is reached.</summary>
    private Value ReachedAny(Func<PlayNode, bool> where)
    {
        PlayNode[][] paths = [.. _tree.Nodes.Where(where).Select(_tree.PathTo).Where(IsEverTaken)];
        return Value.OfBlocks(_columns.Draws, (first, into) =>
        {
            Span<double> room = stackalloc double[Value.BlockDraws];
            into.Clear();
            foreach (var path in paths)
            {
                Reach(path, first, room[..into.Length]);
                Columns.Add(into, room[..into.Length], into);
            }
        });
    }

    private bool IsEverTaken(PlayNode[] path) => Array.TrueForAll(path, n => _taken[n.Parent!.Value]?.AsSpan().Contains((byte)n.Branch) != false);

    /// <summary>How likely a path is taken; never where the game cannot be decided.</summary>
    private void Reach(PlayNode[] path, int first, Span<double> into)
    {
        into.Fill(1);
        foreach (var node in path)
        {
            _pass.Follow(node, _taken, first, into);
        }

        Mask.Known(into, _columns.Decided, first);
    }
}

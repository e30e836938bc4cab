using Entente.Theories.GameFiles;

namespace Entente.Theories.Forms.Game;

/// <summary>A stated tree laid out flat: nodes numbered from the root, each before its branches, and players' information sets.</summary>
public sealed class PlayTree
{
    private readonly List<PlayNode> _nodes = [];
    private readonly List<PlaySet> _sets = [];
    private readonly List<List<int>> _members = [];

    /// <summary>Lays a tree out.</summary>
    public PlayTree(StatedTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        Add(tree.Root, null, 0);
    }

    /// <summary>The nodes.</summary>
    public IReadOnlyList<PlayNode> Nodes => _nodes;

    /// <summary>The players' information sets, in the order in which the tree first comes to them.</summary>
    public IReadOnlyList<PlaySet> Sets => _sets;

    /// <summary>Whether whoever moves knows everything that went before.</summary>
    public bool IsOpen => _sets.All(s => s.Nodes.Count == 1);

    /// <summary>Whether some player moves a second time along a path.</summary>
    public bool MovesTwice => _nodes.Any(n => n.Stated is StatedChoice choice && Before(n).Any(b => b.Stated is StatedChoice earlier && earlier.Player == choice.Player));

    /// <summary>Ways of choosing one action at every information set, as far as a 64-bit number can count them.</summary>
    public long Plans => _sets.Aggregate(1L, (product, set) => product > long.MaxValue / set.Moves.Count ? long.MaxValue : product * set.Moves.Count);

    /// <summary>The first information set of a name; null where there is none.</summary>
    public PlaySet? Set(string name) => _sets.FirstOrDefault(s => s.Name == name);

    /// <summary>The nodes on the way to a node, itself included, without the root.</summary>
    internal PlayNode[] PathTo(PlayNode node) => [.. Before(node).Prepend(node).Reverse().Skip(1)];

    private IEnumerable<PlayNode> Before(PlayNode node)
    {
        for (var at = node.Parent; at is { } number; at = _nodes[number].Parent)
        {
            yield return _nodes[number];
        }
    }

    private int Add(StatedNode stated, int? parent, int branch)
    {
        var number = _nodes.Count;
        var children = new List<int>();
        _nodes.Add(new PlayNode(number, parent, branch, stated, stated is StatedChoice choice ? Join(choice, number) : null, children));
        var then = stated switch
        {
            StatedChoice c => c.Branches.Select(b => b.Then),
            StatedChance c => c.Branches.Select(b => b.Then),
            _ => [],
        };
        children.AddRange(then.Select((next, i) => Add(next, number, i)));
        return number;
    }

    private int Join(StatedChoice choice, int node)
    {
        var set = _sets.FindIndex(s => s.Player == choice.Player && s.Name == choice.Information);
        if (set < 0)
        {
            set = _sets.Count;
            _members.Add([]);
            _sets.Add(new PlaySet(set, choice.Player, choice.Information, [.. choice.Branches.Select(b => b.Move)], _members[set]));
        }

        _members[set].Add(node);
        return set;
    }
}

/// <summary>A node in its place.</summary>
/// <param name="Number">Its number, from 0.</param>
/// <param name="Parent">The node before; null for the root.</param>
/// <param name="Branch">The branch of the parent that leads here.</param>
/// <param name="Stated">What happens here.</param>
/// <param name="Set">Information set; null where no player moves.</param>
/// <param name="Children">Where each branch leads.</param>
public sealed record PlayNode(int Number, int? Parent, int Branch, StatedNode Stated, int? Set, IReadOnlyList<int> Children);

/// <summary>What a player knows where it moves.</summary>
/// <param name="Number">Its number, from 0.</param>
/// <param name="Player">Who moves.</param>
/// <param name="Name">Name.</param>
/// <param name="Moves">Actions.</param>
/// <param name="Nodes">Nodes that the player cannot tell apart.</param>
public sealed record PlaySet(int Number, int Player, string Name, IReadOnlyList<StatedMove> Moves, IReadOnlyList<int> Nodes);

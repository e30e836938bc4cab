namespace Entente.Games;

/// <summary>
/// A finite game in extensive form: a tree with moves of chance, information sets and exact payoffs (Kuhn 1953; Osborne and Rubinstein 1994,
/// ch. 11). Payoffs of the outcomes along a path add up, as in Gambit's files. A player may forget what it knew or did
/// (<see cref="PerfectRecall"/>). Immutable.
/// </summary>
public sealed class ExtensiveGame
{
    private readonly Lazy<Rational[][]> paid; // by node; only when asked for, since fractions grow along a path
    private readonly int[][] members;

    /// <summary>Makes a game.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="comment">What is said about it, or null.</param>
    /// <param name="players">Their names, perhaps empty; at least one.</param>
    /// <param name="sets">The information sets of all players and of chance.</param>
    /// <param name="outcomes">The outcomes, each with a payoff for each player.</param>
    /// <param name="nodes">Each before its first branch, branches in the order of the actions: this is the whole tree.</param>
    /// <exception cref="ArgumentException">A number is unknown, an outcome has not one payoff for each player, or the nodes are no complete tree.</exception>
    public ExtensiveGame(
        string title, string? comment, IReadOnlyList<string> players, IReadOnlyList<InformationSet> sets, IReadOnlyList<GameOutcome> outcomes, IReadOnlyList<TreeNode> nodes)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(sets);
        ArgumentNullException.ThrowIfNull(outcomes);
        ArgumentNullException.ThrowIfNull(nodes);
        if (players.Count == 0)
            throw new ArgumentException("A game needs a player.", nameof(players));
        if (sets.Any(set => set.Player >= players.Count))
            throw new ArgumentException($"An information set belongs to a player that does not exist; there are {players.Count}.", nameof(sets));
        if (outcomes.Any(outcome => outcome.Payoffs.Count != players.Count))
            throw new ArgumentException($"An outcome has not one payoff for each of {players.Count} players.", nameof(outcomes));
        if (nodes.Any(node => node.Name is null || node.Set < 0 || node.Set >= sets.Count || node.Outcome < 0 || node.Outcome >= outcomes.Count))
            throw new ArgumentException("A node has no name, or an information set or outcome that does not exist.", nameof(nodes));
        Nodes = TreeShape.Of(nodes, sets) ?? throw new ArgumentException("The nodes are no complete tree: branches are missing, or nodes follow after the last.", nameof(nodes));
        (Title, Comment, Players, Sets, Outcomes) = (title, comment, [.. players], [.. sets], [.. outcomes]);
        paid = new(Paid);
        var nodesOf = Nodes.Where(node => !node.IsTerminal).ToLookup(node => node.Set, node => node.Number);
        members = [.. sets.Select((_, set) => nodesOf[set].ToArray())];
    }

    /// <summary>What the game is called.</summary>
    public string Title { get; }

    /// <summary>What is said about it; null where nothing is, which a file tells apart from an empty text.</summary>
    public string? Comment { get; }

    /// <summary>The names of the players, perhaps empty; at least one.</summary>
    public IReadOnlyList<string> Players { get; }

    /// <summary>The information sets of all players and of chance.</summary>
    public IReadOnlyList<InformationSet> Sets { get; }

    /// <summary>The outcomes.</summary>
    public IReadOnlyList<GameOutcome> Outcomes { get; }

    /// <summary>The nodes, the root first, each before its first branch.</summary>
    public IReadOnlyList<GameNode> Nodes { get; }

    /// <summary>The nodes where the game ends, in order.</summary>
    public IEnumerable<GameNode> Terminals => Nodes.Where(node => node.IsTerminal);

    /// <summary>The nodes of an information set, in order.</summary>
    public IReadOnlyList<int> Members(int set) => members[set];

    /// <summary>The information sets of a player, in order.</summary>
    public IEnumerable<int> SetsOf(int player) => Enumerable.Range(0, Sets.Count).Where(set => Sets[set].Player == player);

    /// <summary>What the path to a node, itself included, pays to each player.</summary>
    public IReadOnlyList<Rational> Paid(int node) => paid.Value[node];

    /// <summary>Who moves at a node, from 0; null for chance and where the game ends.</summary>
    public int? Mover(int node) => Nodes[node].Set is { } set ? Sets[set].Player : null;

    private Rational[][] Paid()
    {
        var sums = new Rational[Nodes.Count][];
        foreach (var node in Nodes)
        {
            var before = node.Parent is { } parent ? sums[parent] : new Rational[Players.Count];
            sums[node.Number] = node.Outcome is { } outcome ? [.. before.Zip(Outcomes[outcome].Payoffs, (sum, payoff) => sum + payoff.Value)] : before;
        }

        return sums;
    }
}

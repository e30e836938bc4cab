namespace Entente.Games;

/// <summary>
/// What movers have done before each node, by mover: the sequence of the own information sets and actions on the path (von Stengel 1996). A
/// mover is a player, or the agent of one information set. Sequences are numbered from 0, the empty one, each after the one it extends.
/// </summary>
internal sealed class OwnHistories
{
    private readonly Dictionary<(int Before, int Set, int Action), int> numbers = [];
    private readonly List<OwnMove> moves = [new(-1, -1, -1)];
    private readonly int[] at; // by node: the mover's sequence on reaching it, its move there not included

    private OwnHistories(int nodes) => at = new int[nodes];

    /// <summary>The last move of each sequence; that of the empty one means nothing.</summary>
    internal IReadOnlyList<OwnMove> Moves => moves;

    /// <summary>The sequence with which the mover arrives at a node.</summary>
    internal int At(int node) => at[node];

    /// <summary>The sequence that extends another by one move; -1 where no path has it.</summary>
    internal int After(int before, int set, int action) => numbers.GetValueOrDefault((before, set, action), -1);

    /// <summary>The sequences of one mover.</summary>
    /// <param name="game">The game.</param>
    /// <param name="owns">By information set, whether the mover moves there.</param>
    internal static OwnHistories Of(ExtensiveGame game, bool[] owns)
    {
        var histories = new OwnHistories(game.Nodes.Count);
        foreach (var node in game.Nodes)
        {
            if (node.Parent is not { } parent)
                continue;
            var set = game.Nodes[parent].Set!.Value;
            histories.at[node.Number] = owns[set] ? histories.Number(histories.at[parent], set, node.Action) : histories.at[parent];
        }

        return histories;
    }

    /// <summary>The sequences of a player.</summary>
    internal static OwnHistories Of(ExtensiveGame game, int player) => Of(game, [.. game.Sets.Select(set => set.Player == player)]);

    /// <summary>The moves of a sequence, the last first.</summary>
    internal IEnumerable<OwnMove> Path(int sequence)
    {
        for (; sequence > 0; sequence = moves[sequence].Before)
            yield return moves[sequence];
    }

    private int Number(int before, int set, int action)
    {
        if (!numbers.TryGetValue((before, set, action), out var number))
        {
            number = moves.Count;
            numbers.Add((before, set, action), number);
            moves.Add(new(before, set, action));
        }

        return number;
    }
}

/// <summary>A move and the sequence it extends.</summary>
internal readonly record struct OwnMove(int Before, int Set, int Action);

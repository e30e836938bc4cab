namespace Entente.Games;

/// <summary>
/// Whether players remember what they knew and did: all nodes of an information set are then reached by the same own moves (Kuhn 1953;
/// von Stengel 1996). Games without it can be read, written and put into normal form; behaviour strategies may then do less than mixed ones.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Lapses">Where a player forgets; one for each information set at most.</param>
public sealed record PerfectRecall(ExtensiveGame Game, IReadOnlyList<RecallLapse> Lapses)
{
    /// <summary>Whether nobody forgets anything.</summary>
    public bool Holds => Lapses.Count == 0;

    /// <summary>Looks at every information set.</summary>
    public static PerfectRecall Of(ExtensiveGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        var lapses = Enumerable.Range(0, game.Players.Count).SelectMany(player => Lapse(game, player)).OrderBy(lapse => lapse.Set);
        return new(game, [.. lapses]);
    }

    internal static void Require(ExtensiveGame game, string method)
    {
        if (Of(game).Lapses is [var lapse, ..])
            throw new ArgumentException($"{method} needs perfect recall, but player {game.Sets[lapse.Set].Player + 1} of '{game.Title}' forgets at information set {lapse.Set + 1} ('{game.Sets[lapse.Set].Name}').", nameof(game));
    }

    private static IEnumerable<RecallLapse> Lapse(ExtensiveGame game, int player)
    {
        var histories = OwnHistories.Of(game, player);
        return from set in game.SetsOf(player)
               let nodes = game.Members(set)
               where nodes.Count > 1
               let other = nodes.FirstOrDefault(node => histories.At(node) != histories.At(nodes[0]), -1)
               where other >= 0
               select new RecallLapse(set, nodes[0], other, Kind(set, histories, nodes));
    }

    private static LapseKind Kind(int set, OwnHistories histories, IReadOnlyList<int> nodes)
    {
        if (nodes.Any(node => histories.Path(histories.At(node)).Any(move => move.Set == set)))
            return LapseKind.AbsentMindedness;
        var paths = nodes.Select(node => histories.Path(histories.At(node)).Select(move => move.Set).ToArray()).ToArray();
        return paths.All(path => path.AsSpan().SequenceEqual(paths[0])) ? LapseKind.Action : LapseKind.Information;
    }
}

/// <summary>A place where a player forgets.</summary>
/// <param name="Set">The information set.</param>
/// <param name="First">A node of it.</param>
/// <param name="Second">Another, which the player reached by other own moves.</param>
/// <param name="Kind">What is forgotten.</param>
public sealed record RecallLapse(int Set, int First, int Second, LapseKind Kind);

/// <summary>What a player forgets.</summary>
public enum LapseKind
{
    /// <summary>What it did: the same own information sets were met, with other actions.</summary>
    Action,

    /// <summary>What it knew: other own information sets were met.</summary>
    Information,

    /// <summary>That it was here before: a path meets the information set twice (Piccione and Rubinstein 1997).</summary>
    AbsentMindedness,
}

namespace Entente.Games;

/// <summary>
/// A game in which each player knows its own type only, and all move at once (Harsanyi 1967; Osborne and Rubinstein 1994, §2.6). Types may be
/// correlated. It is solved through its extensive form, in which chance draws the types: <see cref="StrategicForm"/> gives the game between
/// players who plan for every type, <see cref="AgentForm"/> the one between types. Immutable.
/// </summary>
public sealed class BayesianGame
{
    /// <summary>Makes a game.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="types">By player, the names of its types; at least one each.</param>
    /// <param name="prior">How likely each profile of types is, the first player's type running fastest; together exactly one.</param>
    /// <param name="games">By profile of types, what is played: the same players and strategies each time.</param>
    /// <exception cref="ArgumentException">The games differ in players or strategies, or numbers do not fit.</exception>
    public BayesianGame(string title, IReadOnlyList<IReadOnlyList<string>> types, IReadOnlyList<ExactNumber> prior, IReadOnlyList<NormalGame> games)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(types);
        ArgumentNullException.ThrowIfNull(prior);
        ArgumentNullException.ThrowIfNull(games);
        if (games.Count == 0 || types.Count != games[0].Players.Count || types.Any(names => names.Count == 0))
            throw new ArgumentException("Each player needs a type.", nameof(types));
        if (types.Aggregate(1L, (product, names) => NormalGame.Product(product, names.Count)) != games.Count || prior.Count != games.Count)
            throw new ArgumentException($"{games.Count} games and {prior.Count} probabilities do not fit the profiles of types.", nameof(games));
        if (games.Any(game => !Alike(game, games[0])))
            throw new ArgumentException("The games differ in players or strategies.", nameof(games));
        (Title, Types, Prior, Games) = (title, [.. types.Select(names => names.ToArray())], [.. prior], [.. games]);
        Draw = new("types", [.. Drawn.Select(Name)], [.. Drawn.Select(profile => prior[profile])]);
    }

    /// <summary>What the game is called.</summary>
    public string Title { get; }

    /// <summary>By player, the names of its types.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Types { get; }

    /// <summary>How likely each profile of types is, the first player's type running fastest.</summary>
    public IReadOnlyList<ExactNumber> Prior { get; }

    /// <summary>By profile of types, what is played.</summary>
    public IReadOnlyList<NormalGame> Games { get; }

    /// <summary>The move of chance, over the profiles of types that can occur.</summary>
    private InformationSet Draw { get; }

    private IEnumerable<int> Drawn => Enumerable.Range(0, Prior.Count).Where(profile => Prior[profile].Value.Sign != 0);

    /// <summary>The game as a tree: chance draws the types, then the players move one after the other, each knowing its own type only.</summary>
    /// <returns>Information set 0 is chance; then, player by player, one for each of its types, in order.</returns>
    /// <exception cref="GameTooLargeException">The tree would have more than <see cref="GambitFile.MaximumNodes"/> nodes.</exception>
    public ExtensiveGame ToExtensive()
    {
        var players = Games[0].Players;
        GameTooLargeException.ThrowIfMore(2L * Games.Count * Games[0].ProfileCount, GambitFile.MaximumNodes, "ends and moves", "a tree of types");
        var sets = players.SelectMany((player, number) => Types[number].Select(type => new InformationSet(number, type, player.Strategies))).Prepend(Draw);
        var (nodes, outcomes) = (new List<TreeNode> { new("", 0, null) }, new List<GameOutcome>());
        foreach (var drawn in Drawn)
            Play(drawn, nodes, outcomes);
        return new(Title, null, [.. players.Select(player => player.Name)], [.. sets], outcomes, nodes);
    }

    private static bool Alike(NormalGame x, NormalGame y) =>
        x.Players.Count == y.Players.Count && x.Players.Zip(y.Players).All(pair => pair.First.Name == pair.Second.Name && pair.First.Strategies.SequenceEqual(pair.Second.Strategies));

    /// <summary>The moves of all players under one profile of types, the last player's strategy running fastest.</summary>
    private void Play(int drawn, List<TreeNode> nodes, List<GameOutcome> outcomes)
    {
        var game = Games[drawn];
        var sets = Sets(drawn);
        var open = new Stack<int[]>([[]]);
        while (open.TryPop(out var moved))
        {
            if (moved.Length == sets.Length)
            {
                nodes.Add(new("", null, outcomes.Count));
                outcomes.Add(new("", [.. sets.Select((_, player) => game.Number(game.Profile(moved), player))]));
                continue;
            }

            nodes.Add(new("", sets[moved.Length], null));
            for (var strategy = game.Players[moved.Length].Strategies.Count - 1; strategy >= 0; strategy--)
                open.Push([.. moved, strategy]);
        }
    }

    /// <summary>By player, the information set of its type in a profile of types.</summary>
    private int[] Sets(int drawn)
    {
        var sets = new int[Types.Count];
        for (var (player, first) = (0, 1); player < sets.Length; first += Types[player++].Count)
        {
            sets[player] = first + (drawn % Types[player].Count);
            drawn /= Types[player].Count;
        }

        return sets;
    }

    private string Name(int drawn)
    {
        var names = new string[Types.Count];
        for (var player = 0; player < names.Length; player++)
        {
            names[player] = Types[player][drawn % Types[player].Count];
            drawn /= Types[player].Count;
        }

        return string.Join(' ', names);
    }
}

namespace Entente.Games;

/// <summary>What every player does at every information set, drawn independently from set to set (Kuhn 1953).</summary>
public sealed record BehaviourProfile
{
    private readonly MixedStrategy?[] strategies;

    /// <summary>Makes a profile.</summary>
    /// <param name="game">The game.</param>
    /// <param name="strategies">By information set, probabilities of its actions; null for those of chance.</param>
    /// <exception cref="ArgumentException">The probabilities do not fit the actions.</exception>
    public BehaviourProfile(ExtensiveGame game, IReadOnlyList<MixedStrategy?> strategies)
        : this(game, strategies, [])
    {
    }

    internal BehaviourProfile(ExtensiveGame game, IReadOnlyList<MixedStrategy?> strategies, IReadOnlyList<int> undetermined)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(strategies);
        if (strategies.Count != game.Sets.Count || game.Sets.Where((set, number) => strategies[number]?.Probabilities.Count != (set.IsChance ? null : set.Actions.Count)).Any())
            throw new ArgumentException("The probabilities do not fit the actions of the information sets.", nameof(strategies));
        (Game, this.strategies, Undetermined) = (game, [.. strategies], undetermined);
    }

    /// <summary>The game.</summary>
    public ExtensiveGame Game { get; }

    /// <summary>Information sets to which a player's own strategy never leads, where all actions were made equally likely for want of a plan.</summary>
    public IReadOnlyList<int> Undetermined { get; }

    /// <summary>Probabilities of the actions at an information set; null for one of chance.</summary>
    public MixedStrategy? this[int set] => strategies[set];

    /// <summary>One action for certain at each information set; what is given for sets of chance is not looked at.</summary>
    public static BehaviourProfile Pure(ExtensiveGame game, IReadOnlyList<int> actions)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(actions);
        return new(game, [.. game.Sets.Select((set, number) => set.IsChance ? null : MixedStrategy.Pure(set.Actions.Count, actions[number]))]);
    }

    /// <summary>How likely an action is, whoever moves.</summary>
    internal Rational Probability(int set, int action) => strategies[set] is { } strategy ? strategy[action] : Game.Sets[set].Probabilities[action].Value;

    /// <summary>The behaviour that gives sequences of own moves their weights, for players with perfect recall.</summary>
    /// <param name="game">The game.</param>
    /// <param name="weight">How likely a player is to be willing to make the moves of a sequence.</param>
    internal static BehaviourProfile Of(ExtensiveGame game, Func<int, OwnHistories, int, Rational> weight)
    {
        var histories = Enumerable.Range(0, game.Players.Count).Select(player => OwnHistories.Of(game, player)).ToArray();
        var strategies = new MixedStrategy?[game.Sets.Count];
        var undetermined = new List<int>();
        for (var set = 0; set < strategies.Length; set++)
        {
            if (game.Sets[set].Player is not { } player)
                continue;
            var (own, actions) = (histories[player], Enumerable.Range(0, game.Sets[set].Actions.Count));
            var before = game.Members(set) is [var node, ..] ? own.At(node) : -1;
            var arriving = before < 0 ? 0 : weight(player, own, before);
            if (arriving.Sign == 0)
                undetermined.Add(set);
            strategies[set] = new([.. actions.Select(action => arriving.Sign == 0
                ? new Rational(1, game.Sets[set].Actions.Count)
                : weight(player, own, own.After(before, set, action)) / arriving)]);
        }

        return new(game, strategies, undetermined);
    }
}

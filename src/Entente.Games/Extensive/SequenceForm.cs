namespace Entente.Games;

/// <summary>
/// The sequence form of a game of two players with perfect recall: strategies are weights of the sequences of own moves, and payoffs belong
/// to pairs of sequences. It grows with the tree, not with the number of strategies (von Stengel 1996).
/// </summary>
public sealed class SequenceForm
{
    private SequenceForm(ExtensiveGame game, IReadOnlyList<SequencePlan> plans, IReadOnlyList<SequencePayoff> payoffs) => (Game, Plans, Payoffs) = (game, plans, payoffs);

    /// <summary>The game.</summary>
    public ExtensiveGame Game { get; }

    /// <summary>What each of the two players can do.</summary>
    public IReadOnlyList<SequencePlan> Plans { get; }

    /// <summary>The pairs of sequences that can end the game, by the first player's sequence, then the second's.</summary>
    public IReadOnlyList<SequencePayoff> Payoffs { get; }

    /// <summary>The sequence form of a game.</summary>
    /// <exception cref="ArgumentException">There are not two players, or one forgets.</exception>
    public static SequenceForm Of(ExtensiveGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        if (game.Players.Count != 2)
            throw new ArgumentException($"'{game.Title}' has {game.Players.Count} players; the sequence form serves two.", nameof(game));
        PerfectRecall.Require(game, "The sequence form");
        OwnHistories[] histories = [OwnHistories.Of(game, 0), OwnHistories.Of(game, 1)];
        return new(game, [SequencePlan.Of(game, 0, histories[0]), SequencePlan.Of(game, 1, histories[1])], [.. Pairs(game, histories)]);
    }

    /// <summary>The behaviour that weights of sequences stand for.</summary>
    internal BehaviourProfile Behaviour(IReadOnlyList<Rational> first, IReadOnlyList<Rational> second) =>
        BehaviourProfile.Of(Game, (player, _, sequence) => (player == 0 ? first : second)[sequence]);

    private static IEnumerable<SequencePayoff> Pairs(ExtensiveGame game, OwnHistories[] histories)
    {
        var chances = ChanceMoves.Reach(game);
        return from end in game.Terminals
               let chance = chances[end.Number]
               where chance.Sign > 0
               group (end.Number, chance) by (histories[0].At(end.Number), histories[1].At(end.Number)) into pair
               orderby pair.Key
               select new SequencePayoff(pair.Key.Item1, pair.Key.Item2, pair.Aggregate(Rational.Zero, (sum, end) => sum + end.chance), Sum(game, pair, 0), Sum(game, pair, 1));
    }

    private static Rational Sum(ExtensiveGame game, IEnumerable<(int Node, Rational Chance)> ends, int player) =>
        ends.Aggregate(Rational.Zero, (sum, end) => sum + (end.Chance * game.Paid(end.Node)[player]));
}

/// <summary>What a player can do, as sequences of own moves.</summary>
/// <param name="Count">The number of sequences; 0 is the empty one.</param>
/// <param name="Choices">The information sets that can be reached: the weight with which each is entered is shared out among its actions.</param>
public sealed record SequencePlan(int Count, IReadOnlyList<SequenceChoice> Choices)
{
    internal static SequencePlan Of(ExtensiveGame game, int player, OwnHistories histories) => new(histories.Moves.Count,
    [
        .. from set in game.SetsOf(player)
           where game.Members(set).Count > 0
           let before = histories.At(game.Members(set)[0])
           select new SequenceChoice(set, before, [.. Enumerable.Range(0, game.Sets[set].Actions.Count).Select(action => histories.After(before, set, action))]),
    ]);
}

/// <summary>A choice of a player.</summary>
/// <param name="Set">The information set.</param>
/// <param name="Before">The sequence on which it is entered.</param>
/// <param name="After">The sequence that each action leads to.</param>
public sealed record SequenceChoice(int Set, int Before, IReadOnlyList<int> After);

/// <summary>What a pair of sequences pays: payoffs at the ends that it leads to, times what chance adds.</summary>
/// <param name="First">The first player's sequence.</param>
/// <param name="Second">The second player's sequence.</param>
/// <param name="Chance">How likely chance leads to these ends.</param>
/// <param name="FirstPayoff">To the first player.</param>
/// <param name="SecondPayoff">To the second player.</param>
public sealed record SequencePayoff(int First, int Second, Rational Chance, Rational FirstPayoff, Rational SecondPayoff);

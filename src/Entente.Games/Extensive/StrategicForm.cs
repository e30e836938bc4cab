namespace Entente.Games;

/// <summary>
/// A game in extensive form put into normal form: a strategy plans an action for each information set, or, in the reduced form, for those
/// that the strategy itself does not rule out (Osborne and Rubinstein 1994, §6.4 and §11.3). Needs no perfect recall.
/// </summary>
/// <param name="Source">The game in extensive form.</param>
/// <param name="Game">The game in normal form, with expected payoffs; strategies are named by their actions, <c>*</c> where none is planned.</param>
/// <param name="Strategies">
/// By player and strategy, the action planned for each of the player's information sets (<see cref="ExtensiveGame.SetsOf"/>), from 0; -1
/// where none is. In lexicographic order.
/// </param>
public sealed record StrategicForm(ExtensiveGame Source, NormalGame Game, IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> Strategies)
{
    /// <summary>The largest number of profiles.</summary>
    public const int MaximumProfiles = 1_000_000;

    /// <summary>The largest number of strategies of a player.</summary>
    public const int MaximumStrategies = 100_000;

    /// <summary>The reduced normal form.</summary>
    /// <exception cref="GameTooLargeException">It has more than <see cref="MaximumProfiles"/> profiles, or a player more than <see cref="MaximumStrategies"/> strategies.</exception>
    public static StrategicForm Reduced(ExtensiveGame game) => Of(game, true);

    /// <summary>The normal form with all strategies.</summary>
    /// <exception cref="GameTooLargeException">It has more than <see cref="MaximumProfiles"/> profiles, or a player more than <see cref="MaximumStrategies"/> strategies.</exception>
    public static StrategicForm Full(ExtensiveGame game) => Of(game, false);

    /// <summary>
    /// Behaviour that leads to every end as likely as mixed strategies do (Kuhn 1953). Where a player's own strategy never leads, all actions
    /// are made equally likely: <see cref="BehaviourProfile.Undetermined"/> lists those information sets.
    /// </summary>
    /// <param name="mixed">A mixture for each player.</param>
    /// <exception cref="ArgumentException">A player forgets, or a mixture does not fit the strategies.</exception>
    public BehaviourProfile Behaviour(IReadOnlyList<MixedStrategy> mixed)
    {
        ArgumentNullException.ThrowIfNull(mixed);
        if (mixed.Count != Strategies.Count || mixed.Where((mixture, player) => mixture.Probabilities.Count != Strategies[player].Count).Any())
            throw new ArgumentException("The mixtures do not fit the strategies.", nameof(mixed));
        PerfectRecall.Require(Source, "Behaviour instead of mixed strategies");
        return Spread(mixed);
    }

    /// <summary>The same for mixtures that fit, in a game known to have perfect recall.</summary>
    internal BehaviourProfile Spread(IReadOnlyList<MixedStrategy> mixed) =>
        BehaviourProfile.Of(Source, (player, own, sequence) => Weight(mixed[player], player, [.. own.Path(sequence)]));

    private static StrategicForm Of(ExtensiveGame game, bool reduced)
    {
        ArgumentNullException.ThrowIfNull(game);
        int[] players = [.. Enumerable.Range(0, game.Players.Count)];
        var builder = new FormBuilder(game, [.. players.Select(player => game.SetsOf(player).ToArray())], reduced);
        return new(game, builder.Build(game.Players, players), builder.Plans);
    }

    /// <summary>How likely a mixture is to allow a sequence of moves.</summary>
    private Rational Weight(MixedStrategy mixture, int player, OwnMove[] moves)
    {
        int[] sets = [.. Source.SetsOf(player)];
        return mixture.Support
            .Where(strategy => moves.All(move => Strategies[player][strategy][Array.IndexOf(sets, move.Set)] == move.Action))
            .Aggregate(Rational.Zero, (sum, strategy) => sum + mixture[strategy]);
    }
}

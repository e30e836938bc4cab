namespace Entente.Games;

/// <summary>The best that a player with perfect recall can do against the others' behaviour, by backward induction over the own sequences of moves (von Stengel 1996).</summary>
/// <param name="Profile">What all play.</param>
/// <param name="Player">Who replies, from 0.</param>
/// <param name="Value">What a best reply earns.</param>
/// <param name="Payoff">What the player earns in the profile.</param>
public sealed record BehaviourReply(BehaviourProfile Profile, int Player, Rational Value, Rational Payoff)
{
    /// <summary>What the player could gain by deviating: never negative, zero for all players in a Nash equilibrium.</summary>
    public Rational Regret => Value - Payoff;

    /// <summary>The best reply of one player.</summary>
    /// <exception cref="ArgumentException">A player forgets.</exception>
    public static BehaviourReply Of(BehaviourProfile profile, int player)
    {
        ArgumentNullException.ThrowIfNull(profile);
        PerfectRecall.Require(profile.Game, "A best reply by information sets");
        return Find(profile, player, Realisation.Of(profile));
    }

    /// <summary>The most that any player could gain by deviating.</summary>
    /// <exception cref="ArgumentException">A player forgets.</exception>
    public static Rational MaxRegret(BehaviourProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        PerfectRecall.Require(profile.Game, "A best reply by information sets");
        var realisation = Realisation.Of(profile);
        return Enumerable.Range(0, profile.Game.Players.Count).Select(player => Find(profile, player, realisation).Regret).Aggregate(Rational.Max);
    }

    private static BehaviourReply Find(BehaviourProfile profile, int player, Realisation realisation)
    {
        var (game, histories) = (profile.Game, OwnHistories.Of(profile.Game, player));
        var reach = Realisation.Reach(profile, player);
        var values = new Rational[histories.Moves.Count];
        foreach (var end in game.Terminals)
            values[histories.At(end.Number)] += reach[end.Number] * game.Paid(end.Number)[player];
        var met = game.SetsOf(player).Where(set => game.Members(set).Count > 0).ToLookup(set => histories.At(game.Members(set)[0]));
        for (var sequence = values.Length - 1; sequence >= 0; sequence--)
        {
            foreach (var set in met[sequence])
                values[sequence] += Enumerable.Range(0, game.Sets[set].Actions.Count).Select(action => values[histories.After(sequence, set, action)]).Aggregate(Rational.Max);
        }

        return new(profile, player, values[0], realisation.Payoffs[player]);
    }
}

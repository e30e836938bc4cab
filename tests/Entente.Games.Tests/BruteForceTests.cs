using static Entente.Games.Tests.Games;

namespace Entente.Games.Tests;

/// <summary>Every solver against its definition, written out over all deviations.</summary>
public sealed class BruteForceTests
{
    [Fact]
    public void Pure_equilibria_are_the_profiles_without_a_better_deviation() => Holds(game =>
        PureNash(game).SequenceEqual(game.Profiles.Where(profile => Deviations(game, profile).All(change => change <= 0))));

    [Fact]
    public void Strict_equilibria_are_those_in_which_every_deviation_loses() => Holds(game =>
        PureEquilibria.Of(game).Equilibria.All(equilibrium =>
            equilibrium.Strict == Deviations(game, equilibrium.Profile).All(change => change < 0)));

    [Fact]
    public void Every_equilibrium_carries_no_regret_and_every_other_profile_some() => Holds(game =>
        PureEquilibria.Of(game).Equilibria.All(equilibrium => equilibrium.MaxRegret == 0)
        && game.Profiles.All(profile => (Regret.Max(game, profile) == 0) == PureNash(game).Contains(profile)));

    [Fact]
    public void Best_replies_are_those_no_reply_beats() => Holds(game => Seats.Both.All(seat =>
        game.Strategies(seat.Other()).All(other => BestReplies.Of(game, seat).Replies[other].SequenceEqual(
            game.Strategies(seat).Where(own => Unbeaten(game, seat, own, other))))));

    [Fact]
    public void Domination_is_as_defined() => Holds(game => Seats.Both.All(seat =>
    {
        var pairs = DominanceRelation.Of(game).Pairs.Where(pair => pair.Seat == seat).ToDictionary(pair => (pair.Dominant, pair.Dominated));
        return (from better in game.Strategies(seat) from worse in game.Strategies(seat) select (better, worse)).All(pair =>
            pairs.ContainsKey(pair) == Weakly(game, seat, pair.better, pair.worse)
            && (pairs.TryGetValue(pair, out var found) && found.Strict) == Strictly(game, seat, pair.better, pair.worse, game.Strategies(seat.Other())));
    }));

    [Fact]
    public void A_dominant_strategy_dominates_every_other() => Holds(game => Seats.Both.All(seat =>
    {
        var relation = DominanceRelation.Of(game);
        int? Only(Func<int, int, bool> dominates) => game.Strategies(seat)
            .Where(own => game.Strategies(seat).All(rival => rival == own || dominates(own, rival))).Cast<int?>().SingleOrDefault();
        return relation.WeaklyDominant(seat) == Only((own, rival) => Weakly(game, seat, own, rival))
            && relation.StrictlyDominant(seat) == Only((own, rival) => Strictly(game, seat, own, rival, game.Strategies(seat.Other())));
    }));

    [Fact]
    public void Elimination_one_at_a_time_from_the_last_leaves_the_same() => Holds(game =>
    {
        var left = Seats.Both.ToDictionary(seat => seat, seat => game.Strategies(seat).ToList());
        while (LastDominated(game, left) is { } victim)
            left[victim.Seat].Remove(victim.Strategy);
        var result = IteratedDominance.Of(game);
        return result.Rows.SequenceEqual(left[Seat.Row]) && result.Columns.SequenceEqual(left[Seat.Column]);
    });

    [Fact]
    public void Every_elimination_was_justified_in_its_round() => Holds(game =>
    {
        var result = IteratedDominance.Of(game);
        return result.Eliminations.All(elimination =>
        {
            bool Present(Seat seat, int strategy) => !result.Eliminations.Any(earlier =>
                earlier.Round < elimination.Round && earlier.Seat == seat && earlier.Strategy == strategy);
            var others = game.Strategies(elimination.Seat.Other()).Where(other => Present(elimination.Seat.Other(), other));
            return Present(elimination.Seat, elimination.DominatedBy)
                && Strictly(game, elimination.Seat, elimination.DominatedBy, elimination.Strategy, others);
        });
    });

    [Fact]
    public void Equilibria_survive_elimination() => Holds(game =>
    {
        var left = IteratedDominance.Of(game);
        return PureNash(game).All(profile => left.Rows.Contains(profile.Row) && left.Columns.Contains(profile.Column));
    });

    [Fact]
    public void Pareto_dominance_is_as_defined() => Holds(game =>
    {
        var result = ParetoDominance.Of(game);
        bool Dominates(Profile better, Profile worse) =>
            Seats.Both.All(seat => game[better][seat] >= game[worse][seat]) && Seats.Both.Any(seat => game[better][seat] > game[worse][seat]);
        return result.Efficient.SequenceEqual(game.Profiles.Where(profile => !game.Profiles.Any(other => Dominates(other, profile))))
            && result.Pairs.ToHashSet().SetEquals(
                from better in game.Profiles from worse in game.Profiles where Dominates(better, worse) select (better, worse))
            && game.Profiles.All(profile => result.Over(profile).SequenceEqual(game.Profiles.Where(other => Dominates(other, profile))));
    });

    [Fact]
    public void Commitment_is_the_best_over_all_plans_of_a_rational_follower() => Holds(game => Seats.Both.All(leader =>
    {
        var result = Commitment.Of(game, leader);
        var outcomes = Plans(game, leader).Select(plan => game.Strategies(leader).Max(own => game.Payoff(leader, own, plan[own]))).ToArray();
        return result.Optimistic.Payoff == outcomes.Max() && result.Pessimistic.Payoff == outcomes.Min();
    }));

    [Fact]
    public void Committed_outcomes_say_what_breaking_the_word_would_gain() => Holds(game => Seats.Both.All(leader =>
        Commitment.Of(game, leader).Options.SelectMany(option => option.Outcomes).All(outcome =>
            (outcome.LeaderRegret == 0) == PureNash(game).Contains(outcome.Profile))));

    [Fact]
    public void Seeing_the_leader_never_harms_a_leader_who_is_well_met() => Holds(game => Seats.Both.All(leader =>
        Commitment.Of(game, leader).Against.All(value => value.OptimisticGain >= 0 && value.OptimisticOrder >= value.PessimisticOrder)));

    // Every function from the leader's strategies to best replies: the follower's optimal plans.
    private static IEnumerable<int[]> Plans(MatrixGame game, Seat leader) =>
        game.Strategies(leader).Aggregate((IEnumerable<int[]>)[[]], (plans, own) =>
            from plan in plans
            from reply in game.Strategies(leader.Other())
            where Unbeaten(game, leader.Other(), reply, own)
            select (int[])[.. plan, reply]);

    private static IEnumerable<Rational> Deviations(MatrixGame game, Profile profile) =>
        from seat in Seats.Both
        from strategy in game.Strategies(seat)
        where strategy != profile[seat]
        select game[profile.With(seat, strategy)][seat] - game[profile][seat];

    private static bool Unbeaten(MatrixGame game, Seat seat, int own, int other) =>
        game.Strategies(seat).All(rival => game.Payoff(seat, rival, other) <= game.Payoff(seat, own, other));

    private static bool Strictly(MatrixGame game, Seat seat, int better, int worse, IEnumerable<int> others) =>
        others.All(other => game.Payoff(seat, better, other) > game.Payoff(seat, worse, other));

    private static bool Weakly(MatrixGame game, Seat seat, int better, int worse) =>
        game.Strategies(seat.Other()).All(other => game.Payoff(seat, better, other) >= game.Payoff(seat, worse, other))
        && game.Strategies(seat.Other()).Any(other => game.Payoff(seat, better, other) > game.Payoff(seat, worse, other));

    private static (Seat Seat, int Strategy)? LastDominated(MatrixGame game, Dictionary<Seat, List<int>> left) =>
        (from seat in Seats.Both.Reverse()
         from strategy in left[seat].AsEnumerable().Reverse()
         where left[seat].Any(rival => Strictly(game, seat, rival, strategy, left[seat.Other()]))
         select ((Seat, int)?)(seat, strategy)).FirstOrDefault();
}

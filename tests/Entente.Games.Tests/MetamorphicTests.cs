using static Entente.Games.Tests.Games;

namespace Entente.Games.Tests;

public sealed class MetamorphicTests
{
    [Fact]
    public void Exchanging_the_players_exchanges_the_equilibria() => Holds(game =>
        PureNash(Games.Swapped(game)).ToHashSet().SetEquals(PureNash(game).Select(Games.Swapped)));

    [Fact]
    public void Exchanging_the_players_exchanges_the_leads() => Holds(game => Seats.Both.All(leader =>
        Commitment.Of(game, leader).Optimistic.Payoff == Commitment.Of(Games.Swapped(game), leader.Other()).Optimistic.Payoff
        && Commitment.Of(game, leader).Pessimistic.Payoff == Commitment.Of(Games.Swapped(game), leader.Other()).Pessimistic.Payoff));

    [Fact]
    public void Relabelling_strategies_relabels_the_equilibria() => Holds(game =>
    {
        Profile Reversed(Profile profile) => new(game.Count(Seat.Row) - 1 - profile.Row, game.Count(Seat.Column) - 1 - profile.Column);
        return PureNash(With(game, profile => game[Reversed(profile)])).ToHashSet().SetEquals(PureNash(game).Select(Reversed));
    });

    [Fact]
    public void A_positive_affine_change_of_payoffs_changes_no_equilibrium_and_scales_every_gain() => Holds(game =>
    {
        var scaled = With(game, profile => new((game[profile].Row * 7 / 3) - 5, (game[profile].Column / 2) + 11));
        var (before, after) = (Commitment.Of(game, Seat.Row), Commitment.Of(scaled, Seat.Row));
        return Same(game, scaled)
            && before.Against.Zip(after.Against).All(pair => pair.First.OptimisticGain * 7 / 3 == pair.Second.OptimisticGain);
    });

    [Fact]
    public void A_monotone_change_of_ranks_changes_no_equilibrium() => Holds(game =>
    {
        Rational Cube(Rational x) => (x * 6) * (x * 6) * (x * 6);
        var ranks = With(game, profile => new(game[profile].Row * 6, game[profile].Column * 6), PayoffScale.Ordinal);
        return Same(ranks, With(game, profile => new(Cube(game[profile].Row), Cube(game[profile].Column)), PayoffScale.Ordinal));
    });

    [Fact]
    public void What_the_opponents_move_alone_decides_changes_no_reply() => Holds(game =>
        Same(game, With(game, profile => new(game[profile].Row + (profile.Column * 10), game[profile].Column - (profile.Row * 10)))));

    private static bool Same(MatrixGame one, MatrixGame other) =>
        PureNash(one).SequenceEqual(PureNash(other))
        && DominanceRelation.Of(one).Pairs.SequenceEqual(DominanceRelation.Of(other).Pairs)
        && IteratedDominance.Of(one).Eliminations.SequenceEqual(IteratedDominance.Of(other).Eliminations);
}

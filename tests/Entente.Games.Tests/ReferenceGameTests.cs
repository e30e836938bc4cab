namespace Entente.Games.Tests;

/// <summary>
/// Textbook games. Prisoner's dilemma, battle of the sexes, chicken (hawk–dove) and matching pennies: Osborne and
/// Rubinstein 1994, §2.3; stag hunt and deadlock by the ranks of Robinson and Goforth 2005.
/// </summary>
public sealed class ReferenceGameTests
{
    private static readonly Profile FirstFirst = new(0, 0), FirstSecond = new(0, 1), SecondFirst = new(1, 0), SecondSecond = new(1, 1);

    private static readonly MatrixGame Dilemma = Games.Ranks((3, 3), (1, 4), (4, 1), (2, 2));
    private static readonly MatrixGame Chicken = Games.Ranks((3, 3), (2, 4), (4, 2), (1, 1));
    private static readonly MatrixGame BattleOfTheSexes = Games.Ranks((4, 3), (1, 1), (2, 2), (3, 4));

    [Fact]
    public void In_the_prisoners_dilemma_the_dominant_equilibrium_is_worse_for_both()
    {
        var equilibrium = Assert.Single(PureEquilibria.Of(Dilemma).Equilibria);
        Assert.Equal((SecondSecond, "0", true), (equilibrium.Profile, equilibrium.MaxRegret.ToString(), equilibrium.Strict));
        Assert.Equal("(2, 2)", equilibrium.Payoffs.ToString());
        Assert.All(Seats.Both, seat => Assert.Equal(1, DominanceRelation.Of(Dilemma).StrictlyDominant(seat)));
        Assert.Equal([FirstFirst], ParetoDominance.Of(Dilemma).Over(SecondSecond));
        Assert.Equal([FirstFirst, FirstSecond, SecondFirst], ParetoDominance.Of(Dilemma).Efficient);
        Assert.Equal(SecondSecond, IteratedDominance.Of(Dilemma).Solution);
    }

    [Fact]
    public void In_the_prisoners_dilemma_a_player_bound_to_its_first_strategy_is_exploited()
    {
        var outcome = Assert.Single(FixedCommitment.Of(Dilemma, Seat.Row, 0).Outcomes);
        Assert.Equal((FirstSecond, "(1, 4)", "1"), (outcome.Profile, outcome.Payoffs.ToString(), outcome.LeaderRegret.ToString()));
    }

    [Fact]
    public void A_row_player_who_would_rather_stand_alone_than_share_the_second_best_ends_alone()
    {
        var game = Games.Ranks((3, 3), (2, 4), (4, 1), (1, 2));
        Assert.Equal([FirstSecond], Games.PureNash(game));
        Assert.Null(DominanceRelation.Of(game).WeaklyDominant(Seat.Row));
        Assert.Equal(1, DominanceRelation.Of(game).StrictlyDominant(Seat.Column));
        Assert.Equal(FirstSecond, IteratedDominance.Of(game).Solution);
    }

    [Fact]
    public void Chicken_rewards_the_one_who_moves_first()
    {
        Assert.Equal([FirstSecond, SecondFirst], Games.PureNash(Chicken));
        var lead = Commitment.Of(Chicken, Seat.Row);
        Assert.Equal([SecondFirst], lead.Optimistic.Outcomes.Select(outcome => outcome.Profile));
        Assert.Equal([1, 0], lead.Against.Select(value => value.OptimisticOrder));
        Assert.All(lead.Against, value => Assert.Null(value.OptimisticGain));
    }

    [Fact]
    public void A_stag_hunt_has_two_equilibria_one_better_for_both()
    {
        var game = Games.Ranks((4, 4), (1, 3), (3, 1), (2, 2));
        Assert.Equal([FirstFirst, SecondSecond], Games.PureNash(game));
        Assert.Equal([FirstFirst], ParetoDominance.Of(game).Efficient);
        Assert.Empty(DominanceRelation.Of(game).Pairs);
    }

    [Fact]
    public void Matching_pennies_has_no_pure_equilibrium_and_moving_first_is_never_compared()
    {
        var game = Games.Cardinal(2, 2, [1, -1, -1, 1, -1, 1, 1, -1]);
        Assert.Empty(PureEquilibria.Of(game).Equilibria);
        Assert.Equal(4, ParetoDominance.Of(game).Efficient.Count);
        var lead = Commitment.Of(game, Seat.Row);
        Assert.Empty(lead.Against);
        Assert.Equal(-1, lead.Optimistic.Payoff);
    }

    [Fact]
    public void In_the_battle_of_the_sexes_each_leader_gets_its_own_equilibrium()
    {
        Assert.Equal([FirstFirst, SecondSecond], Games.PureNash(BattleOfTheSexes));
        var leads = Commitment.BothOrders(BattleOfTheSexes);
        Assert.Equal([Seat.Row, Seat.Column], leads.Select(lead => lead.Leader));
        Assert.Equal([FirstFirst, SecondSecond], leads.Select(lead => Assert.Single(lead.Pessimistic.Outcomes).Profile));
    }

    [Fact]
    public void Deadlock_ends_where_both_want_it()
    {
        var game = Games.Ranks((2, 2), (1, 4), (4, 1), (3, 3));
        Assert.Equal([SecondSecond], Games.PureNash(game));
        Assert.Contains(SecondSecond, ParetoDominance.Of(game).Efficient);
        Assert.All(Seats.Both, seat => Assert.Equal(1, DominanceRelation.Of(game).StrictlyDominant(seat)));
    }

    [Fact]
    public void An_indifferent_follower_opens_a_gap_between_the_two_readings_of_commitment()
    {
        var game = Games.Cardinal(2, 2, [5, 1, 0, 1, 2, 1, 2, 0]);
        var lead = Commitment.Of(game, Seat.Row);
        Assert.Equal((5, 2), (lead.Optimistic.Payoff, lead.Pessimistic.Payoff));
        Assert.Equal([FirstFirst], lead.Optimistic.Outcomes.Select(outcome => outcome.Profile));
        Assert.Equal([SecondFirst], lead.Pessimistic.Outcomes.Select(outcome => outcome.Profile));
        var value = Assert.Single(lead.Against);
        Assert.Equal((FirstFirst, false), (value.Equilibrium.Profile, value.Equilibrium.Strict));
        Assert.Equal((-1, "-3"), (value.PessimisticOrder, value.PessimisticGain.ToString()));
    }

    [Fact]
    public void Elimination_tells_its_order()
    {
        var game = Games.Cardinal(2, 3, [1, 0, 1, 2, 0, 1, 0, 3, 0, 1, 2, 0]);
        var result = IteratedDominance.Of(game);
        Assert.Equal(
            [new(1, Seat.Column, 2, 1), new(2, Seat.Row, 1, 0), new Elimination(3, Seat.Column, 0, 1)],
            result.Eliminations);
        Assert.Equal(FirstSecond, result.Solution);
    }
}

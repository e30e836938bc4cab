namespace Entente.Games.Tests;

public sealed class MoveOrdersTests
{
    // The example of Bagwell 1995.
    [Fact]
    public void Being_seen_is_worth_one_and_keeping_silent_costs_it()
    {
        var row = MoveOrders.Of(Games.Cardinal(2, 2, [5, 2, 3, 1, 6, 3, 4, 4])).Row;
        Assert.Equal((new(5, 5), new(4, 4), new(4, 4)), (row.Leads, row.Unseen!.Value, row.Follows));
        Assert.Equal((new(1, 1, 1), new(-1, -1, -1), new(0, 0, 0)), (row.BeingSeen!.Value, row.KeepingSilent!.Value, row.Seeing!.Value));
        Assert.Equal(new Advantage(1, 1, 1), row.Leading);
    }

    [Fact]
    public void In_the_battle_each_wants_to_lead_and_in_matching_pennies_to_follow()
    {
        var battle = MoveOrders.Of(Games.Cardinal(2, 2, [2, 1, 0, 0, 0, 0, 1, 2]));
        Assert.All(Seats.Both, seat => Assert.Equal(new Advantage(1, 1, 1), battle[seat].Leading));
        Assert.Equal(new PayoffRange(new(2, 3), 2), battle.Row.Unseen);
        Assert.Null(battle.Row.BeingSeen!.Value.Order);
        var pennies = MoveOrders.Of(Games.Cardinal(2, 2, [1, -1, -1, 1, -1, 1, 1, -1]));
        Assert.All(Seats.Both, seat => Assert.Equal(new Advantage(-1, -2, -2), pennies[seat].Leading));
        Assert.All(Seats.Both, seat => Assert.Equal(new Advantage(1, 1, 1), pennies[seat].KeepingSilent));
    }

    [Fact]
    public void Ranks_have_an_order_of_values_but_no_differences()
    {
        var chicken = MoveOrders.Of(Games.Ranks((3, 3), (2, 4), (4, 2), (1, 1)));
        Assert.Equal(new Advantage(1, null, null), chicken.Row.Leading);
        Assert.Null(chicken.Row.LeadsMixed);
        Assert.Equal(new PayoffRange(2, 4), chicken.Row.Unseen);
        Assert.Null(MoveOrders.Of(Games.Ranks((2, 1), (1, 2), (1, 2), (2, 1))).Row.BeingSeen);
    }

    [Fact]
    public void Leading_spans_the_weak_to_the_strong_solution() => Games.Holds(game =>
    {
        var orders = MoveOrders.Of(game);
        return orders.Complete && Seats.Both.All(seat =>
        {
            var solved = Commitment.Of(game, seat);
            return orders[seat].Leads == new PayoffRange(solved.Pessimistic.Payoff, solved.Optimistic.Payoff)
                && orders[seat].LeadsMixed!.Value.High >= orders[seat].Unseen!.Value.High;
        });
    });

    [Fact]
    public void The_outcomes_of_following_are_those_of_staged_play() => Games.Holds(game =>
    {
        var normal = StagedPlayTests.Normal(game);
        var orders = MoveOrders.Of(game);
        var columnLeads = StagedPlay.Of(normal, [1], [0]).Outcomes;
        return orders.Row.Follows == PayoffRange.Of(columnLeads.Select(profile => normal[profile, 0]))
            && orders.Column.Leads == PayoffRange.Of(columnLeads.Select(profile => normal[profile, 1]));
    });
}

using Entente.Networks.Cascades;
using Entente.Networks.Tests.Kit;

namespace Entente.Networks.Tests.Cascades;

/// <summary>The rules of the cascade, one war at a time: actor 0 attacks actor 1, and every link is live.</summary>
public sealed class RuleTests
{
    [Fact]
    public void A_promise_for_unprovoked_attack_does_not_bind_to_the_attacker() =>
        Assert.Equal([-1, 1, 0], Sides(3, new Link(2, 0, Trigger.Unprovoked)));

    [Fact]
    public void An_attacker_is_attacked_once_another_joins_against_it() =>
        Assert.Equal([-1, 1, 1, -1], Sides(4, new Link(2, 1, Trigger.InWar), new Link(3, 0, Trigger.Attacked)));

    [Fact]
    public void An_attacker_that_faces_its_victim_alone_is_not_attacked() =>
        Assert.Equal([-1, 1, 0], Sides(3, new Link(2, 0, Trigger.Attacked)));

    [Fact]
    public void Whoever_joins_by_choice_is_not_attacked_by_the_enemy_it_chose() =>
        Assert.Equal([-1, 1, 1, 0], Sides(4, new Link(2, 1, Trigger.InWar), new Link(3, 2, Trigger.Attacked)));

    [Fact]
    public void Whoever_is_pulled_both_ways_stays_out() =>
        Assert.Equal([-1, 1, 0], Sides(3, new Link(2, 0, Trigger.InWar), new Link(2, 1, Trigger.InWar)));

    [Fact]
    public void A_strike_settles_the_side() =>
        Assert.Equal([-1, 1, 1], Sides(3, new Link(2, 0, Trigger.InWar), new Link(2, 0, Trigger.InWar) { Strike = true }));

    [Fact]
    public void Whoever_is_struck_is_attacked_unprovoked() =>
        Assert.Equal([-1, 1, 1, 1], Sides(4, new Link(2, 0, Trigger.InWar) { Strike = true }, new Link(3, 2, Trigger.Unprovoked)));

    [Fact]
    public void A_link_that_needs_an_enemy_waits_for_it()
    {
        Assert.Equal([-1, 1, 0, 0], Sides(4, new Link(2, 0, Trigger.InWar) { Facing = 3 }));
        Assert.Equal([-1, 1, -1, 1], Sides(4, new Link(2, 0, Trigger.InWar) { Facing = 3 }, new Link(3, 1, Trigger.InWar)));
    }

    [Fact]
    public void Cutting_the_only_bridge_keeps_the_rest_out()
    {
        var network = new CascadeNetwork(4, [new Link(2, 1, Trigger.InWar), new Link(3, 2, Trigger.InWar)]);
        var live = new LiveLinks(1, [[1], [1]]);
        Assert.Equal(2, Cascade.Run(network, new(0, 1), live).MeanDrawnIn());
        Assert.Equal(0, Cascade.Run(network, new(0, 1), live, new Change(0, null)).MeanDrawnIn());
        Assert.Equal(1, Cascade.Run(network, new(0, 1), live, new Change(1, Trigger.Unprovoked)).MeanDrawnIn());
    }

    [Fact]
    public void Effects_are_differences_over_the_same_draws()
    {
        var network = RandomNetworks.Of(21, 6, 8);
        var live = RandomNetworks.EverySet(8);
        var spread = Cascade.Run(network, new(0, 1), live);
        ulong[] always = RandomNetworks.Column(live.Draws, _ => true);
        foreach (var effect in LinkEffects.Of(spread, live, [.. Enumerable.Repeat(always, 6)], threads: 2))
        {
            var cut = Cascade.Run(network, new(0, 1), live, new Change(effect.Link, null));
            Assert.Equal(cut.MeanDrawnIn() - spread.MeanDrawnIn(), effect.Cut.DrawnIn, 12);
            Assert.Equal(0, effect.Cut.BothSides);
        }
    }

    [Fact]
    public void Cutting_a_link_that_drags_nobody_in_changes_nothing()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var network = RandomNetworks.Of(seed, 6, 9);
            var live = RandomNetworks.EverySet(9);
            var spread = Cascade.Run(network, new(0, 1), live);
            foreach (var link in Enumerable.Range(0, 9).Where(l => Spread.Count(spread.By(l)) == 0))
            {
                var cut = Cascade.Run(network, new(0, 1), live, new Change(link, null));
                Assert.Equal(spread.MeanDrawnIn(), cut.MeanDrawnIn());
            }
        }
    }

    [Fact]
    public void Chains_name_the_links_from_the_beginning_to_the_end_and_their_shares_add_up()
    {
        var network = RandomNetworks.Of(5, 6, 9);
        var live = RandomNetworks.EverySet(9);
        var spread = Cascade.Run(network, new(0, 1), live);
        foreach (var actor in Chains.Of(spread, int.MaxValue).GroupBy(c => c.Actor))
        {
            Assert.Equal(spread.ShareIn(actor.Key), actor.Sum(c => c.Share), 12);
            Assert.All(actor, c => Assert.True(network.Links[c.Links[0]].Other is 0 or 1 && network.Links[c.Links[^1]].Joiner == actor.Key));
        }

        Assert.Equal(1, Chains.Lineups(spread, int.MaxValue).Sum(l => l.Share), 12);
    }

    private static int[] Sides(int actors, params Link[] links)
    {
        var spread = Cascade.Run(new CascadeNetwork(actors, links), new(0, 1), new LiveLinks(1, [.. links.Select(_ => RandomNetworks.Column(1, _ => true))]));
        return [.. Enumerable.Range(0, actors).Select(a => spread.WithAttacked(a)[0] == 1 ? 1 : spread.WithAttacker(a)[0] == 1 ? -1 : 0)];
    }
}

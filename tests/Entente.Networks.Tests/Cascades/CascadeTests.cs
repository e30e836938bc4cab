using Entente.Networks.Cascades;
using Entente.Networks.Tests.Kit;
using Entente.Numerics;

namespace Entente.Networks.Tests.Cascades;

public sealed class CascadeTests
{
    private static readonly Attack FirstAttacksSecond = new(0, 1);
    private static readonly int[] Renamed = [3, 5, 0, 6, 1, 2, 4];

    [Fact]
    public void Every_set_of_live_links_ends_as_in_a_war_run_by_itself()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            const int links = 8;
            var network = RandomNetworks.Of(seed, 3 + (seed % 5), links);
            var spread = Cascade.Run(network, FirstAttacksSecond, RandomNetworks.EverySet(links));
            for (var set = 0; set < 1 << links; set++)
            {
                AssertSame(SingleWar.Of(network, FirstAttacksSecond, l => (set >> l & 1) == 1), spread, set, seed);
            }
        }
    }

    [Fact]
    public void A_war_that_the_attacked_brought_on_is_one_in_which_the_other_was_attacked()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            const int links = 8;
            var (network, live) = (RandomNetworks.Of(seed, 3 + (seed % 5), links), RandomNetworks.EverySet(links));
            var odd = RandomNetworks.Column(1 << links, set => set % 2 == 1);
            var mixed = Cascade.Run(network, FirstAttacksSecond with { Provoked = odd }, live);
            var (plain, turned) = (Cascade.Run(network, FirstAttacksSecond, live), Cascade.Run(network, new(1, 0), live));
            for (var actor = 0; actor < network.Actors; actor++)
            {
                for (var set = 0; set < 1 << links; set++)
                {
                    var like = set % 2 == 1 ? RandomNetworks.Bit(turned.WithAttacker(actor), set) : RandomNetworks.Bit(plain.WithAttacked(actor), set);
                    Assert.Equal(like, RandomNetworks.Bit(mixed.WithAttacked(actor), set));
                }
            }
        }
    }

    [Fact]
    public void Every_set_of_live_links_ends_as_in_a_war_run_by_itself_where_the_attacked_brought_it_on()
    {
        const int links = 7;
        var provoked = FirstAttacksSecond with { Provoked = RandomNetworks.Column(1 << links, _ => true) };
        for (var seed = 0; seed < 20; seed++)
        {
            var network = RandomNetworks.Of(seed, 3 + (seed % 5), links);
            var spread = Cascade.Run(network, provoked, RandomNetworks.EverySet(links));
            for (var set = 0; set < 1 << links; set++)
            {
                AssertSame(SingleWar.Of(network, provoked, l => (set >> l & 1) == 1), spread, set, seed);
            }
        }
    }

    [Fact]
    public void A_column_of_provoked_draws_of_another_length_is_refused() =>
        Assert.Throws<ArgumentException>(() => Cascade.Run(new CascadeNetwork(2, []), FirstAttacksSecond with { Provoked = new ulong[3] }, new LiveLinks(10, [])));

    [Fact]
    public void Shares_come_near_the_exact_probabilities()
    {
        const int draws = 200_000;
        var network = RandomNetworks.Of(7, 6, 11);
        double[] chances = [.. Enumerable.Range(0, 11).Select(l => 0.2 + (0.04 * l))];
        var exact = Enumeration.Exact(network, FirstAttacksSecond, chances);
        var live = LiveLinks.Toss(new DrawSource(1), StreamId.Of("cascade"), chances, draws);
        var spread = Cascade.Run(network, FirstAttacksSecond, live);
        for (var actor = 0; actor < network.Actors; actor++)
        {
            Assert.Equal(exact.WithAttacked[actor] + exact.WithAttacker[actor], spread.ShareIn(actor), 4 * 0.5 / Math.Sqrt(draws));
        }
    }

    [Fact]
    public void Exact_probabilities_of_a_chain_multiply()
    {
        var chain = new CascadeNetwork(4, [new Link(2, 1, Trigger.Unprovoked), new Link(3, 2, Trigger.InWar)]);
        var exact = Enumeration.Exact(chain, FirstAttacksSecond, [0.5, 0.4]);
        Assert.Equal([0, 1, 0.5, 0.2], exact.WithAttacked);
        Assert.Equal([1, 0, 0, 0], exact.WithAttacker);
        Assert.Equal([0.5, 0.2], exact.By);
    }

    [Fact]
    public void The_number_of_threads_changes_no_bit()
    {
        var network = RandomNetworks.Of(3, 40, 300);
        var live = LiveLinks.Toss(new DrawSource(5), StreamId.Of("tosses"), [.. Enumerable.Repeat(0.3, 300)], 10_001, 2);
        var (one, many) = (Cascade.Run(network, FirstAttacksSecond, live), Cascade.Run(network, FirstAttacksSecond, live, null, 3));
        for (var actor = 0; actor < network.Actors; actor++)
        {
            Assert.Equal(one.WithAttacked(actor), many.WithAttacked(actor));
            Assert.Equal(one.WithAttacker(actor), many.WithAttacker(actor));
        }
    }

    [Fact]
    public void Names_of_actors_do_not_matter()
    {
        var network = RandomNetworks.Of(11, 7, 9);
        var other = new CascadeNetwork(7, [.. network.Links.Select(l => new Link(Renamed[l.Joiner], Renamed[l.Other], l.When) { Strike = l.Strike, Facing = l.Facing is { } f ? Renamed[f] : null })]);
        var (one, two) = (Cascade.Run(network, new(0, 1), RandomNetworks.EverySet(9)), Cascade.Run(other, new(Renamed[0], Renamed[1]), RandomNetworks.EverySet(9)));
        for (var actor = 0; actor < 7; actor++)
        {
            Assert.Equal(one.WithAttacked(actor), two.WithAttacked(Renamed[actor]));
        }
    }

    [Fact]
    public void Nobody_joins_where_there_are_no_links()
    {
        var spread = Cascade.Run(new CascadeNetwork(5, []), FirstAttacksSecond, new LiveLinks(100, []));
        Assert.Equal([1, 1, 0, 0, 0], Enumerable.Range(0, 5).Select(spread.ShareIn));
        Assert.Equal(0, spread.MeanDrawnIn());
        Assert.Empty(Chains.Of(spread, 3));
        var lineup = Chains.Lineups(spread, 3).Single();
        Assert.Equal((1, 0), (lineup.WithAttacked.Single(), lineup.WithAttacker.Single()));
    }

    [Fact]
    public void One_draw_is_enough()
    {
        var network = new CascadeNetwork(3, [new Link(2, 1, Trigger.Unprovoked)]);
        Assert.Equal(1, Cascade.Run(network, FirstAttacksSecond, new LiveLinks(1, [[1]])).MeanDrawnIn());
    }

    [Fact]
    public void Two_thousand_actors_in_one_long_chain_are_all_dragged_in()
    {
        const int actors = 2000;
        var network = new CascadeNetwork(actors, [.. Enumerable.Range(2, actors - 2).Select(a => new Link(a, a - 1, Trigger.InWar))]);
        var live = new LiveLinks(128, [.. Enumerable.Range(2, actors - 2).Select(_ => new[] { ulong.MaxValue, ulong.MaxValue })]);
        var spread = Cascade.Run(network, FirstAttacksSecond, live);
        Assert.Equal(actors - 2, spread.MeanDrawnIn());
        Assert.Equal(actors - 2, Chains.Of(spread, 1)[^1].Links.Count);
    }

    [Fact]
    public void Two_thousand_actors_with_twenty_thousand_links_get_an_answer()
    {
        var network = RandomNetworks.Of(1, 2000, 20_000);
        var live = LiveLinks.Toss(new DrawSource(1), StreamId.Of("many"), [.. Enumerable.Repeat(0.2, 20_000)], 1000);
        var spread = Cascade.Run(network, FirstAttacksSecond, live);
        Assert.InRange(spread.MeanDrawnIn(), 1, 1998);
    }

    [Fact]
    public void Faults_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new CascadeNetwork(3, [new Link(1, 1, Trigger.InWar)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CascadeNetwork(3, [new Link(1, 3, Trigger.InWar)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CascadeNetwork(1, []));
        var network = new CascadeNetwork(3, [new Link(2, 1, Trigger.InWar)]);
        Assert.Throws<ArgumentException>(() => Cascade.Run(network, new(1, 1), new LiveLinks(1, [[1]])));
        Assert.Throws<ArgumentException>(() => Cascade.Run(network, FirstAttacksSecond, new LiveLinks(1, [])));
        Assert.Throws<ArgumentOutOfRangeException>(() => Cascade.Run(network, FirstAttacksSecond, new LiveLinks(1, [[1]]), new Change(1, null)));
        Assert.Throws<ArgumentException>(() => new LiveLinks(65, [[1]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Enumeration.Exact(network, FirstAttacksSecond, [double.NaN]));
    }

    private static void AssertSame(SingleWar war, Spread spread, int set, int seed)
    {
        for (var actor = 0; actor < war.Side.Length; actor++)
        {
            var side = RandomNetworks.Bit(spread.WithAttacked(actor), set) ? 1 : RandomNetworks.Bit(spread.WithAttacker(actor), set) ? -1 : 0;
            Assert.True(war.Side[actor] == side, $"network {seed}, set {set}: actor {actor} is on side {side} and not {war.Side[actor]}");
            int[] by = [.. Enumerable.Range(0, spread.Network.Links.Count).Where(l => spread.Network.Links[l].Joiner == actor && RandomNetworks.Bit(spread.By(l), set))];
            Assert.True(by is [] ? war.By[actor] is null : by is [var one] && war.By[actor] == one, $"network {seed}, set {set}: actor {actor} came in by {string.Join(' ', by)} and not by {war.By[actor]}");
        }
    }
}

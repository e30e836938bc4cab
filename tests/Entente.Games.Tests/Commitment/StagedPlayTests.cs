namespace Entente.Games.Tests;

public sealed class StagedPlayTests
{
    [Fact]
    public void All_at_once_are_the_pure_equilibria()
    {
        foreach (var game in Enumerable.Range(0, 200).Select(number => Random(number, 2, 3, 2)))
            Assert.Equal(NormalGamePureEquilibria.Of(game).Equilibria.Select(equilibrium => game.Profile(equilibrium.Strategies)).Order(), StagedPlay.Of(game, [0, 1, 2]).Outcomes);
    }

    // Twin: all plans of a second and a third player, checked at every history.
    [Fact]
    public void One_after_another_are_the_outcomes_of_all_plans_without_a_better_deviation_anywhere()
    {
        foreach (var game in Enumerable.Range(0, 60).Select(number => Random(number, 2, 2, 2)))
        {
            var outcomes = new HashSet<int>();
            foreach (var (first, second, third) in from first in Enumerable.Range(0, 2) from second in Enumerable.Range(0, 4) from third in Enumerable.Range(0, 16) select (first, second, third))
            {
                int Third(int a, int b) => third >> (2 * a) + b & 1;
                int Second(int a) => second >> a & 1;
                int After(int a, int b) => game.Profile(a, b, Third(a, b));
                var perfect = Pairs.All(h => game[After(h.A, h.B), 2] >= game[game.Profile(h.A, h.B, 1 - Third(h.A, h.B)), 2])
                    && Enumerable.Range(0, 2).All(a => game[After(a, Second(a)), 1] >= game[After(a, 1 - Second(a)), 1])
                    && game[After(first, Second(first)), 0] >= game[After(1 - first, Second(1 - first)), 0];
                if (perfect)
                    outcomes.Add(After(first, Second(first)));
            }

            Assert.Equal(outcomes.Order(), StagedPlay.Of(game, [0], [1], [2]).Outcomes);
        }
    }

    // Twin: the followers' subgames have an equilibrium each, chosen in every way.
    [Fact]
    public void A_leader_before_two_who_move_at_once_meets_every_choice_of_equilibrium()
    {
        var empty = 0;
        foreach (var game in Enumerable.Range(0, 150).Select(number => Random(number, 3, 2, 2)))
        {
            int[][] nash = [.. Enumerable.Range(0, 3).Select(a => Pairs.Where(p =>
                game[game.Profile(a, p.A, p.B), 1] >= game[game.Profile(a, 1 - p.A, p.B), 1]
                && game[game.Profile(a, p.A, p.B), 2] >= game[game.Profile(a, p.A, 1 - p.B), 2]).Select(p => game.Profile(a, p.A, p.B)).ToArray())];
            var outcomes = from x in nash[0]
                           from y in nash[1]
                           from z in nash[2]
                           let best = new[] { x, y, z }.Max(profile => game[profile, 0])
                           from profile in new[] { x, y, z }
                           where game[profile, 0] == best
                           select profile;
            Assert.Equal(outcomes.Distinct().Order(), StagedPlay.Of(game, [0], [1, 2]).Outcomes);
            empty += outcomes.Any() ? 0 : 1;
        }

        Assert.InRange(empty, 1, 149);
    }

    [Fact]
    public void There_are_3_orders_of_two_13_of_three_and_75_of_four_players()
    {
        Assert.Equal([3, 13, 75], Enumerable.Range(2, 3).Select(players => StagedPlay.AllOrders(Random(1, [.. Enumerable.Repeat(2, players)])).Count));
        var orders = StagedPlay.AllOrders(Random(1, 2, 2, 2));
        Assert.Equal(13, orders.Select(order => string.Join('|', order.Stages.Select(stage => string.Join(' ', stage)))).Distinct().Count());
        Assert.Equal([0, 1, 2], Assert.Single(orders[0].Stages));
        Assert.Throws<GameTooLargeException>(() => StagedPlay.AllOrders(Random(1, [.. Enumerable.Repeat(2, 9)])));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0 0|1")]
    [InlineData("0|1|2")]
    [InlineData("0 1|")]
    public void Every_player_moves_once(string stages)
    {
        int[][] parsed = [.. stages.Split('|').Select(stage => stage.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(player => player[0] - '0').ToArray())];
        Assert.Throws<ArgumentException>(() => StagedPlay.Of(Random(1, 2, 2), parsed));
    }

    internal static NormalGame Normal(MatrixGame game) => Made(
        [game.Count(Seat.Row), game.Count(Seat.Column)],
        (profile, player) => game[new(profile % game.Count(Seat.Row), profile / game.Count(Seat.Row))][(Seat)player]);

    private static IEnumerable<(int A, int B)> Pairs => from a in Enumerable.Range(0, 2) from b in Enumerable.Range(0, 2) select (a, b);

    // Few different payoffs, so that ties are frequent.
    private static NormalGame Random(int number, params int[] strategies)
    {
        var random = new Random(number);
        return Made(strategies, (_, _) => random.Next(number % 2 == 0 ? 3 : 9));
    }

    private static NormalGame Made(int[] strategies, Func<int, int, Rational> payoff)
    {
        var profiles = strategies.Aggregate(1, (product, count) => product * count);
        var payoffs = from profile in Enumerable.Range(0, profiles) from player in Enumerable.Range(0, strategies.Length) select new ExactNumber(payoff(profile, player));
        return new("a game", null, [.. strategies.Select((count, player) => NormalPlayer.Numbered($"{player}", count))], [.. payoffs]);
    }
}

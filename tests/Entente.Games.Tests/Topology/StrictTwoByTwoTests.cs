namespace Entente.Games.Tests;

public sealed class StrictTwoByTwoTests
{
    private static readonly int[][] Orders = PreferenceOrders.Orders(4);

    private static readonly int[][] AllPayoffs = [.. from row in Orders from column in Orders select Cells(row, column)];

    [Fact]
    public void The_576_pairs_of_orders_make_144_games_four_at_a_time_78_without_regard_to_seats_and_12_symmetric()
    {
        var places = AllPayoffs.Select(payoffs => StrictTwoByTwo.Of<int>(payoffs)!.Value).CountBy(place => place).ToDictionary();
        Assert.Equal(576, AllPayoffs.Length);
        Assert.Equal(144, places.Count);
        Assert.All(places.Values, count => Assert.Equal(4, count));
        Assert.Equal(78, places.Keys.Select(Unseated).Distinct().Count());
        Assert.Equal(12, places.Keys.Count(place => place.IsSymmetric));
    }

    // Twin: classes by trying all relabellings, without patterns.
    [Fact]
    public void Two_games_have_one_place_exactly_if_calling_strategies_otherwise_makes_them_equal() => Assert.All(
        AllPayoffs.GroupBy(payoffs => StrictTwoByTwo.Of<int>(payoffs)!.Value),
        same => Assert.Single(same.Select(payoffs => Relabelled(payoffs).Min(Text)).Distinct()));

    // Rapoport and Guyer 1966 have 57 games with one equilibrium, 12 with two and 9 with none.
    [Fact]
    public void Games_have_no_one_or_two_pure_equilibria_as_often_as_known()
    {
        (int, int, int) Counts(IEnumerable<StrictTwoByTwo> games)
        {
            var counts = games.CountBy(game => Equilibria(game)).ToDictionary();
            return (counts[0], counts[1], counts.GetValueOrDefault(2));
        }

        Assert.Equal((18, 108, 18), Counts(StrictTwoByTwo.All));
        Assert.Equal((9, 57, 12), Counts(StrictTwoByTwo.All.Select(Unseated).Distinct()));
        var symmetric = StrictTwoByTwo.All.Where(game => game.IsSymmetric).CountBy(Equilibria).ToDictionary();
        Assert.Equal((6, 6), (symmetric[1], symmetric[2]));
    }

    [Theory]
    [InlineData("Prisoner's dilemma", 3, 3, 1, 4, 4, 1, 2, 2)]
    [InlineData("Chicken", 3, 3, 2, 4, 4, 2, 1, 1)]
    [InlineData("Stag hunt", 4, 4, 1, 3, 3, 1, 2, 2)]
    [InlineData("Deadlock", 2, 2, 1, 4, 4, 1, 3, 3)]
    [InlineData("Battle of the sexes", 2, 2, 3, 4, 4, 3, 1, 1)]
    [InlineData("Hero", 2, 2, 4, 3, 3, 4, 1, 1)]
    [InlineData("Harmony", 4, 4, 3, 2, 2, 3, 1, 1)]
    [InlineData("Concord", 4, 4, 2, 3, 3, 2, 1, 1)]
    public void Well_known_games_are_called_by_their_names_however_strategies_are_called(string name, params int[] payoffs) =>
        Assert.All(Relabelled(payoffs), same => Assert.Equal(name, StrictTwoByTwo.Of<int>(same)!.Value.Name));

    [Fact]
    public void A_game_of_two_minds_has_two_names()
    {
        var game = StrictTwoByTwo.Of<int>([3, 2, 2, 4, 4, 1, 1, 3])!.Value;
        Assert.Equal(("Chicken × Deadlock", "Deadlock × Chicken"), (game.Name, game.Exchanged.ToString()));
    }

    [Fact]
    public void Every_game_is_written_out_and_placed_again()
    {
        var (row, column) = (new Player("Aland", "a", "b"), new Player("Borduria", "a", "b"));
        Assert.All(StrictTwoByTwo.All, game => Assert.Equal(game, Assert.Single(TwoByTwoPlace.Of(game.ToGame(row, column)).Places)));
        Assert.All(StrictTwoByTwo.All, game => Assert.Equal(game.Exchanged, Assert.Single(TwoByTwoPlace.Of(Games.Swapped(game.ToGame(row, column))).Places)));
        Assert.All(StrictTwoByTwo.All, game => Assert.Equal(game, StrictTwoByTwo.Numbered(game.Number)));
    }

    [Fact]
    public void Every_game_has_six_neighbours_whose_neighbour_it_is()
    {
        foreach (var game in StrictTwoByTwo.All)
        {
            var neighbours = game.Neighbours();
            Assert.Equal(6, neighbours.Select(neighbour => neighbour.Game).Distinct().Count());
            Assert.DoesNotContain(game, neighbours.Select(neighbour => neighbour.Game));
            Assert.All(neighbours, neighbour => Assert.Contains(new(neighbour.Seat, neighbour.Lower, game), neighbour.Game.Neighbours()));
        }
    }

    // The layers of the periodic table: exchanges of lower ranks alone never change whose best outcome lies where.
    [Fact]
    public void Exchanges_of_lower_ranks_keep_to_four_layers_of_36_and_those_of_the_highest_join_them()
    {
        Assert.Equal([36, 36, 36, 36], Components(neighbour => neighbour.Lower < 3));
        Assert.Equal([144], Components(_ => true));
    }

    [Fact]
    public void Chicken_is_one_exchange_by_each_player_away_from_the_dilemma()
    {
        var dilemma = new StrictTwoByTwo(TwoByTwoPattern.Dilemma, TwoByTwoPattern.Dilemma);
        var between = new StrictTwoByTwo(TwoByTwoPattern.Chicken, TwoByTwoPattern.Dilemma);
        Assert.Contains(new(Seat.Row, 1, between), dilemma.Neighbours());
        Assert.Contains(new(Seat.Column, 1, new(TwoByTwoPattern.Chicken, TwoByTwoPattern.Chicken)), between.Neighbours());
        Assert.Contains(new(Seat.Row, 3, new(TwoByTwoPattern.StagHunt, TwoByTwoPattern.Dilemma)), dilemma.Neighbours());
    }

    [Fact]
    public void Neither_ties_nor_missing_payoffs_have_one_place()
    {
        Assert.Null(StrictTwoByTwo.Of<int>([3, 3, 1, 4, 4, 1, 1, 2]));
        Assert.Null(StrictTwoByTwo.Of<double>([3, 3, 1, 4, 4, 1, double.NaN, 2]));
        Assert.Throws<ArgumentException>(() => StrictTwoByTwo.Of<int>([1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => StrictTwoByTwo.Numbered(144));
    }

    private static int Equilibria(StrictTwoByTwo game) =>
        System.Numerics.BitOperations.PopCount((uint)TwoByTwo.Analyse<int>([.. game.Ranks]).Equilibria);

    private static StrictTwoByTwo Unseated(StrictTwoByTwo game) => game.Number <= game.Exchanged.Number ? game : game.Exchanged;

    private static int[] Cells(int[] row, int[] column) => [.. row.Zip(column).SelectMany(pair => new[] { pair.First, pair.Second })];

    private static IEnumerable<int[]> Relabelled(int[] payoffs) =>
        Enumerable.Range(0, 4).Select(turn => Enumerable.Range(0, 8).Select(k => payoffs[k ^ (2 * turn)]).ToArray());

    private static string Text(int[] payoffs) => string.Join(' ', payoffs);

    private static int[] Components(Func<TwoByTwoNeighbour, bool> counts)
    {
        var (left, sizes) = (StrictTwoByTwo.All.ToHashSet(), new List<int>());
        while (left.Count > 0)
        {
            var before = left.Count;
            var open = new Stack<StrictTwoByTwo>([left.First()]);
            while (open.TryPop(out var game))
            {
                if (left.Remove(game))
                    Array.ForEach([.. game.Neighbours().Where(counts)], neighbour => open.Push(neighbour.Game));
            }

            sizes.Add(before - left.Count);
        }

        return [.. sizes];
    }
}

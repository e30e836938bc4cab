namespace Entente.Games.Tests;

public sealed class DrawsTests
{
    [Fact]
    public void Every_set_of_equilibria_is_counted_as_the_exact_solver_finds_it()
    {
        foreach (var (rows, columns) in new[] { (1, 1), (2, 2), (2, 3), (3, 3), (4, 2) })
        {
            var (payoffs, games) = Drawn(rows, columns, 300);
            var counted = EquilibriumDraws.Of(rows, columns, payoffs);
            var expected = games.GroupBy(game => string.Join(' ', Games.PureNash(game))).ToDictionary(group => group.Key, group => group.Count());
            Assert.Equal((300, 0), (counted.Draws, counted.Missing));
            Assert.Equal(expected.OrderBy(set => set.Key, StringComparer.Ordinal), counted.Sets.ToDictionary(set => string.Join(' ', set.Equilibria), set => set.Draws).OrderBy(set => set.Key, StringComparer.Ordinal));
            Assert.Equal(games.Count(game => Games.PureNash(game).Contains(default)) / 300.0, counted.Share(default));
            Assert.Equal(games.Count(game => Games.PureNash(game).SequenceEqual([default])) / 300.0, counted.ShareAlone(default));
            Assert.Equal(counted.Sets.Select(set => set.Draws).OrderDescending(), counted.Sets.Select(set => set.Draws));
        }
    }

    [Fact]
    public void Every_named_game_is_counted_and_ties_are_kept_apart()
    {
        var (payoffs, games) = Drawn(2, 2, 500);
        var counted = TwoByTwoDraws.Of(payoffs);
        var places = games.Select(TwoByTwoPlace.Of).ToArray();
        Assert.Equal(places.Count(place => place.Tied), counted.Tied);
        Assert.Equal(500, counted.Tied + counted.Missing + counted.Games.Sum(game => game.Draws));
        Assert.All(StrictTwoByTwo.All, game => Assert.Equal(places.Count(place => !place.Tied && place.Places[0] == game) / 500.0, counted.Share(game)));
    }

    [Fact]
    public void A_draw_with_a_missing_payoff_supports_no_claim()
    {
        ReadOnlyMemory<double>[] payoffs = [.. new double[] { 3, 3, 1, 4, 4, 1, 2, 2 }.Select(payoff => new[] { payoff, payoff, double.NaN })];
        payoffs[0] = new[] { 3.0, 5, 3 };
        var (sets, names) = (EquilibriumDraws.Of(2, 2, payoffs), TwoByTwoDraws.Of(payoffs));
        Assert.Equal((1, 1), (sets.Missing, names.Missing));
        Assert.Equal(2.0 / 3, sets.ShareAlone(new(1, 1)));
        Assert.Equal((1.0 / 3, 1.0 / 3), (names.Share(Dilemma), names.Share(Dilemma with { Row = TwoByTwoPattern.StagHunt })));
    }

    // Of a dilemma in which only the temptation of the row player is uncertain, that payoff alone decides.
    [Fact]
    public void Knowing_the_payoff_that_decides_makes_every_guess_right_and_knowing_another_none()
    {
        var random = new Random(1);
        double[] temptation = [.. Enumerable.Range(0, 4000).Select(_ => (random.NextDouble() * 2) + 2.2)];
        ReadOnlyMemory<double>[] payoffs = [.. new double[] { 3, 3, 1, 2, 4, 1, 2, 0 }.Select(payoff => new ReadOnlyMemory<double>([.. Enumerable.Range(0, 4000).Select(_ => payoff + (random.NextDouble() / 10))]))];
        payoffs[4] = temptation;
        var values = KnowledgeValue.Of(2, 2, payoffs);
        Assert.Equal((Seat.Row, new Profile(1, 0)), (values[0].Seat, values[0].At));
        Assert.InRange(values[0].Known, 0.95, 1);
        Assert.Equal(EquilibriumDraws.Of(2, 2, payoffs).Sets[0].Draws / 4000.0, values[0].Unknown);
        Assert.All(values.Skip(1), value => Assert.InRange(value.Gain, 0, 0.05));
        Assert.All(values, value => Assert.InRange(value.OfNothing, 0, 0.03));
        Assert.Empty(KnowledgeValue.Of(1, 1, [.. Enumerable.Repeat(new ReadOnlyMemory<double>([double.NaN]), 2)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => KnowledgeValue.Of(2, 2, payoffs, 1));
    }

    [Fact]
    public void Shapes_are_checked()
    {
        ReadOnlyMemory<double>[] eight = [.. Enumerable.Repeat((ReadOnlyMemory<double>)new double[2], 8)];
        Assert.Throws<ArgumentException>(() => TwoByTwoDraws.Of(eight[..7]));
        Assert.Throws<ArgumentException>(() => TwoByTwoDraws.Of([.. eight[..7], new double[3]]));
        Assert.Throws<ArgumentException>(() => EquilibriumDraws.Of(2, 2, [.. Enumerable.Repeat(ReadOnlyMemory<double>.Empty, 8)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => EquilibriumDraws.Of(0, 2, eight));
        Assert.Throws<GameTooLargeException>(() => EquilibriumDraws.Of(9, 9, eight));
    }

    private static StrictTwoByTwo Dilemma => new(TwoByTwoPattern.Dilemma, TwoByTwoPattern.Dilemma);

    private static (ReadOnlyMemory<double>[] Payoffs, MatrixGame[] Games) Drawn(int rows, int columns, int draws)
    {
        var random = new Random((10 * rows) + columns);
        int[][] payoffs = [.. Enumerable.Range(0, 2 * rows * columns).Select(_ => Enumerable.Range(0, draws).Select(_ => random.Next(6)).ToArray())];
        var games = Enumerable.Range(0, draws).Select(draw => Games.Cardinal(rows, columns, [.. payoffs.Select(column => column[draw])]));
        return ([.. payoffs.Select(column => (ReadOnlyMemory<double>)column.Select(payoff => (double)payoff).ToArray())], [.. games]);
    }
}

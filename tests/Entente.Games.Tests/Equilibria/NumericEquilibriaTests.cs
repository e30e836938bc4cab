namespace Entente.Games.Tests;

public sealed class NumericEquilibriaTests
{
    [Fact]
    public void Doubles_find_the_same_2733_equilibria()
    {
        var solved = RandomGames.FiveByFive(1000).Select(Solve).ToArray();
        Assert.Equal(2733, solved.Sum(solution => solution.Equilibria.Count));
        Assert.All(solved.SelectMany(solution => solution.Equilibria), equilibrium => Assert.InRange(equilibrium.MaxRegret, 0, 1e-9));
        Assert.InRange(solved.Count(solution => solution.Exact), 1, 100);
    }

    [Fact]
    public void Doubles_agree_with_fractions_in_degenerate_games_too() => Assert.All(Enumerable.Range(0, 500), number =>
    {
        var game = RandomGames.Numbered(number);
        var expected = ExtremeEquilibria.Of(game).Equilibria.Select(equilibrium => Key(equilibrium.Profile.Row.Probabilities.Concat(equilibrium.Profile.Column.Probabilities).Select(p => p.ToDouble())));
        if (number % 6 != 4)
            Assert.Equal(expected.Order(), Solve(game).Equilibria.Select(equilibrium => Key(equilibrium.Row.Concat(equilibrium.Column))).Order());
    });

    [Fact]
    public void Payoffs_of_all_magnitudes_and_near_ties_lose_nothing() => Assert.All(Enumerable.Range(0, 300), number =>
    {
        var random = new Random(number);
        double Payoff() => (number % 4) switch
        {
            0 => random.Next(0, 3) + (random.NextDouble() * 1e-10),
            1 => Math.Pow(10, (random.NextDouble() * 16) - 8) * ((2 * random.Next(2)) - 1),
            2 => random.NextDouble() * 1e300,
            _ => random.Next(-2, 3) * 0.1,
        };
        var row = new double[random.Next(1, 6), 5];
        var column = new double[row.Length / 5, 5];
        for (var k = 0; k < row.Length; k++)
            (row[k / 5, k % 5], column[k / 5, k % 5]) = (Payoff(), Payoff());
        var solution = NumericEquilibria.Of(row, column);
        Assert.Equal(ExtremeEquilibria.Of(MatrixGame.FromDoubles("doubles", row, column)).Equilibria.Count, solution.Equilibria.Count);
    });

    [Fact]
    public void A_near_tie_is_solved_exactly()
    {
        var solution = NumericEquilibria.Of(new[,] { { 1, 0 }, { 1 - 1e-13, 1 } }, new double[,] { { 1, 0 }, { 0, 1 } });
        Assert.True(solution.Exact && solution.Complete);
        Assert.Equal(3, solution.Equilibria.Count);
    }

    [Fact]
    public void The_game_with_75_equilibria_loses_none() => Assert.Equal(75, Solve(KnownGames.SeventyFive).Equilibria.Count);

    [Fact]
    public void Long_walks_stay_exact_enough()
    {
        var random = new Random(7);
        var (row, column) = (new double[9, 9], new double[9, 9]);
        for (var k = 0; k < 81; k++)
            (row[k / 9, k % 9], column[k / 9, k % 9]) = (random.NextDouble(), random.NextDouble());
        var solution = NumericEquilibria.Of(row, column);
        Assert.False(solution.Exact);
        Assert.Equal(ExtremeEquilibria.Of(MatrixGame.FromDoubles("doubles", row, column)).Equilibria.Count, solution.Equilibria.Count);
    }

    [Fact]
    public void Payoffs_that_are_no_numbers_are_refused()
    {
        Assert.Throws<ArgumentException>(() => NumericEquilibria.Of(new[,] { { double.NaN } }, new double[,] { { 1 } }));
        Assert.Throws<ArgumentException>(() => NumericEquilibria.Of(new double[,] { { 1 } }, new double[,] { { 1, 2 } }));
        Assert.Throws<ArgumentException>(() => NumericEquilibria.Of(new double[0, 0], new double[0, 0]));
        Assert.Throws<GameTooLargeException>(() => NumericEquilibria.Of(new double[40, 30], new double[40, 30]));
    }

    private static NumericEquilibria Solve(MatrixGame game)
    {
        var (row, column) = (new double[game.Count(Seat.Row), game.Count(Seat.Column)], new double[game.Count(Seat.Row), game.Count(Seat.Column)]);
        foreach (var profile in game.Profiles)
            (row[profile.Row, profile.Column], column[profile.Row, profile.Column]) = (game[profile].Row.ToDouble(), game[profile].Column.ToDouble());
        return NumericEquilibria.Of(row, column);
    }

    private static string Key(IEnumerable<double> probabilities) =>
        string.Join(' ', probabilities.Select(probability => Math.Abs(probability).ToString("F6", System.Globalization.CultureInfo.InvariantCulture)));
}

namespace Entente.Games.Tests;

public sealed class TwoByTwoPlaceTests
{
    // All 75 weak orders of four outcomes for each player; the count without regard to labels and seats is the title of Fraser and Kilgour 1986.
    [Fact]
    public void The_726_games_with_ties_lie_between_games_that_break_them()
    {
        int[][] weak = [.. from code in Enumerable.Range(0, 256) let ranks = Digits(code) where Dense(ranks) select ranks];
        Assert.Equal(75, weak.Length);
        var classes = new HashSet<string>();
        foreach (var (row, column) in from row in weak from column in weak select (row, column))
        {
            if (!classes.Add(Lowest(row, column)))
                continue;
            var place = TwoByTwoPlace.Of(PreferenceOrders.Game(2, row, column));
            Assert.Equal(row.Distinct().Count() < 4 || column.Distinct().Count() < 4, place.Tied);
            Assert.Equal(place.Tied, place.Places.Count > 1 || place.Name.StartsWith("ties", StringComparison.Ordinal));
        }

        Assert.Equal(726, classes.Count);
    }

    [Fact]
    public void A_tie_lies_between_the_two_games_that_break_it()
    {
        var place = TwoByTwoPlace.Of(Games.Cardinal(2, 2, [3, 3, 1, 4, 4, 1, 1, 2]));
        Assert.True(place.Tied);
        Assert.Equal("ties between Chicken × Prisoner's dilemma, Prisoner's dilemma", place.Name);
    }

    [Fact]
    public void Where_all_is_tied_a_game_lies_between_all() =>
        Assert.Equal(144, TwoByTwoPlace.Of(Games.Cardinal(2, 2, new int[8])).Places.Count);

    [Fact]
    public void Rescaling_payoffs_does_not_move_a_game()
    {
        var game = Games.Cardinal(2, 2, [30, 9, 10, 40, 47, -100, 20, -1], 7);
        Assert.Equal("Prisoner's dilemma", TwoByTwoPlace.Of(game).Name);
        Assert.Equal("Prisoner's dilemma", TwoByTwoPlace.Of(Games.With(game, at => new((2 * game[at].Row) + 5, game[at].Column / 3))).Name);
    }

    [Fact]
    public void Only_2x2_games_have_a_place() =>
        Assert.Throws<ArgumentException>(() => TwoByTwoPlace.Of(Games.Cardinal(2, 3, new int[12])));

    private static int[] Digits(int code) => [code & 3, code >> 2 & 3, code >> 4 & 3, code >> 6];

    // Ranks from 0 without gaps.
    private static bool Dense(int[] ranks) => ranks.Distinct().Count() == ranks.Max() + 1;

    // Under exchanges of rows, of columns and of the players.
    private static string Lowest(int[] row, int[] column) =>
        (from turn in Enumerable.Range(0, 4)
         let r = Enumerable.Range(0, 4).Select(k => row[k ^ turn]).ToArray()
         let c = Enumerable.Range(0, 4).Select(k => column[k ^ turn]).ToArray()
         from text in new[] { Text(r, c), Text(Transposed(c), Transposed(r)) }
         select text).Min(StringComparer.Ordinal)!;

    private static int[] Transposed(int[] ranks) => [ranks[0], ranks[2], ranks[1], ranks[3]];

    private static string Text(int[] row, int[] column) => string.Join(' ', row.Concat(column));
}

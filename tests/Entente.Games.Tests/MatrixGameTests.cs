namespace Entente.Games.Tests;

public sealed class MatrixGameTests
{
    private static readonly Player Row = new("Borduria", "hold", "yield");
    private static readonly Player Column = new("Aland", "left", "middle", "right");

    [Fact]
    public void Payoffs_are_read_by_profile_and_by_seat()
    {
        var game = MatrixGame.FromRanks("parley", Row, Column, new[,] { { (1, 2), (3, 4), (5, 6) }, { (7, 8), (9, 10), (11, 12) } });
        Assert.Equal(new PayoffPair(11, 12), game[new(1, 2)]);
        Assert.Equal(4, game.Payoff(Seat.Column, 1, 0));
        Assert.Equal(9, game.Payoff(Seat.Row, 1, 1));
        Assert.Equal((6, PayoffScale.Ordinal, "Aland"), (game.Profiles.Count(), game.Scale, game.PlayerAt(Seat.Column).Name));
    }

    [Fact]
    public void A_game_keeps_its_payoffs()
    {
        var payoffs = new PayoffPair[2, 3];
        var game = new MatrixGame("parley", Row, Column, PayoffScale.Cardinal, payoffs);
        payoffs[0, 0] = new(1, 1);
        Assert.Equal(new PayoffPair(0, 0), game[new(0, 0)]);
    }

    [Fact]
    public void Payoffs_must_fit_the_strategies()
    {
        var error = Assert.Throws<ArgumentException>(() => new MatrixGame("parley", Row, Column, PayoffScale.Cardinal, new PayoffPair[3, 2]));
        Assert.Contains("2×3", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ranks_are_whole_numbers()
    {
        var payoffs = new PayoffPair[2, 3];
        payoffs[1, 1] = new(0, new(1, 2));
        Assert.Throws<ArgumentException>(() => new MatrixGame("parley", Row, Column, PayoffScale.Ordinal, payoffs));
        Assert.Equal(PayoffScale.Cardinal, new MatrixGame("parley", Row, Column, PayoffScale.Cardinal, payoffs).Scale);
    }

    [Theory]
    [InlineData("", "a")]
    [InlineData("P")]
    [InlineData("P", "a", "a")]
    [InlineData("P", "a", " ")]
    public void A_player_needs_a_name_and_distinct_strategies(string name, params string[] strategies) =>
        Assert.ThrowsAny<ArgumentException>(() => new Player(name, strategies));

    [Fact]
    public void A_commitment_to_no_strategy_is_refused()
    {
        var game = new MatrixGame("parley", Row, Column, PayoffScale.Cardinal, new PayoffPair[2, 3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => FixedCommitment.Of(game, Seat.Row, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => FixedCommitment.Of(game, Seat.Column, -1));
    }
}

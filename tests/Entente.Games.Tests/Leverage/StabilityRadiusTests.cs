namespace Entente.Games.Tests;

public sealed class StabilityRadiusTests
{
    private static readonly Rational Little = new(1, 1000);

    // A linear condition on payoffs in a box is decided at a corner: each payoff moved fully up or down.
    [Fact]
    public void No_corner_of_the_box_crosses_earlier_and_one_crosses_at_once_beyond()
    {
        var random = new Random(9);
        for (var sample = 0; sample < 30; sample++)
        {
            var game = Games.Cardinal(2, 2, [.. Enumerable.Range(0, 8).Select(_ => random.Next(6))], 2);
            var radius = StabilityRadius.Of(game, default);
            var inside = radius.Stands ? radius.Distance!.Value : radius.Distance!.Value - Little;
            Assert.All(Corners(game, inside), moved => Assert.Equal(radius.Stands, Games.PureNash(moved).Contains(default)));
            var beyond = radius.Moved(radius.Stands ? Little : 0);
            Assert.NotEqual(radius.Stands, Games.PureNash(beyond).Contains(default));
            Assert.Equal(radius.Distance + (radius.Stands ? Little : 0), Farthest(game, beyond));
        }
    }

    [Fact]
    public void Larger_games_cross_at_their_distance_and_not_before() => Games.Holds(game => game.Profiles.All(profile =>
    {
        var radius = StabilityRadius.Of(game, profile);
        if (radius.Distance is null)
            return radius.Stands;
        var (before, after) = (radius.Moved(0), radius.Moved(new(1, 100)));
        return Games.PureNash(before).Contains(profile) && Games.PureNash(after).Contains(profile) == !radius.Stands;
    }));

    // Matching pennies for 1: each profile tempts one player by 2, so that payoffs moved by 1 make any of the four an equilibrium.
    [Fact]
    public void The_set_of_pure_equilibria_changes_first_at_the_nearest_profiles()
    {
        var pennies = Games.Cardinal(2, 2, [1, -1, -1, 1, -1, 1, 1, -1]);
        Assert.All(StabilityRadius.OfPureEquilibria(pennies), radius => Assert.Equal((false, 1), (radius.Stands, radius.Distance!.Value)));
        Assert.Equal(4, StabilityRadius.OfPureEquilibria(pennies).Count);
        var dilemma = Games.Cardinal(2, 2, [3, 3, 0, 5, 5, 0, 1, 1]);
        Assert.Equal(new Profile(1, 1), StabilityRadius.OfPureEquilibria(dilemma)[^1].Profile);
        Assert.Equal(new Rational(1, 2), StabilityRadius.Of(dilemma, new(1, 1)).Distance!.Value);
    }

    [Fact]
    public void Nobody_who_has_no_choice_deviates()
    {
        var radius = StabilityRadius.Of(Games.Cardinal(1, 1, [0, 0]), default);
        Assert.Equal((true, null), (radius.Stands, radius.Distance));
        Assert.Throws<InvalidOperationException>(() => radius.Moved(1));
        Assert.Empty(StabilityRadius.OfPureEquilibria(radius.Game));
    }

    [Fact]
    public void Ranks_are_refused() =>
        Assert.Throws<ArgumentException>(() => StabilityRadius.Of(Games.Ranks((3, 3), (1, 4), (4, 1), (2, 2)), default));

    private static IEnumerable<MatrixGame> Corners(MatrixGame game, Rational by) => Enumerable.Range(0, 256).Select(code =>
    {
        Rational Change(Profile at, int seat) => (code >> (2 * ((2 * at.Row) + at.Column)) + seat & 1) == 1 ? by : -by;
        return Games.With(game, at => new(game[at].Row + Change(at, 0), game[at].Column + Change(at, 1)));
    });

    private static Rational Farthest(MatrixGame x, MatrixGame y) => x.Profiles.SelectMany(at => Seats.Both.Select(seat =>
        x[at][seat] > y[at][seat] ? x[at][seat] - y[at][seat] : y[at][seat] - x[at][seat])).Max();
}

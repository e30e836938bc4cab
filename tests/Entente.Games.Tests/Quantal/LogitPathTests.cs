using Entente.Games.Tests.Formats;
using Entente.Games.Tests.NPlayer;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Games.Tests.Quantal;

public sealed class LogitPathTests
{
    private static readonly NormalGame Pennies = Tables.Flat(Games.Cardinal(2, 2, [1, -1, -1, 1, -1, 1, 1, -1]));

    // The constant-sum game of the Gambit project's tests.
    private static readonly NormalGame ConstantSum = Tables.Flat(Games.Cardinal(2, 2, [1, 1, 1, 1, 0, 2, 1, 1]));

    [Fact]
    public void Alone_one_plays_the_logit_of_ones_payoffs()
    {
        var point = Assert.Single(LogitPath.At(Tables.Game([3], (profile, _) => profile), [1.5]).Points);
        var weights = new[] { 1, Math.Exp(1.5), Math.Exp(3) };
        Assert.Equal(weights.Select(weight => weight / weights.Sum()), point.Profile[0], Near);
    }

    [Fact]
    public void Matching_pennies_stays_where_it_begins()
    {
        var path = LogitPath.At(Pennies, [0, 1, 10, 100]);
        Assert.Equal([0, 1, 10, 100], path.Points.Select(point => point.Precision));
        Assert.All(path.Points.SelectMany(point => point.Profile).SelectMany(mixture => mixture), weight => Assert.Equal(0.5, weight, 1e-12));
    }

    [Fact]
    public void Every_point_is_a_logit_response_to_itself() => Prop.ForAll(Tables.Eight, game =>
        LogitPath.At(game, [0.01, 0.05, 0.1, 0.3]).Points is var points && points.Count >= 4 && points.All(point => Residual(game, point) < 1e-9)).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Fact]
    public void At_low_precision_it_is_where_repeated_responses_settle() => Prop.ForAll(Tables.Eight, game =>
    {
        var settled = Settled(game, 0.01);
        var point = LogitPath.At(game, [0.01]).Points[0];
        return Enumerable.Range(0, 3).All(player => point.Profile[player].Zip(settled[player], (x, y) => Math.Abs(x - y)).Max() < 1e-9);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Fact]
    public void The_path_ends_at_an_equilibrium_that_another_method_finds()
    {
        var (games, settled) = (0, 0);
        Prop.ForAll(Tables.Eight, game =>
        {
            var path = LogitPath.Of(game);
            var found = IsolatedEquilibria.Of(game);
            games++;
            if (!path.Complete || !found.Complete)
                return;
            settled++;
            var end = path.Points[^1].Profile;
            Assert.Contains(found.Equilibria, equilibrium => equilibrium.Profile.Zip(end).All(pair => pair.First.Probabilities.Zip(pair.Second, (x, y) => Math.Abs(x.ToDouble() - y)).Max() < 1e-3));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
        Assert.InRange(settled, 0.8 * games, games);
    }

    [Fact]
    public void The_regret_at_the_end_is_that_of_exact_arithmetic_and_small() => Prop.ForAll(Tables.Eight, game =>
    {
        var path = LogitPath.Of(game);
        var end = path.Points[^1].Profile.Select(mixture => new MixedStrategy([.. Exactly(mixture)])).ToArray();
        Assert.Equal(ProfilePayoffs.Of(game, end).MaxRegret.ToDouble(), path.Points[^1].MaxRegret, 1e-9);
        Assert.True(!path.Complete || path.Points[^1].MaxRegret < 1e-4, $"{path.Points[^1]}");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Theory]
    [InlineData("1.000000001", "1", 0)]
    [InlineData("1", "1.000000001", 1)]
    public void Payoffs_that_differ_hardly_are_told_apart_in_the_end(string first, string second, int strategy)
    {
        var path = LogitPath.Of(Tables.Game([2, 2], (profile, _) => profile == 0 ? Rational.Parse(first) : profile == 3 ? Rational.Parse(second) : 0));
        Assert.True(path.Complete);
        Assert.InRange(path.Points[^1].Precision, 2, 1e6); // the branch bends away from even odds where the precision is 2
        Assert.Equal([MixedStrategy.Pure(2, strategy), MixedStrategy.Pure(2, strategy)], path.Limit!);
    }

    [Fact]
    public void Where_branches_cross_the_path_goes_straight_on()
    {
        var even = Assert.Single(LogitPath.At(Tables.Flat(Games.Cardinal(2, 2, [3, 3, 0, 0, 0, 0, 3, 3])), [5]).Points);
        Assert.All(even.Profile.SelectMany(mixture => mixture), weight => Assert.Equal(0.5, weight, 1e-9));
    }

    [Fact]
    public void Every_precision_asked_for_is_met_or_the_end_says_otherwise() => Prop.ForAll(Tables.Eight, game =>
    {
        double[] asked = [0, 0.02, 0.5, 0.501, 3, 700];
        var path = LogitPath.At(game, asked);
        return !path.Complete || asked.All(precision => path.Points.Any(point => point.Precision == precision));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Fact]
    public void The_limit_is_given_in_fractions_where_it_is_one()
    {
        var stag = LogitPath.Of(Tables.Flat(Games.Cardinal(2, 2, [9, 9, 0, 8, 8, 0, 7, 7])));
        Assert.True(stag.Complete);
        Assert.Equal([MixedStrategy.Pure(2, 1), MixedStrategy.Pure(2, 1)], stag.Limit!); // the safe equilibrium
        Assert.Equal([new MixedStrategy(new(1, 2), new(1, 2)), new MixedStrategy(new(1, 2), new(1, 2))], LogitPath.Of(Pennies).Limit!);
    }

    [Fact]
    public void Stated_points_of_a_constant_sum_game_are_met()
    {
        var expected = ReferenceFolder.Table("expected_equilibria.csv").Single(row => row["test_id"] == "test_logit_lambda_1");
        var game = (NormalGame)ReferenceFolder.Game(expected["file"])!;
        var points = LogitPath.At(game, [1, 2, 3]).Points;
        (double Row, double Column)[] stated = [(0.643, 0.5883), (0.7727, 0.6117), (0.8595, 0.6038)];
        Assert.Equal(stated, points.Select(point => (point.Profile[0][0], point.Profile[1][0])), (x, y) => Math.Abs(x.Item1 - y.Item1) < 6e-4 && Math.Abs(x.Item2 - y.Item2) < 6e-4);
    }

    [Fact]
    public void A_branch_that_bends_back_is_met_three_times()
    {
        // Payoffs of an example ascribed to McKelvey whose principal branch turns.
        var game = Tables.Flat(Games.Cardinal(2, 2, [600, 700, 600, 700, 732, 600, 100, 400], 100));
        var path = LogitPath.Of(game, new() { RegretTolerance = 0, MaximumPrecision = 50 });
        var turned = path.Points.Zip(path.Points.Skip(1)).Where(pair => pair.Second.Precision < pair.First.Precision).ToArray();
        Assert.NotEmpty(turned);
        var middle = (turned.Max(pair => pair.First.Precision) + turned.Min(pair => pair.Second.Precision)) / 2;
        var met = LogitPath.At(game, [middle]).Points;
        Assert.Equal(3, LogitPath.At(game, [middle, 40]).Points.Count(point => point.Precision == middle));
        Assert.All(met, point => Assert.InRange(Residual(game, point), 0, 1e-9));
    }

    [Fact]
    public void Limits_are_told_and_nonsense_refused()
    {
        Assert.Equal(SearchEnd.LimitReached, LogitPath.Of(ConstantSum, new() { MaximumSteps = 2 }).End);
        Assert.Equal(SearchEnd.Cancelled, LogitPath.Of(ConstantSum, token: new(canceled: true)).End);
        Assert.Throws<ArgumentOutOfRangeException>(() => LogitPath.At(ConstantSum, [-1]));
        Assert.Throws<GameTooLargeException>(() => LogitPath.Of(Tables.Game([401], (_, _) => 0)));
    }

    private static Rational[] Exactly(IReadOnlyList<double> mixture)
    {
        var weights = mixture.Select(Rational.FromDouble).ToArray();
        var sum = weights.Aggregate(Rational.Zero, (x, y) => x + y);
        return [.. weights.Select(weight => weight / sum)];
    }

    private static double Residual(NormalGame game, LogitPoint point)
    {
        var replies = Replies(game, point.Profile, point.Precision);
        return Enumerable.Range(0, replies.Length).Max(player => replies[player].Zip(point.Profile[player], (x, y) => Math.Abs(x - y)).Max());
    }

    private static double[][] Settled(NormalGame game, double precision)
    {
        double[][] mixtures = [.. game.Players.Select(player => Enumerable.Repeat(1.0 / player.Strategies.Count, player.Strategies.Count).ToArray())];
        for (var k = 0; k < 2000; k++)
            mixtures = [.. Replies(game, mixtures, precision).Zip(mixtures, (reply, mixture) => reply.Zip(mixture, (x, y) => (x + y) / 2).ToArray())];
        return mixtures;
    }

    private static double[][] Replies(NormalGame game, IReadOnlyList<IReadOnlyList<double>> mixtures, double precision) => [.. mixtures.Select((mixture, player) =>
    {
        var odds = mixture.Select((_, own) => Math.Exp(precision * Enumerable.Range(0, game.ProfileCount).Where(profile => game.Strategies(profile)[player] == own)
            .Sum(profile => game[profile, player].ToDouble() * game.Strategies(profile).Select((strategy, other) => other == player ? 1 : mixtures[other][strategy]).Aggregate(1.0, (x, y) => x * y)))).ToArray();
        return odds.Select(odd => odd / odds.Sum()).ToArray();
    })];

    private static bool Near(double x, double y) => Math.Abs(x - y) < 1e-12;
}

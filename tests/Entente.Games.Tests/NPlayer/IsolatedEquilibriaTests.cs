using FsCheck;
using FsCheck.Fluent;
using static Entente.Games.Tests.NPlayer.Tables;

namespace Entente.Games.Tests.NPlayer;

public sealed class IsolatedEquilibriaTests
{
    [Fact]
    public void Three_volunteers_have_seven_equilibria_one_of_them_irrational()
    {
        var found = IsolatedEquilibria.Of(Volunteers(3));
        Assert.True(found.Complete);
        Assert.Equal((7, 3, 6), (found.Equilibria.Count, found.Equilibria.Count(equilibrium => equilibrium.IsPure), found.Equilibria.Count(equilibrium => equilibrium.Exact)));
        var symmetric = Assert.Single(found.Equilibria, equilibrium => !equilibrium.Exact);
        Assert.All(symmetric.Profile, mixture => Assert.Equal(Math.Sqrt(0.5), mixture[1].ToDouble(), 1e-14));
        Assert.True(symmetric.Radius.Sign > 0 && symmetric.Radius.ToDouble() < 1e-13);
        Assert.InRange(symmetric.MaxRegret.ToDouble(), 0, 1e-14);
    }

    [Fact]
    public void Five_volunteers_mix_by_the_fourth_root()
    {
        var found = IsolatedEquilibria.Of(Volunteers(5));
        Assert.True(found.Complete);
        Assert.Equal((1 << 5) - 1, found.Equilibria.Count); // for every group that alone mixes or acts
        Assert.Contains(found.Equilibria, equilibrium => equilibrium.Profile.All(mixture => Math.Abs(mixture[1].ToDouble() - Math.Sqrt(Math.Sqrt(0.5))) < 1e-13));
    }

    [Fact]
    public void Three_players_with_two_strategies_are_solved_as_by_formulas()
    {
        var (games, compared) = (0, 0);
        Prop.ForAll(Eight, game =>
        {
            var found = IsolatedEquilibria.Of(game);
            var formulas = EightCells.Equilibria(game);
            games++;
            if (!found.Complete || !EightCells.Covers(game))
                return;
            compared++;
            Assert.True(found.Equilibria.Count == formulas.Count, $"{GambitFile.Write(game)}: {string.Join("; ", Printed(found))} against {string.Join("; ", formulas.Select(point => string.Join(' ', point)))}");
            Assert.All(found.Equilibria, equilibrium => Assert.Contains(formulas, point => point.Zip(equilibrium.Profile, (weight, mixture) => Math.Abs(weight - mixture[1].ToDouble())).Max() < 1e-6));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(250));
        Assert.InRange(compared, 0.8 * games, games);
    }

    [Fact]
    public void Games_without_ties_are_nearly_always_settled_and_then_have_an_odd_number()
    {
        var settled = 0;
        Prop.ForAll(Untied, game =>
        {
            var found = IsolatedEquilibria.Of(game);
            settled += found.Complete ? 1 : 0;
            return !found.Complete || found.Equilibria.Count % 2 == 1;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
        Assert.InRange(settled, 90, 100); // a curve may pass so close by a boundary that the limit of boxes is reached: about one game in a hundred
    }

    [Fact]
    public void Of_two_players_those_found_are_extreme_and_all_where_the_answer_is_complete() => Prop.ForAll(Games.Random, game =>
    {
        var found = IsolatedEquilibria.Of(Flat(game), new() { MaximumBoxes = 500 });
        var extreme = ExtremeEquilibria.Of(game).Equilibria.Select(equilibrium => equilibrium.Profile).ToHashSet();
        var profiles = found.Equilibria.Select(equilibrium => new MixedProfile(equilibrium.Profile[0], equilibrium.Profile[1])).ToHashSet();
        return found.Equilibria.All(equilibrium => equilibrium.Exact && equilibrium.MaxRegret == 0) && profiles.IsSubsetOf(extreme) && (!found.Complete || profiles.SetEquals(extreme));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void Of_two_players_without_ties_all_are_found() => Prop.ForAll(Bimatrix, game =>
    {
        var found = IsolatedEquilibria.Of(Flat(game));
        return found.Complete && found.Equilibria.Select(equilibrium => new MixedProfile(equilibrium.Profile[0], equilibrium.Profile[1]))
            .SequenceEqual(ExtremeEquilibria.Of(game).Equilibria.Select(equilibrium => equilibrium.Profile));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    [Fact]
    public void Other_units_and_another_order_of_players_change_nothing() => Prop.ForAll(Eight, game =>
    {
        var turned = Game([2, 2, 2], (profile, player) => (3 * game[((profile << 1) | (profile >> 2)) & 7, (player + 1) % 3]) - 1000);
        var (here, there) = (IsolatedEquilibria.Of(game), IsolatedEquilibria.Of(turned));
        return here.Complete == there.Complete && here.Equilibria.Count == there.Equilibria.Count && here.Equilibria.All(equilibrium =>
            there.Equilibria.Any(other => Enumerable.Range(0, 3).All(player => Math.Abs((equilibrium.Profile[(player + 1) % 3][0] - other.Profile[player][0]).ToDouble()) < 1e-12)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void Payoffs_beyond_the_range_of_doubles_are_no_obstacle()
    {
        var googol = new Rational(System.Numerics.BigInteger.Pow(10, 400), 1);
        var vast = Game([2, 2, 2], (profile, player) => Volunteers(3)[profile, player] * googol);
        Assert.Equal(Printed(IsolatedEquilibria.Of(Volunteers(3))), Printed(IsolatedEquilibria.Of(vast)));
        Assert.Throws<GameTooLargeException>(() => LogitPath.Of(vast));
        Assert.Throws<GameTooLargeException>(() => ReplicatorPath.Of(vast));
    }

    [Fact]
    public void A_line_of_equilibria_is_named_and_no_point_of_it_is_called_isolated()
    {
        // The first player does not care, and the others only about each other.
        var game = Game([2, 2, 2], (profile, player) => player == 0 ? 0 : (profile >> 1 & 1) == (profile >> 2 & 1) ? 1 : 0);
        var found = IsolatedEquilibria.Of(game);
        Assert.False(found.Complete);
        Assert.Contains(found.Unsettled, support => support is { Reason: UnsettledReason.Continuum, Example: not null });
        Assert.All(found.Unsettled.Where(support => support.Example is not null), support => Assert.Equal(0, ProfilePayoffs.Of(game, support.Example!).MaxRegret));
        Assert.All(found.Equilibria, equilibrium => Assert.Single(equilibrium.Profile[0].Support));
    }

    [Fact]
    public void Limits_and_cancellation_are_told()
    {
        var game = Volunteers(4);
        Assert.Equal((SearchEnd.LimitReached, false), (IsolatedEquilibria.Of(game, new() { MaximumSupports = 10 }).End, IsolatedEquilibria.Of(game, new() { MaximumSupports = 10 }).Complete));
        Assert.Contains(IsolatedEquilibria.Of(game, new() { MaximumBoxes = 1 }).Unsettled, support => support.Reason == UnsettledReason.TooManyBoxes);
        Assert.Equal(SearchEnd.Cancelled, IsolatedEquilibria.Of(game, token: new(canceled: true)).End);
        Assert.Throws<GameTooLargeException>(() => IsolatedEquilibria.Of(Game([17, 1], (_, _) => 0)));
        Assert.Equal(Printed(IsolatedEquilibria.Of(game)), Printed(IsolatedEquilibria.Of(game, new() { Threads = 3 })));
    }

    private static Arbitrary<NormalGame> Untied =>
        (from payoffs in Gen.Choose(-1_000_000, 1_000_000).ArrayOf(36) select Game([3, 2, 2], (profile, player) => payoffs[(3 * profile) + player])).ToArbitrary();

    private static Arbitrary<MatrixGame> Bimatrix =>
        (from numbers in Gen.Choose(-1_000_000, 1_000_000).ArrayOf(24) select Games.Cardinal(3, 4, numbers)).ToArbitrary();

    private static IEnumerable<string> Printed(IsolatedEquilibria found) => found.Equilibria.Select(equilibrium => string.Join(' ', equilibrium.Profile));
}

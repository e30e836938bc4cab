using static Entente.Games.Tests.Games;

namespace Entente.Games.Tests;

public sealed class LemkeHowsonTests
{
    [Fact]
    public void Every_end_of_a_path_is_an_extreme_equilibrium() => Holds(game =>
    {
        var (reached, all) = (LemkeHowson.Everywhere(game), ExtremeEquilibria.Of(game));
        return reached.Complete && reached.Direct.Any()
            && reached.Equilibria.All(equilibrium => equilibrium.MaxRegret == 0)
            && reached.Equilibria.Count + reached.Unreached(all).Count == all.Equilibria.Count
            && reached.Paths.Count % (game.Count(Seat.Row) + game.Count(Seat.Column)) == 0;
    });

    [Fact]
    public void Paths_from_the_artificial_equilibrium_alone_are_the_first_of_all() => Holds(game =>
    {
        var (few, all) = (LemkeHowson.FromEveryLabel(game), LemkeHowson.Everywhere(game));
        return few.Complete && few.Paths.SequenceEqual(all.Paths.Take(few.Paths.Count)) && few.Direct.SequenceEqual(all.Direct)
            && few.Paths.Count == game.Count(Seat.Row) + game.Count(Seat.Column) && few.Direct.Count() == few.Equilibria.Count;
    });

    [Fact]
    public void A_pure_equilibrium_is_reached_by_dropping_either_of_its_strategies()
    {
        var game = Cardinal(2, 2, [2, 1, 0, 0, 0, 0, 1, 2]);
        var search = LemkeHowson.Everywhere(game);
        var first = search.Paths.Single(path => path is { From: null, Seat: Seat.Row, Strategy: 0 });
        Assert.Equal(("(1, 0) (1, 0)", 2), (search.Equilibria[first.To!.Value].Profile.ToString(), first.Pivots));
        Assert.Equal(first.To, search.Paths.Single(path => path is { From: null, Seat: Seat.Column, Strategy: 0 }).To);
        Assert.Equal(2, search.Direct.Count());
        Assert.Empty(search.Unreached(ExtremeEquilibria.Of(game)));
    }

    [Fact]
    public void Two_equilibria_of_Shapley_s_game_are_reached_by_no_path()
    {
        // Shapley 1974, fig. 3.
        var game = Cardinal(3, 3, [0, 0, 3, 2, 0, 3, 2, 3, 2, 2, 0, 0, 3, 0, 0, 0, 1, 1]);
        var (search, all) = (LemkeHowson.Everywhere(game), ExtremeEquilibria.Of(game));
        Assert.True(search.Complete);
        Assert.Equal(3, all.Equilibria.Count);
        Assert.Equal(2, search.Unreached(all).Count);
    }

    [Fact]
    public void A_cancelled_search_returns_what_it_has()
    {
        var search = LemkeHowson.Everywhere(KnownGames.Coordination(4), null, new CancellationToken(canceled: true));
        Assert.Equal((false, SearchEnd.Cancelled, 0), (search.Complete, search.End, search.Paths.Count));
        var limited = LemkeHowson.Everywhere(KnownGames.Coordination(4), new SearchOptions { MaximumBases = 5 });
        Assert.Equal((SearchEnd.LimitReached, 2), (limited.End, limited.Paths.Count));
    }

    [Fact]
    public void Large_payoffs_are_followed_exactly()
    {
        var large = Rational.Parse("1" + new string('0', 30));
        var game = With(KnownGames.Coordination(3), profile => profile.Row == profile.Column ? new(large, 1) : new(profile.Row, 0));
        Assert.Equal(7, LemkeHowson.Everywhere(game).Equilibria.Count);
    }
}

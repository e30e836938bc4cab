using static Entente.Games.Tests.Games;

namespace Entente.Games.Tests;

public sealed class RationalisabilityTests
{
    [Fact]
    public void A_strategy_dominated_only_by_a_mixture_goes()
    {
        var game = Cardinal(3, 2, [4, 0, 0, 0, 0, 0, 4, 0, 1, 0, 1, 0]);
        var result = Rationalisability.Of(game);
        var gone = Assert.Single(result.Eliminations);
        Assert.Equal((1, Seat.Row, 2, "(1/2, 1/2, 0)", "1"), (gone.Round, gone.Seat, gone.Strategy, gone.DominatedBy.ToString(), gone.Margin.ToString()));
        Assert.Empty(IteratedDominance.Of(game).Eliminations);
        Assert.Null(result.Solution);
    }

    [Fact]
    public void A_dominance_solvable_game_leaves_its_solution() =>
        Assert.Equal(new Profile(1, 1), Rationalisability.Of(Cardinal(2, 2, [3, 3, 1, 4, 4, 1, 2, 2])).Solution);

    [Fact]
    public void Every_strategy_left_is_a_best_reply_to_its_belief_in_what_is_left() => Holds(game =>
    {
        var result = Rationalisability.Of(game);
        return result.Complete && Seats.Both.All(seat => Left(result, seat).All(strategy =>
            strategy.Belief!.Support.All(other => Left(result, seat.Other()).Any(reply => reply.Strategy == other))
            && Earned(game, seat, strategy.Strategy, strategy.Belief) == game.Strategies(seat).Max(own => Earned(game, seat, own, strategy.Belief))));
    });

    [Fact]
    public void Every_strategy_that_goes_loses_its_margin_everywhere() => Holds(game =>
    {
        var result = Rationalisability.Of(game);
        return result.Eliminations.All(gone => gone.Margin > 0 && game.Strategies(gone.Seat.Other())
            .Where(other => !result.Eliminations.Any(earlier => earlier.Seat != gone.Seat && earlier.Strategy == other && earlier.Round < gone.Round))
            .All(other => gone.DominatedBy.Support.Aggregate(Rational.Zero, (sum, own) => sum + (gone.DominatedBy[own] * game.Payoff(gone.Seat, own, other)))
                >= game.Payoff(gone.Seat, gone.Strategy, other) + gone.Margin));
    });

    [Fact]
    public void Nothing_that_an_equilibrium_plays_goes_and_nothing_that_pure_dominance_removes_stays() => Holds(game =>
    {
        var (result, pure) = (Rationalisability.Of(game), IteratedDominance.Of(game));
        var rows = result.Rows.Select(strategy => strategy.Strategy).ToHashSet();
        var columns = result.Columns.Select(strategy => strategy.Strategy).ToHashSet();
        return rows.IsSubsetOf(pure.Rows) && columns.IsSubsetOf(pure.Columns)
            && ExtremeEquilibria.Of(game).Equilibria.All(equilibrium => rows.IsSupersetOf(equilibrium.Profile.Row.Support) && columns.IsSupersetOf(equilibrium.Profile.Column.Support));
    });

    [Fact]
    public void What_is_cancelled_leaves_more()
    {
        var result = Rationalisability.Of(Cardinal(2, 2, [3, 3, 1, 4, 4, 1, 2, 2]), new CancellationToken(canceled: true));
        Assert.Equal((false, 2, 0), (result.Complete, result.Rows.Count, result.Eliminations.Count));
        Assert.Null(result.Solution);
    }

    private static IReadOnlyList<JustifiedStrategy> Left(Rationalisability result, Seat seat) => seat == Seat.Row ? result.Rows : result.Columns;

    private static Rational Earned(MatrixGame game, Seat seat, int own, MixedStrategy belief) =>
        belief.Support.Aggregate(Rational.Zero, (sum, other) => sum + (belief[other] * game.Payoff(seat, own, other)));
}

using static Entente.Games.Tests.Games;

namespace Entente.Games.Tests;

public sealed class ZeroSumTests
{
    [Fact]
    public void Matching_pennies_is_worth_nothing_to_either()
    {
        var solution = ZeroSumSolution.Of(Cardinal(2, 2, [1, -1, -1, 1, -1, 1, 1, -1]));
        Assert.Equal(("(0, 0)", "(1/2, 1/2) (1/2, 1/2)", "0"), (solution.Value.ToString(), solution.Profile.ToString(), solution.MaxRegret.ToString()));
    }

    [Fact]
    public void The_value_is_what_every_equilibrium_gives() => Holds(game =>
    {
        var conflict = With(game, profile => new(game[profile].Row, 7 - game[profile].Row));
        var solution = ZeroSumSolution.Of(conflict);
        var all = ExtremeEquilibria.Of(conflict);
        return solution.MaxRegret == 0 && solution.Value.Row + solution.Value.Column == 7
            && all.Equilibria.All(equilibrium => equilibrium.Payoffs == solution.Value)
            && all.Equilibria.Count == all.Rows.Count * all.Columns.Count && all.Components.Count == 1;
    });

    [Fact]
    public void What_a_player_can_secure_is_secured_and_no_equilibrium_gives_less() => Holds(game => Seats.Both.All(seat =>
    {
        var level = SecurityLevel.Of(game, seat);
        return game.Strategies(seat.Other()).All(other => Average(level.Strategy, own => game.Payoff(seat, own, other)) >= level.Value)
            && game.Strategies(seat).All(own => Average(level.Threat, other => game.Payoff(seat, own, other)) <= level.Value)
            && ExtremeEquilibria.Of(game).Equilibria.All(equilibrium => equilibrium.Payoffs[seat] >= level.Value);
    }));

    [Fact]
    public void A_game_that_is_no_pure_conflict_is_refused_by_the_cells_that_differ()
    {
        var failure = Assert.Throws<ArgumentException>(() => ZeroSumSolution.Of(Cardinal(2, 2, [1, -1, -1, 1, -1, 2, 1, -1])));
        Assert.Contains("0 in row 1, column 1, but 1 in row 2, column 1", failure.Message, StringComparison.Ordinal);
        Assert.False(ZeroSumSolution.IsConstantSum(Cardinal(1, 2, [1, 0, 0, 0])));
    }

    private static Rational Average(MixedStrategy mixture, Func<int, Rational> payoff) =>
        mixture.Support.Aggregate(Rational.Zero, (sum, k) => sum + (mixture[k] * payoff(k)));
}

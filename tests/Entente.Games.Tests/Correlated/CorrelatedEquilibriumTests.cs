using static Entente.Games.Tests.Games;

namespace Entente.Games.Tests;

public sealed class CorrelatedEquilibriumTests
{
    // Aumann 1974, in the numbers of textbooks: chicken.
    private static readonly MatrixGame Chicken = Cardinal(2, 2, [6, 6, 2, 7, 7, 2, 0, 0]);

    [Fact]
    public void In_chicken_a_mediator_gives_both_more_than_any_mixture_of_equilibria()
    {
        var best = CorrelatedEquilibrium.Maximise(Chicken, profile => Sum(Chicken, profile));
        Assert.Equal(("21/2", "0", true), (best.Value.ToString(), best.MaxRegret.ToString(), best.Complete));
        Assert.Equal("(21/4, 21/4)", best.Payoffs.ToString());
        Assert.Equal(["1/2", "1/4", "1/4"], best.Support.Select(likely => likely.Probability.ToString()));
        Assert.True(ExtremeEquilibria.Of(Chicken).Equilibria.All(equilibrium => equilibrium.Payoffs.Row + equilibrium.Payoffs.Column < best.Value));
    }

    [Fact]
    public void The_best_and_the_worst_lie_around_every_Nash_equilibrium() => Holds(game =>
    {
        var (best, worst) = (CorrelatedEquilibrium.Maximise(game, profile => Sum(game, profile)), CorrelatedEquilibrium.Minimise(game, profile => Sum(game, profile)));
        return best.MaxRegret == 0 && worst.MaxRegret == 0 && best.Payoffs.Row + best.Payoffs.Column == best.Value
            && best.Support.Aggregate(Rational.Zero, (sum, likely) => sum + likely.Probability) == 1
            && ExtremeEquilibria.Of(game).Equilibria.Select(equilibrium => equilibrium.Payoffs.Row + equilibrium.Payoffs.Column)
                .All(welfare => worst.Value <= welfare && welfare <= best.Value);
    });

    [Fact]
    public void What_is_cancelled_before_anything_is_known_fails() =>
        Assert.Throws<OperationCanceledException>(() => CorrelatedEquilibrium.Maximise(Chicken, _ => 1, new CancellationToken(canceled: true)));

    private static Rational Sum(MatrixGame game, Profile profile) => game[profile].Row + game[profile].Column;
}

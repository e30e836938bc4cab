using FsCheck;
using FsCheck.Fluent;

namespace Entente.Games.Tests.Evolution;

public sealed class EvolutionaryStabilityTests
{
    [Fact]
    public void Hawks_and_doves_mix_by_value_over_cost() // Maynard Smith and Price 1973: value 2, cost 6
    {
        var stable = Assert.Single(EvolutionaryStability.Of(Population([-2, 2, 0, 1], 2)).Strategies);
        Assert.Equal(new MixedStrategy(new(1, 3), new(2, 3)), stable);
    }

    [Fact]
    public void Rock_scissors_paper_has_a_stable_mixture_only_where_winning_pays_more_than_losing_costs()
    {
        MatrixGame Circle(int win, int lose) => Population([0, win, -lose, -lose, 0, win, win, -lose, 0], 3);
        var even = new MixedStrategy(new(1, 3), new(1, 3), new(1, 3));
        Assert.Equal([even], EvolutionaryStability.Of(Circle(2, 1)).Strategies);
        Assert.Empty(EvolutionaryStability.Of(Circle(1, 1)).Strategies);
        Assert.Empty(EvolutionaryStability.Of(Circle(1, 2)).Strategies);
        Assert.True(EvolutionaryStability.IsStable(Circle(2, 1), even));
        Assert.False(EvolutionaryStability.IsStable(Circle(1, 1), even));
    }

    [Fact]
    public void Coordination_is_stable_wherever_all_do_the_same() =>
        Assert.Equal(3, EvolutionaryStability.Of(Population([1, 0, 0, 0, 2, 0, 0, 0, 3], 3)).Strategies.Count);

    [Fact]
    public void In_a_generic_population_of_two_something_is_stable() => Prop.ForAll(Games(2), game =>
        game[new Profile(0, 0)].Row == game[new Profile(1, 0)].Row || game[new Profile(0, 1)].Row == game[new Profile(1, 1)].Row || EvolutionaryStability.Of(game).Strategies.Count > 0)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Stable_strategies_repel_every_small_mutation_and_others_let_one_in() => Prop.ForAll(Games(3), game =>
    {
        var stable = EvolutionaryStability.Of(game).Strategies.ToHashSet();
        var candidates = ExtremeEquilibria.Of(game).Equilibria.Where(equilibrium => equilibrium.Profile.Row.Equals(equilibrium.Profile.Column)).Select(equilibrium => equilibrium.Profile.Row);
        return stable.All(strategy => Repels(game, strategy)) && stable.IsSubsetOf(candidates.ToHashSet())
            && candidates.Where(strategy => !stable.Contains(strategy)).All(strategy => !Repels(game, strategy));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Games_of_unequal_players_and_ranks_are_refused()
    {
        Assert.Throws<ArgumentException>(() => EvolutionaryStability.Of(Entente.Games.Tests.Games.Cardinal(2, 2, [1, 2, 3, 4, 5, 6, 7, 8])));
        Assert.Throws<ArgumentException>(() => EvolutionaryStability.Of(Entente.Games.Tests.Games.Ranks((1, 1), (2, 3), (3, 2), (4, 4))));
        Assert.Throws<GameTooLargeException>(() => EvolutionaryStability.Of(Population(new int[169], 13)));
    }

    internal static MatrixGame Population(int[] payoffs, int size) => Entente.Games.Tests.Games.Cardinal(
        size, size, [.. from row in Enumerable.Range(0, size) from column in Enumerable.Range(0, size) from own in new[] { payoffs[(row * size) + column], payoffs[(column * size) + row] } select own]);

    private static Arbitrary<MatrixGame> Games(int size) =>
        (from payoffs in Gen.Choose(-3, 3).ArrayOf(size * size) select Population(payoffs, size)).ToArbitrary();

    // By the definition, against mutants on a grid of the simplex and in all directions of small whole numbers (one of payoffs from -3 to 3 that lets a mutant in is among
    // them, though it may miss the grid): they do worse against themselves, or already against the residents.
    private static bool Repels(MatrixGame game, MixedStrategy strategy) =>
        (from x in Enumerable.Range(0, 61) from y in Enumerable.Range(0, 61 - x) select new MixedStrategy(new(x, 60), new(y, 60), new(60 - x - y, 60)))
        .Concat(Around(strategy)).Append(strategy).Distinct()
        .Where(mutant => !mutant.Equals(strategy)).All(mutant =>
        {
            var against = Earned(game, strategy, strategy) - Earned(game, mutant, strategy);
            return against.Sign > 0 || (against.Sign == 0 && Earned(game, strategy, mutant) > Earned(game, mutant, mutant));
        });

    private static IEnumerable<MixedStrategy> Around(MixedStrategy strategy) =>
        from x in Enumerable.Range(-24, 49)
        from y in Enumerable.Range(-24, 49)
        let towards = new[] { x, y, -x - y }
        let steps = towards.Select((d, i) => (Share: strategy[i], Down: -d)).Where(s => s.Down > 0).Select(s => s.Share / s.Down).ToArray()
        where steps.Length > 0 && steps.Min().Sign > 0
        select new MixedStrategy([.. towards.Select((d, i) => strategy[i] + (steps.Min() * new Rational(d, 2)))]);

    private static Rational Earned(MatrixGame game, MixedStrategy own, MixedStrategy other) => new MixedProfile(own, other).Payoffs(game).Row;
}

namespace Entente.Games.Tests.Extensive;

/// <summary>Backward induction against a search through all profiles that looks at every subgame and every deviation.</summary>
public sealed class InductionTwinTests
{
    [Fact]
    public void Three_hundred_random_games_have_the_equilibria_that_a_search_of_all_profiles_finds()
    {
        var random = new Random(1978);
        for (var k = 0; k < 300; k++)
        {
            var game = RandomTrees.PerfectInformation(random);
            var found = BackwardInduction.Of(game);
            Assert.True(found.Complete);
            Assert.All(found.Equilibria, equilibrium => Assert.Equal(0, equilibrium.MaxRegret));
            Assert.Equal(Searched(game).Order(), found.Equilibria.Select(equilibrium => Shown(game, equilibrium.Profile)).Order());
        }
    }

    [Fact]
    public void In_random_games_every_subgame_perfect_equilibrium_is_supported_by_beliefs()
    {
        var random = new Random(1982);
        for (var k = 0; k < 60; k++)
        {
            var game = RandomTrees.PerfectInformation(random);
            var supported = BayesianEquilibria.Of(game).Equilibria.Select(support => Shown(game, support.Profile));
            Assert.Equal(BackwardInduction.Of(game).Equilibria.Select(equilibrium => Shown(game, equilibrium.Profile)).Order(), supported.Order());
        }
    }

    private static IEnumerable<string> Searched(ExtensiveGame game)
    {
        var profiles = Profiles(game).ToArray();
        var values = profiles.Select(profile => Values(game, profile)).ToArray();
        for (var p = 0; p < profiles.Length; p++)
        {
            if (!Enumerable.Range(0, profiles.Length).Any(q => Deviation(game, profiles[p], profiles[q]) is { } player && game.Nodes.Any(node => values[q][node.Number][player] > values[p][node.Number][player])))
                yield return Shown(game, BehaviourProfile.Pure(game, profiles[p]));
        }
    }

    private static int? Deviation(ExtensiveGame game, int[] x, int[] y)
    {
        var movers = Enumerable.Range(0, x.Length).Where(set => x[set] != y[set]).Select(set => game.Sets[set].Player).Distinct().ToArray();
        return movers.Length == 1 ? movers[0] : null;
    }

    private static IEnumerable<int[]> Profiles(ExtensiveGame game) => game.Sets.Aggregate(
        (IEnumerable<int[]>)[[]],
        (plans, set) => plans.SelectMany(plan => Enumerable.Range(0, set.IsChance ? 1 : set.Actions.Count).Select(action => (int[])[.. plan, action])));

    private static Rational[][] Values(ExtensiveGame game, int[] profile)
    {
        var values = new Rational[game.Nodes.Count][];
        for (var n = values.Length - 1; n >= 0; n--)
        {
            var node = game.Nodes[n];
            values[n] = node.Set is not { } set ? [.. game.Paid(n)]
                : !game.Sets[set].IsChance ? values[node.Children[profile[set]]]
                : [.. game.Players.Select((_, player) => node.Children.Select((child, action) => game.Sets[set].Probabilities[action].Value * values[child][player]).Aggregate((x, y) => x + y))];
        }

        return values;
    }

    private static string Shown(ExtensiveGame game, BehaviourProfile profile) =>
        string.Concat(Enumerable.Range(0, game.Sets.Count).Select(set => game.Sets[set].IsChance ? "-" : $"{profile[set]!.Support.Single()}"));
}

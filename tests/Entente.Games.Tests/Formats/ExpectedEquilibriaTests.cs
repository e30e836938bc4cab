using System.Globalization;

namespace Entente.Games.Tests.Formats;

/// <summary>What the Gambit project's tests expect, and what its files state, is reproduced by every solver that there is here.</summary>
public sealed class ExpectedEquilibriaTests
{
    [Fact]
    public void Pure_equilibria_are_those_expected() => Each(["n_pure"], expected =>
    {
        var found = NormalGamePureEquilibria.Of(Form(expected)).Equilibria;
        Assert.Equal(expected.Count, found.Count);
        Assert.All(found, equilibrium => Assert.True(expected.Has(Mixed(Form(expected), equilibrium)), "unexpected equilibrium"));
    });

    [Fact]
    public void Pure_equilibria_among_agents_are_those_expected() => Each(["n_pure_agent"], expected =>
    {
        var form = AgentForm.Of((ExtensiveGame)ReferenceFolder.Game(expected.File)!);
        var order = Enumerable.Range(0, form.Sets.Count).OrderBy(agent => form.Source.Sets[form.Sets[agent]].Player).ToArray();
        var found = NormalGamePureEquilibria.Of(form.Game).Equilibria;
        Assert.Equal(expected.Count, found.Count);
        Assert.All(found, equilibrium => Assert.True(expected.Has(Mixed(form.Game, equilibrium).ToArray() is var mixed ? order.Select(agent => mixed[agent]) : []), "unexpected equilibrium"));
    });

    [Fact]
    public void Extreme_equilibria_are_those_expected() => Each(["n_extreme_mixed"], expected =>
    {
        var found = ExtremeEquilibria.Of(Form(expected).ToMatrix()).Equilibria;
        Assert.Equal(expected.Count, found.Count);
        if (expected.Profiles.Count > 0)
            Assert.All(found, equilibrium => Assert.True(expected.Has([equilibrium.Profile.Row, equilibrium.Profile.Column]), $"{equilibrium.Profile}"));
    });

    [Fact]
    public void Isolated_equilibria_of_two_players_are_among_the_extreme_ones() => Each(["n_isolated_enumpoly"], expected =>
    {
        if (Form(expected) is not { Players.Count: 2 } form || expected.Profiles.Count == 0 || expected.Profiles[0].Count != 2 || !expected.Profiles[0].Select(mixture => mixture.Probabilities.Count).SequenceEqual(form.Players.Select(player => player.Strategies.Count)))
            return;
        var found = ExtremeEquilibria.Of(form.ToMatrix()).Equilibria.Select(equilibrium => equilibrium.Profile).ToHashSet();
        Assert.All(expected.Profiles, profile => Assert.Contains(new MixedProfile(profile[0], profile[1]), found));
        if (expected.Arguments.Contains("None", StringComparison.Ordinal))
            Assert.Equal(expected.Count, found.Count);
    });

    [Fact]
    public void Expected_behaviour_leaves_no_regret() => Each(["n_isolated_enumpoly", "n_listed_lp", "n_listed_lcp"], expected =>
    {
        if (ReferenceFolder.Game(expected.File) is not ExtensiveGame game || !PerfectRecall.Of(game).Holds)
            return;
        foreach (var profile in expected.Profiles.Where(profile => Fits(game, profile)))
            Assert.Equal(0, BehaviourReply.MaxRegret(Behaviour(game, profile)));
    });

    [Fact]
    public void Values_are_those_of_the_expected_behaviour() => Each(["n_listed_lp"], expected =>
    {
        var game = (ExtensiveGame)ReferenceFolder.Game(expected.File)!;
        var solution = SequenceSolution.Of(game);
        Assert.Equal(0, solution.MaxRegret);
        Assert.All(expected.Profiles, profile => Assert.Equal(solution.Value.Row, Realisation.Of(Behaviour(game, profile)).Payoffs[0]));
    });

    [Fact]
    public void Stated_numbers_of_equilibria_of_two_players_are_found()
    {
        var stated = ReferenceFolder.Table("stated_in_file.csv").Where(row => row["file"].EndsWith(".nfg", StringComparison.Ordinal) && row["n_equilibria_stated"].Length > 0).ToArray();
        Assert.InRange(stated.Length, 7, int.MaxValue);
        Assert.All(stated, row =>
        {
            var game = (NormalGame)ReferenceFolder.Game(row["file"])!;
            var count = int.Parse(row["n_equilibria_stated"], CultureInfo.InvariantCulture);
            if (game.Players.Count == 2)
                Assert.True(count == ExtremeEquilibria.Of(game.ToMatrix()).Equilibria.Count, $"{row["file"]}: {count}");
            else
                Assert.InRange(NormalGamePureEquilibria.Of(game).Equilibria.Count, 0, count);
        });
    }

    [Fact]
    public void Numbers_computed_apart_are_found() => Assert.All(ReferenceFolder.Table("catalogue.csv").Where(row => row["n_pure_computed"].Length > 0), row =>
    {
        var game = (NormalGame)ReferenceFolder.Game(row["file"])!;
        Assert.Equal(row["dims"], string.Join('x', game.Players.Select(player => player.Strategies.Count)));
        Assert.Equal(row["n_pure_computed"], $"{NormalGamePureEquilibria.Of(game).Equilibria.Count}");
        if (row["degenerate_flag"] == "False")
            Assert.Equal(row["n_support_enum_computed"], $"{ExtremeEquilibria.Of(game.ToMatrix()).Equilibria.Count}");
    });

    private static void Each(string[] quantities, Action<ExpectedProfiles> test)
    {
        var rows = ExpectedProfiles.All.Where(row => quantities.Contains(row.Quantity)).ToArray();
        Assert.NotEmpty(rows);
        Assert.All(rows, test);
    }

    private static NormalGame Form(ExpectedProfiles expected) =>
        ReferenceFolder.Game(expected.File) switch { NormalGame game => game, ExtensiveGame game => StrategicForm.Reduced(game).Game, _ => throw new InvalidOperationException() };

    private static IEnumerable<MixedStrategy> Mixed(NormalGame game, NormalGamePureEquilibrium equilibrium) =>
        equilibrium.Strategies.Select((strategy, player) => MixedStrategy.Pure(game.Players[player].Strategies.Count, strategy));

    private static IEnumerable<int> SetsByPlayer(ExtensiveGame game) => Enumerable.Range(0, game.Players.Count).SelectMany(game.SetsOf);

    private static bool Fits(ExtensiveGame game, IReadOnlyList<MixedStrategy> profile) =>
        SetsByPlayer(game).Select(set => game.Sets[set].Actions.Count).SequenceEqual(profile.Select(mixture => mixture.Probabilities.Count));

    private static BehaviourProfile Behaviour(ExtensiveGame game, IReadOnlyList<MixedStrategy> profile)
    {
        var strategies = new MixedStrategy?[game.Sets.Count];
        foreach (var (set, mixture) in SetsByPlayer(game).Zip(profile))
            strategies[set] = mixture;
        return new(game, strategies);
    }
}

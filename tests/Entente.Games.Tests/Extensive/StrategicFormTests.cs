using Entente.Games.Tests.Formats;

namespace Entente.Games.Tests.Extensive;

public sealed class StrategicFormTests
{
    [Fact]
    public void The_horse_has_four_pure_equilibria_of_two_kinds()
    {
        var pure = NormalGamePureEquilibria.Of(StrategicForm.Reduced(Trees.Horse).Game).Equilibria;
        Assert.All(pure, equilibrium => Assert.Equal(0, equilibrium.MaxRegret));
        Assert.Equal(["1 1 1", "3 2 2"], pure.Select(equilibrium => string.Join(' ', equilibrium.Payoffs)).Distinct().Order());
    }

    [Fact]
    public void A_reduced_strategy_plans_nothing_that_it_rules_out()
    {
        var game = Trees.Read("""
            EFG 2 R "" { "A" } p "" 1 1 "" { "l" "r" } 0 p "" 1 2 "" { "" "" } 0 t "" 1 "" { 1 } t "" 2 "" { 2 } t "" 3 "" { 3 }
            """);
        Assert.Equal(["l 1", "l 2", "r *"], StrategicForm.Reduced(game).Game.Players[0].Strategies);
        Assert.Equal(["l 1", "l 2", "r 1", "r 2"], StrategicForm.Full(game).Game.Players[0].Strategies);
        Assert.Equal([[0, 0], [0, 1], [1, -1]], StrategicForm.Reduced(game).Strategies[0]);
    }

    [Fact]
    public void Expected_payoffs_of_profiles_are_those_of_the_tree()
    {
        foreach (var game in new[] { Trees.Read(KuhnPoker.File), Trees.Read(SampleFiles.Tree), Trees.Read(SampleFiles.Crossroads), Trees.Horse })
        {
            var form = StrategicForm.Full(game);
            for (var profile = 0; profile < form.Game.ProfileCount; profile += 7)
                Assert.Equal(Realisation.Of(Played(form, profile)).Payoffs, game.Players.Select((_, player) => form.Game[profile, player]));
        }
    }

    [Fact]
    public void Behaviour_leads_where_mixed_strategies_do()
    {
        var game = Trees.Read(KuhnPoker.File);
        var form = StrategicForm.Reduced(game);
        var random = new Random(11);
        for (var k = 0; k < 20; k++)
        {
            var mixed = form.Strategies.Select(list => Mixture(random, list.Count)).ToArray();
            var behaviour = form.Behaviour(mixed);
            Assert.Equal(new MixedProfile(mixed[0], mixed[1]).Payoffs(form.Game.ToMatrix()).Row, Realisation.Of(behaviour).Payoffs[0]);
        }
    }

    [Fact]
    public void Normal_forms_that_are_too_large_are_refused()
    {
        var sets = Enumerable.Range(0, 30).Select(set => new InformationSet(0, "", "l", "r")).Append(new("", [.. Enumerable.Repeat("", 30)], [.. Enumerable.Repeat((ExactNumber)new Rational(1, 30), 30)]));
        var nodes = Enumerable.Range(0, 30).SelectMany(set => new TreeNode[] { new("", set, null), new("", null, null), new("", null, null) }).Prepend(new("", 30, null));
        var game = new ExtensiveGame("wide", null, ["A"], [.. sets], [], [.. nodes]);
        Assert.Throws<GameTooLargeException>(() => StrategicForm.Reduced(game));
        Assert.Throws<GameTooLargeException>(() => AgentForm.Of(game));
    }

    [Fact]
    public void Agents_may_be_stuck_where_their_player_is_not()
    {
        // One player at two sets: both would gain by changing together, neither agent alone.
        var game = Trees.Read("""
            EFG 2 R "" { "A" } p "" 1 1 "" { "l" "r" } 0 p "" 1 2 "" { "x" "y" } 0 t "" 1 "" { 1 } t "" 2 "" { 0 } p "" 1 2 0 t "" 3 "" { 0 } t "" 4 "" { 2 }
            """);
        var agents = AgentForm.Of(game);
        Assert.Equal([0, 1], agents.Sets);
        Assert.Equal(["1", "2"], NormalGamePureEquilibria.Of(agents.Game).Equilibria.Select(equilibrium => equilibrium.Payoffs[0].ToString()));
        Assert.Equal("2", Assert.Single(NormalGamePureEquilibria.Of(StrategicForm.Full(game).Game).Equilibria).Payoffs[0].ToString());
    }

    private static BehaviourProfile Played(StrategicForm form, int profile)
    {
        var actions = new int[form.Source.Sets.Count];
        foreach (var (player, strategy) in form.Game.Strategies(profile).Select((strategy, player) => (player, strategy)))
        {
            foreach (var (set, action) in form.Source.SetsOf(player).Zip(form.Strategies[player][strategy]))
                actions[set] = action;
        }

        return BehaviourProfile.Pure(form.Source, actions);
    }

    private static MixedStrategy Mixture(Random random, int count)
    {
        var weights = Enumerable.Range(0, count).Select(_ => random.Next(4)).ToArray();
        weights[random.Next(count)]++;
        return new([.. weights.Select(weight => new Rational(weight, weights.Sum()))]);
    }
}

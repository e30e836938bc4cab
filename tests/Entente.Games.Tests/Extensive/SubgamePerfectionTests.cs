namespace Entente.Games.Tests.Extensive;

public sealed class SubgamePerfectionTests
{
    [Fact]
    public void Under_perfect_information_it_finds_what_backward_induction_finds()
    {
        var random = new Random(34);
        for (var k = 0; k < 100; k++)
        {
            var game = RandomTrees.PerfectInformation(random);
            var found = SubgamePerfection.Of(game);
            Assert.True(found.Complete);
            Assert.All(found.Equilibria, equilibrium => Assert.Equal(0, equilibrium.MaxRegret));
            Assert.Equal(
                BackwardInduction.Of(game).Equilibria.Select(equilibrium => Shown(equilibrium.Profile)).Order(),
                found.Equilibria.Select(equilibrium => Shown(equilibrium.Profile)).Order());
        }
    }

    [Fact]
    public void Each_equilibrium_of_a_simultaneous_stage_decides_whether_to_enter_it()
    {
        // A may stay out for 2; inside is a battle of the sexes worth (3, 1), (1, 3), or (3/4, 3/4) in mixed strategies.
        var game = Trees.Read("""
            EFG 2 R "Outside option" { "A" "B" }
            p "" 1 1 "" { "out" "in" } 0 t "" 1 "" { 2 2 }
            p "" 1 2 "" { "u" "d" } 0
            p "" 2 1 "" { "l" "r" } 0 t "" 2 "" { 3 1 } t "" 3 "" { 0 0 }
            p "" 2 1 0 t "" 4 "" { 0 0 } t "" 5 "" { 1 3 }
            """);
        var found = SubgamePerfection.Of(game);
        Assert.True(found.Complete);
        Assert.All(found.Equilibria, equilibrium => Assert.Equal(0, equilibrium.MaxRegret));
        Assert.Equal(["(0, 1)(1, 0)(1, 0)", "(1, 0)(0, 1)(0, 1)", "(1, 0)(3/4, 1/4)(1/4, 3/4)"], found.Equilibria.Select(equilibrium => Shown(equilibrium.Profile)).Order());
    }

    [Fact]
    public void Subgames_of_more_than_two_movers_are_said_to_be_searched_for_pure_equilibria_only()
    {
        var found = SubgamePerfection.Of(Trees.Horse);
        Assert.True(found is { PureOnly: true, Complete: false });
        Assert.Equal(["1 1 1", "3 2 2"], found.Equilibria.Select(equilibrium => string.Join(' ', equilibrium.Payoffs)).Distinct().Order());
    }

    [Fact]
    public void Two_players_with_too_many_strategies_get_one_equilibrium_and_are_told_so()
    {
        var states = Enumerable.Range(0, 6).ToArray();
        var draw = new InformationSet("", [.. states.Select(state => $"{state}")], [.. states.Select(_ => (ExactNumber)new Rational(1, 6))]);
        var seen = states.Select(state => new InformationSet(0, $"{state}", "quiet", "loud"));
        GameOutcome[] outcomes = [.. states.SelectMany(state => new[] { (state, 1), (2, state), (1, -state), (0, 3) }.Select(pay => new GameOutcome("", [pay.Item1, pay.Item2])))];
        var nodes = states.SelectMany(state => new TreeNode[]
        {
            new("", 1 + state, null), new("", 7, null), new("", null, 4 * state), new("", null, (4 * state) + 1), new("", 7, null), new("", null, (4 * state) + 2), new("", null, (4 * state) + 3),
        });
        var found = SubgamePerfection.Of(new("signals", null, ["A", "B"], [draw, .. seen, new(1, "", "yield", "fight")], outcomes, [new("", 0, null), .. nodes]));
        Assert.Equal(SearchEnd.LimitReached, found.End);
        Assert.Equal(0, Assert.Single(found.Equilibria).MaxRegret);
    }

    [Fact]
    public void Limits_and_cancellation_are_told()
    {
        Assert.Equal((SearchEnd.LimitReached, 2), SubgamePerfection.Of(Trees.Ties, 2) is var limited ? (limited.End, limited.Equilibria.Count) : default);
        Assert.Equal(SearchEnd.Cancelled, SubgamePerfection.Of(Trees.Ties, token: new(true)).End);
    }

    private static string Shown(BehaviourProfile profile) => string.Concat(Enumerable.Range(0, profile.Game.Sets.Count).Select(set => $"{profile[set]}"));
}

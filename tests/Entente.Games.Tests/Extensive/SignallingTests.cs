namespace Entente.Games.Tests.Extensive;

public sealed class SignallingTests
{
    /// <summary>
    /// Cho and Kreps 1987, §I: the first player is weak (1/10) or strong (9/10) and breakfasts; the second sees the breakfast and challenges or
    /// not. The preferred breakfast (quiche for the weak, beer for the strong) is worth 1, to be left alone 2; challenging pays against the weak only.
    /// </summary>
    private const string Breakfast = """
        EFG 2 R "Beer and quiche" { "Guest" "Challenger" }
        c "" 1 "" { "weak" 1/10 "strong" 9/10 } 0
        p "" 1 1 "weak" { "beer" "quiche" } 0
        p "" 2 1 "beer" { "challenge" "leave" } 0 t "" 1 "" { 0 1 } t "" 2 "" { 2 0 }
        p "" 2 2 "quiche" { "challenge" "leave" } 0 t "" 3 "" { 1 1 } t "" 4 "" { 3 0 }
        p "" 1 2 "strong" { "beer" "quiche" } 0
        p "" 2 1 0 t "" 5 "" { 1 0 } t "" 6 "" { 3 1 }
        p "" 2 2 0 t "" 7 "" { 0 0 } t "" 8 "" { 2 1 }
        """;

    /// <summary>A costly signal: education costs the able 1 and the other 3, and raises the wage from 1 to 3 where the employer pays for it.</summary>
    private const string Education = """
        EFG 2 R "Education" { "Worker" "Employer" }
        c "" 1 "" { "able" 1/2 "other" 1/2 } 0
        p "" 1 1 "able" { "study" "rest" } 0
        p "" 2 1 "studied" { "high" "low" } 0 t "" 1 "" { 2 2 } t "" 2 "" { 0 1 }
        p "" 2 2 "rested" { "high" "low" } 0 t "" 3 "" { 3 2 } t "" 4 "" { 1 1 }
        p "" 1 2 "other" { "study" "rest" } 0
        p "" 2 1 0 t "" 5 "" { 0 0 } t "" 6 "" { -2 1 }
        p "" 2 2 0 t "" 7 "" { 3 0 } t "" 8 "" { 1 1 }
        """;

    [Fact]
    public void Beer_and_quiche_has_two_pooling_equilibria_and_no_separating_one()
    {
        var game = Trees.Read(Breakfast);
        var found = BayesianEquilibria.Of(game);
        Assert.True(found.Complete);
        Assert.Equal(["beer beer leave challenge", "quiche quiche challenge leave"], found.Equilibria.Select(Shown).Distinct().Order());
        Assert.All(found.Equilibria, support => Assert.Equal(0, BehaviourReply.MaxRegret(support.Profile)));
    }

    [Fact]
    public void Beliefs_off_the_path_are_those_that_support_the_threat()
    {
        var support = BayesianEquilibria.Of(Trees.Read(Breakfast)).Equilibria.First(support => Shown(support).StartsWith("beer", StringComparison.Ordinal));
        Assert.Equal("(1/10, 9/10)", support.Beliefs[2]!.ToString());
        Assert.True(support.Beliefs[3]![0] >= new Rational(1, 2));
    }

    [Fact]
    public void A_signal_that_costs_the_other_more_separates() =>
        Assert.Contains("study rest high low", BayesianEquilibria.Of(Trees.Read(Education)).Equilibria.Select(Shown));

    [Fact]
    public void An_equilibrium_by_an_empty_threat_has_no_support()
    {
        var support = BeliefSupport.Of(BehaviourProfile.Pure(Trees.Entry, [0, 1]));
        Assert.Equal(0, BehaviourReply.MaxRegret(support.Profile));
        Assert.Equal((false, 1), (support.Holds, Assert.Single(support.Unsupported)));
        Assert.Null(support.Beliefs[1]);
    }

    [Fact]
    public void The_sensible_equilibrium_of_the_horse_is_told_from_the_other()
    {
        // Selten 1975: (L, R, R) is an equilibrium, yet player 2 would not stay with R if the move came.
        var game = Trees.Horse;
        var found = BayesianEquilibria.Of(game).Equilibria.Select(support => string.Join(' ', Realisation.Of(support.Profile).Payoffs)).Distinct();
        Assert.Equal(["1 1 1"], found);
    }

    [Fact]
    public void Cancelled_it_says_so() => Assert.Equal(SearchEnd.Cancelled, BayesianEquilibria.Of(Trees.Entry, new(true)).End);

    private static string Shown(BeliefSupport support)
    {
        var game = support.Profile.Game;
        return string.Join(' ', Enumerable.Range(0, game.Sets.Count).Where(set => !game.Sets[set].IsChance).OrderBy(set => game.Sets[set].Player).Select(set => game.Sets[set].Actions[support.Profile[set]!.Support.Single()]));
    }
}

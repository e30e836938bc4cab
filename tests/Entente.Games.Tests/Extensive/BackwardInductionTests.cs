using Entente.Games.Tests.Formats;

namespace Entente.Games.Tests.Extensive;

public sealed class BackwardInductionTests
{
    [Fact]
    public void The_empty_threat_is_not_believed()
    {
        var result = BackwardInduction.Of(Trees.Entry);
        var equilibrium = Assert.Single(result.Equilibria);
        Assert.True(result.Complete && equilibrium.Strict);
        Assert.Equal(["2", "1"], equilibrium.Payoffs.Select(payoff => payoff.ToString()));
        Assert.Equal("(0, 1)", equilibrium.Profile[0]!.ToString());
        Assert.Equal("(1, 0)", equilibrium.Profile[1]!.ToString());
    }

    [Fact]
    public void Every_tie_is_followed()
    {
        var result = BackwardInduction.Of(Trees.Ties);
        Assert.Equal(["(1, 0)(1, 0)|2", "(0, 1)(1, 0)|3", "(1, 0)(0, 1)|1", "(1, 0)(0, 1)|1", "(0, 1)(0, 1)|3"], result.Equilibria.Select(Shown));
        Assert.True(result.Complete);
        Assert.All(result.Equilibria, equilibrium => Assert.True(equilibrium.MaxRegret.Sign == 0 && !equilibrium.Strict));
    }

    [Fact]
    public void A_limit_is_said_to_have_been_reached_only_where_more_exist()
    {
        Assert.Equal((SearchEnd.LimitReached, 4), Ended(4));
        Assert.Equal((SearchEnd.Exhausted, 5), Ended(5));
        Assert.Equal((SearchEnd.Cancelled, 1), (BackwardInduction.Of(Trees.Ties, token: new(true)).End, BackwardInduction.Of(Trees.Ties, token: new(true)).Equilibria.Count));

        static (SearchEnd, int) Ended(int maximum) => BackwardInduction.Of(Trees.Ties, maximum) is var result ? (result.End, result.Equilibria.Count) : default;
    }

    [Fact]
    public void Games_with_shared_sets_are_refused()
    {
        Assert.False(BackwardInduction.Applies(Trees.Horse));
        Assert.Contains("perfect information", Assert.Throws<ArgumentException>(() => BackwardInduction.Of(Trees.Horse)).Message, StringComparison.Ordinal);
        Assert.False(BackwardInduction.Applies(Trees.Read(SampleFiles.Tree)));
    }

    [Fact]
    public void Payoffs_on_the_way_and_chance_are_counted()
    {
        var game = Trees.Read("""
            EFG 2 R "" { "A" } p "" 1 1 "" { "safe" "risk" } 0 t "" 1 "" { 5/2 }
            c "" 1 "" { "good" 1/3 "bad" 2/3 } 2 "fee" { -1 } t "" 3 "" { 9 } t "" 4 "" { 1.5 }
            """);
        Assert.Equal("3", Assert.Single(BackwardInduction.Of(game).Equilibria).Payoffs[0].ToString());
    }

    private static string Shown(SubgamePerfectEquilibrium equilibrium) => $"{equilibrium.Profile[1]}{equilibrium.Profile[2]}|{equilibrium.Payoffs[0]}";
}

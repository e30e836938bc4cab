namespace Entente.Games.Tests.Extensive;

public sealed class BayesianGameTests
{
    private static readonly NormalPlayer First = new("1", "B", "S"), Second = new("2", "B", "S");

    /// <summary>The second player wishes to meet the first, or to avoid it; the first does not know which.</summary>
    private static BayesianGame Meeting { get; } = new(
        "Meet or avoid",
        [["only"], ["meets", "avoids"]],
        [new Rational(1, 2), new Rational(1, 2)],
        [Game(2, 1, 0, 0, 0, 0, 1, 2), Game(2, 0, 0, 2, 0, 1, 1, 0)]);

    [Fact]
    public void A_player_who_does_not_know_the_others_type_plays_against_the_average()
    {
        var game = Meeting.ToExtensive();
        var pure = NormalGamePureEquilibria.Of(StrategicForm.Full(game).Game).Equilibria;
        Assert.Equal(["B|B S"], pure.Select(equilibrium => Shown(game, equilibrium)));
        Assert.Equal("1 3/2", string.Join(' ', pure[0].Payoffs));
    }

    [Fact]
    public void Types_as_agents_have_the_same_equilibria_here()
    {
        var agents = AgentForm.Of(Meeting.ToExtensive());
        Assert.Equal(["only", "meets", "avoids"], agents.Game.Players.Select(player => player.Name));
        Assert.Equal([0, 0, 1], Assert.Single(NormalGamePureEquilibria.Of(agents.Game).Equilibria).Strategies);
    }

    [Fact]
    public void Correlated_types_tell_something_of_each_other()
    {
        var game = new BayesianGame("t", [["a", "b"], ["x", "y"]], [new Rational(1, 2), new Rational(1, 4), 0, new Rational(1, 4)], [.. Enumerable.Repeat(Game(0, 0, 0, 0, 0, 0, 0, 0), 4)]).ToExtensive();
        Assert.Equal((5, 3), (game.Sets.Count, game.Nodes[0].Children.Count));
        Assert.Equal(["a x", "b x", "b y"], game.Sets[0].Actions);
        var beliefs = Realisation.Of(BehaviourProfile.Pure(game, [0, 0, 0, 0, 0]));
        Assert.Equal("(1/2, 1/2)", beliefs.Belief(2)!.ToString());
        Assert.Equal("(2/3, 0, 1/3, 0)", beliefs.Belief(3)!.ToString());
        Assert.True(PerfectRecall.Of(game).Holds);
    }

    [Fact]
    public void Games_that_do_not_fit_are_refused()
    {
        var other = new NormalGame("", null, [new("1", "B", "S"), new("2", "B", "T")], [.. Enumerable.Repeat((ExactNumber)0, 8)]);
        Assert.Throws<ArgumentException>(() => new BayesianGame("", [["a"], ["x", "y"]], [new Rational(1, 2), new Rational(1, 2)], [Meeting.Games[0], other]));
        Assert.Throws<ArgumentException>(() => new BayesianGame("", [["a"], ["x", "y"]], [1, 1], Meeting.Games));
        Assert.Throws<ArgumentException>(() => new BayesianGame("", [["a"], ["x"]], [1], Meeting.Games));
    }

    /// <summary>Payoffs of both players at BB, BS, SB and SS.</summary>
    private static NormalGame Game(params int[] p) => new("stage", null, [First, Second], [.. new[] { p[0], p[1], p[4], p[5], p[2], p[3], p[6], p[7] }.Select(payoff => (ExactNumber)payoff)]);

    private static string Shown(ExtensiveGame game, NormalGamePureEquilibrium equilibrium) =>
        string.Join('|', equilibrium.Strategies.Select((strategy, player) => StrategicForm.Full(game).Game.Players[player].Strategies[strategy]));
}

namespace Entente.Games.Tests.Conflict;

public sealed class StateOrderTests
{
    [Fact]
    public void A_ranking_reads_back()
    {
        var order = StateOrder.FromRanking(4, [[2], [0, 3], [1]]);
        Assert.Equal([[2], [0, 3], [1]], order.Ranking);
        Assert.True(order.Prefers(2, 0));
        Assert.False(order.Prefers(0, 3));
    }

    [Fact]
    public void A_ranking_names_every_state_once()
    {
        Assert.Throws<ArgumentException>(() => StateOrder.FromRanking(2, [[0]]));
        Assert.Throws<ArgumentException>(() => StateOrder.FromRanking(2, [[0], [1], [0]]));
        Assert.Throws<ArgumentException>(() => StateOrder.FromRanking(2, [[0], [2]]));
    }

    /// <summary>With three statements Ψ is 4, 2 and 1: the first outweighs the other two.</summary>
    [Fact]
    public void A_statement_outweighs_all_that_follow()
    {
        var order = StateOrder.FromStatements(8, [s => (s & 4) != 0, s => (s & 2) != 0, s => (s & 1) != 0]);
        Assert.Equal([7, 6, 5, 4, 3, 2, 1, 0], order.Ranking.Select(g => g.Single()));
    }

    [Fact]
    public void States_that_meet_the_same_statements_tie() =>
        Assert.Equal([[2, 3], [0, 1]], StateOrder.FromStatements(4, [s => s > 1]).Ranking);

    [Fact]
    public void A_conflict_s_parts_must_fit()
    {
        var (graph, order) = (new MoveGraph(2, []), StateOrder.FromScores([1, 2]));
        Assert.Throws<ArgumentException>(() => new ConflictModel([], ["s"], [], []));
        Assert.Throws<ArgumentException>(() => new ConflictModel(["a"], ["s"], [graph], [order]));
        Assert.Throws<ArgumentException>(() => new ConflictModel(["a", "b"], ["s", "t"], [graph], [order, order]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MoveGraph(2, [(0, 2)]));
        Assert.Throws<GameTooLargeException>(() => new ConflictModel(["a"], [.. Enumerable.Repeat("s", ConflictModel.MaximumStates + 1)], [graph], [order]));
    }
}

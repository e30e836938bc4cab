namespace Entente.Games.Tests;

public sealed class SearchLimitTests
{
    [Fact]
    public void A_cancelled_search_returns_true_equilibria_and_says_that_there_may_be_more()
    {
        using var source = new CancellationTokenSource();
        var game = Random(14);
        var options = new SearchOptions { Progress = new Told(progress => { if (progress.Examined > 10_000) source.Cancel(); }) };
        var solution = ExtremeEquilibria.Of(game, options, source.Token);
        Assert.Equal((false, SearchEnd.Cancelled), (solution.Complete, solution.End));
        Assert.All(solution.Equilibria, equilibrium => Assert.Equal(0, Regret.Max(game, equilibrium.Profile)));
    }

    [Fact]
    public void A_search_stops_at_its_limit_of_bases()
    {
        var solution = ExtremeEquilibria.Of(KnownGames.Coordination(7), new SearchOptions { MaximumBases = 100 });
        Assert.Equal((false, SearchEnd.LimitReached), (solution.Complete, solution.End));
        Assert.InRange(solution.Equilibria.Count, 1, 126);
    }

    [Fact]
    public void A_search_stops_at_its_limit_of_subsets()
    {
        var solution = ExtremeEquilibria.Of(Games.Cardinal(2, 2, [1, 1, 1, 1, 1, 1, 0, 0]), new SearchOptions { MaximumSubsets = 1 });
        Assert.Equal((SearchEnd.LimitReached, 3, 1), (solution.End, solution.Equilibria.Count, Assert.Single(solution.Components).Subsets.Count));
    }

    [Fact]
    public void Progress_grows()
    {
        var told = new List<SearchProgress>();
        ExtremeEquilibria.Of(KnownGames.Coordination(13), new SearchOptions { Progress = new Told(told.Add) });
        Assert.Equal(["vertices", "maximal Nash subsets"], told.Select(progress => progress.Stage).Distinct());
        Assert.All(told.GroupBy(progress => progress.Stage), stage =>
            Assert.True(stage.Zip(stage.Skip(1)).All(pair => pair.First.Examined <= pair.Second.Examined)));
    }

    [Fact]
    public void A_game_of_too_many_strategies_is_refused_by_their_number()
    {
        var failure = Assert.Throws<GameTooLargeException>(() => ExtremeEquilibria.Of(Games.Cardinal(40, 30, new int[2400])));
        Assert.Contains("70 strategies of both players", failure.Message, StringComparison.Ordinal);
        Assert.Throws<GameTooLargeException>(() => LemkeHowson.Everywhere(Games.Cardinal(40, 30, new int[2400])));
    }

    [Fact]
    public void Ranks_are_no_utilities()
    {
        var ranks = Games.Ranks((3, 3), (1, 4), (4, 1), (2, 2));
        Assert.Throws<ArgumentException>(() => ExtremeEquilibria.Of(ranks));
        Assert.Throws<ArgumentException>(() => LemkeHowson.Everywhere(ranks));
        Assert.Throws<ArgumentException>(() => Rationalisability.Of(ranks));
        Assert.Throws<ArgumentException>(() => CorrelatedEquilibrium.Maximise(ranks, _ => 1));
        Assert.Single(ExtremeEquilibria.Of(ranks.WithScale(PayoffScale.Cardinal)).Equilibria);
    }

    private static MatrixGame Random(int strategies)
    {
        var random = new Random(strategies);
        return Games.Cardinal(strategies, strategies, [.. Enumerable.Range(0, 2 * strategies * strategies).Select(_ => random.Next(10))]);
    }

    private sealed class Told(Action<SearchProgress> tell) : IProgress<SearchProgress>
    {
        public void Report(SearchProgress value) => tell(value);
    }
}

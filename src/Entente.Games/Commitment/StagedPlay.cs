namespace Entente.Games;

/// <summary>
/// A game of any number of players played in stages: the players of a stage move at once, having seen all earlier stages. All subgame perfect outcomes in
/// pure strategies (Osborne and Rubinstein 1994, §6.2), ties and several equilibria of later stages included: as each deviation leads into a subgame of its own, an
/// outcome is supported exactly if every deviation can be answered by some outcome of its subgame that does not reward it.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How they were found.</param>
/// <param name="Stages">Who moves in each stage, by number; every player once.</param>
/// <param name="Outcomes">The profiles that can come about, in order; empty where some subgame has no equilibrium in pure strategies, which needs a stage of two players or more.</param>
public sealed record StagedPlay(NormalGame Game, string Method, IReadOnlyList<IReadOnlyList<int>> Stages, IReadOnlyList<int> Outcomes)
{
    /// <summary>The most steps that <see cref="AllOrders"/> takes: orders × profiles.</summary>
    public const long MaximumSteps = 10_000_000;

    /// <summary>Solves one order.</summary>
    /// <param name="game">The game; payoffs need only be ordered.</param>
    /// <param name="stages">Who moves in each stage, by number.</param>
    /// <exception cref="ArgumentException">A player is missing, repeated or unknown, or a stage is empty.</exception>
    public static StagedPlay Of(NormalGame game, params IReadOnlyList<IReadOnlyList<int>> stages)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(stages);
        if (stages.Any(stage => stage.Count == 0) || !stages.SelectMany(stage => stage).Order().SequenceEqual(Enumerable.Range(0, game.Players.Count)))
            throw new ArgumentException($"The stages must name each player from 0 to {game.Players.Count - 1} once and none be empty; they are {string.Join(" | ", stages.Select(stage => string.Join(' ', stage)))}.", nameof(stages));
        var outcomes = new StageSearch(game, stages).Outcomes();
        return new(game, "backward induction over sets of outcomes", [.. stages.Select(stage => (IReadOnlyList<int>)[.. stage])], [.. outcomes.Order()]);
    }

    /// <summary>Solves every order: 3 for two players, 13 for three, 75 for four. The first is that in which all move at once.</summary>
    /// <exception cref="GameTooLargeException">Orders × profiles exceed <see cref="MaximumSteps"/>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IReadOnlyList<StagedPlay> AllOrders(NormalGame game, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        GameTooLargeException.ThrowIfMore(OrderCount(game.Players.Count) * game.ProfileCount, MaximumSteps, "orders × profiles", "the comparison of all orders");
        var all = new List<StagedPlay>();
        foreach (var order in Orders([.. Enumerable.Range(0, game.Players.Count)]).OrderBy(order => order.Count))
        {
            token.ThrowIfCancellationRequested();
            all.Add(Of(game, order));
        }

        return all;
    }

    // Every way to split players into a first stage, not empty, and an order of the rest.
    private static IEnumerable<IReadOnlyList<IReadOnlyList<int>>> Orders(int[] players)
    {
        if (players.Length == 0)
            return [[]];
        return
            from first in Enumerable.Range(1, (1 << players.Length) - 1)
            let stage = players.Where((_, k) => (first >> k & 1) == 1).ToArray()
            from rest in Orders([.. players.Except(stage)])
            select (IReadOnlyList<IReadOnlyList<int>>)[stage, .. rest];
    }

    // Ordered set partitions: a(n) = Σ C(n, k) a(n − k) over stages of k, which passes the limit at nine players who have a choice.
    private static long OrderCount(int players)
    {
        if (players > 8)
            return MaximumSteps + 1;
        var counts = new long[players + 1];
        counts[0] = 1;
        for (var n = 1; n <= players; n++)
        {
            var choose = 1L;
            for (var k = 1; k <= n; k++)
            {
                choose = choose * (n - k + 1) / k;
                counts[n] += choose * counts[n - k];
            }
        }

        return counts[players];
    }
}

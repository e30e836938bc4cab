namespace Entente.Games;

/// <summary>
/// Best replies in turn: the players move one after another, each to a best reply to what the others do now, the first of equals, and stay where they are at one
/// already. The walk ends at an equilibrium in pure strategies or runs in a circle.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Profiles">The profiles met, from the first; each differs from the one before in one player's strategy.</param>
/// <param name="CircleFrom">Which of the profiles the walk returns to after the last one; null where it ended.</param>
public sealed record BestReplyWalk(NormalGame Game, IReadOnlyList<IReadOnlyList<int>> Profiles, int? CircleFrom)
{
    /// <summary>Whether it ended at an equilibrium: the last of the profiles.</summary>
    public bool Settles => CircleFrom is null;

    /// <summary>Walks.</summary>
    /// <param name="game">The game.</param>
    /// <param name="start">The first profile.</param>
    /// <param name="token">Cancels.</param>
    /// <exception cref="ArgumentException">There is no such profile.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled: there is no part of an answer.</exception>
    public static BestReplyWalk Of(NormalGame game, IReadOnlyList<int> start, CancellationToken token = default)
    {
        var profile = StageProfile.Number(game, start);
        List<int> met = [profile];
        var before = new Dictionary<(int Profile, int Player), int>(); // with whose turn it was, where in the list
        for (var (player, still) = (0, 0); still < game.Players.Count; player = (player + 1) % game.Players.Count)
        {
            token.ThrowIfCancellationRequested();
            if (!before.TryAdd((profile, player), met.Count - 1))
                return Walk(game, met, before[(profile, player)]);
            var next = Reply(game, player, profile);
            still = next == profile ? still + 1 : 0;
            if (next != profile)
                met.Add(next);
            profile = next;
        }

        return Walk(game, met, null);
    }

    // A circle is met again with its first profile at the end; it is listed once.
    private static BestReplyWalk Walk(NormalGame game, List<int> met, int? circle) =>
        new(game, [.. met.Take(circle is null ? met.Count : met.Count - 1).Select(game.Strategies)], circle);

    private static int Reply(NormalGame game, int player, int profile) =>
        StageDeviations.Best(game, player, profile) is { } best && best.Payoff > game[profile, player]
            ? profile + ((best.Strategy - (profile / game.Stride(player) % game.Players[player].Strategies.Count)) * game.Stride(player))
            : profile;
}

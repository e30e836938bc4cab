namespace Entente.Games;

/// <summary>All matches of a pair.</summary>
/// <param name="Row">The number of the entrant in the row player's seat.</param>
/// <param name="Column">The number of the other; its own twin where both are equal.</param>
/// <param name="Matches">Each match; fewer than asked for, perhaps none, where the tournament was cancelled.</param>
public sealed record Encounter(int Row, int Column, IReadOnlyList<MatchCounts> Matches)
{
    /// <summary>All matches together.</summary>
    public MatchCounts Total { get; } = Matches.Aggregate(default(MatchCounts), (sum, match) => sum + match);
}

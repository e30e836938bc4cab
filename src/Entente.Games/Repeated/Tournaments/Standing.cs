namespace Entente.Games;

/// <summary>How an entrant did.</summary>
/// <param name="Rank">From 1; entrants with equal scores share one.</param>
/// <param name="Entrant">Its number among the entrants.</param>
/// <param name="Strategy">What it played.</param>
/// <param name="Score">Its mean payoff per turn, each opponent (and its twin, where they met) weighing the same; exact for the matches played.</param>
/// <param name="Cooperation">The share of its moves that were cooperation, weighed in the same way.</param>
/// <param name="StandardError">
/// Of the score: how far chance alone moves it, from the scatter of repetitions; zero without chance, null where each pair met only once.
/// </param>
public sealed record Standing(int Rank, int Entrant, RepeatedStrategy Strategy, Rational Score, Rational Cooperation, double? StandardError)
{
    /// <summary>The standings of all entrants, the best first.</summary>
    internal static IReadOnlyList<Standing> Of(IReadOnlyList<RepeatedStrategy> entrants, DilemmaPayoffs payoffs, IReadOnlyList<Encounter> encounters)
    {
        var sums = entrants.Select(_ => new StandingSum(payoffs)).ToArray();
        foreach (var encounter in encounters.Where(encounter => encounter.Matches.Count > 0))
        {
            sums[encounter.Row].Add(encounter, encounter.Column, Seat.Row);
            sums[encounter.Column].Add(encounter, encounter.Row, Seat.Column);
        }

        var scores = Array.ConvertAll(sums, sum => sum.Score);
        return [.. Enumerable.Range(0, scores.Length)
            .Select(entrant => new Standing(1 + scores.Count(score => score > scores[entrant]), entrant, entrants[entrant], scores[entrant], sums[entrant].Cooperation, sums[entrant].StandardError))
            .OrderBy(standing => standing.Rank).ThenBy(standing => standing.Strategy.Id, StringComparer.Ordinal)];
    }
}

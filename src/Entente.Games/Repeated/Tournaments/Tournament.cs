namespace Entente.Games;

/// <summary>
/// A round robin of strategies for a repeated game of two moves (Axelrod 1984), with noise on demand. Random numbers are counter-based: every turn of every match
/// has its own, fixed by the seed, the names of the pair and the numbers of the match and the turn, so that the result has the same bits on any number of threads,
/// and other entrants change nothing in a pair's matches. Payoffs are added up exactly. In a game that treats the two seats alike each pair meets in one seating, else in both.
/// </summary>
/// <param name="Payoffs">What is played for.</param>
/// <param name="Method">How it was played.</param>
/// <param name="Options">Turns, repetitions, noise and seed.</param>
/// <param name="End">Whether every match was played.</param>
/// <param name="Entrants">Who took part.</param>
/// <param name="Encounters">Each pair's matches.</param>
/// <param name="Standings">The entrants, the best first.</param>
public sealed record Tournament(
    DilemmaPayoffs Payoffs,
    string Method,
    TournamentOptions Options,
    SearchEnd End,
    IReadOnlyList<RepeatedStrategy> Entrants,
    IReadOnlyList<Encounter> Encounters,
    IReadOnlyList<Standing> Standings)
{
    private const int MatchesAtOnce = 256;

    /// <summary>Whether every match was played; otherwise scores rest on those that were, and are not to be compared.</summary>
    public bool Complete => End == SearchEnd.Exhausted;

    /// <summary>Plays it.</summary>
    /// <param name="payoffs">What is played for.</param>
    /// <param name="entrants">Who takes part, each under a name of its own.</param>
    /// <param name="options">Turns, repetitions, noise and seed.</param>
    /// <param name="token">Cancels; what was played is returned.</param>
    /// <exception cref="ArgumentException">Two entrants have one name, or there is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of the options is out of range.</exception>
    /// <exception cref="GameTooLargeException">There are more than <see cref="TournamentOptions.MaximumMatches"/> matches.</exception>
    public static Tournament Play(DilemmaPayoffs payoffs, IReadOnlyList<RepeatedStrategy> entrants, TournamentOptions? options = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(payoffs);
        ArgumentNullException.ThrowIfNull(entrants);
        options ??= new();
        options.Check();
        if (entrants.Count == 0 || entrants.GroupBy(entrant => entrant.Id, StringComparer.Ordinal).Any(group => group.Count() > 1))
            throw new ArgumentException("Entrants need names of their own, and there must be one.", nameof(entrants));
        var pairs = Pairs(entrants.Count, payoffs.IsSymmetric, options.Twins);
        GameTooLargeException.ThrowIfMore(pairs.Count * (long)options.Repetitions, TournamentOptions.MaximumMatches, "matches", "a tournament");
        var encounters = new TournamentPlay(entrants, pairs, options, token).Encounters(MatchesAtOnce);
        var end = encounters.All(encounter => encounter.Matches.Count == options.Repetitions) ? SearchEnd.Exhausted : SearchEnd.Cancelled;
        return new(payoffs, "every pair, by tables of states and counter-based random numbers", options, end, [.. entrants], encounters, Standing.Of(entrants, payoffs, encounters));
    }

    private static List<(int Row, int Column)> Pairs(int entrants, bool symmetric, bool twins) =>
        [.. from row in Enumerable.Range(0, entrants)
            from column in Enumerable.Range(0, entrants)
            where row == column ? twins : row < column || !symmetric
            select (row, column)];
}

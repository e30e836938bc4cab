namespace Entente.Games;

/// <summary>How a tournament is played.</summary>
public sealed record TournamentOptions
{
    /// <summary>The largest number of matches whose counts are kept; ten million take about a third of a gigabyte.</summary>
    public const long MaximumMatches = 10_000_000;

    /// <summary>The turns of each match, at least 1; Axelrod's first tournament had 200 (Axelrod 1984).</summary>
    public int Turns { get; init; } = 200;

    /// <summary>How often each pair meets, at least 1.</summary>
    public int Repetitions { get; init; } = 10;

    /// <summary>What goes wrong.</summary>
    public PlayNoise Noise { get; init; } = PlayNoise.None;

    /// <summary>Whether each entrant also meets its twin.</summary>
    public bool Twins { get; init; } = true;

    /// <summary>Decides all random numbers.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The most threads; the results do not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Told from time to time how many matches were played; on the thread that played them, one at a time.</summary>
    public IProgress<SearchProgress>? Progress { get; init; }

    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Turns, 1, nameof(Turns));
        ArgumentOutOfRangeException.ThrowIfLessThan(Repetitions, 1, nameof(Repetitions));
        ArgumentOutOfRangeException.ThrowIfLessThan(Threads, 1, nameof(Threads));
    }
}

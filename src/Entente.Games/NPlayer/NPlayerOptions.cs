namespace Entente.Games;

/// <summary>How far the search for equilibria of several players goes.</summary>
public sealed record NPlayerOptions
{
    /// <summary>The largest number of supports looked at, the smallest first.</summary>
    public int MaximumSupports { get; init; } = 200_000;

    /// <summary>The largest number of boxes looked at for one support.</summary>
    public long MaximumBoxes { get; init; } = 20_000;

    /// <summary>The most threads; the answer does not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Told from time to time how many supports were looked at; one report at a time, on the thread that looked.</summary>
    public IProgress<SearchProgress>? Progress { get; init; }
}

namespace Entente.Games;

/// <summary>How far a search may go and who is told.</summary>
public sealed record SearchOptions
{
    /// <summary>The largest number of bases looked at, both polytopes together, or of pivots along paths; ten million bases take about half a gigabyte.</summary>
    public long MaximumBases { get; init; } = 10_000_000;

    /// <summary>The largest number of maximal Nash subsets listed.</summary>
    public int MaximumSubsets { get; init; } = 100_000;

    /// <summary>Told from time to time how far the search is; on the searching thread unless it arranges otherwise.</summary>
    public IProgress<SearchProgress>? Progress { get; init; }

    internal static SearchOptions Default { get; } = new();
}

/// <summary>How far a search is. It begins anew where larger numbers turn out to be needed.</summary>
/// <param name="Stage">What is being looked for.</param>
/// <param name="Examined">Bases, pivots or sets looked at so far.</param>
/// <param name="Found">What was found so far.</param>
public sealed record SearchProgress(string Stage, long Examined, long Found);

/// <summary>Why a search ended.</summary>
public enum SearchEnd
{
    /// <summary>Nothing was left to look at: the answer is complete.</summary>
    Exhausted,

    /// <summary>It was cancelled: what was found holds, more may exist.</summary>
    Cancelled,

    /// <summary>It reached a limit of its options: what was found holds, more may exist.</summary>
    LimitReached,
}

namespace Entente.Games;

/// <summary>How far a search for swaps may go.</summary>
public sealed record SwapOptions
{
    /// <summary>The largest number of preference orders and of games looked at; a million orders of a 3×3 game take about a tenth of a gigabyte.</summary>
    public long MaximumExamined { get; init; } = 5_000_000;

    /// <summary>The largest number of answers listed.</summary>
    public int MaximumAnswers { get; init; } = 100_000;

    /// <summary>Told after every depth, on the searching thread unless it arranges otherwise.</summary>
    public IProgress<SearchProgress>? Progress { get; init; }

    internal static SwapOptions Default { get; } = new();
}

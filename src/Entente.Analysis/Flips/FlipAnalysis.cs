namespace Entente.Analysis.Flips;

/// <summary>What would turn a finding's most likely verdict into another one.</summary>
/// <param name="Removal">By leaving items out.</param>
/// <param name="Opposite">By reading items at the other end of their scale; null where that was not looked for.</param>
public sealed record FlipAnalysis(FlipSearchResult Removal, FlipSearchResult? Opposite)
{
    /// <summary>What it would be worth to know of each document and each item, the most valuable first; empty where that was not looked for.</summary>
    public IReadOnlyList<KnowledgeValue> Known { get; init; } = [];
}

/// <summary>What a search for sets of items found.</summary>
/// <param name="Sets">The smallest sets that change the verdict, all of one size; empty where none was found up to <paramref name="Exhausted"/> items.</param>
/// <param name="Exhausted">All sets up to so many items were tried: no smaller one does it.</param>
/// <param name="AtMost">So many items are enough, found by altering the strongest supporting ones together: an upper bound, not the least number; null where even all of them are not enough, or a smallest set is known.</param>
/// <param name="Items">How many items there were to try.</param>
/// <param name="Supporting">How many of them make the verdict less likely by their absence.</param>
public sealed record FlipSearchResult(IReadOnlyList<FlipSet> Sets, int Exhausted, int? AtMost, int Items, int Supporting);

/// <summary>A set of items, and what the verdict becomes.</summary>
/// <param name="Items">Ids, sorted.</param>
/// <param name="Verdict">Key of the verdict that is then the most likely.</param>
/// <param name="Probability">Its share of draws, 0–1.</param>
public sealed record FlipSet(IReadOnlyList<string> Items, string Verdict, double Probability);

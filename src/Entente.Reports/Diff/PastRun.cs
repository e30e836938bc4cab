using Entente.Cases;

namespace Entente.Reports.Diff;

/// <summary>A run as its results folder tells it.</summary>
public sealed record PastRun
{
    /// <summary>Id of the case.</summary>
    public required string Case { get; init; }

    /// <summary>Seed, draws and as-of date as written in <c>findings.json</c>, by name.</summary>
    public required IReadOnlyDictionary<string, string> Settings { get; init; }

    /// <summary>Digest of each file read, by path.</summary>
    public required IReadOnlyDictionary<string, string> Inputs { get; init; }

    /// <summary>The findings in their order.</summary>
    public required IReadOnlyList<PastFinding> Findings { get; init; }

    /// <summary>What each row says, by id and column; null where no tables lie beside the findings.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>? Rows { get; init; }
}

/// <summary>A finding of a past run.</summary>
/// <param name="Id">Id.</param>
/// <param name="Question">The question.</param>
/// <param name="Verdict">Key of the verdict.</param>
/// <param name="VerdictText">The verdict in words.</param>
/// <param name="Probability">Share of draws in which it holds; null where the finding only describes or gives none.</param>
/// <param name="Shares">Share of draws of each verdict that has one, by key.</param>
/// <param name="Items">Ids of the rows that bear on it, most influential first.</param>
public sealed record PastFinding(string Id, Localised Question, string Verdict, Localised VerdictText, double? Probability, IReadOnlyDictionary<string, double> Shares, IReadOnlyList<string> Items);

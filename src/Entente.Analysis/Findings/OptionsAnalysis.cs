using Entente.Cases;

namespace Entente.Analysis.Findings;

/// <summary>
/// How options stand under all admissible weights (SMAA-2; Lahdelma and Salminen 2001). All shares are of draws, 0–1, and
/// hold even where the finding gives no verdict: then they mostly say what is not known.
/// </summary>
/// <param name="Leader">Id of the option that is first in most draws.</param>
/// <param name="RunnerUp">Id of the option that is first in most of the others.</param>
/// <param name="Standings">The options, most often first to least.</param>
/// <param name="Criteria">The criteria, in the theory's order.</param>
/// <param name="Scores">The score of every option on every criterion that is weighed or speaks of it.</param>
/// <param name="Without">What becomes of the leader when one criterion is left out.</param>
/// <param name="Rises">What would make the runner-up first.</param>
public sealed record OptionsAnalysis(
    string Leader,
    string RunnerUp,
    IReadOnlyList<OptionStanding> Standings,
    IReadOnlyList<CriterionUse> Criteria,
    IReadOnlyList<OptionScore> Scores,
    IReadOnlyList<CriterionShare> Without,
    IReadOnlyList<CriterionShare> Rises)
{
    /// <summary>How often each option comes first when one criterion is left out; criteria without which nothing would be left to weigh are not among them.</summary>
    public IReadOnlyList<OptionFirsts> Firsts { get; init; } = [];
}

/// <summary>How often each option comes first when a criterion is left out (a gate: opened).</summary>
/// <param name="Criterion">Id of the criterion.</param>
/// <param name="Shares">Share of draws of each option, in the order of the standings.</param>
public sealed record OptionFirsts(string Criterion, IReadOnlyList<double> Shares);

/// <summary>One option.</summary>
/// <param name="Id">Id, also of the verdict.</param>
/// <param name="Title">In words.</param>
/// <param name="Ranks">Rank acceptability indices: share of draws in which it has each rank, the first rank first; with <paramref name="Gated"/> they sum to 1.</param>
/// <param name="Gated">Share of draws in which a gate blocks it.</param>
/// <param name="CentralWeights">Mean weight of each weighed criterion in the draws in which it is first; empty where it never is.</param>
/// <param name="Confidence">Share of draws in which it is first under its central weights; null where it never is.</param>
public sealed record OptionStanding(string Id, Localised Title, IReadOnlyList<double> Ranks, double Gated, IReadOnlyList<CriterionShare> CentralWeights, double? Confidence);

/// <summary>One criterion.</summary>
/// <param name="Id">Id.</param>
/// <param name="Title">In words.</param>
/// <param name="Gate">Whether it blocks options instead of being weighed.</param>
public sealed record CriterionUse(string Id, Localised Title, bool Gate);

/// <summary>The score of an option on a criterion.</summary>
/// <param name="Option">Id of the option.</param>
/// <param name="Criterion">Id of the criterion.</param>
/// <param name="Value">The score, 0–1.</param>
/// <param name="PriorShare">Share of its weight that the prior holds, 0–1; 1 where no record speaks of it.</param>
/// <param name="Blocks">Share of draws in which it blocks the option; null where the criterion is no gate.</param>
/// <param name="Records">Ids of the records that bear on it.</param>
public sealed record OptionScore(string Option, string Criterion, Quantity Value, double PriorShare, double? Blocks, IReadOnlyList<string> Records);

/// <summary>A number that belongs to a criterion.</summary>
/// <param name="Criterion">Id of the criterion.</param>
/// <param name="Value">
/// Central weight; first-rank acceptability of the leader without the criterion (a gate: with it open), null where nothing
/// would be left to weigh; or the least rise of the runner-up's score that makes it first in most draws, null where none does.
/// </param>
public sealed record CriterionShare(string Criterion, double? Value);

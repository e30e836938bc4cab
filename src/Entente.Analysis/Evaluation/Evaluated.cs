using Entente.Analysis.Findings;
using Entente.Analysis.Scenarios;

namespace Entente.Analysis.Evaluation;

/// <summary>What an evaluation gives.</summary>
/// <param name="Findings">The findings, sorted.</param>
/// <param name="Scenarios">What each scenario of the case does to them, sorted by its id.</param>
public sealed record Evaluated(IReadOnlyList<Finding> Findings, IReadOnlyList<ScenarioResult> Scenarios);

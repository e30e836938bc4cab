using Entente.Analysis.Findings;
using Entente.Analysis.Plans;

namespace Entente.Analysis.Evaluation;

/// <summary>A finding with what it came from.</summary>
/// <param name="Unit">The unit that gave it.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Verdicts">The verdict of each draw on which influence is measured, as an index into the unit's verdicts.</param>
internal sealed record Judged(Unit Unit, Finding Finding, byte[] Verdicts);

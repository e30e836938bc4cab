namespace Entente.Networks.Cascades;

/// <summary>Exact answers about a small network.</summary>
/// <param name="WithAttacked">By actor: probability of being on the side of the attacked at the end, 0–1.</param>
/// <param name="WithAttacker">By actor: probability of being on the side of the attacker.</param>
/// <param name="By">By link: probability that it is the one that drags its joiner in.</param>
public sealed record Outcome(IReadOnlyList<double> WithAttacked, IReadOnlyList<double> WithAttacker, IReadOnlyList<double> By);

namespace Entente.Analysis.Flips;

/// <summary>What leaving one item out does in one year.</summary>
/// <param name="Points">Change of the verdict's probability, in percentage points.</param>
/// <param name="Verdict">Key of the verdict that is then the most likely.</param>
/// <param name="Share">Its share of draws, 0–1.</param>
internal readonly record struct LeftOut(double Points, string Verdict, double Share);

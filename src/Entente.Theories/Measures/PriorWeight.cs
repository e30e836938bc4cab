namespace Entente.Theories.Measures;

/// <summary>How much of a judgement rests on priors.</summary>
public static class PriorWeight
{
    /// <summary>
    /// The prior's share of all the weight in several measures taken together, 0–1. Every measure's prior weighs the same,
    /// so that its total weight is proportional to the inverse of its prior's share, and the joint share is the harmonic mean.
    /// Registers have no prior and are left aside; of nothing else, the share is 0.
    /// </summary>
    public static double ShareOf(IEnumerable<Measured> measures)
    {
        var shares = measures.DistinctBy(m => m.Call).Select(m => m.PriorShare).Where(s => s > 0).ToArray();
        return shares.Length == 0 ? 0 : shares.Length / shares.Sum(s => 1 / s);
    }
}

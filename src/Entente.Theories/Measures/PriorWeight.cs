namespace Entente.Theories.Measures;

/// <summary>How much of a judgement rests on priors.</summary>
public static class PriorWeight
{
    /// <summary>
    /// The prior's share of all the weight in several measures taken together, 0–1. Where every measure's prior weighs the
    /// same, as all do but fallbacks, that is the harmonic mean of their shares.
    /// Registers have no prior and are left aside; of nothing else, the share is 0.
    /// </summary>
    public static double ShareOf(IEnumerable<Measured> measures)
    {
        var weighed = measures.DistinctBy(m => m.Call).Where(m => m.Weight > 0).ToArray();
        return weighed.Length == 0 ? 0 : weighed.Sum(m => m.PriorShare * m.Weight) / weighed.Sum(m => m.Weight);
    }
}

namespace Entente.Theories.Measures;

/// <summary>How much of a judgement rests on priors.</summary>
public static class PriorWeight
{
    /// <summary>
    /// The prior's share of all the weight in several measures taken together, 0–1. Where every measure's prior weighs the
    /// same, as all do but fallbacks, that is the harmonic mean of their shares.
    /// Registers have no prior and are left aside; of nothing else, the share is 0.
    /// </summary>
    public static double ShareOf(IEnumerable<Measured> measures) => ShareOfEach(measures.DistinctBy(m => m.Call));

    /// <summary>The same of measures that stand there once each.</summary>
    public static double ShareOfEach(IEnumerable<Measured> measures)
    {
        var (held, all) = (0.0, 0.0);
        foreach (var measured in measures)
        {
            if (measured.Weight > 0)
            {
                held += measured.PriorShare * measured.Weight;
                all += measured.Weight;
            }
        }

        return all > 0 ? held / all : 0;
    }
}

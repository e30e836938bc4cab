namespace Entente.Theories.Forms.Fitted;

/// <summary>
/// The ranked probability score of a predictive distribution of counts (Epstein 1969; Czado, Gneiting and Held 2009 on counts): the squared distance of its
/// distribution function from the step at what happened, summed over counts. 0 is best; it is proper: nobody gains by predicting other than believed.
/// </summary>
public static class CountScore
{
    /// <summary>Score of the chances of 0, 1, 2 …</summary>
    public static double Of(ReadOnlySpan<double> chances, int happened)
    {
        var (score, below) = (0.0, 0.0);
        for (var n = 0; n < chances.Length; n++)
        {
            below += chances[n];
            var apart = below - (happened <= n ? 1 : 0);
            score += apart * apart;
        }

        return score;
    }

    /// <summary>Chances of 0 … most from weighted draws; what lies above is put at most.</summary>
    public static double[] Chances(double[] draws, double[] weights, int most)
    {
        var chances = new double[most + 1];
        for (var i = 0; i < draws.Length; i++)
        {
            chances[(int)Math.Min(draws[i], most)] += weights[i];
        }

        return chances;
    }

    /// <summary>Whether it lies in the central interval of 90 %.</summary>
    public static bool Holds(ReadOnlySpan<double> chances, int happened)
    {
        var below = 0.0;
        for (var n = 0; n < happened && n < chances.Length; n++)
        {
            below += chances[n];
        }

        var through = happened < chances.Length ? below + chances[happened] : 1;
        return below < 0.95 && through > 0.05;
    }
}

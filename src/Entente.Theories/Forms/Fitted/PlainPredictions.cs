namespace Entente.Theories.Forms.Fitted;

/// <summary>
/// Two models of yearly counts without a mechanism, each with its exact predictive distribution: a rate that never changes, and a rate that changes once in a
/// year unknown (Raftery and Akman 1986), every year as likely. Rates have an exponential prior of mean 2 a year.
/// </summary>
public static class PlainPredictions
{
    /// <summary>Inverse of the prior mean.</summary>
    private const double PriorRate = 0.5;

    /// <summary>Chance of each count, 0 … most, in a later year, if the rate never changes.</summary>
    public static double[] Constant(ReadOnlySpan<int> seen, int most) => Predictive(Total(seen), seen.Length, most);

    /// <summary>The same if it changed once among the years seen: the last rate holds on.</summary>
    public static double[] Changepoint(ReadOnlySpan<int> seen, int most)
    {
        var logs = new double[seen.Length - 1];
        for (var k = 1; k < seen.Length; k++)
        {
            logs[k - 1] = LogEvidence(Total(seen[..k]), k) + LogEvidence(Total(seen[k..]), seen.Length - k);
        }

        var (greatest, sum) = (logs.Max(), 0.0);
        var mixed = new double[most + 1];
        for (var k = 1; k < seen.Length; k++)
        {
            var weight = Numerics.Elementary.Exp(logs[k - 1] - greatest);
            var predictive = Predictive(Total(seen[k..]), seen.Length - k, most);
            sum += weight;
            for (var n = 0; n <= most; n++)
            {
                mixed[n] += weight * predictive[n];
            }
        }

        return [.. mixed.Select(p => p / sum)];
    }

    private static int Total(ReadOnlySpan<int> counts)
    {
        var total = 0;
        foreach (var count in counts)
        {
            total += count;
        }

        return total;
    }

    /// <summary>Negative binomial: the rate's posterior is gamma of shape 1 + total and rate PriorRate + years.</summary>
    private static double[] Predictive(int total, int years, int most)
    {
        var (shape, rate) = (1 + total, PriorRate + years);
        var chances = new double[most + 1];
        chances[0] = Numerics.Elementary.Exp(shape * Numerics.Elementary.Log(rate / (rate + 1)));
        for (var n = 1; n <= most; n++)
        {
            chances[n] = chances[n - 1] * (shape + n - 1) / (n * (rate + 1));
        }

        return chances;
    }

    /// <summary>Log of the chance of the counts, up to the factorials that every split shares.</summary>
    private static double LogEvidence(int total, int years)
    {
        var log = Numerics.Elementary.Log(PriorRate) - ((1 + total) * Numerics.Elementary.Log(PriorRate + years));
        for (var n = 2; n <= total; n++)
        {
            log += Numerics.Elementary.Log(n);
        }

        return log;
    }
}

using Entente.Numerics;

namespace Entente.Ensembles.Discovery;

internal static class Binomial
{
    /// <summary>The probability of at least k successes in n trials of chance p; terms are summed from the largest down.</summary>
    internal static double AtLeast(int k, int n, double p)
    {
        if (k <= 0 || p >= 1) return 1;
        if (p <= 0) return 0;
        var mode = Math.Max(k, Math.Min(n, (int)((n + 1) * p)));
        var largest = Elementary.Exp(LogTerm(mode, n, p));
        var odds = p / (1 - p);
        var sum = largest;
        var term = largest;
        for (var i = mode; i < n && term > sum * 1e-17; i++) sum += term *= (n - i) / (i + 1.0) * odds;
        term = largest;
        for (var i = mode; i > k && term > sum * 1e-17; i--) sum += term *= i / (n - i + 1.0) / odds;
        return Math.Min(1, sum);
    }

    private static double LogTerm(int k, int n, double p)
    {
        var log = k * Elementary.Log(p) + (n - k) * Elementary.Log(1 - p);
        for (var i = 1; i <= Math.Min(k, n - k); i++) log += Elementary.Log((n - i + 1.0) / i);
        return log;
    }
}

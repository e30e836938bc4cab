using Entente.Numerics;

namespace Entente.Ensembles.Robustness;

/// <summary>What a choice has to regret over many futures (Savage 1951).</summary>
/// <param name="Choice">The choice, by its number.</param>
/// <param name="Largest">Its largest regret, in units of the outcome: what is lost against the best choice in the worst future.</param>
/// <param name="Mean">Its mean regret.</param>
/// <param name="Quantile90">The 90 % quantile of its regret (type 7 of Hyndman &amp; Fan 1996), less at the mercy of one future than the largest.</param>
/// <param name="BestShare">Share of futures in which it is a best choice.</param>
public readonly record struct Regret(int Choice, double Largest, double Mean, double Quantile90, double BestShare)
{
    /// <summary>The regrets of every choice, in the order of the choices.</summary>
    /// <param name="outcomes">A column per choice: its outcome in each future, the more the better.</param>
    /// <param name="missing">Futures left out because the outcome of a choice is not finite: without it nobody knows what was best.</param>
    /// <returns>Nothing if no future is left.</returns>
    /// <exception cref="ArgumentException">There are no choices, or the columns differ in length.</exception>
    public static Regret[] Of(IReadOnlyList<double[]> outcomes, out int missing)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        return Of(outcomes.Count, choice => outcomes[choice], out missing);
    }

    /// <summary>The same of columns that are asked for one after the other, twice, so that never all of them are held.</summary>
    /// <param name="choices">Number of choices.</param>
    /// <param name="outcome">The column of a choice.</param>
    /// <param name="missing">Futures left out because the outcome of a choice is not finite.</param>
    /// <returns>Nothing if no future is left.</returns>
    /// <exception cref="ArgumentException">There are no choices, or the columns differ in length.</exception>
    public static Regret[] Of(int choices, Func<int, double[]> outcome, out int missing)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var best = Best(choices, outcome);
        int[] futures = [.. Enumerable.Range(0, best.Length).Where(f => !double.IsNaN(best[f]))];
        missing = best.Length - futures.Length;
        return futures.Length == 0 ? [] : [.. Enumerable.Range(0, choices).Select(choice =>
        {
            var column = outcome(choice);
            return Of(choice, [.. futures.Select(f => best[f] - column[f])]);
        })];
    }

    /// <summary>The best outcome of each future; NaN where a choice has none that is finite.</summary>
    private static double[] Best(int choices, Func<int, double[]> outcome)
    {
        if (choices < 1) throw new ArgumentException("There are no choices.", nameof(choices));
        var best = outcome(0).Select(o => double.IsFinite(o) ? o : double.NaN).ToArray();
        for (var choice = 1; choice < choices; choice++)
        {
            var column = outcome(choice);
            if (column.Length != best.Length)
                throw new ArgumentException($"Choices with outcomes in {best.Length} and {column.Length} futures do not compare.", nameof(outcome));
            for (var f = 0; f < best.Length; f++)
                best[f] = double.IsFinite(column[f]) ? Math.Max(best[f], column[f]) : double.NaN;
        }

        return best;
    }

    private static Regret Of(int choice, double[] regrets) => new(
        choice, Columns.Maximum(regrets), Columns.Mean(regrets), Quantiles.Of(regrets, 0.9), (double)regrets.Count(r => r == 0) / regrets.Length);
}

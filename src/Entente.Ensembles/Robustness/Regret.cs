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
        var futures = Futures.Whole(outcomes);
        missing = outcomes[0].Length - futures.Length;
        if (futures.Length == 0) return [];
        var best = futures.Select(f => outcomes.Max(column => column[f])).ToArray();
        return [.. outcomes.Select((column, choice) => Of(choice, [.. futures.Select((f, at) => best[at] - column[f])]))];
    }

    private static Regret Of(int choice, double[] regrets) => new(
        choice, Columns.Maximum(regrets), Columns.Mean(regrets), Quantiles.Of(regrets, 0.9), (double)regrets.Count(r => r == 0) / regrets.Length);
}

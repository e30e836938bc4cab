using Entente.Analysis.Sweeps.Models;

namespace Entente.Reports.Sweeps;

/// <summary>Whether fans span so many orders of magnitude that a linear axis would show a flat line and a cliff.</summary>
internal static class SpanOfFans
{
    private const double Large = 1e5, Growth = 1000;

    /// <summary>
    /// Up to where on both sides of zero an axis should be even, a power of ten at most the narrowest step's reach; null where all of it can be.
    /// Only what both grows a thousandfold and becomes large gets one: what merely dies away is seen well enough.
    /// </summary>
    /// <param name="alike">Fans on the same axis.</param>
    public static double? Linear(SweptFan[] alike)
    {
        double[] reach = [.. alike.SelectMany(f => f.Quantiles).Select(Reach).Where(r => double.IsFinite(r) && r > 0)];
        return reach.Length > 0 && reach.Max() is var most && reach.Min() is var least && most >= Large && most >= Growth * least
            ? PowerOfTen(least)
            : null;
    }

    /// <summary>The largest power of ten that is no larger; by steps, so that every machine finds the same.</summary>
    private static double PowerOfTen(double x)
    {
        var ten = 1.0;
        if (x < 1)
        {
            for (; 1 / ten > x; ten *= 10)
            {
            }

            return 1 / ten;
        }

        for (; ten * 10 <= x; ten *= 10)
        {
        }

        return ten;
    }

    private static double Reach(double[] quantiles) => Math.Max(Math.Abs(quantiles[0]), Math.Abs(quantiles[^1]));
}

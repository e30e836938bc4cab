namespace Entente.Analysis.Agreement;

/// <summary>
/// Krippendorff's α for ordered values (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"): 1 is perfect
/// agreement, 0 what chance would give, below 0 worse than chance. Any number of coders; missing values are allowed.
/// </summary>
public static class KrippendorffAlpha
{
    /// <summary>α with the ordinal difference function.</summary>
    /// <param name="units">For each unit the values given to it, missing ones left out; units with fewer than two do not count.</param>
    /// <returns>α, or null where no unit has two values or all values are the same: nothing can be told.</returns>
    public static double? Ordinal(IEnumerable<IReadOnlyList<int>> units)
    {
        var paired = units.Where(u => u.Count >= 2).ToArray();
        var values = paired.SelectMany(u => u).Distinct().Order().ToArray();
        if (values.Length < 2)
        {
            return null;
        }

        var coincidences = Coincidences(paired, values);
        var totals = values.Select((_, i) => Enumerable.Range(0, values.Length).Sum(j => coincidences[i, j])).ToArray();
        return 1 - (Disagreement(totals, (i, j) => coincidences[i, j]) / Disagreement(totals, (i, j) => totals[i] * totals[j] / (totals.Sum() - 1)));
    }

    /// <summary>Shape [values, values]: how often two values meet in a unit, each unit weighted by its number of values less one.</summary>
    private static double[,] Coincidences(IReadOnlyList<int>[] units, int[] values)
    {
        var table = new double[values.Length, values.Length];
        foreach (var unit in units)
        {
            for (var a = 0; a < unit.Count; a++)
            {
                for (var b = 0; b < unit.Count; b++)
                {
                    table[Array.IndexOf(values, unit[a]), Array.IndexOf(values, unit[b])] += a == b ? 0 : 1.0 / (unit.Count - 1);
                }
            }
        }

        return table;
    }

    private static double Disagreement(double[] totals, Func<int, int, double> weight)
    {
        var sum = 0.0;
        for (var i = 0; i < totals.Length; i++)
        {
            for (var j = i + 1; j < totals.Length; j++)
            {
                var distance = totals[i..(j + 1)].Sum() - ((totals[i] + totals[j]) / 2);
                sum += weight(i, j) * distance * distance;
            }
        }

        return sum;
    }
}

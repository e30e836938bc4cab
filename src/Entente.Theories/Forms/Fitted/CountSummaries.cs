namespace Entente.Theories.Forms.Fitted;

/// <summary>
/// What is compared of yearly counts. Of each series how many there were in the first, the middle and the last third of the years; of each ordered pair of series,
/// and of each with itself, how the one followed the other by a year (the sum of products). They are not sufficient: two histories that agree in them are treated as the same.
/// </summary>
internal static class CountSummaries
{
    private const int Parts = 3;

    /// <summary>How many there are.</summary>
    public static int Number(int series) => (Parts + series) * series;

    /// <summary>The summaries, a column each.</summary>
    /// <param name="series">Counts [series][year][simulation].</param>
    /// <param name="count">Number of simulations.</param>
    public static double[][] Of(double[][][] series, int count)
    {
        var found = new List<double[]>();
        foreach (var years in series)
        {
            found.AddRange(Each(years, count));
        }

        foreach (var (first, second) in from a in series from b in series select (a, b))
        {
            found.Add(Following(first, second, count));
        }

        return [.. found];
    }

    private static double[][] Each(double[][] years, int count)
    {
        var parts = Enumerable.Range(0, Parts).Select(_ => new double[count]).ToArray();
        for (var year = 0; year < years.Length; year++)
        {
            Numerics.Columns.Add(parts[year * Parts / years.Length], years[year].AsSpan(0, count), parts[year * Parts / years.Length]);
        }

        return parts;
    }

    private static double[] Following(double[][] first, double[][] second, int count)
    {
        var sum = new double[count];
        for (var year = 1; year < first.Length; year++)
        {
            for (var i = 0; i < count; i++)
            {
                sum[i] += first[year - 1][i] * second[year][i];
            }
        }

        return sum;
    }
}

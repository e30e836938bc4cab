using Entente.Numerics;

namespace Entente.Theories.Forms.Register;

/// <summary>Folds what several records say into one column.</summary>
internal static class SeriesColumn
{
    /// <summary>The series in each draw. Missing (NaN) readings are left out draw by draw.</summary>
    public static double[] Fold(string fold, IEnumerable<ReadOnlyMemory<double>> readings, int draws)
    {
        var (folded, count) = (new double[draws], new double[draws]);
        foreach (var reading in readings)
        {
            Step(fold == "max", reading.Span, folded, count);
        }

        if (fold == "mean")
        {
            Columns.Divide(folded, count, folded);
        }

        return folded;
    }

    private static void Step(bool greatest, ReadOnlySpan<double> reading, double[] folded, double[] count)
    {
        for (var i = 0; i < reading.Length; i++)
        {
            var x = reading[i];
            if (!double.IsNaN(x))
            {
                folded[i] = !greatest ? folded[i] + x : count[i] == 0 ? x : Math.Max(folded[i], x);
                count[i]++;
            }
        }
    }
}

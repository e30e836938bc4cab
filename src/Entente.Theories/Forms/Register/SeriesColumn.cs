using Entente.Numerics;

namespace Entente.Theories.Forms.Register;

/// <summary>Folds what several records say into one column.</summary>
internal static class SeriesColumn
{
    /// <summary>The series in each draw. Missing (NaN) readings are left out draw by draw.</summary>
    /// <param name="fold"><c>sum</c>, <c>mean</c>, <c>max</c> or <c>min</c>.</param>
    /// <param name="readings">A column each, or one number that stands for all draws.</param>
    /// <param name="draws">Length of the result.</param>
    public static double[] Fold(string fold, IEnumerable<ReadOnlyMemory<double>> readings, int draws)
    {
        double[] folded = [0], count = [0];
        foreach (var reading in readings)
        {
            // As long as no record is in doubt, one number does for all draws.
            (folded, count) = reading.Length > folded.Length ? (Widened(folded, draws), Widened(count, draws)) : (folded, count);
            Step(fold is "max" or "min", fold == "min" ? Negated(reading.Span) : reading.Span, folded, count);
        }

        if (fold == "mean")
        {
            Columns.Divide(folded, count, folded);
        }

        return Widened(fold == "min" ? Least(folded, count) : folded, draws);
    }

    private static double[] Negated(ReadOnlySpan<double> reading)
    {
        var negated = new double[reading.Length];
        Columns.Negate(reading, negated);
        return negated;
    }

    /// <summary>The least is the greatest of the negated, turned back; of none there is none.</summary>
    private static double[] Least(double[] greatest, double[] count)
    {
        for (var i = 0; i < greatest.Length; i++)
        {
            greatest[i] = count[i] == 0 ? double.NaN : -greatest[i];
        }

        return greatest;
    }

    private static double[] Widened(double[] column, int draws)
    {
        if (column.Length == draws)
        {
            return column;
        }

        return LentColumns.Filled(draws, column[0]);
    }

    private static void Step(bool greatest, ReadOnlySpan<double> reading, double[] folded, double[] count)
    {
        if (reading.Length < folded.Length)
        {
            Constant(greatest, reading[0], folded, count);
        }
        else if (greatest)
        {
            Greatest(reading, folded, count);
        }
        else
        {
            Sum(reading, folded, count);
        }
    }

    private static void Constant(bool greatest, double reading, double[] folded, double[] count)
    {
        if (double.IsNaN(reading))
        {
            return;
        }

        if (greatest)
        {
            Greatest(Widened([reading], folded.Length), folded, count);
            return;
        }

        Columns.Add(folded, reading, folded);
        Columns.Add(count, 1, count);
    }

    private static void Greatest(ReadOnlySpan<double> reading, double[] folded, double[] count)
    {
        for (var i = 0; i < reading.Length; i++)
        {
            var x = reading[i];
            if (!double.IsNaN(x))
            {
                folded[i] = count[i] == 0 ? x : Math.Max(folded[i], x);
                count[i]++;
            }
        }
    }

    /// <summary>Without branches: which draws are missing follows no pattern. No sum is −0, so that adding 0 changes no bit.</summary>
    private static void Sum(ReadOnlySpan<double> reading, double[] folded, double[] count)
    {
        for (var i = 0; i < reading.Length; i++)
        {
            var x = BitConverter.DoubleToInt64Bits(reading[i]);
            var present = double.IsNaN(reading[i]) ? 0L : -1L;
            folded[i] += BitConverter.Int64BitsToDouble(x & present);
            count[i] -= present;
        }
    }
}

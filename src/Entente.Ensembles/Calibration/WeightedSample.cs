using Entente.Numerics;

namespace Entente.Ensembles.Calibration;

/// <summary>Statistics of rows with weights that sum to 1.</summary>
internal static class WeightedSample
{
    /// <summary>Σ w (x − mean)² / (1 − Σ w²): the divisor n − 1 where all weigh alike. NaN of fewer than two rows.</summary>
    internal static double Variance(double[] column, double[] weights)
    {
        if (column.Length < 2) return double.NaN;
        var apart = new double[column.Length];
        Columns.Add(column, -Columns.Dot(column, weights), apart);
        Columns.Multiply(apart, apart, apart);
        return Columns.Dot(apart, weights) / (1 - Columns.SumOfSquares(weights));
    }

    internal static double Quantile(double[] column, double[] weights, double probability)
    {
        if (column.Length == 0) throw new InvalidOperationException("No simulation was accepted: there is no posterior to ask.");
        var (values, shares) = ((double[])column.Clone(), (double[])weights.Clone());
        Array.Sort(values, shares);
        var below = 0.0;
        for (var i = 0; i < values.Length; i++)
        {
            below += shares[i];
            if (below >= probability) return values[i];
        }

        return values[^1];
    }

    internal static int[] Rows(double[] weights, DrawSource source, StreamId variable, long first, int count)
    {
        if (weights.Length == 0) throw new InvalidOperationException("No simulation was accepted: there is no posterior to draw from.");
        var ladder = Ladder(weights);
        var draws = new double[count];
        source.Uniform(variable, first, draws);
        var rows = new int[count];
        var guide = Guide(ladder);
        for (var i = 0; i < count; i++)
        {
            var (u, row) = (draws[i] * ladder[^1], guide[(int)(draws[i] * guide.Length)]);
            while (ladder[row] < u && row < ladder.Length - 1) row++;
            rows[i] = row;
        }

        return rows;
    }

    /// <summary>The row that each of equal parts of (0, 1) begins in: from there a step or two lead to the row of a draw (Chen and Asau 1974).</summary>
    private static int[] Guide(double[] ladder)
    {
        var (guide, row) = (new int[ladder.Length], 0);
        for (var part = 0; part < guide.Length; part++)
        {
            while (ladder[row] < ladder[^1] * part / guide.Length && row < ladder.Length - 1) row++;
            guide[part] = row;
        }

        return guide;
    }

    /// <summary>The weights up to and with each row.</summary>
    internal static double[] Ladder(double[] weights)
    {
        var (ladder, below) = (new double[weights.Length], 0.0);
        for (var i = 0; i < weights.Length; i++) ladder[i] = below += weights[i];
        return ladder;
    }

    /// <summary>The row whose share of the ladder holds u.</summary>
    internal static int Rung(double[] ladder, double u)
    {
        var found = Array.BinarySearch(ladder, u * ladder[^1]);
        return Math.Min(found < 0 ? ~found : found, ladder.Length - 1);
    }
}

namespace Entente.Games;

/// <summary>Krawczyk's operator on a support's equations: it contains every zero of a box, and if it lies inside the box there is exactly one (Krawczyk 1969).</summary>
internal static class NewtonStep
{
    /// <summary>Where zeros in a box may be; null where the slopes at its middle are singular.</summary>
    internal static Enclosure[]? Of(SupportSystem system, Mixtures box)
    {
        var free = box.Free();
        var middle = Array.ConvertAll(free, weight => Enclosure.At(weight.Middle));
        var point = box.With(middle);
        if (Inverse(system.Slopes(point)) is not { } inverse)
            return null;
        var (values, slopes) = (system.Values(point), system.Slopes(box));
        var step = new Enclosure[free.Length];
        for (var row = 0; row < free.Length; row++)
        {
            step[row] = middle[row];
            for (var k = 0; k < free.Length; k++)
                step[row] -= inverse[row, k] * values[k];
            for (var column = 0; column < free.Length; column++)
                step[row] += Rest(inverse, slopes, row, column) * (free[column] - middle[column]);
        }

        return step;
    }

    /// <summary>A step of Newton's method in plain doubles; null where the slopes are singular.</summary>
    internal static double[]? Plain(SupportSystem system, Mixtures box, double[] from)
    {
        var point = box.With(Array.ConvertAll(from, Enclosure.At));
        if (Inverse(system.Slopes(point)) is not { } inverse)
            return null;
        var values = system.Values(point);
        return [.. from.Select((x, row) => x - Enumerable.Range(0, from.Length).Sum(k => inverse[row, k] * values[k].Middle))];
    }

    // One entry of the unit matrix less the inverse times the slopes.
    private static Enclosure Rest(double[,] inverse, Enclosure[,] slopes, int row, int column)
    {
        var rest = row == column ? Enclosure.One : Enclosure.Zero;
        for (var k = 0; k < slopes.GetLength(0); k++)
            rest -= inverse[row, k] * slopes[k, column];
        return rest;
    }

    // By Gauss and Jordan with the largest pivot of each column; any matrix serves the operator, the better the nearer to the inverse.
    private static double[,]? Inverse(Enclosure[,] slopes)
    {
        var size = slopes.GetLength(0);
        var work = new double[size, 2 * size];
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
                work[row, column] = slopes[row, column].Middle;
            work[row, size + row] = 1;
        }

        for (var column = 0; column < size; column++)
        {
            if (!Eliminate(work, column))
                return null;
        }

        var inverse = new double[size, size];
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
                inverse[row, column] = work[row, size + column];
        }

        return inverse;
    }

    private static bool Eliminate(double[,] work, int column)
    {
        const double Singular = 1e-12;
        var (size, width) = (work.GetLength(0), work.GetLength(1));
        var pivot = Enumerable.Range(column, size - column).MaxBy(row => Math.Abs(work[row, column]));
        if (!(Math.Abs(work[pivot, column]) > Singular))
            return false;
        for (var k = 0; k < width; k++)
            (work[column, k], work[pivot, k]) = (work[pivot, k], work[column, k]);
        var divisor = work[column, column];
        for (var k = 0; k < width; k++)
            work[column, k] /= divisor;
        for (var row = 0; row < size; row++)
        {
            var factor = work[row, column];
            for (var k = 0; row != column && factor != 0 && k < width; k++)
                work[row, k] -= factor * work[column, k];
        }

        return true;
    }
}

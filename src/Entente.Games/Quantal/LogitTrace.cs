namespace Entente.Games;

/// <summary>Follows the path: a step along the tangent, then Newton's method across it; steps grow while corrections are small and shrink where they are not.</summary>
internal sealed class LogitTrace(LogitSystem system, LogitOptions options, IReadOnlyList<double> precisions)
{
    private const double Converged = 1e-12, FirstStep = 0.05, SmallestStep = 1e-10, LargestCorrection = 0.3;
    private const int MaximumCorrections = 8;

    /// <summary>The points of the path so far.</summary>
    internal List<LogitPoint> Points { get; } = [];

    /// <summary>The points at the given precisions.</summary>
    internal List<LogitPoint> Met { get; } = [];

    internal SearchEnd Run(CancellationToken token)
    {
        var point = system.Start();
        var tangent = new double[point.Length];
        tangent[^1] = 1;
        Record(point);
        Met.AddRange(precisions.Where(precision => precision == 0).Select(_ => Points[0]));
        for (var (number, step) = (1, FirstStep); !IsDone(); number++)
        {
            if (token.IsCancellationRequested)
                return SearchEnd.Cancelled;
            if (number > options.MaximumSteps || step < SmallestStep || Tangent(point, tangent) is not { } along)
                return SearchEnd.LimitReached;
            if (Corrected(Moved(point, along, step), along, out var corrections) is not { } next)
            {
                step /= 2;
                continue;
            }

            Meet(point, next);
            (point, tangent) = (next, along);
            Record(point);
            step *= corrections < 3 ? 1.5 : corrections > 5 ? 0.7 : 1;
            if (number % 64 == 0)
                options.Progress?.Report(new("steps", number, Met.Count));
        }

        return SearchEnd.Exhausted;
    }

    private bool IsDone() => Points[^1].Precision >= options.MaximumPrecision || (options.RegretTolerance > 0 && Points[^1].MaxRegret <= options.RegretTolerance * system.Range);

    private void Record(double[] point) => Points.Add(system.Point(point));

    // The unit vector that changes no equation and goes on where the last one led.
    private double[]? Tangent(double[] point, double[] last)
    {
        var right = new double[point.Length];
        right[^1] = 1;
        if (Bordered(point, last, right) is not { } along)
            return null;
        var length = Math.Sqrt(along.Sum(part => part * part));
        return Array.ConvertAll(along, part => part / length);
    }

    private double[]? Corrected(double[] guess, double[] along, out int corrections)
    {
        var point = guess;
        for (corrections = 1; corrections <= MaximumCorrections; corrections++)
        {
            double[] right = [.. system.At(point).Values.Select(value => -value), 0];
            if (Bordered(point, along, right) is not { } change || !(change.Max(Math.Abs) < LargestCorrection))
                return null;
            point = Moved(point, change, 1);
            if (change.Max(Math.Abs) < Converged * (1 + point.Max(Math.Abs)))
                return point;
        }

        return null;
    }

    // The points at given precisions between two neighbours of the path.
    private void Meet(double[] from, double[] to)
    {
        var upwards = to[^1] > from[^1];
        var between = precisions.Where(precision => precision > 0 && (upwards ? from[^1] < precision && precision <= to[^1] : to[^1] <= precision && precision < from[^1])).Distinct();
        foreach (var precision in upwards ? between.Order() : between.OrderDescending())
        {
            var share = (precision - from[^1]) / (to[^1] - from[^1]);
            double[] guess = [.. from.Zip(to, (x, y) => x + (share * (y - x)))];
            guess[^1] = precision;
            var level = new double[guess.Length];
            level[^1] = 1;
            if (Corrected(guess, level, out _) is { } met)
                Met.Add(system.Point(met));
        }
    }

    // The equations' slopes with one more row below.
    private double[]? Bordered(double[] point, double[] row, double[] right)
    {
        var slopes = system.At(point).Slopes;
        var size = point.Length;
        var bordered = new double[size, size + 1];
        for (var k = 0; k < size; k++)
        {
            for (var column = 0; column < size; column++)
                bordered[k, column] = k < size - 1 ? slopes[k, column] : row[column];
            bordered[k, size] = right[k];
        }

        return RealLinearSystem.Solve(bordered);
    }

    private static double[] Moved(double[] point, double[] direction, double length) => [.. point.Zip(direction, (x, part) => x + (length * part))];
}

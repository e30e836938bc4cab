namespace Entente.Games;

/// <summary>
/// Follows the path: a step along the tangent, then Newton's method across it; steps grow while corrections are small and shrink where they are not,
/// or where a step would leave the branch for another. Where branches truly cross, as in symmetric games, the path goes straight on.
/// </summary>
internal sealed class LogitTrace(LogitSystem system, LogitOptions options, IReadOnlyList<double> precisions)
{
    private const double Converged = 1e-12, FirstStep = 0.05, SmallestStep = 1e-10, SmallestTurn = 1e-7, LargestCorrection = 0.3;
    private const int MaximumCorrections = 8;

    /// <summary>The points of the path so far.</summary>
    internal List<LogitPoint> Points { get; } = [];

    /// <summary>The points at the given precisions.</summary>
    internal List<LogitPoint> Met { get; } = [];

    internal SearchEnd Run(CancellationToken token)
    {
        var point = system.Start();
        Record(point);
        Met.AddRange(precisions.Where(precision => precision == 0).Select(_ => Points[0]));
        if (Tangent(point, [.. new double[system.Unknowns], 1]) is not { } along)
            return SearchEnd.LimitReached;
        LogitStep? crossing = null;
        for (var (number, step, side) = (1, FirstStep, Side(point, along)); !IsDone(point); number++)
        {
            if (token.IsCancellationRequested)
                return SearchEnd.Cancelled;
            if (number > options.MaximumSteps || step < SmallestStep)
                return SearchEnd.LimitReached;
            var next = Taken(point, along, step);
            if (next is not null && Side(next.Point, next.Along) != side)
                (crossing, next) = (crossing ?? next, null);
            if (next is null && step < SmallestTurn && crossing is not null && crossing.IsNear(point))
                (next, side) = (crossing, -side);
            if (next is null)
            {
                step /= 2;
                continue;
            }

            (point, along, step) = (next.Point, next.Along, next.Length * next.Growth);
            crossing = next.Length >= crossing?.Length ? null : crossing;
            Met.AddRange(next.Met);
            Record(point);
            if (number % 64 == 0)
                options.Progress?.Report(new("steps", number, Met.Count));
        }

        return SearchEnd.Exhausted;
    }

    private bool IsDone(double[] point) => point[^1] >= options.MaximumPrecision
        || (options.RegretTolerance > 0 && Points[^1].MaxRegret <= options.RegretTolerance * system.Range && system.IsSettled(point));

    // A step that reaches the path again and every precision asked for on its way; null where it is too long for that.
    private LogitStep? Taken(double[] point, double[] along, double length) =>
        Corrected(Moved(point, along, length), along, out var corrections) is { } next && Tangent(next, along) is { } ahead && Meet(point, next) is { } met
            ? new(next, ahead, length, corrections < 3 ? 1.5 : corrections > 5 ? 0.7 : 1, met)
            : null;

    // On one branch this never changes, bends included; where it does, a step has jumped to another branch, or passed a point where branches cross.
    private int Side(double[] point, double[] along) => RealLinearSystem.SignOfDeterminant(Border(point, along, new double[point.Length]));

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

    // The points at given precisions between two neighbours of the path; null where one of them is not found.
    private List<LogitPoint>? Meet(double[] from, double[] to)
    {
        var upwards = to[^1] > from[^1];
        var between = precisions.Where(precision => precision > 0 && (upwards ? from[^1] < precision && precision <= to[^1] : to[^1] <= precision && precision < from[^1])).Distinct();
        var met = new List<LogitPoint>();
        foreach (var precision in upwards ? between.Order() : between.OrderDescending())
        {
            var share = (precision - from[^1]) / (to[^1] - from[^1]);
            double[] guess = [.. from.Zip(to, (x, y) => x + (share * (y - x)))];
            guess[^1] = precision;
            if (Corrected(guess, [.. new double[system.Unknowns], 1], out _) is not { } found)
                return null;
            met.Add(system.Point(found));
        }

        return met;
    }

    private double[]? Bordered(double[] point, double[] row, double[] right) => RealLinearSystem.Solve(Border(point, row, right));

    // The equations' slopes with one more row below, and the right-hand side.
    private double[,] Border(double[] point, double[] row, double[] right)
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

        return bordered;
    }

    private static double[] Moved(double[] point, double[] direction, double length) => [.. point.Zip(direction, (x, part) => x + (length * part))];
}

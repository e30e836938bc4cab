using Entente.Expressions;

namespace Entente.Theories.Forms.Course;

/// <summary>
/// What may be asked of quantities followed over years, draw by draw: <c>level(x)</c>, the mean; <c>trend(x)</c>, the
/// least-squares slope per year; <c>correlation(x, y)</c>, Pearson's, missing where either stands still.
/// </summary>
public static class CourseFunctions
{
    /// <summary>A range below which a quantity counts as standing still.</summary>
    private const double StandingStill = 1e-9;

    /// <summary>The names, with how many quantities each takes.</summary>
    public static readonly IReadOnlyDictionary<string, int> All = new Dictionary<string, int>(StringComparer.Ordinal) { ["level"] = 1, ["trend"] = 1, ["correlation"] = 2 };

    /// <summary>Lets a scope answer them.</summary>
    public static void Offer(Scope scope, IReadOnlyDictionary<string, IReadOnlyList<ReadOnlyMemory<double>>> courses)
    {
        IReadOnlyList<ReadOnlyMemory<double>> Course(Expression argument) => courses[((Name)argument).Identifier];
        scope.With("level", a => Column(Course(a[0]), Course(a[0]), static (x, _) => Mean(x)));
        scope.With("trend", a => Column(Course(a[0]), Course(a[0]), static (x, _) => Trend(x)));
        scope.With("correlation", a => Column(Course(a[0]), Course(a[1]), Correlation));
    }

    /// <summary>Least-squares slope of values at 0, 1, 2, …; 0 of a single value.</summary>
    public static double Trend(ReadOnlySpan<double> values)
    {
        var middle = (values.Length - 1) / 2.0;
        var (above, below) = (0.0, 0.0);
        for (var i = 0; i < values.Length; i++)
        {
            above += (i - middle) * values[i];
            below += (i - middle) * (i - middle);
        }

        return below == 0 ? 0 : above / below;
    }

    /// <summary>Pearson's correlation; missing (NaN) where one of the two does not vary by more than rounding.</summary>
    public static double Correlation(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        if (Range(x) < StandingStill || Range(y) < StandingStill)
        {
            return double.NaN;
        }

        var (meanX, meanY) = (Mean(x), Mean(y));
        var (xy, xx, yy) = (0.0, 0.0, 0.0);
        for (var i = 0; i < x.Length; i++)
        {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }

        return xy / Math.Sqrt(xx * yy);
    }

    private static double Mean(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum / values.Length;
    }

    /// <summary>NaN where any is missing.</summary>
    private static double Range(ReadOnlySpan<double> values)
    {
        var (least, most) = (values[0], values[0]);
        foreach (var value in values)
        {
            (least, most) = (Math.Min(least, value), Math.Max(most, value));
        }

        return most - least;
    }

    /// <summary>Shape [draws][years]: the years of one draw side by side.</summary>
    private static double[] Transposed(IReadOnlyList<ReadOnlyMemory<double>> years)
    {
        var all = GC.AllocateUninitializedArray<double>(years.Count * years[0].Length);
        for (var year = 0; year < years.Count; year++)
        {
            var column = years[year].Span;
            for (var draw = 0; draw < column.Length; draw++)
            {
                all[(draw * years.Count) + year] = column[draw];
            }
        }

        return all;
    }

    private static Value Column(IReadOnlyList<ReadOnlyMemory<double>> x, IReadOnlyList<ReadOnlyMemory<double>> y, Func<ReadOnlySpan<double>, ReadOnlySpan<double>, double> of)
    {
        var column = GC.AllocateUninitializedArray<double>(x[0].Length);
        var (a, b) = (Transposed(x), Transposed(y));
        for (var draw = 0; draw < column.Length; draw++)
        {
            column[draw] = of(a.AsSpan(draw * x.Count, x.Count), b.AsSpan(draw * y.Count, y.Count));
        }

        return Value.OfColumn(column);
    }
}

using System.Buffers;
using Entente.Expressions;
using Entente.Numerics;

namespace Entente.Theories.Forms.Course;

/// <summary>
/// What may be asked of quantities followed over years, draw by draw: <c>level(x)</c>, the mean; <c>trend(x)</c>, the
/// least-squares slope per year; <c>correlation(x, y)</c>, Pearson's, missing where either stands still.
/// </summary>
public static class CourseFunctions
{
    /// <summary>A range below which a quantity counts as standing still.</summary>
    private const double StandingStill = 1e-9;

    /// <summary>Draws at a time.</summary>
    private const int Block = 256;

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

    private static Value Column(IReadOnlyList<ReadOnlyMemory<double>> x, IReadOnlyList<ReadOnlyMemory<double>> y, Func<ReadOnlySpan<double>, ReadOnlySpan<double>, double> of)
    {
        var column = LentColumns.Take(x[0].Length);
        var room = ArrayPool<double>.Shared.Rent((x.Count + y.Count) * Block);
        for (var first = 0; first < column.Length; first += Block)
        {
            var into = column.AsSpan(first, Math.Min(Block, column.Length - first));
            var a = room.AsSpan(0, x.Count * into.Length);
            var b = room.AsSpan(x.Count * Block, y.Count * into.Length);
            Transpose(x, first, into.Length, a);
            Transpose(y, first, into.Length, b);
            for (var draw = 0; draw < into.Length; draw++)
            {
                into[draw] = of(a.Slice(draw * x.Count, x.Count), b.Slice(draw * y.Count, y.Count));
            }
        }

        ArrayPool<double>.Shared.Return(room);
        return Value.OfColumn(column);
    }

    /// <summary>Into the shape [draws][years]: the years of one draw side by side.</summary>
    private static void Transpose(IReadOnlyList<ReadOnlyMemory<double>> years, int first, int draws, Span<double> into)
    {
        for (var year = 0; year < years.Count; year++)
        {
            var column = years[year].Span.Slice(first, draws);
            for (var draw = 0; draw < column.Length; draw++)
            {
                into[(draw * years.Count) + year] = column[draw];
            }
        }
    }
}

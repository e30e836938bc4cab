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

    /// <summary>Draws at a time: what is summed up stays in the first-level cache while one year after another is read.</summary>
    private const int Block = 1024;

    /// <summary>The names, with how many quantities each takes.</summary>
    public static readonly IReadOnlyDictionary<string, int> All = new Dictionary<string, int>(StringComparer.Ordinal) { ["level"] = 1, ["trend"] = 1, ["correlation"] = 2 };

    /// <summary>Works out a block of draws; the quantities are columns by year.</summary>
    private delegate void Answer(ReadOnlyMemory<double>[] x, ReadOnlyMemory<double>[] y, int first, Span<double> into);

    /// <summary>Lets a scope answer them. A verdict's conditions ask the same again and again; it is worked out once.</summary>
    public static void Offer(Scope scope, IReadOnlyDictionary<string, ReadOnlyMemory<double>[]> courses)
    {
        void Let(string function, Answer answer)
        {
            var known = new Dictionary<(string, string), Value>();
            scope.With(function, a =>
            {
                var (x, y) = (((Name)a[0]).Identifier, ((Name)a[^1]).Identifier);
                return known.TryGetValue((x, y), out var value) ? value : known[(x, y)] = Value.OfColumn(Column(courses[x], courses[y], answer));
            });
        }

        Let("level", static (x, _, first, into) => Mean(x, first, into));
        Let("trend", static (x, _, first, into) => Trend(x, first, into));
        Let("correlation", Correlation);
    }

    /// <summary>Least-squares slope of values at 0, 1, 2, …; 0 of a single value.</summary>
    public static double[] Trend(ReadOnlyMemory<double>[] values) => Column(values, values, static (x, _, first, into) => Trend(x, first, into));

    /// <summary>Pearson's correlation; missing (NaN) where one of the two does not vary by more than rounding.</summary>
    public static double[] Correlation(ReadOnlyMemory<double>[] x, ReadOnlyMemory<double>[] y) => Column(x, y, Correlation);

    private static double[] Column(ReadOnlyMemory<double>[] x, ReadOnlyMemory<double>[] y, Answer answer)
    {
        var column = LentColumns.Take(x[0].Length);
        for (var first = 0; first < column.Length; first += Block)
        {
            answer(x, y, first, column.AsSpan(first, Math.Min(Block, column.Length - first)));
        }

        return column;
    }

    private static void Trend(ReadOnlyMemory<double>[] values, int first, Span<double> into)
    {
        var middle = (values.Length - 1) / 2.0;
        var below = 0.0;
        into.Clear();
        for (var year = 0; year < values.Length; year++)
        {
            Columns.AddScaled(into, year - middle, values[year].Span.Slice(first, into.Length));
            below += (year - middle) * (year - middle);
        }

        if (below == 0)
        {
            into.Clear();
            return;
        }

        Columns.Divide(into, below, into);
    }

    private static void Correlation(ReadOnlyMemory<double>[] x, ReadOnlyMemory<double>[] y, int first, Span<double> into)
    {
        Span<double> meanX = stackalloc double[into.Length], meanY = stackalloc double[into.Length];
        Mean(x, first, meanX);
        Mean(y, first, meanY);
        Span<double> xx = stackalloc double[into.Length], yy = stackalloc double[into.Length], a = stackalloc double[into.Length], b = stackalloc double[into.Length];
        into.Clear();
        xx.Clear();
        yy.Clear();
        for (var year = 0; year < x.Length; year++)
        {
            Columns.Subtract(x[year].Span.Slice(first, into.Length), meanX, a);
            Columns.Subtract(y[year].Span.Slice(first, into.Length), meanY, b);
            AddProduct(a, b, into);
            AddProduct(a, a, xx);
            AddProduct(b, b, yy);
        }

        Columns.Multiply(xx, yy, xx);
        Columns.Sqrt(xx, xx);
        Columns.Divide(into, xx, into);
        Range(x, first, a, b);
        MissingBelow(a, into);
        Range(y, first, a, b);
        MissingBelow(a, into);
    }

    private static void Mean(ReadOnlyMemory<double>[] values, int first, Span<double> into)
    {
        into.Clear();
        foreach (var year in values)
        {
            Columns.Add(into, year.Span.Slice(first, into.Length), into);
        }

        Columns.Divide(into, values.Length, into);
    }

    /// <summary>NaN where any is missing.</summary>
    private static void Range(ReadOnlyMemory<double>[] values, int first, Span<double> range, Span<double> least)
    {
        values[0].Span.Slice(first, range.Length).CopyTo(range);
        range.CopyTo(least);
        foreach (var year in values.AsSpan(1))
        {
            var column = year.Span.Slice(first, range.Length);
            Columns.Max(range, column, range);
            Columns.Min(least, column, least);
        }

        Columns.Subtract(range, least, range);
    }

    private static void AddProduct(ReadOnlySpan<double> a, ReadOnlySpan<double> b, Span<double> sum)
    {
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] += a[i] * b[i];
        }
    }

    private static void MissingBelow(ReadOnlySpan<double> range, Span<double> correlation)
    {
        for (var i = 0; i < correlation.Length; i++)
        {
            correlation[i] = range[i] < StandingStill ? double.NaN : correlation[i];
        }
    }
}

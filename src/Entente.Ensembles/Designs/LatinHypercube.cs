using Entente.Numerics;

namespace Entente.Ensembles.Designs;

/// <summary>
/// Latin hypercube sampling (McKay, Beckman &amp; Conover 1979): each coordinate takes one value in each of n strata of
/// equal width, and the strata of different coordinates are matched at random.
/// </summary>
public sealed class LatinHypercube : IPoints
{
    private readonly double[][] columns;

    private LatinHypercube(double[][] columns, int count) => (this.columns, Count) = (columns, count);

    /// <inheritdoc/>
    public int Dimensions => columns.Length;

    /// <inheritdoc/>
    public long Count { get; }

    /// <summary>A sample that depends only on the seed, the variable and its sizes.</summary>
    /// <param name="dimensions">Number of coordinates, at least 1.</param>
    /// <param name="count">Number of points, at least 1.</param>
    /// <param name="source">The random numbers.</param>
    /// <param name="variable">The variable they are drawn for.</param>
    /// <param name="centred">Whether points lie in the middle of their strata, or anywhere in them.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size is less than 1.</exception>
    public static LatinHypercube Draw(int dimensions, int count, DrawSource source, StreamId variable, bool centred = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dimensions, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentNullException.ThrowIfNull(source);
        return new([.. Enumerable.Range(0, dimensions).Select(j => Column(count, source, variable.Child(j), centred))], count);
    }

    /// <summary>
    /// Of several samples, the one whose two closest points are farthest apart (Euclidean distance); of equals the first.
    /// </summary>
    /// <param name="candidates">Number of samples looked at; the work is candidates · count² · dimensions.</param>
    /// <inheritdoc cref="Draw"/>
#pragma warning disable CS1573 // The other parameters are those of Draw.
    public static LatinHypercube Maximin(int dimensions, int count, int candidates, DrawSource source, StreamId variable, bool centred = false)
#pragma warning restore CS1573
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(candidates, 1);
        return Enumerable.Range(0, candidates)
            .Select(c => Draw(dimensions, count, source, variable.Child(c), centred))
            .MaxBy(sample => sample.LeastSquaredDistance())!;
    }

    /// <inheritdoc/>
    public void Fill(int dimension, long first, Span<double> into)
    {
        Stretch.Require(this, dimension, first, into.Length);
        columns[dimension].AsSpan((int)first, into.Length).CopyTo(into);
    }

    /// <summary>The squared Euclidean distance of the two closest points; +∞ if there is but one.</summary>
    internal double LeastSquaredDistance()
    {
        var least = double.PositiveInfinity;
        for (var i = 0; i < Count; i++)
            for (var other = 0; other < i; other++) least = Math.Min(least, SquaredDistance(i, other));
        return least;
    }

    private double SquaredDistance(int i, int other)
    {
        var sum = 0.0;
        foreach (var column in columns) sum += (column[i] - column[other]) * (column[i] - column[other]);
        return sum;
    }

    private static double[] Column(int count, DrawSource source, StreamId variable, bool centred)
    {
        var column = new double[count];
        source.Uniform(variable.Child(0), 0, column);
        var order = Shuffle.Of(column);
        if (centred) column.AsSpan().Fill(0.5);
        else source.Uniform(variable.Child(1), 0, column);
        for (var i = 0; i < count; i++) column[i] = (order[i] + column[i]) / count;
        return column;
    }
}

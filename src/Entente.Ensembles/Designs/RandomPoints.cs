using Entente.Numerics;

namespace Entente.Ensembles.Designs;

/// <summary>Independent uniform points: coordinate j is the variable's <see cref="StreamId.Child"/> j. The first n points are the same whatever their number.</summary>
/// <param name="dimensions">Number of coordinates; not negative.</param>
/// <param name="count">Number of points; not negative.</param>
/// <param name="source">The random numbers.</param>
/// <param name="variable">The variable they are drawn for.</param>
public sealed class RandomPoints(int dimensions, long count, DrawSource source, StreamId variable) : IPoints
{
    /// <inheritdoc/>
    public int Dimensions => dimensions;

    /// <inheritdoc/>
    public long Count => count;

    /// <inheritdoc/>
    public void Fill(int dimension, long first, Span<double> into)
    {
        Stretch.Require(this, dimension, first, into.Length);
        source.Uniform(variable.Child(dimension), first, into);
    }
}

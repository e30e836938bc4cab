namespace Entente.Ensembles;

/// <summary>
/// A design of experiments: points of the unit cube, of which any stretch of any coordinate can be had at any time.
/// A coordinate of a point depends on nothing but the design, so runs may be cut, shared out and resumed at will.
/// </summary>
public interface IPoints
{
    /// <summary>Number of coordinates of a point.</summary>
    int Dimensions { get; }

    /// <summary>Number of points.</summary>
    long Count { get; }

    /// <summary>Writes one coordinate of the points first, first + 1, …</summary>
    /// <param name="dimension">The coordinate, from 0.</param>
    /// <param name="first">The first point, from 0.</param>
    /// <param name="into">Receives a number of [0, 1] for each point.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such coordinate or point.</exception>
    void Fill(int dimension, long first, Span<double> into);
}

namespace Entente.Ensembles;

internal static class Stretch
{
    /// <summary>Refuses a coordinate or a stretch of points that a design does not have.</summary>
    internal static void Require(IPoints points, int dimension, long first, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(dimension);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(dimension, points.Dimensions);
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, points.Count - count);
    }
}

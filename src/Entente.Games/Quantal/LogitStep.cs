namespace Entente.Games;

/// <summary>A step along the path.</summary>
/// <param name="Point">Where it led.</param>
/// <param name="Along">The direction there.</param>
/// <param name="Length">How long it was.</param>
/// <param name="Growth">By how much the next may be longer.</param>
/// <param name="Met">The points met on its way at the precisions asked for.</param>
internal sealed record LogitStep(double[] Point, double[] Along, double Length, double Growth, IReadOnlyList<LogitPoint> Met)
{
    /// <summary>Whether a point lies where the step began, or between there and its end.</summary>
    internal bool IsNear(double[] point) => Math.Sqrt(Point.Zip(point, (x, y) => (x - y) * (x - y)).Sum()) <= 2 * Length;
}

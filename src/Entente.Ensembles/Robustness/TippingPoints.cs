namespace Entente.Ensembles.Robustness;

/// <summary>Where a verdict flips along one input.</summary>
/// <param name="Points">The flips found, ascending.</param>
/// <param name="Complete">
/// Whether there can be no others: only for a verdict declared to flip at most once that does so. Else one that changes and changes
/// back within one step of the grid is not seen.
/// </param>
/// <param name="Evaluations">How often the verdict was asked for.</param>
/// <typeparam name="T">A verdict.</typeparam>
public sealed record TippingPoints<T>(IReadOnlyList<TippingPoint<T>> Points, bool Complete, int Evaluations)
    where T : IEquatable<T>;

/// <summary>Searches for tipping points: a grid, and bisection between neighbours on it whose verdicts differ.</summary>
public static class TippingPoints
{
    /// <summary>Searches [low, high].</summary>
    /// <param name="verdict">The verdict at a value of the input, all else as it is; must answer the same value alike.</param>
    /// <param name="low">Lower end, finite.</param>
    /// <param name="high">Upper end, finite, above the lower.</param>
    /// <param name="steps">Steps of the grid, at least 1.</param>
    /// <param name="tolerance">How closely to bracket a flip, positive; neighbouring numbers are the closest.</param>
    /// <param name="flipsOnce">Whether the verdict is known to flip at most once.</param>
    /// <param name="cancellation">Looked at before each evaluation.</param>
    /// <typeparam name="T">A verdict.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException">The range, the steps or the tolerance are not as they must be.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static TippingPoints<T> Find<T>(
        Func<double, T> verdict, double low, double high, int steps, double tolerance, bool flipsOnce = false, CancellationToken cancellation = default)
        where T : IEquatable<T>
    {
        ArgumentNullException.ThrowIfNull(verdict);
        ArgumentOutOfRangeException.ThrowIfLessThan(steps, 1);
        if (!double.IsFinite(low) || !double.IsFinite(high - low) || !(low < high))
            throw new ArgumentOutOfRangeException(nameof(high), high, $"The range from {low} must be finite and not empty.");
        if (!(tolerance > 0)) throw new ArgumentOutOfRangeException(nameof(tolerance), tolerance, "A tolerance is positive.");
        var search = new FlipSearch<T>(verdict, tolerance, cancellation);
        search.Grid(low, high, steps);
        return new(search.Found, flipsOnce && search.Found.Count < 2, search.Evaluations);
    }
}

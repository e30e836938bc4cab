namespace Entente.Numerics;

/// <summary>
/// Parallel loops whose results do not depend on the number of threads or on scheduling: work is cut the same way
/// always, and partial results are joined in the order of the draws.
/// </summary>
public static class Chunks
{
    /// <summary>Draws per chunk (the last may be shorter), whatever the number of threads.</summary>
    public const int Length = 4096;

    /// <summary>Calls the body once for each chunk [first, first + count) of the draws.</summary>
    /// <param name="draws">Number of draws, not negative.</param>
    /// <param name="threads">Most threads to use, the caller's among them; at least 1.</param>
    /// <param name="body">Must be safe to run at once on different chunks.</param>
    /// <param name="cancellation">Looked at before each chunk.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <remarks>An exception of the body surfaces as it is; of several, that of the earliest chunk.</remarks>
    public static void For(long draws, int threads, Action<long, int> body, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(draws);
        ArgumentNullException.ThrowIfNull(body);
        Crew.Run(CountOf(draws), threads, chunk => body(chunk * Length, LengthOf(draws, chunk)), cancellation);
    }

    /// <summary>The body's results for 0 … count − 1, by index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or there are less than one thread.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <remarks>An exception of the body surfaces as it is; of several, that of the lowest index.</remarks>
    public static T[] Map<T>(int count, int threads, Func<int, T> body, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentNullException.ThrowIfNull(body);
        var results = new T[count];
        Crew.Run(count, threads, index => results[index] = body((int)index), cancellation);
        return results;
    }

    /// <summary>
    /// The sum over chunks of the body's partial sums, joined in a fixed tree. If the body is <see cref="Columns.Sum(ReadOnlySpan{double})"/>
    /// of its chunk, the result has the bits of the sum over the whole column.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static double Sum(long draws, int threads, Func<long, int, double> body, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(draws);
        ArgumentNullException.ThrowIfNull(body);
        var parts = Map(
            checked((int)CountOf(draws)), threads, chunk => body((long)chunk * Length, LengthOf(draws, chunk)), cancellation);
        var total = default(OrderedSum);
        foreach (var part in parts) total.Add(part);
        return total.Total;
    }

    private static long CountOf(long draws) => draws / Length + (draws % Length == 0 ? 0 : 1);

    private static int LengthOf(long draws, long chunk) => (int)Math.Min(Length, draws - chunk * Length);
}

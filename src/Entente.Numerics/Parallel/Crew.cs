using System.Runtime.ExceptionServices;

namespace Entente.Numerics;

/// <summary>
/// Threads that take indices in order until none is left. Because they are handed out in order, every index below a
/// failing one has been taken and is finished, so the lowest failure is the same whatever the scheduling.
/// </summary>
internal sealed class Crew
{
    private readonly long count;
    private readonly Action<long> body;
    private readonly CancellationToken cancellation;
    private readonly Lock gate = new();
    private long next = -1;
    private long failedAt = long.MaxValue;
    private volatile ExceptionDispatchInfo? failure;

    private Crew(long count, Action<long> body, CancellationToken cancellation) =>
        (this.count, this.body, this.cancellation) = (count, body, cancellation);

    internal static void Run(long count, int threads, Action<long> body, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var crew = new Crew(count, body, cancellation);
        var helpers = new Task[Math.Max(0, Math.Min(threads, count) - 1)];
        for (var i = 0; i < helpers.Length; i++) helpers[i] = Task.Run(crew.Work, CancellationToken.None);
        crew.Work();
        Task.WaitAll(helpers, CancellationToken.None);
        crew.failure?.Throw();
        cancellation.ThrowIfCancellationRequested();
    }

    private void Work()
    {
        while (failure is null && !cancellation.IsCancellationRequested)
        {
            var index = Interlocked.Increment(ref next);
            if (index >= count) return;
            Attempt(index);
        }
    }

    private void Attempt(long index)
    {
#pragma warning disable CA1031 // Whatever the body throws is carried to the caller's thread and thrown there.
        try
        {
            body(index);
        }
        catch (Exception exception)
        {
            Record(index, exception);
        }
#pragma warning restore CA1031
    }

    private void Record(long index, Exception exception)
    {
        lock (gate)
        {
            if (index >= failedAt) return;
            failedAt = index;
            failure = ExceptionDispatchInfo.Capture(exception);
        }
    }
}

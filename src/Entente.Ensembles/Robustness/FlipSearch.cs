namespace Entente.Ensembles.Robustness;

/// <summary>Looks for flips and brackets them.</summary>
internal sealed class FlipSearch<T>(Func<double, T> verdict, double tolerance, CancellationToken cancellation)
    where T : IEquatable<T>
{
    internal List<TippingPoint<T>> Found { get; } = [];

    internal int Evaluations { get; private set; }

    internal void Grid(double low, double high, int steps)
    {
        var left = (At: low, Verdict: Ask(low));
        for (var i = 1; i <= steps; i++)
        {
            var at = i == steps ? high : low + (high - low) * i / steps;
            var right = (At: at, Verdict: Ask(at));
            Between(left, right);
            left = right;
        }
    }

    /// <summary>A third verdict in the middle makes two flips of one.</summary>
    private void Between((double At, T Verdict) left, (double At, T Verdict) right)
    {
        if (left.Verdict.Equals(right.Verdict)) return;
        var middle = left.At + (right.At - left.At) / 2;
        if (right.At - left.At <= tolerance || middle <= left.At || middle >= right.At)
        {
            Found.Add(new(left.At, right.At, left.Verdict, right.Verdict));
            return;
        }

        var between = (middle, Ask(middle));
        Between(left, between);
        Between(between, right);
    }

    private T Ask(double at)
    {
        cancellation.ThrowIfCancellationRequested();
        Evaluations++;
        return verdict(at);
    }
}

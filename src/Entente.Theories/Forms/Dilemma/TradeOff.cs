using System.Numerics;
using Entente.Numerics;

namespace Entente.Theories.Forms.Dilemma;

/// <summary>
/// What A's commitment to B does to A's losses: both fears and the danger from the adversary. The pieces of one draw
/// (levels, weights, slopes) are the same at every commitment, so that points of the curve compare draw by draw.
/// Bargaining power within the alliance and reputation, which Snyder (1984) names too, are not among the losses.
/// </summary>
/// <param name="Present">Where A's commitment is, 0–1, per draw.</param>
/// <param name="Abandonment">Loss by abandonment.</param>
/// <param name="Entrapment">Loss by entrapment.</param>
/// <param name="Adversary">Danger from the adversary.</param>
public sealed record TradeOff(ReadOnlyMemory<double> Present, Slide Abandonment, Slide Entrapment, Slide Adversary)
{
    /// <summary>Commitments at which the losses are told: 0, 0.1 … 1.</summary>
    public static IReadOnlyList<double> Grid { get; } = [.. Enumerable.Range(0, 11).Select(i => i / 10.0)];

    /// <summary>The total loss at a commitment: the mean of the three, 0–1.</summary>
    public double[] LossAt(double level)
    {
        var present = Present.Span;
        return Mean(Abandonment.At(level, present), Entrapment.At(level, present), Adversary.At(level, present));
    }

    /// <summary>The total loss now.</summary>
    public double[] LossNow() => Mean(Abandonment.Now(), Entrapment.Now(), Adversary.Now());

    /// <summary>The commitment of the grid with the least loss in each draw; the lowest of equals.</summary>
    /// <param name="meanwhile">Shown the losses at each commitment in turn; their columns then stand for those at the next.</param>
    public double[] LeastLoss(Action<Losses>? meanwhile = null)
    {
        var (at, best) = (LentColumns.Filled(Present.Length, 0), LentColumns.Filled(Present.Length, double.PositiveInfinity));
        foreach (var level in Grid)
        {
            using var loan = LentColumns.Open();
            var losses = At(level);
            Lower(losses.Total.Span, level, best, at);
            meanwhile?.Invoke(losses);
        }

        return at;
    }

    /// <summary>Share of draws in which a little more commitment than now lowers the total loss.</summary>
    public double TighteningHelps()
    {
        var slope = Mean(Abandonment.Steepness(), Entrapment.Steepness(), Adversary.Steepness());
        Columns.Less(slope, 0, slope);
        return Columns.Mean(slope);
    }

    /// <summary>Share of draws in which more commitment raises the danger from the adversary rather than lowers it.</summary>
    public double Provokes()
    {
        var rises = LentColumns.Take(Present.Length);
        Columns.Greater(Adversary.Slope.Span, 0, rises);
        return Columns.Mean(rises);
    }

    private Losses At(double level)
    {
        var present = Present.Span;
        var (abandonment, entrapment, adversary) = (Abandonment.At(level, present), Entrapment.At(level, present), Adversary.At(level, present));
        return new Losses(level, abandonment, entrapment, adversary, Mean(abandonment, entrapment, adversary));
    }

    private static void Lower(ReadOnlySpan<double> loss, double level, double[] best, double[] at)
    {
        var i = 0;
        for (; i <= loss.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            var (now, before) = (new Vector<double>(loss[i..]), new Vector<double>(best, i));
            var less = Vector.LessThan(now, before);
            Vector.ConditionalSelect(less, now, before).CopyTo(best, i);
            Vector.ConditionalSelect(less, new Vector<double>(level), new Vector<double>(at, i)).CopyTo(at, i);
        }

        for (; i < loss.Length; i++)
        {
            (best[i], at[i]) = loss[i] < best[i] ? (loss[i], level) : (best[i], at[i]);
        }
    }

    private static double[] Mean(double[] a, double[] b, double[] c)
    {
        var mean = LentColumns.Take(a.Length);
        Columns.Add(a, b, mean);
        Columns.Add(mean, c, mean);
        Columns.Affine(1.0 / 3, mean, 0, mean);
        return mean;
    }
}

/// <summary>The losses at one commitment, one value per draw.</summary>
/// <param name="Level">The commitment, 0–1.</param>
/// <param name="Abandonment">Loss by abandonment.</param>
/// <param name="Entrapment">Loss by entrapment.</param>
/// <param name="Adversary">Danger from the adversary.</param>
/// <param name="Total">The mean of the three.</param>
public sealed record Losses(double Level, ReadOnlyMemory<double> Abandonment, ReadOnlyMemory<double> Entrapment, ReadOnlyMemory<double> Adversary, ReadOnlyMemory<double> Total);

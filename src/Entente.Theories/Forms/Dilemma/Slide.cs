using System.Numerics;
using Entente.Numerics;

namespace Entente.Theories.Forms.Dilemma;

/// <summary>
/// An expected loss, probability times cost, that slides with A's commitment: each step of commitment multiplies the odds
/// of the probability by the same factor, so that it stays between 0 and 1 and moves one way only in any one draw.
/// </summary>
/// <param name="Probability">Now, 0–1, per draw.</param>
/// <param name="Cost">0–1, per draw.</param>
/// <param name="Slope">Change of the log-odds from no commitment to the fullest, per draw.</param>
public sealed record Slide(ReadOnlyMemory<double> Probability, ReadOnlyMemory<double> Cost, ReadOnlyMemory<double> Slope)
{
    /// <summary>The loss now.</summary>
    public double[] Now()
    {
        var loss = LentColumns.Take(Probability.Length);
        Columns.Multiply(Probability.Span, Cost.Span, loss);
        return loss;
    }

    /// <summary>The loss if A's commitment were at <paramref name="level"/> instead of where it is.</summary>
    /// <param name="level">0–1.</param>
    /// <param name="present">Where the commitment is, per draw.</param>
    public double[] At(double level, ReadOnlySpan<double> present)
    {
        var loss = LentColumns.Take(present.Length);
        Columns.Subtract(level, present, loss);
        Columns.Multiply(loss, Slope.Span, loss);
        Elementary.Exp(loss, loss);
        var probability = Probability.Span;
        var cost = Cost.Span;
        var i = 0;
        for (; i <= loss.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            var now = new Vector<double>(probability[i..]);
            var held = now * new Vector<double>(loss, i);
            (new Vector<double>(cost[i..]) * (held / (Vector<double>.One - now + held))).CopyTo(loss, i);
        }

        for (; i < loss.Length; i++)
        {
            var held = probability[i] * loss[i];
            loss[i] = cost[i] * (held / (1 - probability[i] + held));
        }

        return loss;
    }

    /// <summary>Change of the loss for a small step of commitment from where it is, per unit of commitment.</summary>
    public double[] Steepness()
    {
        var steepness = LentColumns.Take(Probability.Length);
        var probability = Probability.Span;
        var cost = Cost.Span;
        var slope = Slope.Span;
        for (var i = 0; i < steepness.Length; i++)
        {
            steepness[i] = cost[i] * slope[i] * (probability[i] * (1 - probability[i]));
        }

        return steepness;
    }
}

using Entente.Ensembles.Calibration;
using Entente.Theories.Forms.Model;

namespace Entente.Theories.Forms.Fitted;

/// <summary>What the fitted model went through, year by year, beside what was counted.</summary>
/// <param name="body">The theory's reading.</param>
/// <param name="courses">What is told of every simulation, accepted or not.</param>
/// <param name="posterior">The simulations accepted, with their weights.</param>
/// <param name="yearly">What was counted, by series.</param>
internal sealed class FittedCourse(FittedBody body, double[][] courses, Posterior posterior, IReadOnlyList<int[]> yearly)
{
    private readonly int _years = FittedSimulation.Years(body);
    private readonly int[] _accepted = Array.ConvertAll(posterior.Carried[^1], number => (int)number);

    /// <summary>Quantiles over the simulations accepted; null where none was.</summary>
    public SimulatedCourse? Told()
    {
        if (posterior.Accepted == 0)
        {
            return null;
        }

        return new SimulatedCourse(body.Model, [], new Dictionary<string, string>(StringComparer.Ordinal), _years, [.. FittedSimulation.Told(body).Select((output, i) => Fan(output, i * _years))])
        {
            FirstStep = 1,
            YearOfStart = body.From - 1,
            SeenThrough = body.Until < body.Through ? body.Until : null,
        };
    }

    private Fan Fan(string output, int first)
    {
        var place = body.Model.Outputs.ToList().FindIndex(o => o.Id == output);
        var counted = body.Counts.ToList().FindIndex(c => c.Output == output);
        return new Fan(body.Model.Outputs[place], new ModelSlot(output, place, 0, 0), [.. Enumerable.Range(first, _years).Select(column => Quantiles(courses[column]))])
        {
            Counted = counted < 0 ? null : yearly[counted],
        };
    }

    /// <summary>Of the accepted, by weight: the least value below or at which there is so much of it.</summary>
    private double[] Quantiles(double[] column)
    {
        var (values, weights) = (Array.ConvertAll(_accepted, number => column[number]), (double[])posterior.Weights.Clone());
        Array.Sort(values, weights);
        var quantiles = new double[Forms.Fan.Probabilities.Count];
        var (below, next) = (0.0, 0);
        for (var i = 0; i < values.Length && next < quantiles.Length; i++)
        {
            below += weights[i];
            while (next < quantiles.Length && below >= Forms.Fan.Probabilities[next])
            {
                quantiles[next++] = values[i];
            }
        }

        quantiles.AsSpan(next).Fill(values[^1]);
        return quantiles;
    }
}

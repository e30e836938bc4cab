using Entente.Ensembles.Calibration;

namespace Entente.Theories.Forms.Fitted;

/// <summary>How the fitted model and the two plain ones did in the years that the fit did not see.</summary>
/// <param name="Scores">By model (fitted, constant, changepoint) and held-out count.</param>
/// <param name="Held">How many held-out counts each model's interval of 90 % held.</param>
internal sealed record Predictions(double[][] Scores, int[] Held)
{
    private const int Most = 60;

    /// <summary>Number of held-out counts.</summary>
    public int Count => Scores[0].Length;

    public static Predictions Of(FittedBody body, Posterior posterior, IReadOnlyList<int[]> yearly)
    {
        var (seen, years) = (body.Until - body.From + 1, body.Through - body.Until);
        var scores = Enumerable.Range(0, FittedBody.Scores.Count).Select(_ => new double[years * yearly.Count]).ToArray();
        var held = new int[scores.Length];
        for (var series = 0; series < yearly.Count && years > 0; series++)
        {
            var past = yearly[series].AsSpan(0, seen);
            var (constant, changing) = (PlainPredictions.Constant(past, Most), PlainPredictions.Changepoint(past, Most));
            for (var year = 0; year < years; year++)
            {
                var (at, happened) = (series * years + year, yearly[series][seen + year]);
                double[][] models = [CountScore.Chances(posterior.Carried[at], posterior.Weights, Most), constant, changing];
                for (var m = 0; m < models.Length; m++)
                {
                    scores[m][at] = CountScore.Of(models[m], happened);
                    held[m] += CountScore.Holds(models[m], happened) ? 1 : 0;
                }
            }
        }

        return new(scores, held);
    }
}

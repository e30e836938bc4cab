namespace Entente.Ensembles.Calibration;

/// <summary>
/// Whether intervals hold what they say: parameters are drawn from the prior, data simulated from them, and each data set fitted. An exact
/// posterior's interval of 90 % then holds the true parameter in 90 % of the data sets (Cook, Gelman and Rubin 2006; Prangle et al. 2014 for
/// approximate computation). Too loose a tolerance shows as too much, a fault in simulation or weights mostly as too little.
/// </summary>
/// <param name="Level">What the intervals claim to hold.</param>
/// <param name="DataSets">Data sets fitted.</param>
/// <param name="Shares">For each parameter, the share of data sets whose interval held it.</param>
/// <param name="Unfitted">Data sets left out because the simulation gave no summary or the fit no sample.</param>
public sealed record Coverage(double Level, int DataSets, IReadOnlyList<double> Shares, int Unfitted)
{
    /// <summary>The standard error that a share has by chance alone if the level is right.</summary>
    public double StandardError => Math.Sqrt(Level * (1 - Level) / DataSets);

    /// <summary>Fits simulated data sets.</summary>
    /// <param name="problem">Parameters, priors and simulation.</param>
    /// <param name="fit">The fit under test, given observed summaries and the number of the data set.</param>
    /// <param name="dataSets">How many, at least 1.</param>
    /// <param name="level">Of the central intervals, in (0, 1).</param>
    /// <param name="options">Random numbers: use another variable than that of the fit.</param>
    /// <param name="cancellation">Looked at before each data set.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Coverage Of(
        CalibrationProblem problem, Func<double[], int, Posterior> fit, int dataSets, double level, CalibrationOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(fit);
        ArgumentNullException.ThrowIfNull(options);
        var truth = ReferenceTable.PriorDraws(problem, options.Source, options.Variable, dataSets);
        var data = SimulatedLots.Run(problem, options, options.Variable.Child(-1), 0, truth, cancellation);
        var (held, fitted) = (new int[truth.Length], 0);
        for (var i = 0; i < dataSets; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var observed = data.Select(column => column[i]).ToArray();
            if (!observed.All(double.IsFinite) || fit(observed, i) is not { Accepted: > 0 } posterior) continue;
            fitted++;
            for (var j = 0; j < held.Length; j++)
                if (posterior.Central(j, level) is var (low, high) && low <= truth[j][i] && truth[j][i] <= high) held[j]++;
        }

        return new(level, fitted, [.. held.Select(h => (double)h / fitted)], dataSets - fitted);
    }
}

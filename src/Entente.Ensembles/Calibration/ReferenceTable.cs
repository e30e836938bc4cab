using Entente.Numerics;

namespace Entente.Ensembles.Calibration;

/// <summary>
/// Simulations from the prior, made once and compared with as many data sets as one likes: approximate Bayesian computation by rejection
/// (Pritchard et al. 1999; Beaumont, Zhang and Balding 2002). The accepted simulations are a sample of the posterior given that the
/// summaries lie within the tolerance; it is the exact posterior only as the tolerance goes to zero and the summaries are sufficient.
/// </summary>
public sealed class ReferenceTable
{
    private readonly CalibrationProblem problem;
    private readonly CalibrationOptions options;
    private readonly SummaryDistance distance;
    private readonly double[][] parameters;
    private readonly double[][] summaries;

    private ReferenceTable(CalibrationProblem problem, CalibrationOptions options, double[][] parameters, double[][] summaries)
    {
        (this.problem, this.options, this.parameters, this.summaries) = (problem, options, parameters, summaries);
        distance = SummaryDistance.Of(summaries[..problem.Summaries]);
    }

    /// <summary>Parameter draws of the prior, one column each.</summary>
    public IReadOnlyList<double[]> Parameters => parameters;

    /// <summary>The summaries of their simulations, one column each.</summary>
    public IReadOnlyList<double[]> Summaries => summaries[..problem.Summaries];

    /// <summary>The quantities carried along, one column each.</summary>
    public IReadOnlyList<double[]> Carried => summaries[problem.Summaries..];

    /// <summary>Draws the parameters and simulates.</summary>
    /// <param name="problem">Parameters, priors and simulation.</param>
    /// <param name="options">How many, and by which random numbers.</param>
    /// <param name="cancellation">Looked at before each chunk.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ReferenceTable Simulate(CalibrationProblem problem, CalibrationOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(options);
        var drawn = PriorDraws(problem, options.Source, options.Variable, options.Simulations);
        var found = SimulatedLots.Run(problem, options, options.Variable.Child(-1), 0, drawn, cancellation);
        return new(problem, options, drawn, found);
    }

    /// <summary>The posterior given observed summaries.</summary>
    /// <exception cref="ArgumentException">There are not as many summaries as the problem has, or one is not finite.</exception>
    public Posterior Fit(ReadOnlySpan<double> observed)
    {
        problem.Require(observed);
        var apart = new double[options.Simulations];
        distance.Write(summaries, observed, 0, apart);
        var tolerance = options.Tolerance ?? Nearest(apart);
        var kept = Enumerable.Range(0, apart.Length).Where(i => apart[i] <= tolerance && double.IsFinite(apart[i])).ToArray();
        var posterior = new Posterior(
            [.. problem.Parameters], [.. parameters.Select(p => Pick(p, kept))], Weights(Pick(apart, kept), tolerance), Pick(apart, kept))
        {
            Tolerance = tolerance,
            Simulations = apart.Length,
            Failed = apart.Count(double.IsPositiveInfinity),
            Carried = [.. Carried.Select(column => Pick(column, kept))],
            Stages = [new(tolerance, apart.Length, kept.Length, kept.Length)],
        };
        if (options.Regression) new LocalRegression(distance.Apart(summaries, observed, kept), posterior.Weights).Adjust(problem, posterior);
        return posterior;
    }

    internal static double[][] PriorDraws(CalibrationProblem problem, DrawSource source, StreamId variable, int count)
    {
        var columns = CalibrationProblem.Empty(problem.Parameters.Count, count);
        for (var j = 0; j < columns.Length; j++)
        {
            source.Uniform(variable.Child(j), 0, columns[j]);
            problem.Parameters[j].Prior.Quantile(columns[j]);
        }

        return columns;
    }

    /// <summary>Half way from the last simulation that is near enough to the next; others at the same distance are as good and are let in too.</summary>
    private double Nearest(double[] apart)
    {
        var last = Math.Clamp((int)Math.Ceiling(options.Accept * apart.Length), 1, apart.Length) - 1;
        return last == apart.Length - 1 ? Columns.Maximum(apart) : Quantiles.Of(apart, (last + 0.5) / (apart.Length - 1));
    }

    private double[] Weights(double[] apart, double tolerance)
    {
        var weights = options.Kernel == AcceptanceKernel.Uniform || tolerance == 0 || apart.All(d => d == tolerance)
            ? [.. apart.Select(_ => 1.0)]
            : apart.Select(d => 1 - d / tolerance * (d / tolerance)).ToArray();
        if (weights.Length > 0) Columns.Divide(weights, Columns.Sum(weights), weights);
        return weights;
    }

    private static double[] Pick(double[] column, int[] kept) => [.. kept.Select(i => column[i])];
}

using Entente.Numerics;

namespace Entente.Ensembles.Calibration;

/// <summary>
/// Sequential Monte Carlo for approximate Bayesian computation (Toni et al. 2009, with the weights of Beaumont et al. 2009): a population of
/// parameters moves from the prior to the posterior through falling tolerances. Each stage draws from the population before by its weights,
/// moves the draw a little, simulates, accepts within the tolerance and weighs by prior / proposal.
/// </summary>
/// <remarks>
/// Proposals are numbered, and the first of them that pass are the population, so the result does not depend on threads. The move is normal in
/// each parameter with twice the population's variance; parameters that are strongly correlated in the posterior are moved wastefully, not wrongly.
/// </remarks>
public sealed class SequentialSampler
{
    private const int Batch = Chunks.Length;
    private readonly CalibrationProblem problem;
    private readonly CalibrationOptions options;
    private readonly double[] observed;
    private readonly CancellationToken cancellation;
    private readonly List<CalibrationStage> stages = [];
    private int left;

    private SequentialSampler(CalibrationProblem problem, double[] observed, CalibrationOptions options, CancellationToken cancellation) =>
        (this.problem, this.observed, this.options, this.cancellation, left) = (problem, observed, options, cancellation, options.Simulations);

    /// <summary>Runs the stages until the tolerance aimed at, the last stage, or the last simulation allowed.</summary>
    /// <param name="problem">Parameters, priors and simulation.</param>
    /// <param name="observed">The observed summaries.</param>
    /// <param name="options">Population, stages, random numbers.</param>
    /// <param name="cancellation">Looked at before each chunk.</param>
    /// <exception cref="ArgumentException">There are not as many summaries as the problem has, or one is not finite.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Posterior Fit(CalibrationProblem problem, ReadOnlySpan<double> observed, CalibrationOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(options);
        problem.Require(observed);
        return new SequentialSampler(problem, [.. observed], options, cancellation).Run();
    }

    private Posterior Run()
    {
        var count = Math.Min(options.Population, left);
        var drawn = ReferenceTable.PriorDraws(problem, options.Source, options.Variable, count);
        var summaries = SimulatedLots.Run(problem, options, options.Variable.Child(-1), 0, drawn, cancellation);
        var distance = SummaryDistance.Of(summaries[..problem.Summaries]);
        var apart = new double[count];
        distance.Write(summaries, observed, 0, apart);
        left -= count;
        var population = new Particles(drawn, summaries[problem.Summaries..], [.. apart.Select(_ => 1.0 / count)], apart);
        stages.Add(new(double.PositiveInfinity, count, count, count));
        var reason = Stages(distance, ref population);
        return Result(population, reason);
    }

    /// <summary>Runs the stages and says why they ended too early, if they did.</summary>
    private string Stages(SummaryDistance distance, ref Particles population)
    {
        for (var stage = 1; stage <= options.Stages; stage++)
        {
            var tolerance = Math.Max(population.Quantile(options.Step), options.Tolerance ?? 0);
            if (tolerance >= stages[^1].Tolerance) return Reached ? "" : "The tolerance stopped falling.";
            if (Stage(stage, tolerance, distance, population) is not { } next)
                return $"{options.Simulations} simulations did not fill stage {stage} at a tolerance of {tolerance}.";
            population = next;
            if (Reached) return "";
        }

        return options.Tolerance is null || Reached ? "" : $"After {options.Stages} stages the tolerance was {stages[^1].Tolerance}, not {options.Tolerance}.";
    }

    private bool Reached => options.Tolerance is { } aim && stages[^1].Tolerance <= aim;

    private Particles? Stage(int stage, double tolerance, SummaryDistance distance, Particles before)
    {
        var proposals = new Proposals(problem, options, options.Variable.Child(stage).Child(0), before);
        var accepted = new Accepted(problem, options.Population);
        var apart = new double[Batch];
        for (var first = 0; ; first += Batch)
        {
            var length = Math.Min(Batch, left);
            if (length == 0) return null;
            var (moved, possible) = proposals.Next(first, length);
            var summaries = SimulatedLots.Run(problem, options, options.Variable.Child(stage).Child(1), first, moved, cancellation);
            distance.Write(summaries, observed, 0, apart.AsSpan(0, length));
            var used = accepted.Take(moved, summaries[problem.Summaries..], possible, apart.AsSpan(0, length), tolerance);
            left -= used;
            if (accepted.Full) return Weighted(accepted, tolerance, first + used, proposals);
        }
    }

    private Particles Weighted(Accepted accepted, double tolerance, int simulations, Proposals proposals)
    {
        var weights = proposals.Weights(accepted.Columns, options.Threads);
        stages.Add(new(tolerance, simulations, options.Population, 1 / Columns.SumOfSquares(weights)));
        return new(accepted.Columns, accepted.Carried, weights, accepted.Distances);
    }

    private Posterior Result(Particles population, string reason) => new([.. problem.Parameters], population.Columns, population.Weights, population.Distances)
    {
        Tolerance = stages[^1].Tolerance,
        Simulations = options.Simulations - left,
        Stages = stages,
        Carried = population.Carried,
        Complete = reason.Length == 0,
        Reason = reason,
    };
}

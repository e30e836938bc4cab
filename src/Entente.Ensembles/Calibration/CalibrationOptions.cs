using Entente.Numerics;

namespace Entente.Ensembles.Calibration;

/// <summary>How much an accepted simulation counts, by its distance from the data.</summary>
public enum AcceptanceKernel
{
    /// <summary>Within the tolerance all count alike.</summary>
    Uniform,

    /// <summary>1 − (distance / tolerance)², the kernel of Beaumont, Zhang and Balding (2002): nearer ones count more.</summary>
    Epanechnikov,
}

/// <summary>How approximate Bayesian computation is done.</summary>
/// <param name="Source">The random numbers: with the variable they settle the result, whatever the number of threads.</param>
/// <param name="Variable">The variable they are drawn for.</param>
public sealed record CalibrationOptions(DrawSource Source, StreamId Variable)
{
    private readonly int simulations = 10_000;
    private readonly double accept = 0.02;
    private readonly int population = 1000;
    private readonly double step = 0.5;
    private readonly int stages = 6;
    private readonly int threads = 1;

    /// <summary>Rejection: simulations from the prior, at least 1. Sequential: most simulations of all stages together, beyond which it stops and says so.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int Simulations { get => simulations; init => simulations = AtLeastOne(value); }

    /// <summary>
    /// Rejection: the share of simulations to accept, the nearest ones, in (0, 1]. A small share follows the data more closely and leaves fewer
    /// simulations to tell it by; 1 to 2 % of ten thousand is common.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not in (0, 1].</exception>
    public double Accept { get => accept; init => accept = Share(value); }

    /// <summary>The distance up to which a simulation is accepted: in rejection in place of <see cref="Accept"/>, in sequential sampling the last one aimed at. Distances are in units of each summary's spread under the prior.</summary>
    public double? Tolerance { get; init; }

    /// <summary>How accepted simulations are weighed in rejection.</summary>
    public AcceptanceKernel Kernel { get; init; } = AcceptanceKernel.Uniform;

    /// <summary>
    /// Rejection: whether accepted parameters are moved to where the observed summaries would have them, by a linear regression on the summaries among the accepted
    /// (Beaumont, Zhang and Balding 2002). It takes away most of what a wide tolerance blurs, as long as the relation is about linear there.
    /// </summary>
    public bool Regression { get; init; }

    /// <summary>Sequential: simulations kept at each stage, at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int Population { get => population; init => population = AtLeastOne(value); }

    /// <summary>Sequential: each tolerance is this quantile of the distances of the stage before (Del Moral, Doucet and Jasra 2012 choose it so, not by hand), in (0, 1].</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not in (0, 1].</exception>
    public double Step { get => step; init => step = Share(value); }

    /// <summary>Sequential: most stages after the first, at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int Stages { get => stages; init => stages = AtLeastOne(value); }

    /// <summary>Most threads to use, at least 1; of no influence on the result.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int Threads { get => threads; init => threads = AtLeastOne(value); }

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }

    private static double Share(double value) =>
        value is > 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A share lies above 0 and up to 1.");
}

using Entente.Numerics;

namespace Entente.Ensembles.Calibration;

/// <summary>A weighted sample of the posterior, and how it came about.</summary>
/// <param name="Parameters">The parameters.</param>
/// <param name="Sample">One column per parameter.</param>
/// <param name="Weights">The weight of each row; they sum to 1.</param>
/// <param name="Distances">How far each row's summaries lie from the observed ones.</param>
public sealed record Posterior(IReadOnlyList<CalibratedParameter> Parameters, IReadOnlyList<double[]> Sample, double[] Weights, double[] Distances)
{
    /// <summary>The largest distance accepted.</summary>
    public required double Tolerance { get; init; }

    /// <summary>Simulations made in all.</summary>
    public required int Simulations { get; init; }

    /// <summary>The quantities carried along, one column each: draws of their predictive distribution.</summary>
    public IReadOnlyList<double[]> Carried { get; init; } = [];

    /// <summary>Those that gave no summary.</summary>
    public int Failed { get; init; }

    /// <summary>The stages, of which rejection has one.</summary>
    public required IReadOnlyList<CalibrationStage> Stages { get; init; }

    /// <summary>Whether it got where it was to get; if not, the sample is that of the last whole stage.</summary>
    public bool Complete { get; init; } = true;

    /// <summary>Why not, else empty.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Rows accepted.</summary>
    public int Accepted => Weights.Length;

    /// <summary>Rows accepted at the last stage, as a share of its simulations.</summary>
    public double Acceptance => Stages[^1].Acceptance;

    /// <summary>How many rows of equal weight would say as much (Kong 1992): 1 / Σ w².</summary>
    public double EffectiveSampleSize => Weights.Length == 0 ? 0 : 1 / Columns.SumOfSquares(Weights);

    /// <summary>Posterior mean of a parameter; NaN of an empty sample.</summary>
    public double Mean(int parameter) => Weights.Length == 0 ? double.NaN : Columns.Dot(Sample[parameter], Weights);

    /// <summary>Posterior variance of a parameter.</summary>
    public double Variance(int parameter) => WeightedSample.Variance(Sample[parameter], Weights);

    /// <summary>The least value below or at which the posterior has this much weight.</summary>
    /// <exception cref="InvalidOperationException">The sample is empty.</exception>
    public double Quantile(int parameter, double probability) => WeightedSample.Quantile(Sample[parameter], Weights, probability);

    /// <summary>The central interval that holds this much of the posterior.</summary>
    /// <exception cref="InvalidOperationException">The sample is empty.</exception>
    public (double Low, double High) Central(int parameter, double level) =>
        (Quantile(parameter, (1 - level) / 2), Quantile(parameter, (1 + level) / 2));

    /// <summary>How much narrower the posterior of a parameter is than its prior.</summary>
    public Contraction Contraction(int parameter) => new(1 - Variance(parameter) / Parameters[parameter].Prior.Variance);

    /// <summary>Rows drawn again by their weights: one for each draw of a run.</summary>
    /// <param name="source">The random numbers.</param>
    /// <param name="variable">The variable they are drawn for.</param>
    /// <param name="first">The first draw.</param>
    /// <param name="count">Number of draws.</param>
    /// <exception cref="InvalidOperationException">The sample is empty.</exception>
    public int[] Rows(DrawSource source, StreamId variable, long first, int count)
    {
        ArgumentNullException.ThrowIfNull(source);
        return WeightedSample.Rows(Weights, source, variable, first, count);
    }
}

/// <summary>A stage of approximate Bayesian computation.</summary>
/// <param name="Tolerance">Distance up to which it accepted.</param>
/// <param name="Simulations">Simulations that it took.</param>
/// <param name="Accepted">Those accepted.</param>
/// <param name="EffectiveSampleSize">How many rows of equal weight they are worth.</param>
public sealed record CalibrationStage(double Tolerance, int Simulations, int Accepted, double EffectiveSampleSize)
{
    /// <summary>Accepted as a share of simulations.</summary>
    public double Acceptance => Simulations == 0 ? 0 : (double)Accepted / Simulations;
}

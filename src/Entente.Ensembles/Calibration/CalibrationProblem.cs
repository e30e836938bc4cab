using Entente.Numerics;

namespace Entente.Ensembles.Calibration;

/// <summary>A parameter to be learnt from data.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Prior">What was believed of it before.</param>
public sealed record CalibratedParameter(string Id, IPrior Prior);

/// <summary>A stretch of simulated data sets and the random numbers that are theirs.</summary>
/// <param name="Source">The random numbers.</param>
/// <param name="Variable">The variable they are drawn for; make one child of it for each random quantity of the simulation.</param>
/// <param name="First">Number of the first data set: its draws are the draws of that number.</param>
/// <param name="Count">Number of data sets.</param>
public readonly record struct Lot(DrawSource Source, StreamId Variable, long First, int Count);

/// <summary>Simulates data sets and says what is compared of each.</summary>
/// <param name="parameters">One column per parameter; the first <see cref="Lot.Count"/> elements count.</param>
/// <param name="lot">Which data sets, and their random numbers.</param>
/// <param name="summaries">One column per summary, then one per carried quantity, to be filled likewise; NaN where a simulation has no summary, which then is never accepted.</param>
/// <remarks>Must be safe to run at once on different lots, and answer each data set by its own parameters and draws alone.</remarks>
public delegate void DataSimulation(ReadOnlySpan<double[]> parameters, Lot lot, ReadOnlySpan<double[]> summaries);

/// <summary>A model whose parameters are to be learnt: their priors, and a simulation in place of a likelihood.</summary>
/// <param name="Parameters">The parameters, at least one.</param>
/// <param name="Summaries">Number of summaries that are compared, at least one. The posterior is that given the summaries, not the data.</param>
/// <param name="Simulate">The simulation.</param>
public sealed record CalibrationProblem(IReadOnlyList<CalibratedParameter> Parameters, int Summaries, DataSimulation Simulate)
{
    /// <summary>Further quantities that the simulation fills and nobody compares, each with the scale on which it is adjusted: what is to be predicted, or what else is asked of the model.</summary>
    public IReadOnlyList<Link> Carried { get; init; } = [];

    /// <summary>One empty column for each of a number of quantities.</summary>
    internal static double[][] Empty(int columns, int length) => [.. Enumerable.Range(0, columns).Select(_ => new double[length])];

    /// <summary>Refuses observed summaries of a wrong number, or missing ones.</summary>
    internal void Require(ReadOnlySpan<double> observed)
    {
        if (observed.Length != Summaries)
            throw new ArgumentException($"{observed.Length} summaries were observed where {Summaries} are simulated.", nameof(observed));
        for (var k = 0; k < observed.Length; k++)
            if (!double.IsFinite(observed[k])) throw new ArgumentException($"Observed summary {k} is {observed[k]}; it must be a finite number.", nameof(observed));
    }
}

using System.Globalization;
using Entente.Dynamics;
using Entente.Ensembles.Runs;

namespace Entente.Analysis.Sweeps.Models;

/// <summary>Runs a sweep's units: a row per run, with its inputs and what was read of its outputs.</summary>
/// <param name="sweep">The sweep.</param>
/// <param name="seed">Seed of the run.</param>
public sealed class ModelWork(ModelSweep sweep, ulong seed) : IWork
{
    private readonly ModelPoints _points = new(sweep, seed);
    private readonly IModel _model = Dynamics.Models.Find(sweep.Model) ?? throw new ArgumentException($"There is no model '{sweep.Model}'.", nameof(sweep));
    private readonly Reading[] _readings = [.. sweep.Readings.Select(r => new Reading(r.Output, r.By, r.I, r.J))];

    /// <summary>Columns of the results.</summary>
    public static IReadOnlyList<ColumnSpec> Columns(ModelSweep sweep) =>
    [
        .. sweep.Inputs.Select(i => new ColumnSpec(i.Name, ColumnType.Float64, i.Unit)),
        .. sweep.Readings.Select(r => new ColumnSpec(r.Name, ColumnType.Float64, r.Unit)),
    ];

    /// <summary>What is run, for a run folder.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="seed">Seed of every stream.</param>
    /// <param name="program">Version of the program.</param>
    /// <param name="unitDraws">Runs of a unit.</param>
    public static Manifest Manifest(ModelSweep sweep, ulong seed, string program, int unitDraws) => new()
    {
        Program = program,
        Kind = ModelSweep.Kind,
        Work = sweep.ToJson(),
        Seed = seed,
        Parts = sweep.Choice is { } choice ? [.. choice.Values.Select(v => string.Create(CultureInfo.InvariantCulture, $"{choice.Name}={v:R}"))] : ["all"],
        Draws = sweep.Runs,
        UnitDraws = unitDraws,
        Columns = Columns(sweep),
    };

    /// <inheritdoc/>
    public ColumnTable Run(WorkUnit unit, CancellationToken cancellation)
    {
        var columns = Columns(sweep).Select(_ => new double[unit.Count]).ToArray();
        foreach (var stretch in _points.Stretches(unit.First, unit.Count))
        {
            var inputs = Inputs(stretch);
            var read = Play(inputs, unit.Part, stretch, cancellation);
            Scatter([.. inputs, .. read], columns, stretch, unit.First);
        }

        return new(Columns(sweep), columns);
    }

    /// <summary>What is read of the runs of a stretch, with other values of some inputs.</summary>
    /// <param name="inputs">A column per varied input.</param>
    /// <param name="part">The choice.</param>
    /// <param name="stretch">The runs.</param>
    /// <param name="cancellation">Stops.</param>
    internal double[][] Play(double[][] inputs, int part, RunStretch stretch, CancellationToken cancellation) => Simulator.Read(
        _model,
        sweep.Actors,
        new SweptInputs(_model, sweep, part, inputs, stretch.Draw),
        sweep.Steps,
        stretch.Count,
        _readings,
        new SimulationOptions { Seed = seed, FirstDraw = stretch.Draw },
        cancellation);

    /// <summary>The inputs of the runs of a stretch, in their own units.</summary>
    internal double[][] Inputs(RunStretch stretch) => [.. sweep.Inputs.Select((input, k) =>
    {
        var column = new double[stretch.Count];
        _points.Fill(k, stretch, column);
        Numerics.Columns.Affine(input.High - input.Low, column, input.Low, column);
        return column;
    })];

    private static void Scatter(double[][] from, double[][] into, RunStretch stretch, long first)
    {
        for (var c = 0; c < from.Length; c++)
        {
            for (var i = 0; i < stretch.Count; i++)
            {
                into[c][(int)(stretch.Run - first + (i * stretch.Stride))] = from[c][i];
            }
        }
    }
}

using Entente.Ensembles;
using Entente.Ensembles.Designs;
using Entente.Numerics;

namespace Entente.Analysis.Sweeps.Models;

/// <summary>Runs that differ in their inputs and take consecutive draws of chance: run, run + stride, … take draw, draw + 1, …</summary>
/// <param name="Run">The first run.</param>
/// <param name="Stride">From one run to the next.</param>
/// <param name="Count">Number of runs.</param>
/// <param name="Draw">Draw of chance of the first run.</param>
public readonly record struct RunStretch(long Run, long Stride, int Count, long Draw);

/// <summary>
/// The design of a sweep and the draws of chance that its runs take. In Saltelli's design chance is an input like the others, the last: runs
/// of sample A take draw number row, those of sample B and of the block that swaps chance take draw N + row. The points of a Morris
/// trajectory share one draw, so that an effect is that of the input alone. Elsewhere run r takes draw r.
/// </summary>
public sealed class ModelPoints
{
    private const int Levels = 4;

    private readonly Lazy<IPoints> _points;

    /// <summary>The design of a sweep.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="seed">Seed of the run.</param>
    public ModelPoints(ModelSweep sweep, ulong seed) => (Sweep, _points) = (sweep, new(() => Made(sweep, seed)));

    /// <summary>The sweep.</summary>
    public ModelSweep Sweep { get; }

    /// <summary>The points; coordinates in the order of the sweep's inputs.</summary>
    public IPoints Points => _points.Value;

    /// <summary>Whether chance is an input of the design, with a number after the last.</summary>
    public static bool HasChance(ModelSweep sweep) => sweep.Design == Design.Saltelli && Dynamics.Models.Find(sweep.Model) is { Noises.Count: > 0 };

    /// <summary>Runs of the smallest design: draws below it are too few.</summary>
    public static int Smallest(Design design, int inputs, bool chance) => design switch
    {
        Design.Saltelli => inputs + (chance ? 1 : 0) + 2,
        Design.Morris => inputs + 1,
        _ => 1,
    };

    /// <summary>The number of runs of the largest design that so many draws allow; Saltelli's rows are a power of two.</summary>
    public static long RunsFor(Design design, int inputs, bool chance, long draws)
    {
        var smallest = Smallest(design, inputs, chance);
        return design switch
        {
            Design.Saltelli => smallest * (1L << (63 - System.Numerics.BitOperations.LeadingZeroCount((ulong)(draws / smallest)))),
            Design.Morris => draws / smallest * smallest,
            _ => draws,
        };
    }

    /// <summary>Runs, from the first on, at points that differ from each other in all inputs: of Saltelli's design the two samples only.</summary>
    public static long Apart(ModelSweep sweep)
    {
        ArgumentNullException.ThrowIfNull(sweep);
        return sweep.Design == Design.Saltelli ? 2 * sweep.Runs / (sweep.Inputs.Count + (HasChance(sweep) ? 1 : 0) + 2) : sweep.Runs;
    }

    /// <summary>The stretches that cover the runs first … first + count − 1.</summary>
    public IEnumerable<RunStretch> Stretches(long first, int count) => Points switch
    {
        SaltelliDesign saltelli => Rows(saltelli, first, count),
        MorrisDesign morris => Moves(morris, first, count),
        _ => [new(first, 1, count, first)],
    };

    /// <summary>Writes one coordinate of the runs of a stretch.</summary>
    public void Fill(int input, RunStretch stretch, Span<double> into)
    {
        if (stretch.Stride == 1)
        {
            Points.Fill(input, stretch.Run, into);
            return;
        }

        for (var i = 0; i < into.Length; i++)
        {
            Points.Fill(input, stretch.Run + (i * stretch.Stride), into.Slice(i, 1));
        }
    }

    private static IEnumerable<RunStretch> Rows(SaltelliDesign design, long first, int count)
    {
        var chance = design.Dimensions - 1;
        while (count > 0)
        {
            var (block, row) = Math.DivRem(first, (long)design.Rows);
            var some = (int)Math.Min(count, design.Rows - row);
            yield return new(first, 1, some, block == 1 || block == 2 + chance ? design.Rows + row : row);
            (first, count) = (first + some, count - some);
        }
    }

    private static IEnumerable<RunStretch> Moves(MorrisDesign design, long first, int count)
    {
        var points = design.Dimensions + 1;
        for (var move = 0; move < Math.Min(points, count); move++)
        {
            var run = first + move;
            yield return new(run, points, ((count - move - 1) / points) + 1, run / points);
        }
    }

    private static IPoints Made(ModelSweep sweep, ulong seed)
    {
        var (source, variable, k) = (new DrawSource(seed), StreamId.Of($"sweep:{sweep.Model}"), sweep.Inputs.Count);
        var dimensions = k + (HasChance(sweep) ? 1 : 0);
        return sweep.Design switch
        {
            Design.LatinHypercube when k > 0 => LatinHypercube.Draw(k, checked((int)sweep.Runs), source, variable),
            Design.Sobol when k > 0 => new SobolSequence(k, SobolScrambling.LinearMatrix, source, variable),
            Design.Saltelli => new SaltelliDesign(new SobolSequence(2 * dimensions, SobolScrambling.LinearMatrix, source, variable), (int)(sweep.Runs / (dimensions + 2)), secondOrder: false),
            Design.Morris => new MorrisDesign(k, (int)(sweep.Runs / (k + 1)), Levels, source, variable),
            _ => new RandomPoints(k, sweep.Runs, source, variable),
        };
    }
}

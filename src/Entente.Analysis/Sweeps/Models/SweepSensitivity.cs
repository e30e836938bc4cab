using Entente.Ensembles.Designs;
using Entente.Ensembles.Runs;
using Entente.Ensembles.Sensitivity;
using Entente.Numerics;

namespace Entente.Analysis.Sweeps.Models;

/// <summary>Measures what the design of a sweep allows to measure.</summary>
internal sealed class SweepSensitivity(ModelSweep sweep, Results results, int threads, CancellationToken cancellation)
{
    /// <summary>δ and PAWN are estimated from so many runs at most, the first.</summary>
    public const int GivenRuns = 5_000;

    private const int Resamples = 100;

    private readonly ModelPoints _points = new(sweep, results.Manifest.Seed);

    /// <summary>The sensitivities of every reading in every part.</summary>
    public ReadingSensitivity[] All()
    {
        var pairs = (from part in Enumerable.Range(0, results.Manifest.Parts.Count) from reading in sweep.Readings select (part, reading)).ToArray();
        return sweep.Inputs.Count == 0 ? [] : Chunks.Map(pairs.Length, threads, i => Of(pairs[i].part, pairs[i].reading), cancellation);
    }

    private ReadingSensitivity Of(int part, SweptReading reading)
    {
        var found = _points.Points switch
        {
            SaltelliDesign saltelli => Sobol(saltelli, part, reading),
            MorrisDesign morris => Morris(morris, part, reading),
            _ => Given(part, reading),
        };
        var runs = (int)Math.Min(ModelPoints.Apart(sweep), InputSwing.Runs);
        var values = found.Inputs.Count == 0 ? [] : results.Doubles(reading.Name, part, runs);
        return found with
        {
            Inputs = [.. found.Inputs.Select(i => sweep.Inputs.FirstOrDefault(s => s.Name == i.Input) is { } input
                ? i with { Swing = InputSwing.Of(input, results.Doubles(i.Input, part, runs), values) }
                : i)],
        };
    }

    private BootstrapOptions Bootstrap(string reading) =>
        new(new DrawSource(results.Manifest.Seed), StreamId.Of($"bootstrap:{reading}")) { Resamples = Resamples };

    private ReadingSensitivity Sobol(SaltelliDesign design, int part, SweptReading reading)
    {
        var indices = SobolIndices.Of(design, results.Doubles(reading.Name, part), Bootstrap(reading.Name));
        string[] names = [.. sweep.Inputs.Select(i => i.Name), .. ModelPoints.HasChance(sweep) ? [InputSensitivity.Chance] : Array.Empty<string>()];
        return new(
            results.Manifest.Parts[part], reading, indices.Outcome,
            indices.Outcome == Outcome.Estimated ? [.. names.Select((n, i) => new InputSensitivity(n) { First = indices.First[i], Total = indices.Total[i] })] : [],
            design.Rows, indices.MissingRows);
    }

    private ReadingSensitivity Morris(MorrisDesign design, int part, SweptReading reading)
    {
        var effects = ElementaryEffects.Of(design, results.Doubles(reading.Name, part));
        var found = effects.Sum(e => e.Effects);
        return new(
            results.Manifest.Parts[part], reading, found == 0 ? Outcome.TooFewRuns : Outcome.Estimated,
            found == 0 ? [] : [.. sweep.Inputs.Select((input, i) => new InputSensitivity(input.Name) { Effects = effects[i] })],
            design.Trajectories, ((long)design.Trajectories * design.Dimensions) - found);
    }

    private ReadingSensitivity Given(int part, SweptReading reading)
    {
        var runs = (int)Math.Min(sweep.Runs, GivenRuns);
        var (output, options) = (NormalScores.Of(results.Doubles(reading.Name, part, runs)), Bootstrap(reading.Name));
        var inputs = sweep.Inputs.Select(input =>
        {
            cancellation.ThrowIfCancellationRequested();
            var values = results.Doubles(input.Name, part, runs);
            return new InputSensitivity(input.Name) { Delta = DeltaMeasure.Of(values, output, options), Pawn = PawnIndex.Of(values, output) };
        }).ToArray();
        var outcome = inputs[0].Delta!.Outcome;
        return new(results.Manifest.Parts[part], reading, outcome, outcome == Outcome.Estimated ? inputs : [], runs, inputs[0].Delta!.Missing)
        {
            DummyDelta = outcome == Outcome.Estimated ? DeltaMeasure.Dummy(output, options) : null,
            DummyPawn = outcome == Outcome.Estimated ? PawnIndex.Dummy(output, options.Source, options.Variable.Child(-2)) : null,
        };
    }
}

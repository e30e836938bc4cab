using Entente.Ensembles.Designs;
using Entente.Ensembles.Discovery;
using Entente.Ensembles.Robustness;
using Entente.Ensembles.Runs;
using Entente.Numerics;

namespace Entente.Analysis.Sweeps.Models;

/// <summary>Makes an answer of the results of a sweep: a pure function of them, whoever worked them out.</summary>
public sealed class ModelAnalysis
{
    /// <summary>Boxes are sought among so many runs at most, the first.</summary>
    public const int BoxRuns = 20_000;

    /// <summary>Density that a box should have; the widest such box is taken, or the densest there is.</summary>
    public const double BoxDensity = 0.8;

    /// <summary>Runs on which each value of an input is judged when tipping points are sought.</summary>
    public const int TippingRuns = 1024;

    /// <summary>A share so near one half, about two standard errors of <see cref="TippingRuns"/>, is neither the greater part nor the smaller.</summary>
    public const double Even = 0.03;

    private const int MostBoxes = 3, GridSteps = 20, Fineness = 1000, MostTipped = 24;

    private readonly ModelSweep _sweep;
    private readonly Results _results;
    private readonly int _threads;
    private readonly CancellationToken _cancellation;

    private ModelAnalysis(ModelSweep sweep, Results results, int threads, CancellationToken cancellation) =>
        (_sweep, _results, _threads, _cancellation) = (sweep, results, threads, cancellation);

    /// <summary>The answer.</summary>
    /// <param name="results">Results of a sweep of this kind.</param>
    /// <param name="threads">Threads; no bit depends on it.</param>
    /// <param name="cancellation">Stops.</param>
    public static ModelAnswer Of(Results results, int threads, CancellationToken cancellation = default)
    {
        var analysis = new ModelAnalysis(ModelSweep.Read(results.Manifest.Work), results, threads, cancellation);
        var parts = Enumerable.Range(0, results.Manifest.Parts.Count).ToArray();
        return new(
            [.. parts.SelectMany(analysis.Summaries)],
            new SweepSensitivity(analysis._sweep, results, threads, cancellation).All(),
            analysis._sweep.Interest is { } interest ? [.. parts.Select(p => analysis.Region(p, interest))] : [],
            analysis._sweep.Interest is { } tipped ? analysis.Tippings(tipped) : [],
            parts.Length > 1 ? analysis.Choices() : [],
            SweptFans.Of(analysis._sweep, results.Manifest.Parts, results.Manifest.Seed, threads, cancellation));
    }

    private IEnumerable<ReadingSummary> Summaries(int part) => _sweep.Readings.Select(reading =>
    {
        var values = _results.Doubles(reading.Name, part);
        var missing = Columns.CountMissing(values);
        double[] known = missing == 0 ? [] : [.. values.Where(v => !double.IsNaN(v))];
        Interval? interval = missing == 0 ? Interval.Of(values) : known.Length > 0 ? Interval.Of(known) : null;
        return new ReadingSummary(_results.Manifest.Parts[part], reading, interval, missing);
    });

    private InterestRegion Region(int part, Interest interest)
    {
        var values = _results.Doubles(interest.Reading, part);
        bool[] all = [.. values.Select(interest.Met)];
        var runs = (int)Math.Min(ModelPoints.Apart(_sweep), BoxRuns);
        var inputs = _sweep.Inputs.Select(i => _results.Doubles(i.Name, part, runs)).ToArray();
        return new(_results.Manifest.Parts[part], (double)all.Count(i => i) / all.Length, Columns.CountMissing(values), runs, inputs.Length == 0 ? [] : Boxes(inputs, all[..runs]));
    }

    private static List<FoundBox> Boxes(double[][] inputs, bool[] ofInterest)
    {
        var (boxes, prim, share) = (new List<FoundBox>(), Prim.Of(inputs, ofInterest), (double)ofInterest.Count(i => i) / ofInterest.Length);
        while (boxes.Count < MostBoxes && prim.Cases > 0)
        {
            var box = prim.Paste(prim.Peel().Widest(BoxDensity));
            if (box.Density <= share || !box.Restricted.Any())
            {
                break;
            }

            boxes.Add(new(box, prim.Explain(box)));
            prim = prim.Without(box);
        }

        return boxes;
    }

    private InputTipping[] Tippings(Interest interest)
    {
        if (_sweep.Inputs.Count > MostTipped)
        {
            return [];
        }

        var (seed, k) = (_results.Manifest.Seed, _sweep.Inputs.Count);
        var points = new RandomPoints(k, TippingRuns, new DrawSource(seed), StreamId.Of($"tipping:{_sweep.Model}"));
        var inputs = _sweep.Inputs.Select((input, i) =>
        {
            var column = new double[TippingRuns];
            points.Fill(i, 0, column);
            Columns.Affine(input.High - input.Low, column, input.Low, column);
            return column;
        }).ToArray();
        var (work, reading) = (new ModelWork(_sweep, seed), _sweep.Readings.Select((r, at) => (r.Name, at)).First(r => r.Name == interest.Reading).at);
        return Chunks.Map(k * _results.Manifest.Parts.Count, _threads, i => Tipping(work, i / k, inputs, i % k, reading, interest), _cancellation);
    }

    private InputTipping Tipping(ModelWork work, int part, double[][] inputs, int input, int reading, Interest interest)
    {
        var range = _sweep.Inputs[input];
        var own = inputs.ToArray();
        int Lean(double value)
        {
            own[input] = new double[TippingRuns];
            Columns.Fill(own[input], value);
            var read = work.Play(own, part, new RunStretch(0, 1, TippingRuns, 0), _cancellation)[reading];
            var beyondHalf = ((double)read.Count(interest.Met) / TippingRuns) - 0.5;
            return Math.Abs(beyondHalf) <= Even ? 0 : Math.Sign(beyondHalf);
        }

        return new(_results.Manifest.Parts[part], range.Name, TippingPoints.Find(Lean, range.Low, range.High, GridSteps, (range.High - range.Low) / Fineness, cancellation: _cancellation));
    }

    private ChoiceStanding[] Choices()
    {
        var parts = _results.Manifest.Parts.Count;
        var (regrets, leftOut) = (Array.Empty<Regret>(), 0);
        if (_sweep.Goal is { } goal)
        {
            regrets = Regret.Of(parts, p => Signed(goal.Reading, p, goal.Most), out leftOut);
        }

        return [.. Enumerable.Range(0, parts).Select(p => new ChoiceStanding(_results.Manifest.Parts[p], Enough(p), regrets.Length > 0 ? regrets[p] : null, leftOut))];
    }

    private Satisficing? Enough(int part) => _sweep.Interest is { } interest
        ? Satisficing.Of([[Signed(interest.Reading, part, interest.AtLeast)]], [interest.AtLeast ? interest.Limit : -interest.Limit])[0]
        : null;

    /// <summary>A reading, or its negative where less of it is better.</summary>
    private double[] Signed(string reading, int part, bool most)
    {
        var values = _results.Doubles(reading, part);
        if (!most)
        {
            Columns.Affine(-1, values, 0, values);
        }

        return values;
    }
}

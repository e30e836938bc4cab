using System.Runtime.CompilerServices;
using Entente.Dynamics;
using Entente.Ensembles.Calibration;
using Entente.Numerics;

namespace Entente.Theories.Forms.Fitted;

/// <summary>
/// The simulations of a fitted model: made once for a theory and a seed, whatever the counts they are then compared with. All chance stays the same
/// where a question sets parameters otherwise, so that answers are compared pair by pair.
/// </summary>
internal static class FittedSimulation
{
    /// <summary>Simulations from the prior.</summary>
    internal const int Simulations = 4096;

    /// <summary>The share accepted: some five hundred, enough for a regression on ten summaries.</summary>
    internal const double Accept = 0.12;

    private static readonly ConditionalWeakTable<double[], ReferenceTable> Tables = [];
    private static readonly ConditionalWeakTable<ReferenceTable, double[][]> Courses = [];

    /// <summary>The table of a body under a seed; the key that is kept stands for it as long as the run keeps it.</summary>
    internal static ReferenceTable Of(ReadOnlyMemory<double> kept) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(kept, out var key) && Tables.TryGetValue(key.Array!, out var table)
            ? table
            : throw new InvalidOperationException("the simulations were not kept");

    /// <summary>Simulates, and returns the key under which the table is found.</summary>
    internal static double[] Make(FittedBody body, ulong seed)
    {
        var options = new CalibrationOptions(new DrawSource(seed), StreamId.Of($"fitted:{body.Model.Id}")) { Simulations = Simulations, Accept = Accept, Kernel = AcceptanceKernel.Epanechnikov, Regression = true };
        double[] key = [seed];
        double[][] courses = [.. Enumerable.Range(0, Told(body).Count * Years(body)).Select(_ => new double[Simulations])];
        var table = ReferenceTable.Simulate(Problem(body, courses), options);
        Tables.Add(key, table);
        Courses.Add(table, courses);
        return key;
    }

    /// <summary>
    /// What is told of each simulation of a table: by output and year, then by simulation. It is not carried, as it is asked for once and fits are many: what is
    /// carried, last of all, is the number of the simulation.
    /// </summary>
    internal static double[][] CoursesOf(ReferenceTable table) => Courses.TryGetValue(table, out var courses) ? courses : throw new InvalidOperationException("the courses were not kept");

    /// <summary>The summaries of observed counts, as the simulations' are made.</summary>
    internal static double[] Summaries(FittedBody body, IReadOnlyList<int[]> yearly) =>
        [.. CountSummaries.Of([.. yearly.Select(counts => counts[..(body.Until - body.From + 1)].Select(c => new[] { (double)c }).ToArray())], 1).Select(column => column[0])];

    private static CalibrationProblem Problem(FittedBody body, double[][] courses)
    {
        CalibratedParameter[] learnt = [.. body.Learnt.Select(p => new CalibratedParameter(p.Id, Prior.Uniform(p.From, p.To)))];
        return new CalibrationProblem(learnt, CountSummaries.Number(body.Counts.Count), (parameters, lot, columns) => Simulate(body, learnt, parameters, lot, columns, courses))
        {
            Carried = [.. Enumerable.Repeat(Link.None, (body.Through - body.Until) * body.Counts.Count), .. body.Asks.Select(a => a.With.Count == 0 ? LinkOf(body, a) : Link.None), .. Otherwise(body).Select(a => LinkOf(body, a)), Link.None],
        };
    }

    /// <summary>
    /// What is asked under other parameters. Of these the simulations carry the difference to the answer as things are, and behind all else that answer: the regression moves
    /// the answer alone, so that the difference stays one of pairs that share all chance.
    /// </summary>
    internal static IReadOnlyList<Asked> Otherwise(FittedBody body) => [.. body.Asks.Where(a => a.With.Count > 0)];

    /// <summary>The outputs whose course is told, year by year: what is counted and what is asked about.</summary>
    internal static IReadOnlyList<string> Told(FittedBody body) => [.. body.Counts.Select(c => c.Output).Concat(body.Asks.Select(a => a.Output)).Distinct()];

    /// <summary>Years simulated.</summary>
    internal static int Years(FittedBody body) => body.Through - body.From + 1;

    private static Link LinkOf(FittedBody body, Asked asked) => body.Model.Outputs.First(o => o.Id == asked.Output) switch
    {
        { Low: 0, High: 1 } => Link.Logit,
        { Low: >= 0 } => Link.Log,
        _ => Link.Identity,
    };

    private static void Simulate(FittedBody body, CalibratedParameter[] learnt, ReadOnlySpan<double[]> parameters, Lot lot, ReadOnlySpan<double[]> columns, double[][] courses)
    {
        var inputs = new LotInputs(body, learnt, parameters.ToArray(), lot.First);
        var asIs = Run(body, inputs, lot);
        var fitted = body.Until - body.From + 1;
        var summaries = CountSummaries.Of([.. body.Counts.Select(c => Enumerable.Range(1, fitted).Select(step => asIs.At(c.Output, step)).ToArray())], lot.Count);
        var next = 0;
        foreach (var summary in summaries)
        {
            summary.AsSpan(0, lot.Count).CopyTo(columns[next++]);
        }

        foreach (var counted in body.Counts)
        {
            for (var year = body.Until + 1; year <= body.Through; year++)
            {
                asIs.At(counted.Output, year - body.From + 1).AsSpan(0, lot.Count).CopyTo(columns[next++]);
            }
        }

        foreach (var asked in Answers(body, inputs, asIs, lot))
        {
            asked.AsSpan(0, lot.Count).CopyTo(columns[next++]);
        }

        for (var i = 0; i < lot.Count; i++)
        {
            columns[next][i] = lot.First + i;
        }

        Tell(body, asIs, lot, courses);
    }

    /// <summary>Lots fill stretches of their own.</summary>
    private static void Tell(FittedBody body, Trajectories asIs, Lot lot, double[][] courses)
    {
        var next = 0;
        foreach (var output in Told(body))
        {
            for (var step = 1; step <= Years(body); step++)
            {
                asIs.At(output, step).AsSpan(0, lot.Count).CopyTo(courses[next++].AsSpan((int)lot.First));
            }
        }
    }

    private static IEnumerable<double[]> Answers(FittedBody body, LotInputs inputs, Trajectories asIs, Lot lot)
    {
        var runs = body.Asks.Select(a => a.With).Where(w => w.Count > 0).DistinctBy(Written).ToDictionary(Written, with => Run(body, inputs.With(with), lot), StringComparer.Ordinal);
        double[] AsIs(Asked asked) => asIs.At(asked.Output, asked.Year - body.From + 1);
        double[] Difference(Asked asked)
        {
            var apart = (double[])runs[Written(asked.With)].At(asked.Output, asked.Year - body.From + 1).Clone();
            Columns.Subtract(apart, AsIs(asked), apart);
            return apart;
        }

        return [.. body.Asks.Select(a => a.With.Count == 0 ? AsIs(a) : Difference(a)), .. Otherwise(body).Select(AsIs)];
    }

    private static string Written(IReadOnlyDictionary<string, double> with) => string.Join(' ', with.OrderBy(w => w.Key, StringComparer.Ordinal));

    private static Trajectories Run(FittedBody body, LotInputs inputs, Lot lot) => Simulator.Run(
        body.Model,
        body.Model.Actors.Fewest,
        inputs,
        Years(body),
        lot.Count,
        new SimulationOptions
        {
            Seed = lot.Source.Seed,
            FirstDraw = lot.First,
            Stream = $"fitted:{body.Model.Id}:chance",
            Outputs = Told(body),
        });
}

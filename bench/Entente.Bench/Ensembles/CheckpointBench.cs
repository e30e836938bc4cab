using System.Globalization;
using Entente.Dynamics;
using Entente.Ensembles.Runs;

namespace Entente.Bench.Ensembles;

/// <summary>
/// Times what checkpoints cost: the standard model in units of work without files, and the files alone, of tables that are there already, so
/// that a machine with more to do does not drown the difference.
/// </summary>
internal static class CheckpointBench
{
    private const int Actors = 7, Steps = 40, UnitDraws = 16_384;

    internal static void Run(long draws, int threads, int rounds)
    {
        var manifest = Manifest(draws);
        var (work, ready) = (new Work(manifest), new Ready(manifest));
        var bytes = 0L;
        var seconds = Timing.Shortest(
            rounds,
            () => Numerics.Chunks.Map(manifest.Units, threads, unit => work.Run(manifest.Unit(unit), default).Rows),
            () => InFolder(manifest, ready, threads, gather: false),
            () => bytes = InFolder(manifest, ready, threads, gather: true));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"checkpoints, {draws} draws of {Actors} actors and {Steps} steps in {manifest.Units} units, {threads} thread(s), shortest of {rounds}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  work without files       {seconds[0],7:F3} s"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  each unit onto the disk  {seconds[1],7:F3} s   {1 + seconds[1] / seconds[0]:F3}x in all"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and results together     {seconds[2],7:F3} s   {1 + seconds[2] / seconds[0]:F3}x in all; results of {bytes >> 20} MB"));
    }

    private static long InFolder(Manifest manifest, IWork work, int threads, bool gather)
    {
        var place = Directory.CreateTempSubdirectory("entente-bench-").FullName;
        try
        {
            using var folder = RunFolder.Begin(place, manifest, new(Share.Whole, "{}"));
            RunEngine.Run(folder, work, threads, new());
            if (gather) RunFinish.Complete(folder, RunFinish.Gather(folder, new()), []);
            return gather ? new FileInfo(folder.Results).Length : 0;
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }

    private static Manifest Manifest(long draws) => new()
    {
        Program = "bench",
        Kind = "bench",
        Work = "{}",
        Seed = 1,
        Parts = ["all"],
        Draws = draws,
        UnitDraws = UnitDraws,
        Columns = [.. Enumerable.Range(1, Actors).Select(i => new ColumnSpec($"opinion.{i}", ColumnType.Float64))],
    };

    private sealed class Work(Manifest manifest) : IWork
    {
        private readonly IModel model = Entente.Dynamics.Models.Find("influence-network")!;
        private readonly Reading[] readings = [.. Enumerable.Range(0, Actors).Select(i => new Reading("opinion", Reduction.Final, i))];

        public ColumnTable Run(WorkUnit unit, CancellationToken cancellation) => new(
            manifest.Columns,
            Simulator.Read(model, Actors, new Inputs(model, Actors), Steps, unit.Count, readings, new() { Seed = manifest.Seed, FirstDraw = unit.First }, cancellation));
    }

    /// <summary>Work that is done.</summary>
    private sealed class Ready(Manifest manifest) : IWork
    {
        private readonly double[] column = [.. Enumerable.Range(0, UnitDraws).Select(i => i / (double)UnitDraws)];

        public ColumnTable Run(WorkUnit unit, CancellationToken cancellation) =>
            new(manifest.Columns, [.. manifest.Columns.Select(_ => column[..unit.Count])]);
    }
}

using Entente.Ensembles.Runs;
using Entente.Numerics;

namespace Entente.Ensembles.Tests.Runs;

/// <summary>A run that is quickly done: a uniform draw, missing now and then, and the draw's number.</summary>
internal sealed class Toy(Manifest manifest) : IWork
{
    internal static readonly ColumnSpec[] Columns = [new("x", ColumnType.Float64, "share"), new("draw", ColumnType.Int64)];

    private static readonly ColumnSpec[] CountColumns = [new("bin", ColumnType.Int64), new("count", ColumnType.Int64)];

    private int runs;

    internal int Runs => runs;

    internal static Manifest Manifest(long draws = 1000, int unitDraws = 64, ulong seed = 1, Folding folding = Folding.Rows, params string[] parts) => new()
    {
        Program = "1.0.0",
        Kind = "toy",
        Work = """{"color":"blå 藍"}""",
        Seed = seed,
        Parts = parts.Length == 0 ? ["all"] : parts,
        Draws = draws,
        UnitDraws = unitDraws,
        Columns = folding == Folding.Rows ? Columns : CountColumns,
        Folding = folding,
    };

    public ColumnTable Run(WorkUnit unit, CancellationToken cancellation)
    {
        Interlocked.Increment(ref runs);
        var x = new double[unit.Count];
        new DrawSource(manifest.Seed).Uniform(StreamId.Of("toy").Child(unit.Part), unit.First, x);
        return manifest.Folding == Folding.Rows ? Rows(unit, x) : Counts(x);
    }

    private static ColumnTable Rows(WorkUnit unit, double[] x)
    {
        for (var i = 0; i < x.Length; i++)
            if (x[i] < 0.1) x[i] = -double.NaN;
        return new(Columns, [x, Enumerable.Range(0, unit.Count).Select(i => unit.First + i).ToArray()]);
    }

    private static ColumnTable Counts(double[] x)
    {
        var counts = x.GroupBy(v => (long)(v * 20)).OrderBy(g => g.Key).ToArray();
        return new(CountColumns, [counts.Select(g => g.Key).ToArray(), counts.Select(g => (long)g.Count()).ToArray()]);
    }
}

/// <summary>A folder of a test's own, gone when the test ends.</summary>
internal sealed class Place : IDisposable
{
    internal string Root { get; } = Directory.CreateTempSubdirectory("entente-runs-").FullName;

    internal string At(string name) => Path.Combine(Root, name);

    /// <summary>Runs all that is missing of a share in a folder.</summary>
    internal int Work(string name, Manifest manifest, string share = "1/1", int threads = 1, IStorage? storage = null, RunNotes? notes = null)
    {
        using var folder = RunFolder.Begin(At(name), manifest, new(Share.Read(share)!.Value, "{}"), storage);
        return RunEngine.Run(folder, new Toy(manifest), threads, notes ?? new());
    }

    /// <summary>Runs what is missing and finishes.</summary>
    internal string Finish(string name, Manifest manifest, int threads = 1)
    {
        using var folder = RunFolder.Begin(At(name), manifest, new(Share.Whole, "{}"));
        RunEngine.Run(folder, new Toy(manifest), threads, new());
        var results = RunFinish.Gather(folder, new());
        RunFinish.Complete(folder, results, [new("tables/x.csv", "x\r\n"u8.ToArray())]);
        return results.Digest;
    }

    /// <summary>Merges shares into a folder.</summary>
    internal string Merge(string name, params string[] shards)
    {
        string[] places = [.. shards.Select(At)];
        using var folder = RunFolder.Begin(At(name), ShardMerge.Manifest(places, "1.0.0"), new(Share.Whole, "{}"));
        var results = ShardMerge.Gather(folder, places, new());
        RunFinish.Complete(folder, results, [new("tables/x.csv", "x\r\n"u8.ToArray())]);
        return results.Digest;
    }

    /// <summary>Every file of a folder with its bytes.</summary>
    internal Dictionary<string, string> Contents(string name) =>
        Directory.EnumerateFiles(At(name), "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(At(name), f), f => Convert.ToHexString(File.ReadAllBytes(f)));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

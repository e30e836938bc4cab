namespace Entente.Ensembles.Runs;

/// <summary>The results of a whole run, as they stand in <c>results.columns</c>; read from there as far as they are asked for, so that they may be larger than memory.</summary>
public sealed class Results
{
    private readonly string path;
    private readonly ColumnHeader header;

    internal Results(Manifest manifest, FinishedRun finished, string path)
    {
        (Manifest, Finished, this.path) = (manifest, finished, path);
        header = new(manifest.Columns, finished.Rows, null, -1);
    }

    /// <summary>What was run.</summary>
    public Manifest Manifest { get; }

    /// <summary>Digest and number of rows.</summary>
    public FinishedRun Finished { get; }

    /// <summary>SHA-256 of <c>results.columns</c>: equal results, equal digest, however they were worked out.</summary>
    public string Digest => Finished.Digest;

    /// <summary>Number of rows.</summary>
    public long Rows => Finished.Rows;

    /// <summary>What a part says of a column of doubles, draw by draw; only of results that have a row per draw.</summary>
    /// <param name="column">Name of the column.</param>
    /// <param name="part">The part.</param>
    /// <param name="most">So many draws at most, the first; all unless given.</param>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    /// <exception cref="IOException">The file cannot be read any more.</exception>
    public double[] Doubles(string column, int part, int most = int.MaxValue)
    {
        var at = Enumerable.Range(0, Manifest.Columns.Count).FirstOrDefault(c => Manifest.Columns[c].Name == column && Manifest.Columns[c].Type == ColumnType.Float64, -1);
        if (at < 0) throw new ArgumentException($"There is no column of doubles '{column}'.", nameof(column));
        var values = new double[checked((int)Math.Min(Manifest.Draws, most))];
        ColumnFile.Values(path, header, at, part * Manifest.Draws, values);
        return values;
    }

    /// <summary>All columns at once; of results that are counts, or few.</summary>
    /// <exception cref="IOException">The file cannot be read any more.</exception>
    public ColumnTable Table() => ColumnFile.Read(path).Table ?? throw new IOException($"{path} was altered while it was in use.");
}

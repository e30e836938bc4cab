namespace Entente.Ensembles.Runs;

/// <summary>The results of a whole run, as they stand in <c>results.columns</c>.</summary>
/// <param name="Manifest">What was run.</param>
/// <param name="Finished">Digest and number of rows.</param>
/// <param name="Table">The columns.</param>
public sealed record Results(Manifest Manifest, FinishedRun Finished, ColumnTable Table)
{
    /// <summary>SHA-256 of <c>results.columns</c>: equal results, equal digest, however they were worked out.</summary>
    public string Digest => Finished.Digest;

    /// <summary>The rows of a part, as a range of all rows; only of results that have a row per draw.</summary>
    public Range Part(int part)
    {
        var draws = checked((int)Manifest.Draws);
        return (part * draws)..((part + 1) * draws);
    }
}

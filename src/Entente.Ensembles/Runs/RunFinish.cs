namespace Entente.Ensembles.Runs;

/// <summary>A file to be written beside the results.</summary>
/// <param name="Path">Path in the run folder, with forward slashes.</param>
/// <param name="Bytes">Its contents.</param>
public sealed record RunFile(string Path, byte[] Bytes);

/// <summary>The end of a run: results, what is made of them, and the mark that all is there.</summary>
public static class RunFinish
{
    /// <summary>Puts the units of the folder together.</summary>
    /// <param name="folder">A folder with every unit of the run.</param>
    /// <param name="notes">Takes what must be told.</param>
    /// <exception cref="RunException">A unit is missing or damaged, or the results cannot be written.</exception>
    public static Results Gather(RunFolder folder, RunNotes notes)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return Gather(folder, number => UnitFile.Read(folder.UnitPath(number), folder.Manifest, folder.Manifest.Hash, number, notes)?.Table ?? throw Missing(folder.UnitPath(number), folder), notes);
    }

    /// <summary>Writes what was made of the results, then the mark that the run is finished, and removes what was only needed to go on.</summary>
    /// <exception cref="RunException">Something cannot be written.</exception>
    public static void Complete(RunFolder folder, Results results, IEnumerable<RunFile> files)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(files);
        foreach (var file in files) folder.Write(folder.In(Path.Combine(file.Path.Split('/'))), file.Bytes);
        folder.Write(folder.In(FinishedRun.Name), results.Finished.ToBytes());
        Clear(folder);
    }

    /// <summary>The results of a finished run; null if it is unfinished, or its results are gone or altered, which is noted.</summary>
    public static Results? Read(RunFolder folder, RunNotes notes)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(notes);
        if (folder.Finished() is not { } finished)
        {
            if (folder.Resumption is null) notes.Warning(folder.In(FinishedRun.Name), "W0924", "is missing or damaged; the run counts as unfinished", "缺失或損壞；此次運算視同未完成");
            return null;
        }

        if (File.Exists(folder.Results) && ColumnFile.Check(folder.Results).Digest == finished.Digest)
        {
            Clear(folder);
            return new(folder.Manifest, finished, folder.Results);
        }

        notes.Warning(folder.Results, "W0915", "is missing or was altered after the run was finished; its units have to be run again", "於運算完成後遺失或遭更動；各單元須重新運算");
        return null;
    }

    internal static Results Gather(RunFolder folder, Func<int, ColumnTable> unit, RunNotes notes)
    {
        var (before, finished) = (folder.Finished(), ResultsWriter.Write(folder, unit));
        if (before is not null && before.Digest != finished.Digest)
            notes.Warning(
                folder.In(FinishedRun.Name), "W0923",
                $"said that the results have the digest {before.Digest}; worked out again they have {finished.Digest}, so one of the two is not of this run: look at what changed this file",
                $"原載結果摘要值為 {before.Digest}，重新運算後為 {finished.Digest}；兩者之一並非此次運算，請查明此檔案何以變更");
        return new(folder.Manifest, finished, folder.Results);
    }

    private static RunException Missing(string path, RunFolder folder) => RunException.Error(
        path, "E0916",
        $"is missing or damaged; 'entente resume {folder.Path}' runs the unit again",
        $"缺失或損壞；執行 entente resume {folder.Path} 可重新運算此單元");

    /// <summary>What cannot be removed only takes room: the run is finished all the same.</summary>
    private static void Clear(RunFolder folder)
    {
        try
        {
            if (Directory.Exists(folder.In("units"))) Directory.Delete(folder.In("units"), recursive: true);
            File.Delete(folder.In(Resumption.Name));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // See above.
        }
    }
}

namespace Entente.Ensembles.Runs;

/// <summary>Writes and checks the files of units.</summary>
internal static class UnitFile
{
    internal static void Write(RunFolder folder, string run, WorkUnit unit, ColumnTable table)
    {
        var manifest = folder.Manifest;
        if (!table.Specs.SequenceEqual(manifest.Columns))
            throw new InvalidOperationException($"Unit {unit.Number} has other columns than the manifest says.");
        if (manifest.Folding == Folding.Rows && table.Rows != unit.Count)
            throw new InvalidOperationException($"Unit {unit.Number} has {table.Rows} rows for {unit.Count} draws.");
        folder.Write(folder.UnitPath(unit.Number), file => ColumnFile.Write(file, new(manifest.Columns, table.Rows, run, unit.Number), table));
    }

    /// <summary>The unit's table where its file stands and holds; null where it must be run again, which is noted unless the file is missing.</summary>
    /// <exception cref="RunException">It belongs to another run or another version of the format, or it cannot be read.</exception>
    internal static ColumnContents? Read(string path, Manifest manifest, string run, int unit, RunNotes notes)
    {
        if (!File.Exists(path)) return null;
        ColumnContents contents;
        try
        {
            contents = ColumnFile.Read(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw RunReading.Unreadable(path, fault);
        }

        switch (contents.Fault)
        {
            case FileFault.Torn:
                notes.Warning(path, "W0910", "was torn off in the middle and counts as missing", "檔案中途截斷，視同缺失");
                return null;
            case FileFault.Altered:
                notes.Warning(path, "W0911", "was altered after it was written (its checksum does not hold) and counts as missing", "寫入後遭更動（檢查碼不符），視同缺失");
                return null;
            case FileFault.OtherVersion:
                throw RunException.Error(path, "E0912", "is of another version of the format; move it away, or begin anew in another folder", "屬其他格式版本；請移走此檔，或在另一資料夾重新開始");
            default:
                return Fits(contents, path, manifest, run, unit, notes);
        }
    }

    private static ColumnContents? Fits(ColumnContents contents, string path, Manifest manifest, string run, int unit, RunNotes notes)
    {
        if (contents.Header!.Run != run)
            throw RunException.Error(path, "E0913", "belongs to another run; move it to that run's folder", "屬於另一次運算；請移回該次運算的資料夾");
        if (contents.Header.Unit == unit && contents.Header.Columns.SequenceEqual(manifest.Columns)) return contents;
        notes.Warning(path, "W0914", $"holds unit {contents.Header.Unit} under the name of unit {unit}, which counts as missing", $"檔名為第 {unit} 單元，內容卻為第 {contents.Header.Unit} 單元；第 {unit} 單元視同缺失");
        return null;
    }
}

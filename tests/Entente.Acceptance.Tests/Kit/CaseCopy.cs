namespace Entente.Acceptance.Tests.Kit;

/// <summary>A copy of the reference case, to be changed.</summary>
/// <param name="Folder">Where it lies.</param>
internal sealed record CaseCopy(string Folder)
{
    /// <summary>Names of the tables of a subfolder.</summary>
    public IReadOnlyList<string> Tables(string subfolder) =>
        [.. Directory.EnumerateFiles(Path.Combine(Folder, subfolder), "*.csv").Select(f => $"{subfolder}/{Path.GetFileName(f)}").Order(StringComparer.Ordinal)];

    public string Text(string file) => File.ReadAllText(At(file));

    public void Write(string file, string text) => File.WriteAllText(At(file), text);

    public void Delete(string file) => File.Delete(At(file));

    /// <summary>Replaces the first <paramref name="old"/>, which must be there.</summary>
    /// <returns>Where it stood, <c>line:column</c>.</returns>
    public string Replace(string file, string old, string by)
    {
        var text = Text(file);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{old}' is not in {file}");
        Write(file, text[..at] + by + text[(at + old.Length)..]);
        return $"{text[..at].Count(c => c == '\n') + 1}:{at - text.LastIndexOf('\n', at)}";
    }

    /// <summary>The cells of a table, the header first.</summary>
    public List<string[]> Rows(string file) => Csv.Read(Text(file));

    /// <summary>Writes a table.</summary>
    public void Write(string file, IEnumerable<string[]> rows) => Write(file, Csv.Write(rows, ',', "\n"));

    /// <summary>Changes a table: what is given the header's columns by name and a row, and returns null, leaves the row out.</summary>
    public void Change(string file, Func<IReadOnlyDictionary<string, int>, string[], string[]?> change)
    {
        var rows = Rows(file);
        var columns = rows[0].Index().ToDictionary(c => c.Item, c => c.Index);
        Write(file, rows.Skip(1).Select(r => change(columns, r)).OfType<string[]>().Prepend(rows[0]));
    }

    private string At(string file) => Path.Combine(Folder, file);
}

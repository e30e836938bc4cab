using System.Text;
using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;

namespace Entente.Cases.Tests.Kit;

/// <summary>
/// A small sound case of invented states, held in memory and changed file by file, then written to a temporary folder and read.
/// In a replacement the mark « says where a fault is expected; it is taken out before the file is written.
/// </summary>
internal sealed class SoundCase
{
    public const char Mark = '«';

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly List<string> _marked = [];

    public SoundCase()
    {
        foreach (var (name, text) in SoundFiles.All)
            Write(name, text);
    }

    /// <summary>Places of the marks, <c>file:line:column</c>, in the order of the changes.</summary>
    public IReadOnlyList<string> Marked => _marked;

    /// <summary>Done to the written folder just before it is read; what it returns is disposed of afterwards.</summary>
    public Func<string, IDisposable?> OnDisk { get; set; } = _ => null;

    public string Text(string file) => Encoding.UTF8.GetString(_files[file]);

    public SoundCase Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(Unmarked(file, text)));

    public SoundCase Write(string file, byte[] bytes)
    {
        _files[file] = bytes;
        return this;
    }

    public SoundCase Remove(string file)
    {
        Assert.True(_files.Remove(file), $"no file {file}");
        return this;
    }

    public SoundCase Change(string file, Func<string, string> change) => Write(file, change(Text(file)));

    public SoundCase Replace(string file, string old, string by)
    {
        var text = Text(file);
        Assert.True(text.Split(old).Length == 2, $"'{old}' should stand once in {file}");
        return Write(file, text.Replace(old, by, StringComparison.Ordinal));
    }

    public Outcome Read()
    {
        var folder = Directory.CreateTempSubdirectory("entente-").FullName;
        try
        {
            WriteTo(folder);
            using var held = OnDisk(folder);
            var faults = new DiagnosticBag();
            var read = CaseReader.Read(folder, faults);
            return new Outcome(read, faults, folder.Replace('\\', '/'));
        }
        finally
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Asserts that the case reads without any fault.</summary>
    public Case Sound()
    {
        var outcome = Read();
        Assert.Empty(outcome.Listing);
        return outcome.Case!;
    }

    private void WriteTo(string folder)
    {
        foreach (var (name, bytes) in _files)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }
    }

    private string Unmarked(string file, string text)
    {
        for (int at; (at = text.IndexOf(Mark, StringComparison.Ordinal)) >= 0; text = text.Remove(at, 1))
        {
            var before = text[..at];
            _marked.Add($"{file}:{before.Count(c => c == '\n') + 1}:{at - before.LastIndexOf('\n')}");
        }

        return text;
    }
}

/// <summary>What a reading gave, with paths relative to the case folder.</summary>
internal sealed record Outcome(Case? Case, DiagnosticBag Bag, string Folder)
{
    public IReadOnlyList<Diagnostic> Faults => Bag.Sorted();

    /// <summary><c>file:line:column code</c> of each fault.</summary>
    public IReadOnlyList<string> Listing => [.. Faults.Select(f => $"{f.Position.ToString()[Folder.Length..].TrimStart('/')} {f.Code}")];
}

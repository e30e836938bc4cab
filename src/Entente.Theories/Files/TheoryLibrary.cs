using Entente.Cases;
using Entente.Cases.Bibliography;
using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Theories.Forms;

namespace Entente.Theories.Files;

/// <summary>The theories of a folder, discovered, with their worked examples and the references they cite.</summary>
/// <param name="Theories">By id.</param>
/// <param name="Examples">Worked examples by theory id.</param>
/// <param name="References">Entries of references.bib by key.</param>
/// <param name="Inputs">Files read.</param>
public sealed record TheoryLibrary(
    IReadOnlyDictionary<string, TheoryFile> Theories,
    IReadOnlyDictionary<string, IReadOnlyList<WorkedExample>> Examples,
    IReadOnlyDictionary<string, BibEntry> References,
    IReadOnlyList<InputFile> Inputs)
{
    /// <summary>Reads every <c>.yml</c> file below <c>theories/</c> of <paramref name="home"/> and its <c>references.bib</c>.</summary>
    public static TheoryLibrary Read(string home, DiagnosticBag faults)
    {
        var inputs = new List<InputFile>();
        var bib = TextFile.Read(Path.Combine(home, "references.bib"), "references.bib", faults);
        var references = bib is { } b ? BibFile.Read("references.bib", b.Text, faults) : new Dictionary<string, BibEntry>();
        var theories = new Dictionary<string, TheoryFile>(StringComparer.Ordinal);
        var examples = new Dictionary<string, IReadOnlyList<WorkedExample>>(StringComparer.Ordinal);
        foreach (var (file, shown) in Files(home))
        {
            if (TextFile.Read(file, shown, faults) is not { } read)
            {
                continue;
            }

            inputs.Add(read.Input);
            var group = shown.Split('/') is [_, var folder, _] ? folder : "";
            if (TheoryReader.Read(shown, group, read.Text, faults) is { } found)
            {
                Add(found.Theory, theories, references, faults);
                examples[found.Theory.Id] = found.Examples;
            }
        }

        return new TheoryLibrary(theories, examples, references, inputs);
    }

    private static void Add(TheoryFile theory, Dictionary<string, TheoryFile> theories, IReadOnlyDictionary<string, BibEntry> references, DiagnosticBag faults)
    {
        var at = new Position(theory.Path, 1, 1);
        if (!theories.TryAdd(theory.Id, theory))
        {
            faults.Error(at, "E0425", $"the id '{theory.Id}' is also used by {theories[theory.Id].Path}; rename one", $"代號「{theory.Id}」亦用於 {theories[theory.Id].Path}；請改名");
        }

        foreach (var key in theory.Sources.Where(s => !references.ContainsKey(s)))
        {
            var hint = Hint.For(key, references.Keys);
            faults.Error(at, "E0426", $"references.bib has no entry '{SafeText.Show(key)}'{hint.En}", $"references.bib 中無條目「{SafeText.Show(key)}」{hint.ZhHant}");
        }
    }

    private static IEnumerable<(string File, string Shown)> Files(string home)
    {
        var folder = Path.Combine(home, "theories");
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.yml", SearchOption.AllDirectories)
                .Select(f => (f, Path.GetRelativePath(home, f).Replace('\\', '/')))
                .OrderBy(f => f.Item2, StringComparer.Ordinal)
            : [];
    }
}

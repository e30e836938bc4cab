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
    /// <summary>The catalogue of systems in order of their numbers; empty where the folder has none.</summary>
    public IReadOnlyList<SystemEntry> Systems { get; init; } = [];

    /// <summary>Reads every <c>.yml</c> file below <c>theories/</c> of <paramref name="home"/>, the catalogue of systems among them, and its <c>references.bib</c>.</summary>
    public static TheoryLibrary Read(string home, DiagnosticBag faults)
    {
        var inputs = new List<InputFile>();
        var bib = TextFile.Read(Path.Combine(home, "references.bib"), "references.bib", faults);
        var references = bib is { } b ? BibFile.Read("references.bib", b.Text, faults) : new Dictionary<string, BibEntry>();
        var theories = new Dictionary<string, TheoryFile>(StringComparer.Ordinal);
        var examples = new Dictionary<string, IReadOnlyList<WorkedExample>>(StringComparer.Ordinal);
        IReadOnlyList<SystemEntry> systems = [];
        foreach (var reading in Files(home).Select(f => Task.Run(() => OneFile.Read(f.File, f.Shown))).ToArray())
        {
            var file = reading.GetAwaiter().GetResult();
            faults.AddAll(file.Faults);
            inputs.AddRange(file.Input is { } input ? [input] : []);
            systems = file.Systems ?? systems;
            if (file.Theory is { } theory)
            {
                Add(theory, theories, references, faults);
                examples[theory.Id] = file.Examples;
            }
        }

        CheckSystems(theories.Values, systems, faults);
        CheckPartings(theories, faults);
        foreach (var theory in theories.Values.ToArray())
        {
            theories[theory.Id] = theory.Linked(theories, faults);
        }

        return new TheoryLibrary(theories, examples, references, inputs) { Systems = systems };
    }

    /// <summary>What one file of the folder holds; read apart from the others, so that threads can share the work.</summary>
    private sealed record OneFile(DiagnosticBag Faults, InputFile? Input)
    {
        public IReadOnlyList<SystemEntry>? Systems { get; private init; }

        public TheoryFile? Theory { get; private init; }

        public IReadOnlyList<WorkedExample> Examples { get; private init; } = [];

        public static OneFile Read(string file, string shown)
        {
            var faults = new DiagnosticBag();
            if (TextFile.Read(file, shown, faults) is not { } read)
            {
                return new OneFile(faults, null);
            }

            if (shown == SystemCatalogue.Path)
            {
                return new OneFile(faults, read.Input) { Systems = SystemCatalogue.Read(shown, read.Text, faults) };
            }

            var group = shown.Split('/') is [_, var folder, _] ? folder : "";
            return TheoryReader.Read(shown, group, read.Text, faults) is { } found
                ? new OneFile(faults, read.Input) { Theory = found.Theory, Examples = found.Examples }
                : new OneFile(faults, read.Input);
        }
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

    /// <summary>Reports theories of systems that the catalogue lacks, where there is a catalogue.</summary>
    private static void CheckSystems(IEnumerable<TheoryFile> theories, IReadOnlyList<SystemEntry> systems, DiagnosticBag faults)
    {
        foreach (var theory in theories.Where(t => systems.Count > 0 && systems.All(s => s.Id != t.System)))
        {
            var hint = Hint.For(theory.System, systems.Select(s => s.Id));
            faults.Error(new Position(theory.Path, 1, 1), "E0429", $"the catalogue of systems (theories/systems.yml) has no '{theory.System}'{hint.En}", $"系統目錄（theories/systems.yml）中無「{theory.System}」{hint.ZhHant}");
        }
    }

    /// <summary>Reports theories that part from one that there is not, or from themselves.</summary>
    private static void CheckPartings(Dictionary<string, TheoryFile> theories, DiagnosticBag faults)
    {
        foreach (var (theory, parting) in theories.Values.SelectMany(t => t.PartsFrom.Select(p => (t, p))))
        {
            if (parting.Theory == theory.Id)
            {
                faults.Error(parting.At, "E0538", "a theory does not part from itself", "理論不與自身分歧");
            }
            else if (!theories.ContainsKey(parting.Theory))
            {
                var hint = Hint.For(parting.Theory, theories.Keys);
                faults.Error(parting.At, "E0537", $"there is no theory '{SafeText.Show(parting.Theory)}' to part from{hint.En}", $"無可與之分歧之理論「{SafeText.Show(parting.Theory)}」{hint.ZhHant}");
            }
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

using Entente.Cases.Diagnostics;
using Entente.Theories.Files;
using Entente.Theories.Forms;

namespace Entente.Theories.Tests.Kit;

/// <summary>The text of a theory, patched and read. The mark « in a patch says where a fault is expected; it is taken out.</summary>
internal sealed class TheoryText(string id)
{
    private const char Mark = '«';
    private readonly List<string> _marked = [];
    private string _text = SoundTheories.All[id];

    /// <summary>The theories of the kit that others hang together with.</summary>
    private static readonly Lazy<IReadOnlyDictionary<string, TheoryFile>> Others = new(() => new[] { "bridge", "dragnet", "ferry-game" }
        .Select(id => TheoryReader.Read($"theories/{id}.yml", "", SoundTheories.All[id], new DiagnosticBag())!.Value.Theory).ToDictionary(t => t.Id, StringComparer.Ordinal));

    /// <summary>Places of the marks, <c>line:column</c>, in the order of the patches.</summary>
    public IReadOnlyList<string> Marked => _marked;

    public TheoryText Replace(string old, string by)
    {
        Assert.True(_text.Split(old).Length == 2, $"'{old}' should stand once in {id}");
        _text = Unmarked(_text.Replace(old, by, StringComparison.Ordinal));
        return this;
    }

    public (TheoryFile? Theory, IReadOnlyList<WorkedExample> Examples, IReadOnlyList<Diagnostic> Faults) Read()
    {
        var faults = new DiagnosticBag();
        var read = TheoryReader.Read($"theories/{id}.yml", "", _text, faults);
        return (read?.Theory.Linked(Others.Value, faults), read?.Examples ?? [], faults.Sorted());
    }

    /// <summary>Asserts that it reads without any fault.</summary>
    public TheoryFile Sound()
    {
        var (theory, _, faults) = Read();
        Assert.Empty(faults.Select(f => f.Format(Cases.Language.En)));
        return theory!;
    }

    /// <summary>The body of one reading.</summary>
    public TheoryBody Body(string reading = Reading.Own) => Sound().Readings.Single(r => r.Id == reading).Body;

    private string Unmarked(string text)
    {
        for (int at; (at = text.IndexOf(Mark, StringComparison.Ordinal)) >= 0; text = text.Remove(at, 1))
        {
            var before = text[..at];
            _marked.Add($"{before.Count(c => c == '\n') + 1}:{at - before.LastIndexOf('\n')}");
        }

        return text;
    }
}

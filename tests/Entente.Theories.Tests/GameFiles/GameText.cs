using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Theories.GameFiles;

namespace Entente.Theories.Tests.GameFiles;

/// <summary>The text of a game file, patched and read. The mark « in a patch says where a fault is expected; it is taken out.</summary>
internal sealed class GameText(string id)
{
    private readonly List<string> _marked = [];
    private string _text = SoundGames.All[id];

    /// <summary>Places of the marks, <c>line:column</c>, in the order of the patch.</summary>
    public IReadOnlyList<string> Marked => _marked;

    public GameText Replace(string old, string by)
    {
        Assert.True(_text.Split(old).Length == 2, $"'{old}' should stand once in {id}");
        _text = _text.Replace(old, by, StringComparison.Ordinal);
        for (int at; (at = _text.IndexOf('«', StringComparison.Ordinal)) >= 0; _text = _text.Remove(at, 1))
        {
            var before = _text[..at];
            _marked.Add($"{before.Count(c => c == '\n') + 1}:{at - before.LastIndexOf('\n')}");
        }

        return this;
    }

    public (GameFile? File, IReadOnlyList<Diagnostic> Faults) Read()
    {
        var faults = new DiagnosticBag();
        return (GameFileReader.Read($"games/{id}.yml", _text, GameVocabulary.Numbers, faults), faults.Sorted());
    }

    /// <summary>Asserts that it reads without any fault.</summary>
    public GameFile Sound()
    {
        var (file, faults) = Read();
        Assert.Empty(faults.Select(f => f.Format(Language.En)));
        return file!;
    }
}

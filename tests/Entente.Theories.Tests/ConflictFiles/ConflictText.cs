using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Theories.ConflictFiles;

namespace Entente.Theories.Tests.ConflictFiles;

/// <summary>Two sound conflicts between invented parties, patched; the mark « says where a fault is expected.</summary>
internal sealed class ConflictText
{
    private readonly List<string> marked = [];

    private ConflictText(string text) => Text = Unmarked(text);

    /// <summary>With options, conditions and each kind of preference.</summary>
    public const string Ferry = """
        id: ferry
        title: { en: Ferry, zh-Hant: 渡輪 }
        source: shores
        says: { en: Who may land., zh-Hant: 誰可靠岸。 }
        decision-makers:
          aland:
            en: Aland
            zh-Hant: 甲國
            options:
              toll: { en: ask a toll, zh-Hant: 收費 }
              close: { en: close the port, zh-Hant: 封港, change: take-up-only }
          borduria:
            en: Borduria
            zh-Hant: 乙國
            options:
              sail: { en: sail, zh-Hant: 航行 }
        infeasible: [close and sail]
        indistinct: [close]
        forbidden:
          - { by: borduria, from: toll, to: sail }
        combinations:
          idle: []
          toll-only: [toll]
          sailing: [sail]
          paid: [toll, sail]
          closed: close
        preferences:
          aland: { statements: [not close, { prefer: toll, if: sail }, sail] }
          borduria: { weights: { sail: 2, toll: -1.5, close: -1 } }
        status-quo: idle
        known:
          - claims: { en: So it is., zh-Hant: 如此。 }
            source: shores
            equilibria: { nash: [paid] }
            stable: { aland: { seq: [paid, toll-only] } }
            shifts: [{ from: idle, to: paid, by: [aland, borduria] }]

        """;

    /// <summary>With moves listed one by one.</summary>
    public const string Ladder = """
        id: ladder
        title: { en: Ladder, zh-Hant: 階梯 }
        source: [shores]
        says: { en: Up and down., zh-Hant: 上下。 }
        decision-makers:
          aland: { en: Aland, zh-Hant: 甲國, moves: [peace -> crisis, crisis -> war] }
          borduria: { en: Borduria, zh-Hant: 乙國, moves: crisis -> peace }
        states:
          peace: { en: peace, zh-Hant: 和平 }
          crisis: { en: crisis, zh-Hant: 危機 }
          war: { en: war, zh-Hant: 戰爭 }
        preferences:
          aland: { ranking: [crisis, [peace, war]] }
          borduria: { ranking: [peace, crisis, war] }

        """;

    public string Text { get; }

    /// <summary>Where the marks stood, line and column.</summary>
    public IReadOnlyList<string> Marked => marked;

    public static ConflictText Of(string text, string? old = null, string by = "")
    {
        if (old is null)
            return new(text);
        Assert.Equal(2, text.Split(old).Length);
        return new(text.Replace(old, by, StringComparison.Ordinal));
    }

    public (ConflictFile? File, IReadOnlyList<Diagnostic> Faults) Read()
    {
        var faults = new DiagnosticBag();
        var file = ConflictReader.ReadText("conflict.yml", Text, faults);
        return (file, faults.Sorted());
    }

    public ConflictFile Sound()
    {
        var (file, faults) = Read();
        Assert.Empty(faults.Select(f => f.Format(Language.En)));
        return file!;
    }

    private string Unmarked(string text)
    {
        for (int at; (at = text.IndexOf('«', StringComparison.Ordinal)) >= 0; text = text.Remove(at, 1))
        {
            var before = text[..at];
            marked.Add($"{before.Count(c => c == '\n') + 1}:{at - before.LastIndexOf('\n')}");
        }

        return text;
    }
}

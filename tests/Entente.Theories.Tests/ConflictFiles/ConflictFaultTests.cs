using System.Text.RegularExpressions;
using Entente.Cases;
using Entente.Cases.Tests.Kit;

namespace Entente.Theories.Tests.ConflictFiles;

public sealed partial class ConflictFaultTests
{
    /// <summary>A patch and the whole listing then expected: codes alone stand at the marks, in their order.</summary>
    private static readonly (string Text, string Old, string By, string[] Expected)[] Corpus =
    [
        (ConflictText.Ferry, "infeasible: [close and sail]", "infeasible: [«[close]]", ["E0601"]),
        (ConflictText.Ferry, "infeasible: [close and sail]", "infeasible: [close and« ]", ["E0602"]),
        (ConflictText.Ferry, "infeasible: [close and sail]", "infeasible: [close and «sial]", ["E0603"]),
        (ConflictText.Ferry, "  closed: close", "  closed: «shut", ["E0603"]),
        (ConflictText.Ferry, "toll: -1.5", "«tol: -1.5", ["E0603"]),
        (ConflictText.Ferry, "infeasible: [close and sail]", "infeasible: [close and sail, «often(sail)]", ["E0604"]),
        (ConflictText.Ferry, "infeasible: [close and sail]", "infeasible: [close and sail, 'sail «= \"yes\"']", ["E0605"]),
        (ConflictText.Ferry, "infeasible: [close and sail]", "infeasible: [close and sail, «'\"yes\"']", ["E0635"]),
        (ConflictText.Ladder, ", moves: crisis -> peace", "", ["7:13 E0606"]),
        (ConflictText.Ferry, "      sail: {", "      «not: {", ["E0607"]),
        (ConflictText.Ferry, "      sail: {", "      «toll: {", ["E0608"]),
        (ConflictText.Ferry, "change: take-up-only", "change: «take-up", ["E0609"]),
        (ConflictText.Ladder, "  aland: { en: Aland, zh-Hant: 甲國, moves: [peace -> crisis, crisis -> war] }\n  borduria: { en: Borduria, zh-Hant: 乙國, moves: crisis -> peace }\n", "  {}\n", ["5:1 E0610"]),
        (ConflictText.Ferry, "      sail: {", $"{string.Concat(Enumerable.Range(0, 14).Select(i => $"      o{i}: {{ en: x, zh-Hant: 甲 }}\n"))}      sail: {{", ["5:1 E0611"]),
        (ConflictText.Ladder, "moves: crisis -> peace", "options: { sail: { en: sail, zh-Hant: 航行 } }", ["5:1 E0612"]),
        (ConflictText.Ladder, "states:\n  peace: { en: peace, zh-Hant: 和平 }\n  crisis: { en: crisis, zh-Hant: 危機 }\n  war: { en: war, zh-Hant: 戰爭 }\n", "", ["1:1 E0614"]),
        (ConflictText.Ferry, "infeasible: [close and sail]", "«infeasible: [close or not close]", ["E0615"]),
        (ConflictText.Ferry, "infeasible: [close and sail]", $"«infeasible: [{string.Join(", ", Enumerable.Repeat("close and sail", 101))}]", ["E0616"]),
        (ConflictText.Ferry, "  closed: close", "  «closed: [close, sail]\n  shut: close", ["E0617"]),
        (ConflictText.Ferry, "  closed: close", "  closed: close\n  «shut: [close, toll]", ["E0618"]),
        (ConflictText.Ferry, "  closed: close\n", "", ["21:1 E0619"]),
        (ConflictText.Ferry, "by: borduria", "by: «bordura", ["E0620"]),
        (ConflictText.Ferry, "status-quo: idle", "status-quo: «idel", ["E0621"]),
        (ConflictText.Ladder, "crisis -> war]", "«crisis -> wars]", ["E0621"]),
        (ConflictText.Ferry, "if: sail }", "if: sail, «if-and-only-if: toll }", ["E0622"]),
        (ConflictText.Ladder, "  borduria: { ranking: [peace, crisis, war] }\n", "", ["12:1 E0623"]),
        (ConflictText.Ladder, "decision-makers:", "«players:", ["E0637"]),
        (ConflictText.Ladder, "{ ranking: [peace, crisis, war] }", "«{}", ["E0624"]),
        (ConflictText.Ladder, "borduria: { ranking: [peace, crisis, war] }", "borduria: { «weights: { sail: 1 } }", ["E0625"]),
        (ConflictText.Ladder, "[crisis, [peace, war]]", "[crisis, [peace, war, «peace]]", ["E0626"]),
        (ConflictText.Ladder, "ranking: [peace, crisis, war]", "«ranking: [peace, crisis]", ["E0627"]),
        (ConflictText.Ferry, "statements: [not close, { prefer: toll, if: sail }, sail]", "«statements: []", ["E0628"]),
        (ConflictText.Ferry, "toll: -1.5", "toll: «much", ["E0629"]),
        (ConflictText.Ferry, "    equilibria: { nash: [paid] }\n    stable: { aland: { seq: [paid, toll-only] } }\n    shifts: [{ from: idle, to: paid, by: [aland, borduria] }]\n", "", ["32:5 E0630"]),
        (ConflictText.Ferry, "source: shores\nsays", "«source: []\nsays", ["E0631"]),
        (ConflictText.Ladder, "states:\n", "«infeasible: [war]\nstates:\n", ["E0632"]),
        (ConflictText.Ladder, "moves: crisis -> peace", "moves: «crisis to peace", ["E0633"]),
        (ConflictText.Ladder, "says: {", $"assumes: [{string.Join(", ", Enumerable.Repeat("x", 20_000))}]\nsays: {{", ["1:1 E0634"]),
        (ConflictText.Ferry, "nash: [paid]", "nash: [«[paid]]", ["E0636"]),
        (ConflictText.Ferry, "combinations:\n", "states: { «idel: { en: idle, zh-Hant: 閒置 } }\ncombinations:\n", ["E0621"]),
        (ConflictText.Ferry, "equilibria: { nash", "equilibria: { «nsh", ["E0110"]),
        (ConflictText.Ferry, "status-quo: idle", "«status-qo: idle", ["E0110"]),
    ];

    public static TheoryData<int> All => [.. Enumerable.Range(0, Corpus.Length)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_broken_conflict_is_reported_where_it_is_broken_and_nowhere_else(int number)
    {
        var (text, old, by, expected) = Corpus[number];
        var broken = ConflictText.Of(text, old, by);
        var (marks, faults) = (new Queue<string>(broken.Marked), broken.Read().Faults);
        string[] listing = [.. expected.Select(e => e.Contains(':', StringComparison.Ordinal) ? e : $"{marks.Dequeue()} {e}")];
        Assert.Equal(listing.Order(StringComparer.Ordinal), faults.Select(f => $"{f.Position.Line}:{f.Position.Column} {f.Code}").Order(StringComparer.Ordinal));
        Assert.All(faults, f => Assert.True(f.Message.En.Length is > 0 and < 400 && f.Message.ZhHant.Any(c => c > 0x2E80), f.Format(Language.En)));
    }

    [Fact]
    public void The_corpus_has_every_code_of_conflict_files()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Entente.Theories", "ConflictFiles"), "*.cs");
        var coded = sources.SelectMany(f => Code().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value).Distinct();

        // With sixteen options the moves of one decision maker alone pass the bound: HostileConflictTests has it.
        Assert.Empty(coded.Except(Corpus.SelectMany(c => c.Expected).Select(e => e[^5..])).Except(["E0613"]).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("\"(E06[0-9]{2})\"")]
    private static partial Regex Code();
}

using System.Text.RegularExpressions;
using Entente.Cases;
using Entente.Cases.Tests.Kit;

namespace Entente.Theories.Tests.GameFiles;

public sealed partial class GameFaultTests
{
    private static readonly string Wide = string.Join(", ", Enumerable.Range(0, 101).Select(i => $"s{i}: {{ en: s, zh-Hant: 策 }}"));
    private static readonly string Many = string.Join(", ", Enumerable.Range(0, 13).Select(i => $"p{i}: {{ en: p, zh-Hant: 玩 }}"));

    /// <summary>Game, text that stands once in it, what replaces it (« marks the faults), codes at the marks or <c>line:column code</c>.</summary>
    public static TheoryData<string, string, string, string[]> Faults => new()
    {
        { "ferry", "pay: [2, 1/2]", "pay: [«[2], 1/2]", ["E0700"] },
        { "ferry", "pay: [2, 1/2]", "pay: [«2 apples, 1/2]", ["E0701"] },
        { "ferry", "pay: [2, 1/2]", "pay: [«2/0, 1/2]", ["E0701"] },
        { "ferry", "pay: [2, 1/2]", "pay: [«capability(A), 1/2]", ["E0701"] },
        { "ferry", "players:\n  north: { en: northern captain, zh-Hant: 北岸船長 }\n  south: { en: southern captain, zh-Hant: 南岸船長 }", "«players: {}", ["E0702"] },
        { "ferry", "players:\n  north: { en: northern captain, zh-Hant: 北岸船長 }\n  south: { en: southern captain, zh-Hant: 南岸船長 }", $"«players: {{ {Many} }}", ["E0702"] },
        { "ferry", "zh-Hant: 北岸船長 }", "zh-Hant: 北岸船長, is: «nobody }", ["E0703"] },
        { "ferry", "scale: numbers", "scale: numbers\n«decision-makers: {}", ["E0738"] },
        { "ferry", "scale: numbers", "scale: «number", ["E0704"] },
        { "ranks", "matrix:", "tree: { pay: 1 }\nmatrix:", ["1:1 E0705"] },
        { "ferry", "      sail: { en: sail, zh-Hant: 啟航 }\n      stay: { en: stay, zh-Hant: 留港 }\n    south:", "      «{}\n    south:", ["E0706"] },
        { "ranks", "{ sail: { en: sail, zh-Hant: 啟航 }, stay: { en: stay, zh-Hant: 留港 } }", $"«{{ {Wide} }}", ["E0706"] },
        { "ferry", "at: [sail, sink]", "at: [sail, «sinc]", ["E0707"] },
        { "ferry", "at: [sail, sink]", "at: [«sail]", ["E0708"] },
        { "ferry", "- { at: [sail, sink]", "- «{ at: [sail, stay]", ["E0709", "21:5 E0710"] },
        { "ferry", "    - { at: [sail, sink], pay: [3, \"-0.5\"] }\n", "", ["21:5 E0710"] },
        { "ferry", "pay: [2, 1/2]", "pay: «[2]", ["E0711"] },
        { "ranks", "cells:\n    - { at: [sail], pay: [1] }\n    - { at: stay, pay: 2 }", "cells: «sail", ["E0724"] },
        { "signal", "tree:\n  chance: type\n  draws:", "tree:\n  chances: type\n  draws:", ["10:3 E0713"] },
        { "signal", "who: sender\n", "«who: sender\n        pay: [1, 1]\n", ["E0713"] },
        { "signal", "who: sender", "who: «sendre", ["E0714"] },
        { "signal", "end: quiet", "end: «quite", ["E0715"] },
        { "signal", "knows: nothing\n        does:\n          fight:", "knows: nothing\n        «does:\n          fihgt:", ["E0716"] },
        { "signal", "does:\n          fight: { en: fight, zh-Hant: 戰, then: { pay: [-1, 1] } }\n          yield: { en: yield, zh-Hant: 讓, then: { pay: [1, 0] } }", "does: «{}", ["E0717"] },
        { "signal", "probability: 1/3", "probability: rest", ["32:20 E0718"] },
        { "signal", "probability: 1/3", "probability: 4/3", ["11:3 E0719"] },
        { "signal", "probability: 1/3", "probability: -1/3", ["11:3 E0719"] },
        { "signal", "probability: rest", "probability: 0.666", ["11:3 E0719"] },
        { "ranks", "pay: 2", "pay: «1.5", ["E0721"] },
        { "known", "pure: [[stay]]", "pure: «[[sail, stay]]", ["E0733"] },
        { "known", "pure: [[stay]]", "pure: «[[sty]]", ["E0733"] },
        { "known", "pure: [[stay]]", "pure: [[stay]]\n  value: «high", ["E0733"] },
        { "known", "pure: [[stay]]", "«purre: [[stay]]", ["E0110"] },
        { "known", "leads: { north: 2 }", "leads: «{ south: 2 }", ["E0733"] },
        { "ferry", "end: crash", "end: crash, pay: «[1, 1]", ["E0723"] },
        { "ferry", "at: [sail, sink]", "att: [sail, sink]", ["23:7 E0111", "23:9 E0110"] },
        { "ferry", "id: ferry", "id: fer ry", ["1:5 E0128"] },
        { "ferry", "\n      stay: { en: stay, zh-Hant: 留港 }\n    south", "\n      stay: «{ en: stay }\n    south", ["E0121"] },
    };

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void A_broken_game_is_reported_where_it_is_broken_and_nowhere_else(string id, string old, string by, string[] expected)
    {
        var broken = new GameText(id).Replace(old, by);
        var marks = new Queue<string>(broken.Marked);
        var listing = expected.Select(e => e.Contains(':', StringComparison.Ordinal) ? e : $"{marks.Dequeue()} {e}").ToArray();
        var faults = broken.Read().Faults;
        Assert.Equal(listing.Order(StringComparer.Ordinal), faults.Select(f => $"{f.Position.Line}:{f.Position.Column} {f.Code}").Order(StringComparer.Ordinal));
        Assert.All(faults, f => Assert.True(f.Message.En.Length > 0 && f.Message.ZhHant.Any(c => c > 0x2E80), f.Format(Language.En)));
    }

    [Fact]
    public void The_tests_have_every_code_of_game_files()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Entente.Theories", "GameFiles"), "*.cs", SearchOption.AllDirectories);
        var coded = sources.SelectMany(f => Code().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value).Distinct();
        var covered = Faults.SelectMany(row => row.Data.Item4).Select(e => e[^5..]).Concat(LargeGameTests.Codes);
        Assert.Empty(coded.Except(covered).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("\"(E07[0-9]{2})\"")]
    private static partial Regex Code();
}

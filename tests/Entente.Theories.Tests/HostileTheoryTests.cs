using System.Diagnostics;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Theories.Files;
using Entente.Theories.Tests.Kit;

namespace Entente.Theories.Tests;

/// <summary>Theories that nobody would write: answered at once, with a clear error where they are refused.</summary>
public sealed class HostileTheoryTests
{
    public static TheoryData<string, string> Formulas => new()
    {
        { new string('(', 200_000), "E0401" },
        { string.Concat(Enumerable.Repeat("(", 65)) + "1" + new string(')', 65), "E0401" },
        { string.Join(" + ", Enumerable.Repeat("1", 100_000)), "E0401" },
        { new string('-', 1900) + "1", "E0401" },
        { string.Concat(Enumerable.Repeat("not ", 400)) + "1", "E0401" },
        { "gain(A, B) + " + new string('9', 400), "E0401" },
        { "gain(A, B) + 1e999", "E0401" },
        { "gain(A, B) + NaN(", "E0401" },
        { "gain(" + new string('x', 3000) + ")", "E0401" },
        { "gain(A， B)", "E0401" },
        { "gain(A, B) + \u202e1", "E0401" },
    };

    [Theory]
    [MemberData(nameof(Formulas), DisableDiscoveryEnumeration = true)]
    public void A_hostile_formula_is_refused_at_once(string formula, string code)
    {
        var faults = Read(SoundTheories.All["friendship"].Replace("of: gain(A, B)", $"of: \"{formula}\"", StringComparison.Ordinal));
        Assert.Contains(code, faults.Select(f => f.Code));
    }

    [Theory]
    [InlineData("of: >\n      gain(A,\n      B) )")]
    [InlineData("of: |\n      gain(A, B) )")]
    [InlineData("of: gain(A,\n      B) )")]
    [InlineData("of: \"gain(A,\n      B) )\"")]
    public void A_fault_in_a_formula_of_several_lines_is_reported_where_the_formula_begins(string of)
    {
        var text = SoundTheories.All["friendship"].Replace("of: gain(A, B)", of, StringComparison.Ordinal);
        var fault = Assert.Single(Read(text), f => f.Code == "E0401");
        var line = text[..text.IndexOf(of, StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        Assert.Equal((line, 9), (fault.Position.Line, fault.Position.Column));
    }

    [Fact]
    public void A_thousand_variants_of_a_thousand_tests_are_refused_unread()
    {
        var one = "    title: { en: x, zh-Hant: 甲 }\n    because: { en: x, zh-Hant: 甲 }\n";
        var variants = string.Concat(Enumerable.Range(0, 1000).Select(i => $"  v{i}:\n{one}"));
        var text = SoundTheories.All["crossroads"] + "variants:\n" + variants;
        Assert.Equal(["E0451"], Read(text).Select(f => f.Code));
    }

    [Fact]
    public void A_table_of_many_columns_and_rows_takes_little_time()
    {
        var columns = string.Concat(Enumerable.Range(0, 800).Select(i => $"\n  c{i}: {{ en: x, zh-Hant: 甲 }}"));
        var rows = string.Concat(Enumerable.Range(0, 400).Select(i => "\n  - situation: peril\n    choice: { en: x, zh-Hant: 甲 }"));
        var text = SoundTheories.All["crossroads"].Replace("\nrows:", columns + "\nrows:" + rows, StringComparison.Ordinal);
        Assert.Contains("E0111", Read(text).Select(f => f.Code));
    }

    [Fact]
    public void Many_parameters_and_tests_take_little_time()
    {
        var parameters = string.Concat(Enumerable.Range(0, 300).Select(i => $"\n  p{i}: {{ from: 0, to: 1, meaning: {{ en: x, zh-Hant: 甲 }}, because: {{ en: x, zh-Hant: 甲 }} }}"));
        var tests = string.Concat(Enumerable.Range(0, 250).Select(i => $"\n  t{i}: {{ title: {{ en: x, zh-Hant: 甲 }}, role: observed, at-least: p{i}, of: gain(A) }}"));
        Assert.Empty(Read(SoundTheories.All["friendship"].Replace("\nparameters:", "\nparameters:" + parameters, StringComparison.Ordinal).Replace("\ntests:", "\ntests:" + tests, StringComparison.Ordinal)));
    }

    private static IReadOnlyList<Diagnostic> Read(string text)
    {
        var (faults, clock) = (new DiagnosticBag(), Stopwatch.StartNew());
        TheoryReader.Read("theories/x.yml", "", text, faults);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 15);
        Assert.All(faults.Sorted(), f => Assert.True(f.Message.En.Length < 400 && f.Message.ZhHant.Any(c => c > 0x2E80), f.Format(Language.En)));
        return faults.Sorted();
    }
}

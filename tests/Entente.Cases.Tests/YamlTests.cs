using System.Diagnostics;
using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Cases.Tests;

public sealed class YamlTests
{
    private const int Megabyte = 1 << 20;

    /// <summary>Texts that have hurt other readers, with the code that refuses them (null: accepted).</summary>
    public static TheoryData<string, string?, Func<string>> Hostile => new()
    {
        { "billion laughs", "E0104", () => "a: &a [x, x]\n" + string.Concat(Enumerable.Range(0, 30).Select(i => $"b{i}: &b{i} [*a, *a]\n")) },
        { "open flow lists", "E0105", () => new string('[', 10_000) },
        { "closed flow lists", "E0105", () => "a: " + new string('[', 10_000) + new string(']', 10_000) },
        { "flow mappings", "E0105", () => string.Concat(Enumerable.Repeat("{a: ", 10_000)) },
        { "block mappings", "E0105", () => string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', i) + "a:\n")) },
        { "block lists", "E0105", () => string.Concat(Enumerable.Repeat("- ", 10_000)) },
        { "complex keys", "E0105", () => string.Concat(Enumerable.Repeat("? ", 10_000)) },
        { "many values", "E0106", () => string.Concat(Enumerable.Range(0, 150_000).Select(i => $"k{i}: 1\n")) },
        { "many keys", null, () => string.Concat(Enumerable.Range(0, 50_000).Select(i => $"k{i}: 1\n")) },
        { "the same key", "E0108", () => string.Concat(Enumerable.Repeat("k: 1\n", 50_000)) },
        { "a plain scalar", null, () => "a: " + new string('x', Megabyte) },
        { "many words", null, () => "a: " + string.Concat(Enumerable.Repeat("word ", Megabyte / 5)) },
        { "a quoted scalar", null, () => "a: \"" + new string('x', Megabyte) + "\"" },
        { "an open quote", "E0101", () => "a: \"" + new string('x', Megabyte) },
        { "a literal scalar", null, () => "a: |\n  " + new string('x', Megabyte) },
        { "a long key", "E0101", () => new string('x', Megabyte) + ": 1" },
        { "blanks", null, () => new string(' ', Megabyte) + "a: 1" },
        { "blank lines", null, () => new string('\n', Megabyte) + "a: 1" },
        { "a comment", "E0102", () => "#" + new string('x', Megabyte) },
        { "tabs", "E0101", () => "a:\n" + new string('\t', 1000) + "b: 1" },
        { "documents", "E0103", () => string.Concat(Enumerable.Repeat("---\na: 1\n", 10_000)) },
        { "an impossible character", "E0101", () => "a: \"\\UFFFFFFFF\"" },
        { "an empty tag", "E0101", () => "a: !<> x" },
        { "a version of many digits", "E0101", () => "%YAML " + new string('9', 1000) + ".1\n---\na: 1" },
    };

    [Theory]
    [MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public void Hostile_text_takes_little_time_and_is_refused_with_a_place(string name, string? code, Func<string> text)
    {
        var (written, faults, clock) = (text(), new DiagnosticBag(), Stopwatch.StartNew());
        var root = YamlDocument.Read("t.yml", written, faults);

        Assert.True(clock.Elapsed.TotalSeconds < 20, name);
        Assert.Equal(code, faults.Sorted() is [var first, ..] ? first.Code : null);
        Assert.Equal(code is null or "E0103" or "E0108", root is not null);
        Assert.All(faults.Sorted(), f => Assert.True(f.Position is { Line: >= 1, Column: >= 1 } && f.Position.Line <= written.Count(c => c == '\n') + 1));
    }

    [Fact]
    public void Garbage_never_throws() =>
        Prop.ForAll(Garbage.ToArbitrary(), text =>
        {
            var faults = new DiagnosticBag();
            var root = YamlDocument.Read("t.yml", text, faults);
            return (root is not null || faults.HasErrors) && faults.Sorted().All(f => f.Position is { Line: >= 1, Column: >= 1 });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(10_000));

    [Fact]
    public void Nodes_know_their_places_and_scalars_stay_as_written()
    {
        var faults = new DiagnosticBag();
        var root = YamlDocument.Read("t.yml", "a: 007\nb:\n  - yes\n  - '1.0'\nc: { d: ~, e: 甲, f: x }\n", faults)!;
        var list = Assert.IsType<YamlSequence>(root.Entries[1].Value).Items.Cast<YamlScalar>();
        var inner = Assert.IsType<YamlMapping>(root.Entries[2].Value);

        Assert.Empty(faults.Sorted());
        Assert.Equal(new YamlScalar(new Position("t.yml", 1, 4), "007"), root.Entries[0].Value);
        Assert.Equal([("t.yml:3:5", "yes"), ("t.yml:4:5", "1.0")], list.Select(i => (i.At.ToString(), i.Text)));
        Assert.Equal(["t.yml:5:6", "t.yml:5:12", "t.yml:5:18"], inner.Entries.Select(e => e.Key.At.ToString()));
    }

    private static Gen<string> Garbage => Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
        Gen.Elements("a", ":", " ", "\n", "\n  ", "- ", "? ", "[", "]", "{", "}", ",", "&", "*", "!", "!<", ">", "|", "|9", "\"", "'", "\\", "\\U", "\\x", "F", "%", "%YAML 1.", "%TAG ! ", "---", "...", "\t", "#", "@", "`", "~", "\0", "\uD800", "甲", "\uFEFF", "9")
            .ListOf().Select(string.Concat));
}

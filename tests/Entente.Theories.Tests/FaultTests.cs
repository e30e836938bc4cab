using System.Text.RegularExpressions;
using Entente.Cases;
using Entente.Cases.Tests.Kit;
using Entente.Theories.Tests.Kit;

namespace Entente.Theories.Tests;

public sealed partial class FaultTests
{
    public static TheoryData<string> All => [.. FaultCorpus.All.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void A_broken_theory_is_reported_where_it_is_broken_and_nowhere_else(string fault)
    {
        var broken = FaultCorpus.All[fault].Broken;
        var faults = broken.Read().Faults;
        Assert.Equal(FaultCorpus.All[fault].Listing(broken).Order(StringComparer.Ordinal), faults.Select(f => $"{f.Position.Line}:{f.Position.Column} {f.Code}").Order(StringComparer.Ordinal));
        Assert.All(faults, f => Assert.True(f.Message.En.Length > 0 && f.Message.ZhHant.Any(c => c > 0x2E80), f.Format(Language.En)));
    }

    [Fact]
    public void The_corpus_and_the_library_tests_have_every_code_of_the_project()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Entente.Theories"), "*.cs", SearchOption.AllDirectories);
        var coded = sources.SelectMany(f => Code().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value).Distinct();
        var covered = FaultCorpus.All.Values.SelectMany(f => f.Expected).Select(e => e[^5..]).Concat(LibraryTests.Codes);
        Assert.Empty(coded.Except(covered).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("\"(E0(?:4[0-9]|53)[0-9])\"")]
    private static partial Regex Code();
}

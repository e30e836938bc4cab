using Entente.Cases.Diagnostics;
using Entente.Cases.Tests.Kit;
using Entente.Theories.Files;

namespace Entente.Theories.Tests;

public sealed class SystemCatalogueTests
{
    [Fact]
    public void The_shipped_catalogue_has_every_system_but_the_method_in_order()
    {
        var faults = new DiagnosticBag();
        var systems = TheoryLibrary.Read(Repository.Root, faults).Systems;
        Assert.Equal(Enumerable.Range(1, 40).Except([33, 34, 35]).Select(n => $"R{n}"), systems.Select(s => s.Id));
        Assert.Equal(systems.Count, systems.Select(s => s.Title.En).Distinct().Count());
        Assert.All(systems, s => Assert.Contains(s.Title.ZhHant, c => c > 0x2E80));
    }

    [Theory]
    [InlineData("R1: { en: a }", "1:5 E0121")]
    [InlineData("R01: { en: a, zh-Hant: 甲 }", "1:1 E0150")]
    [InlineData("alliance: { en: a, zh-Hant: 甲 }", "1:1 E0150")]
    [InlineData("R10: { en: b, zh-Hant: 乙 }\nR2: { en: a, zh-Hant: 甲 }", "2:1 E0452")]
    [InlineData("R1: alliance", "1:5 E0114")]
    [InlineData("R1: { en: a, zh-Hant: 甲, system: R1 }", "1:26 E0110")]
    [InlineData("R1: { en: a, zh-Hant: 甲 }\nR1: { en: a, zh-Hant: 甲 }", "2:1 E0108")]
    public void A_faulty_catalogue_is_reported_where_it_is_faulty(string text, string fault) => Assert.Equal([fault], Read(text).Faults);

    private static (IEnumerable<string> Systems, IEnumerable<string> Faults) Read(string text)
    {
        var faults = new DiagnosticBag();
        var systems = SystemCatalogue.Read(SystemCatalogue.Path, text, faults);
        return (systems.Select(s => s.Id), faults.Sorted().Select(f => $"{f.Position.Line}:{f.Position.Column} {f.Code}"));
    }
}

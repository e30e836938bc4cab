using Entente.Tests.Kit;

namespace Entente.Conformance.Tests.Charts;

/// <summary>Walks every chart there is.</summary>
public sealed class ChartTests
{
    public static TheoryData<string> All => [.. Names("web", "src", "charts")];

    [Theory]
    [MemberData(nameof(All))]
    public void It_declares_its_data(string chart)
    {
        var type = string.Concat(chart.Split('-').Select(w => char.ToUpperInvariant(w[0]) + w[1..])) + "Data";
        Assert.Contains($"export interface {type} ", File.ReadAllText(Repository.At("web", "src", "charts", chart, "data.ts")), StringComparison.Ordinal);
        Assert.Contains(type, File.ReadAllText(Repository.At("web", "src", "charts", chart, "chart.ts")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void It_has_tests_and_a_sample(string chart)
    {
        Assert.True(File.Exists(Repository.At("web", "tests", "charts", chart, $"{chart}.test.ts")));
        Assert.True(File.Exists(Repository.At("web", "tests", "charts", chart, "sample.json")));
    }

    [Fact]
    public void Tests_are_of_charts_that_exist() => Assert.Equal(Names("web", "src", "charts"), Names("web", "tests", "charts"));

    private static IEnumerable<string> Names(params string[] parts) =>
        Directory.GetDirectories(Repository.At(parts)).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal);
}

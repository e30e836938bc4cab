using System.Text.Json;
using Entente.Acceptance.Tests.Kit;

namespace Entente.Acceptance.Tests.Commands;

[Collection(CommandLine.Name)]
public sealed class CompareTests
{
    [Theory]
    [InlineData("en", "against", "share of draws in which the first is higher", "2012")]
    [InlineData("zh-Hant", "之比較", "前者較高之抽樣比例", "2012 年")]
    public void Two_ties_are_held_against_each_other_in_the_last_year_that_can_be_judged(string language, params string[] shown)
    {
        var run = Compare("ALD-BRE", "BRE-DLV", "--lang", language).Exits(0);
        Assert.All(shown, s => Assert.Contains(s, run.Out, StringComparison.Ordinal));
        Assert.Matches(@"(?m)^  [01]\.\d\d  [01]\.\d\d  +\d+%[ *]  \S", run.Out);
    }

    [Fact]
    public void Machines_get_the_same_under_stable_names()
    {
        using var json = JsonDocument.Parse(Compare("ALD-BRE", "BRE-DLV", "--json", "--year", "2007").Exits(0).Out);
        var root = json.RootElement;
        Assert.Equal(("entente-comparison/1", "first-steps", 2007), (root.GetProperty("schema").GetString(), root.GetProperty("case").GetString(), root.GetProperty("year").GetInt32()));
        var pillars = root.GetProperty("theories").EnumerateArray().SelectMany(t => t.GetProperty("pillars").EnumerateArray()).ToArray();
        Assert.NotEmpty(pillars);
        Assert.All(pillars, p => Assert.InRange(p.GetProperty("firstHigher").GetDouble(), 0, 1));
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_other_ones()
    {
        var first = Compare("ALD-BRE", "BRE-DLV", "--json", "--seed", "3").Exits(0).Out;
        Assert.Equal(first, Compare("ALD-BRE", "BRE-DLV", "--json", "--seed", "3").Out);
        Assert.NotEqual(first, Compare("ALD-BRE", "BRE-DLV", "--json", "--seed", "4").Out);
    }

    [Theory]
    [InlineData("en", "did you mean 'ALD-BRE'?")]
    [InlineData("zh-Hant", "是否要寫「ALD-BRE」？")]
    public void A_misspelt_tie_gets_a_suggestion(string language, string hint) =>
        Assert.Contains(hint, Compare("ALD-BER", "BRE-DLV", "--lang", language).Exits(1).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("--year", "1999")]
    [InlineData("--year", "2013")]
    [InlineData("--as-of", "2004-12-31", "--year", "2005")]
    public void A_year_that_cannot_be_judged_is_an_error(params string[] options) =>
        Assert.Contains("lies outside 2001", Compare("ALD-BRE", "BRE-DLV", options).Exits(1).Error, StringComparison.Ordinal);

    [Fact]
    public void Of_a_state_that_did_not_exist_nothing_is_asked()
    {
        using var place = new Workplace();
        var copy = place.Case(of: "first-steps");
        copy.Replace("case.yml", "DLV: { en: Delva, zh-Hant: 德爾瓦 }", "DLV: { en: Delva, zh-Hant: 德爾瓦, from: 2008 }");
        Assert.Contains("'DLV' did not exist in 2004", Program.Run("compare", copy.Folder, "ALD-BRE", "BRE-DLV", "--year", "2004").Exits(1).Error, StringComparison.Ordinal);
    }

    private static Outcome Compare(string first, string second, params string[] options)
    {
        using var place = new Workplace();
        return Program.Run(["compare", place.Case(of: "first-steps").Folder, first, second, "--draws", "500", .. options]);
    }
}

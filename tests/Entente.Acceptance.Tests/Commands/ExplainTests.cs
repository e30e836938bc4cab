using System.Text.Json;
using Entente.Acceptance.Tests.Kit;

namespace Entente.Acceptance.Tests.Commands;

[Collection(CommandLine.Name)]
public sealed class ExplainTests(Baseline baseline)
{
    /// <summary>A column of every table that says where a claim stands, and how one is worded.</summary>
    private const string Locator = "locator", Source = "source", Claim = "claim_en", ClaimInChinese = "claim_zh";

    [Theory]
    [InlineData("R1", "en")]
    [InlineData("R9", "zh-Hant")]
    [InlineData("R18", "en")]
    [InlineData("R36", "en")]
    public void A_finding_is_traced_to_indicator_claim_source_and_locator(string system, string language)
    {
        var finding = Findings.Of(system, baseline.Findings);
        var page = Explain(finding.GetProperty("id").GetString()!, language).Exits(0).Out;
        Assert.Contains(finding.GetProperty("question").GetProperty(language).GetString()!, page, StringComparison.Ordinal);
        Assert.Contains(finding.GetProperty("verdictText").GetProperty(language).GetString()!, page, StringComparison.Ordinal);
        foreach (var item in finding.GetProperty("evidence").EnumerateArray().Select(e => e.GetProperty("id").GetString()!))
        {
            var row = Row(item);
            Assert.Contains(item, page, StringComparison.Ordinal);
            Assert.Contains(row[language == "en" ? Claim : ClaimInChinese], page, StringComparison.Ordinal);
            Assert.Contains($"{row[Source]}: {row[Locator]}", page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("R1")]
    [InlineData("R9")]
    [InlineData("R18")]
    [InlineData("R36")]
    public void Its_indicators_are_named_and_its_theory_is_cited(string system)
    {
        var finding = Findings.Of(system, baseline.Findings);
        var page = Explain(finding.GetProperty("id").GetString()!, "en").Exits(0).Out;
        Assert.Contains($"theories/", page, StringComparison.Ordinal);
        Assert.Contains($"/{finding.GetProperty("theory").GetString()}.yml", page, StringComparison.Ordinal);
        Assert.Matches(@"\[[a-z-]+\(.*\)\]", page);
    }

    [Fact]
    public void The_probability_is_that_of_the_run()
    {
        var finding = Findings.Of("R18", baseline.Findings);
        var probability = finding.GetProperty("probability");
        Assert.Equal(JsonValueKind.Number, probability.ValueKind);
        Assert.Contains($"({100 * probability.GetDouble():F0}%)", Explain(finding.GetProperty("id").GetString()!, "en").Out, StringComparison.Ordinal);
    }

    /// <summary>R9 rests on claims, which can be read the opposite way; R18 on ranks of payoffs, which have no opposite.</summary>
    [Theory]
    [InlineData("R9", "en", "This rests on", "the opposite way", true)]
    [InlineData("R9", "zh-Hant", "此研判所繫", "相反解讀", true)]
    [InlineData("R18", "en", "This rests on", "the opposite way", false)]
    [InlineData("R18", "zh-Hant", "此研判所繫", "相反解讀", false)]
    public void It_says_what_the_verdict_rests_on_by_absence_and_by_opposite_reading_where_there_is_one(string system, string language, string heading, string opposite, bool hasOpposite)
    {
        var page = Explain(Findings.OfVerdict(system, baseline.Findings).GetProperty("id").GetString()!, language).Exits(0).Out;
        var at = page.IndexOf(heading, StringComparison.Ordinal);
        Assert.True(at >= 0, page);
        Assert.Equal(hasOpposite, page[at..].Contains(opposite, StringComparison.Ordinal));
    }

    [Fact]
    public void A_misspelt_finding_gets_a_suggestion()
    {
        var id = Findings.Of("R9", baseline.Findings).GetProperty("id").GetString()!;
        var run = Program.Run("explain", baseline.Case, id.Replace("four", "fuor", StringComparison.Ordinal), "--draws", "200").Exits(1);
        Assert.Contains($"did you mean '", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("R9")]
    [InlineData("r9/FOUR-phases")]
    public void A_row_or_a_theory_lists_its_findings(string part)
    {
        var run = Program.Run("explain", baseline.Case, part, "--draws", "200").Exits(1);
        var ids = Findings.Ids(baseline.Findings).Where(id => id.StartsWith(part.Length > 2 ? "R9/four-phases/" : "R9/", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(ids);
        Assert.All(ids, id => Assert.Contains($"  {id}\n", run.Error, StringComparison.Ordinal));
        Assert.DoesNotContain("R1/", run.Error, StringComparison.Ordinal);
    }

    private Outcome Explain(string id, string language) => Program.Run("explain", baseline.Case, id, "--lang", language);

    private Dictionary<string, string> Row(string id)
    {
        var copy = new CaseCopy(baseline.Case);
        var found = from table in copy.Tables("evidence").Concat(copy.Tables("records"))
                    let rows = copy.Rows(table)
                    from row in rows.Skip(1)
                    where row[0] == id
                    select rows[0].Zip(row).ToDictionary(c => c.First, c => c.Second);
        return found.Single();
    }
}

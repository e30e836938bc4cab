using Entente.Cases;
using Entente.Conformance.Tests.Kit;
using Entente.Tests.Kit;

namespace Entente.Conformance.Tests.Golden;

/// <summary>Holds what the run concludes against what the documents conclude.</summary>
public sealed class GoldenTests
{
    [Theory]
    [InlineData(Language.En, "golden.md")]
    [InlineData(Language.ZhHant, "golden.zh-Hant.md")]
    public void The_page_says_what_the_run_concludes(Language language, string page) =>
        Approved.Page(Repository.At("docs", "reference", page), new GoldenPage(language).Page());

    [Fact]
    public void Every_statement_is_in_both_languages() => Assert.All(Statements.All, s =>
    {
        Script.BothLanguages(s.Id, s.Text);
        Assert.All(s.Examples, e => Script.BothLanguages(s.Id, e.Title));
    });

    [Fact]
    public void What_does_not_agree_is_accounted_for_in_both_languages() =>
        Assert.All(Statements.All.Where(s => Outcomes.Of(s) is not (Outcome.Agrees or Outcome.ByExample)), s =>
        {
            Assert.True(s.Because is not null, $"{s.Id} is not confirmed and nothing says why");
            Assert.True(Script.HasLatin(s.Because.En) && Script.IsChinese(s.Because.ZhHant), s.Id);
        });

    /// <summary>A verdict that no theory has could never confirm anything.</summary>
    [Fact]
    public void Verdicts_that_would_confirm_are_those_of_the_theory() =>
        Breach.None(from s in Statements.All
                    from look in s.Findings
                    let finding = CaseRun.Finding(look.Id)
                    let verdicts = Library.Shipped.Theories[finding.Theory].Readings.Single(r => r.Id == finding.Variant).Verdicts.Select(v => v.Id)
                    from confirms in look.Confirms
                    where !verdicts.Contains(confirms)
                    select $"{s.Id}: {look.Id} has no verdict '{confirms}'");

    [Fact]
    public void Statements_have_ids_and_rows_of_their_own()
    {
        Assert.Equal(Statements.All.Select(s => s.Id).Distinct(), Statements.All.Select(s => s.Id));
        Assert.All(Statements.All, s => Assert.StartsWith(s.System, s.Id, StringComparison.Ordinal));
        Assert.All(Statements.All, s => Assert.Contains(s.System, Library.Shipped.Systems.Select(e => e.Id)));
    }
}

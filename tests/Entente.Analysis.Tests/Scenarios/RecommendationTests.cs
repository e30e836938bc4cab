using Entente.Analysis.Findings;
using Entente.Analysis.Tests.Kit;
using Entente.Cases;

namespace Entente.Analysis.Tests.Scenarios;

/// <summary>What following a recommendation would change is a finding like others.</summary>
public sealed class RecommendationTests
{
    private const string Register = "registers:\n  recommendations:\n    title: { en: advice, zh-Hant: 建議 }\n    columns:\n      addressee: { type: actor, en: who is advised, zh-Hant: 受建議者 }\n";
    private const string Head = "id,date,valid_until,published,source,locator,reliability,credibility,claim_en,claim_zh,addressee\n";
    private const string Texts = "  title: { en: Advice, zh-Hant: 建議 }\n  claim: { en: Do so., zh-Hant: 宜如此。 }\n  source: calculus\n  locator: p. 1\n  from: 1999\n";
    private static readonly string[] Applied = ["harvest", "crossroads", "two-fears", "advice"];
    private static readonly Lazy<Case> Advised = new(() => Read() with { Applications = [.. Read().Applications.Where(a => Applied.Contains(a.Theory))] });
    private static readonly Lazy<IReadOnlyList<Finding>> Found = new(() => [.. Trial.Findings(Advised.Value).Where(f => f.Theory == "advice")]);

    [Fact]
    public void There_is_one_for_each_scenario_that_follows_a_recommendation()
    {
        Assert.Equal(4, Found.Value.Count);
        Assert.All(Found.Value, f => Assert.Equal((2000, "R32"), (f.Year, f.System)));
        Assert.Equal(("much-changes", "little", "nothing"), (Of("RC-1").Verdict, Of("RC-2").Verdict, Of("RC-3").Verdict));
    }

    [Fact]
    public void Its_value_is_the_share_of_touched_verdicts_that_change()
    {
        var study = Trial.Run(Advised.Value).Scenarios.Single(s => s.Scenario.Id == "great");
        Assert.InRange(study.Effects.Average(e => e.Differs), Of("RC-1").Value.P05, Of("RC-1").Value.P95);
        Assert.Equal(study.Effects.Count, Of("RC-1").Parts.Single().Value.Median);
        Assert.Equal(0, Of("RC-2").Value.Median);
    }

    [Fact]
    public void What_cannot_be_represented_gives_no_probability_and_rests_on_nothing()
    {
        var finding = Of("RC-4");
        Assert.Null(finding.Probability);
        Assert.Null(finding.Flips);
    }

    [Fact]
    public void Without_the_recommendation_nothing_would_change()
    {
        var flips = Of("RC-1").Flips!.Removal;
        Assert.Equal(["RC-1"], flips.Sets.Single().Items);
        Assert.NotEqual("much-changes", flips.Sets.Single().Verdict);
        Assert.Empty(Of("RC-3").Flips!.Removal.Sets);
    }

    [Fact]
    public void A_name_that_its_verdicts_do_not_have_is_reported_where_it_stands()
    {
        var text = new Theories.Tests.Kit.TheoryText("advice").Replace("changed >= much", "«chnged >= much");
        var faults = new Cases.Diagnostics.DiagnosticBag();
        Plans.Plan.Make(Advised.Value, Trial.Of([text.Sound(), .. Trial.Library.Theories.Values.Where(t => t.Id != "advice")]).Theories, Advised.Value.AsOf, faults);
        Assert.Equal([$"theories/advice.yml:{text.Marked[0]} E0432"], faults.Sorted().Select(f => $"{f.Position} {f.Code}"));
    }

    [Fact]
    public void It_counts_no_findings_of_its_own_kind_and_changes_none_of_the_others()
    {
        var plain = Trial.Texts(Trial.Findings(Advised.Value with { Scenarios = [], Applications = [.. Advised.Value.Applications.Where(a => a.Theory != "advice")] }));
        Assert.Equal(plain, Trial.Texts(Trial.Findings(Advised.Value).Where(f => f.Theory != "advice")));
        Assert.DoesNotContain(Trial.Run(Advised.Value).Scenarios.SelectMany(s => s.Effects), e => e.Finding.Theory == "advice");
    }

    private static Finding Of(string record) => Found.Value.Single(f => f.Id.Contains($"/{record}/", StringComparison.Ordinal));

    /// <summary>Great advice sets what much rests on; idle advice shifts it by nothing; the third touches nothing; the last has no number.</summary>
    private static Case Read() => Shores.Files()
        .Replace("codebook.yml", "registers:\n", Register)
        .Replace("case.yml", "  - { theory: pledge-book }\n", "  - { theory: pledge-book }\n  - { theory: advice, years: [2000] }\n")
        .Write("records/recommendations.csv", Head + string.Concat(Enumerable.Range(1, 4).Select(i => $"RC-{i},1994,,1994,calculus,p. 6,A,1,Advice.,建議。,BOR\n")))
        .Write("scenarios/a.yml", Entry("great", "RC-1", Change("gain(ALD, BOR)", "to: 0") + Change("gain(BOR, ALD)", "to: 0") + Change("threat(ALD, KHE)", "to: 0") + Change("threat(BOR, KHE)", "to: 0"))
            + Entry("idle", "RC-2", Change("gain(ALD, BOR)", "by: 0"))
            + Entry("aside", "RC-3", Change("support(KHE, SYL)", "by: 0.5"))
            + "beyond:\n" + Texts + "  recommendation: RC-4\n  cannot: { en: No number., zh-Hant: 無從量化。 }\n")
        .Sound();

    private static string Entry(string id, string record, string changes) => $"{id}:\n{Texts}  recommendation: {record}\n  changes:\n{changes}";

    private static string Change(string of, string how) => $"    - of: {of}\n      {how}\n      because: {{ en: So., zh-Hant: 如此。 }}\n";
}

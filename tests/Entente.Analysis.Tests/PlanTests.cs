using Entente.Analysis.Plans;
using Entente.Analysis.Tests.Kit;
using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Cases.Diagnostics;
using Entente.Theories.Tests.Kit;

namespace Entente.Analysis.Tests;

public sealed class PlanTests
{
    private static readonly Case Case = Shores.Files().Sound();

    [Theory]
    [InlineData("friendship", "of: gain(A, B)", "of: «gian(A, B)", "E0433")]
    [InlineData("friendship", "of: gain(A, B)", "of: \"1 - «gian(A, B)\"", "E0433")]
    [InlineData("friendship", "of: gain(A, B)", "of: «gain(A)", "E0434")]
    [InlineData("friendship", "of: gain(A, B)", "of: max(0.1, «gain(A, B, A))", "E0434")]
    [InlineData("friendship", "of: gain(A, B)", "of: «gain(A, adversary)", "E0434")]
    [InlineData("friendship", "of: gain(A, B)", "of: gain(A, B) + «gian", "E0432")]
    [InlineData("friendship", "of: gain(A, B)", "of: gain(A, B) + «A", "E0432")]
    [InlineData("friendship", "of: pool(closeness(A, B), support(A, B), support(B, A))", "of: pool(closeness(A, B), «0.5)", "E0435")]
    [InlineData("friendship", "of: pool(closeness(A, B), support(A, B), support(B, A))", "of: pool(«might(A, B))", "E0434")]
    [InlineData("friendship", "of: pool(closeness(A, B), support(A, B), support(B, A))", "of: pool(«treaty(A, B))", "E0433")]
    [InlineData("friendship", "sworn: { when: fear and gain and pledge", "sworn: { when: fear and gain and «pledged", "E0432")]
    [InlineData("pledge-book", "register: pledges", "register: «pledge", "E0430")]
    [InlineData("pledge-book", "reads: [form, weight, troops]", "reads: [form, weight, troops, speed]", "E0431")]
    [InlineData("pledge-book", "of: weight }", "of: «wait }", "E0432")]
    [InlineData("pledge-book", "strong: { when: strength >= strong-from", "strong: { when: strength >= «strong-form", "E0432")]
    [InlineData("ferry-game", "when: equilibria > 1", "when: «equilibrium > 1", "E0432")]
    [InlineData("crossing", "register: crafts", "register: «craft", "E0430")]
    [InlineData("crossing", "where: season", "where: «saison", "E0432")]
    [InlineData("crossing", "score: mark", "score: season", "E0480")]
    [InlineData("crossing", "reads: [season]", "reads: [season, mark]", "E0481")]
    [InlineData("crossing", "  raft: { en", "  rift: { en", "E0482")]
    [InlineData("crossing", "  licence: { en", "  license: { en", "E0482")]
    public void What_the_case_cannot_answer_is_reported_where_the_theory_asks_it(string theory, string old, string by, string code)
    {
        var text = new TheoryText(theory).Replace(old, by);
        var faults = Faults(Case, [text.Sound(), .. Trial.Library.Theories.Values.Where(t => t.Id != theory)]);
        var places = text.Marked.Count > 0 ? text.Marked : ["11:11"];
        Assert.Equal(places.Select(p => $"theories/{theory}.yml:{p} {code}"), faults.Select(f => $"{f.Position} {f.Code}"));
        Assert.All(faults, f => Assert.Contains(f.Message.ZhHant, c => c > 0x2E80));
    }

    [Fact]
    public void A_theory_that_does_not_exist_is_reported_where_the_case_asks_for_it()
    {
        var files = Shores.Files().Replace("case.yml", "theory: weather", "theory: «wether");
        var fault = Assert.Single(Faults(files.Sound()));
        Assert.Equal("E0440", fault.Code);
        Assert.EndsWith(files.Marked[0], fault.Position.ToString(), StringComparison.Ordinal);
        Assert.Contains("did you mean 'weather'", fault.Format(Language.En), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("friendship/lime", "0.5", "E0498", "did you mean 'friendship/line'")]
    [InlineData("line", "0.5", "E0498", "write 'theory/parameter'")]
    [InlineData("friendship/line", "0.5..0.7", "E0499", "lies within 0.4 to 0.6")]
    [InlineData("friendship/line", "0.3", "E0499", "lies within 0.4 to 0.6")]
    public void A_scenario_sets_only_what_is_a_parameter_and_only_within_its_range(string parameter, string to, string code, string says)
    {
        var files = Shores.Files().Write("scenarios/a.yml", $$"""
            strict:
              title: { en: Strict, zh-Hant: 從嚴 }
              claim: { en: Be strict., zh-Hant: 從嚴認定。 }
              source: calculus
              locator: p. 9
              changes:
                - «parameter: {{parameter}}
                  to: {{to}}
                  because: { en: So., zh-Hant: 如此。 }

            """);
        var fault = Assert.Single(Faults(files.Sound()));
        Assert.Equal(code, fault.Code);
        Assert.EndsWith(files.Marked[0], fault.Position.ToString(), StringComparison.Ordinal);
        Assert.Contains(says, fault.Format(Language.En), StringComparison.Ordinal);
        Assert.Contains(fault.Message.ZhHant, c => c > 0x2E80);
    }

    [Fact]
    public void A_tie_without_adversaries_is_reported_where_a_theory_asks_about_them()
    {
        var files = Shores.Files().Replace("case.yml", "members: [ALD, SYL], adversaries: [KHE]", "members: [ALD, SYL]");
        Assert.Equal(["E0441", "E0441"], Faults(files.Sound()).Select(f => f.Code));
    }

    [Fact]
    public void What_would_be_judged_silently_wrong_or_not_at_all_is_refused()
    {
        var weather = Case.Applications.Single(a => a.Theory == "weather");
        Assert.Equal(["E0442"], Faults(Case with { Applications = [weather with { Ties = [] }] }).Select(f => f.Code));
        Assert.Equal(["E0443"], Faults(Case with { Applications = [weather with { Ties = ["ALD-BOR-SYL"] }] }).Select(f => f.Code));
        Assert.Equal(["E0444"], Faults(Case with { Applications = [weather], AsOf = new DateOnly(1800, 1, 1) }).Select(f => f.Code));
        var clash = new Dictionary<string, Cases.Codebooks.Dimension>(Case.Codebook.Dimensions) { ["strength"] = Case.Codebook.Dimensions["might"] with { Id = "strength" } };
        Assert.Equal(["E0438"], Faults(Case with { Applications = [weather], Codebook = Case.Codebook with { Dimensions = clash } }).Select(f => f.Code));
    }

    [Fact]
    public void Ranks_that_may_be_empty_are_refused()
    {
        var files = Shores.Files().Replace("codebook.yml", "rank: { type: integer, from: 1,", "rank: { may-be-empty: yes, type: integer, from: 1,");
        Assert.Contains("E0437", Faults(files.Sound()).Select(f => f.Code));
    }

    [Fact]
    public void A_formula_that_compares_a_text_with_a_number_is_reported_where_it_stands()
    {
        var book = new Theories.Tests.Kit.TheoryText("pledge-book").Replace("where: \"form", "where: \"3 <= form and form").Sound();
        var faults = new DiagnosticBag();
        Assert.Null(Runs.Runner.Run(Case, Trial.Of([.. Trial.Library.Theories.Values.Where(t => t.Id != book.Id), book]), new Runs.RunOptions(50, 1, 2, Case.AsOf), faults, null, TestContext.Current.CancellationToken));
        Assert.Equal("E0436", Assert.Single(faults.Sorted()).Code);
    }

    [Fact]
    public void A_series_whose_register_the_case_lacks_is_reported_even_where_its_own_theory_is_not_applied()
    {
        var lacking = Case with
        {
            Applications = [.. Case.Applications.Where(a => a.Theory == "friendship")],
            Codebook = Case.Codebook with { Registers = Case.Codebook.Registers.Where(r => r.Key != "pledges").ToDictionary() },
            Records = [],
        };
        Assert.Equal(["E0430"], Faults(lacking).Select(f => f.Code));
    }

    [Fact]
    public void The_work_is_every_reading_of_every_subject_up_to_the_as_of_year()
    {
        var units = Trial.Plan(Case).Units;
        Assert.Equal(2 * 3 * 2, units.Count(u => u.Theory.Id == "friendship"));
        Assert.Equal(2 * 2, units.Count(u => u.Theory.Id == "weather"));
        Assert.Equal(["ALD-BOR", "BOR-ALD"], units.Where(u => u.Theory.Id == "pledge-book").Select(u => u.Subject.Id));
        var early = Plan.Make(Case, Trial.Library.Theories, new DateOnly(1995, 1, 1), new DiagnosticBag())!.Units;
        Assert.All(early, u => Assert.True(u.Years.Last <= 1995));
        Assert.DoesNotContain(early, u => u.Theory.Id == "friendship" && u.Years.Last == 1995);
    }

    [Fact]
    public void Years_asked_for_twice_are_answered_once()
    {
        var application = Case.Applications.Single(a => a.Theory == "weather");
        var twice = Case with { Applications = [application with { Years = [new Years(1992, 1997), new Years(1996, 1999), new Years(1999, 1999)] }, application] };
        var ids = Trial.Findings(twice, 100).Select(f => f.Id).ToArray();
        Assert.Equal(ids.Distinct(), ids);
        var tests = Case.Applications.Single(a => a.Theory == "friendship") with { Years = [new Years(1992, 1997), new Years(1997, 1997), new Years(1995, 2000)] };
        ids = [.. Trial.Findings(Case with { Applications = [tests] }, 100).Select(f => f.Id)];
        Assert.Equal(ids.Distinct(), ids);
    }

    private static IReadOnlyList<Diagnostic> Faults(Case @case, IReadOnlyList<Theories.Files.TheoryFile>? theories = null)
    {
        var faults = new DiagnosticBag();
        var plan = Plan.Make(@case, (theories is null ? Trial.Library : Trial.Of([.. theories])).Theories, @case.AsOf, faults);
        Assert.Equal(faults.HasErrors, plan is null);
        return faults.Sorted();
    }
}

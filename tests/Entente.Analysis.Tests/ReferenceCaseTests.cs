using Entente.Analysis.Evaluation;
using Entente.Analysis.Findings;
using Entente.Analysis.Runs;
using Entente.Analysis.Tests.Kit;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Cases.Tests.Kit;
using Entente.Theories.Files;
using Entente.Theories.Forms.Intervention;

namespace Entente.Analysis.Tests;

/// <summary>The reference case with the theories of the repository.</summary>
public sealed class ReferenceCaseTests
{
    private static readonly TheoryLibrary Library = Sound(faults => TheoryLibrary.Read(Repository.Root, faults));
    private static readonly Case Case = Sound(faults => CaseReader.Read(Repository.ReferenceCase, faults))!;
    private static readonly RunResult Whole = Trial.Run(Case, 300, library: Library);
    private static readonly DateOnly Early = new(2003, 12, 31);
    private static readonly RunResult Then = Trial.Run(Case, 300, asOf: Early, library: Library);

    [Theory]
    [InlineData("R1", "USA-JPN")]
    [InlineData("R1", "USA-TWN")]
    [InlineData("R1", "JPN-TWN")]
    [InlineData("R1", "USA-JPN-TWN")]
    [InlineData("R9", "USA-KOR")]
    [InlineData("R9", "USA-JPN")]
    [InlineData("R18", "JPN-KOR")]
    [InlineData("R36", "USA-TWN")]
    public void It_has_findings_for_every_system_and_tie(string system, string tie) =>
        Assert.Contains(Whole.Findings, f => f.System == system && string.Join('-', f.Subject) == tie);

    [Theory]
    [InlineData("USA-KOR")]
    [InlineData("USA-JPN")]
    public void The_phases_are_judged_in_every_year_asked_for_and_in_both_readings(string tie)
    {
        var years = Case.Applications.Single(a => a.Theory == "four-phases").Years.Single().All();
        foreach (var variant in new[] { "default", "middle-swapped" })
            Assert.Equal(years, Whole.Findings.Where(f => f.Theory == "four-phases" && f.Variant == variant && string.Join('-', f.Subject) == tie).Select(f => f.Year));
    }

    [Fact]
    public void Every_finding_rests_on_items_of_the_case_or_says_that_only_the_prior_speaks()
    {
        var ids = Case.Evidence.Select(e => e.Id).Concat(Case.Records.Select(r => r.Id)).Concat(Case.Data.Select(d => d.Id)).ToHashSet();
        Assert.All(Whole.Findings, f => Assert.True(f.PriorOnly != f.Evidence.Count > 0 && f.Evidence.All(e => ids.Contains(e.Id)), f.Id));
    }

    [Fact]
    public void Every_finding_is_worded_in_both_languages() => Assert.All(Whole.Findings, f =>
    {
        Localised[] texts = [f.Question, f.VerdictText, f.Value.Unit, .. f.Alternatives.Select(a => a.Text), .. f.Assumptions, .. f.Warnings.Select(w => w.Text), .. f.Parts.Select(p => p.Title), .. f.Indicators.Select(i => i.Title)];
        Assert.All(texts, t => Assert.True(t.En.Length > 0 && t.ZhHant.Any(c => c > 0x2E80) && !t.En.Contains('{', StringComparison.Ordinal), $"{f.Id}: {t}"));
    });

    [Fact]
    public void Ids_are_unique_and_probabilities_add_up()
    {
        Assert.Equal(Whole.Findings.Count, Whole.Findings.Select(f => f.Id).Distinct().Count());
        Assert.All(Whole.Findings.Where(f => f.Probability is not null), f => Assert.Equal(1, f.Probability!.Value + f.Alternatives.Sum(a => a.Probability), 9));
    }

    [Fact]
    public void As_of_an_earlier_day_nothing_published_later_appears()
    {
        var later = Case.Evidence.Where(e => e.Provenance.Published.Latest > Early).Select(e => e.Id).Concat(Case.Records.Where(r => r.Provenance.Published.Latest > Early).Select(r => r.Id)).Concat(Case.Data.Where(d => d.Provenance.Published.Latest > Early).Select(d => d.Id)).ToHashSet();
        Assert.NotEmpty(later);
        Assert.NotEmpty(Then.Findings);
        Assert.All(Then.Findings, f => Assert.True(f.Year <= Early.Year));
        Assert.DoesNotContain(Then.Findings.SelectMany(Ids), later.Contains);
    }

    [Fact]
    public void As_of_an_earlier_day_the_case_gives_what_it_would_have_given_without_later_publications()
    {
        var known = Case with
        {
            Evidence = [.. Case.Evidence.Where(e => e.Provenance.Published.Latest <= Early)],
            Records = [.. Case.Records.Where(r => r.Provenance.Published.Latest <= Early)],
            Data = [.. Case.Data.Where(d => d.Provenance.Published.Latest <= Early)],
        };
        Assert.Equal(Trial.Texts(Then.Findings), Trial.Texts(Trial.Findings(known, 300, asOf: Early, library: Library)));
    }

    [Fact]
    public void The_files_read_and_the_theories_applied_are_on_record()
    {
        Assert.Equal(Case.Applications.Select(a => a.Theory).Distinct().Order(StringComparer.Ordinal), Whole.Theories.Keys.Order(StringComparer.Ordinal));
        Assert.Contains(Whole.Inputs, i => i.Path == "case.yml");
        Assert.Contains(Whole.Inputs, i => i.Path == "theories/inside-the-alliance/four-phases.yml");
    }

    /// <summary>On this rests that what becomes of a verdict without an item is held against the first draws of the verdict itself.</summary>
    [Fact]
    public void Verdicts_in_few_draws_are_the_first_of_those_in_many()
    {
        const int few = 60;
        var larger = Trial.World(Case, 100, library: Library);
        var verdicts = Verdicts(larger, few);
        Assert.NotEmpty(verdicts);
        Assert.Equal(verdicts, Verdicts(Trial.World(Case, few, library: Library), few));
        Assert.Equal(verdicts, Verdicts(new World(Case, Library.Theories.Values, Trial.Seed, few, Case.AsOf, 0, larger), few));
    }

    private static string[] Verdicts(World world, int draws) =>
    [
        .. from unit in Trial.Plan(Case, Library).Units
           where unit.Reading.Body is not InterventionBody
           let years = unit.Reading.Body.Judgeable(unit.Subject, unit.Years, world)
           where years is not null
           from judgement in unit.Reading.Body.Judge(unit.Theory, unit.Subject, years.Value, world)
           select $"{unit.Theory.Id} {unit.Reading.Id} {unit.Subject.Id} {judgement.Year}: {string.Join(' ', judgement.Verdicts[..draws])}",
    ];

    private static T Sound<T>(Func<DiagnosticBag, T> read)
    {
        var faults = new DiagnosticBag();
        var found = read(faults);
        Assert.False(faults.HasErrors, string.Join('\n', faults.Sorted().Select(f => f.Format(Language.En))));
        return found;
    }

    private static IEnumerable<string> Ids(Finding finding) =>
        finding.Evidence.Select(e => e.Id).Concat(finding.Indicators.SelectMany(i => i.Items.Select(x => x.Id))).Concat(finding.Parts.Select(p => p.Id));
}

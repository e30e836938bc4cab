using Entente.Analysis.Findings;
using Entente.Analysis.Flips;
using Entente.Analysis.Runs;
using Entente.Analysis.Tests.Kit;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Theories.Measures;

namespace Entente.Analysis.Tests.Flips;

/// <summary>What it is said to be worth to know of a document or an item is what leaving its rows out of the case and running again shows.</summary>
public sealed class KnowledgeValuesTests
{
    private static readonly Case Case = Shores.Files().Sound();
    private static readonly Lazy<IReadOnlyList<Finding>> Tried = new(() => Run(Case, flips: true));
    private static readonly Lazy<Dictionary<string, Provenance>> Items = new(() =>
        Case.Evidence.Select(e => e.Provenance).Concat(Case.Records.Select(r => r.Provenance)).Concat(Case.Data.Select(d => d.Provenance)).ToDictionary(p => p.Id));

    private static IEnumerable<(Finding Finding, KnowledgeValue Known)> All => Tried.Value.SelectMany(f => (f.Flips?.Known ?? []).Select(k => (f, k)));

    [Fact]
    public void It_is_told_of_every_document_and_every_item_where_it_was_asked_for()
    {
        Assert.NotEmpty(All);
        Assert.All(Tried.Value.Where(f => f.Flips is not null && f.Evidence.Count > 0), f =>
        {
            Assert.Equal(f.Evidence.Select(e => e.Id).Where(Items.Value.ContainsKey).Order(), f.Flips!.Known.Select(k => k.Item).OfType<string>().Order());
            Assert.Equal(f.Evidence.Select(e => Items.Value[e.Id].Source).Distinct().Order(), f.Flips!.Known.Where(k => k.Item is null).Select(k => k.Source).Order());
        });
        Assert.All(Run(Case, flips: false).Where(f => f.Flips is not null), f => Assert.Empty(f.Flips!.Known));
    }

    [Fact]
    public void Only_knowledge_that_could_change_the_verdict_has_a_value_and_no_more_than_its_doubt_times_what_keeping_the_verdict_loses()
    {
        Assert.All(All, a => Assert.InRange(a.Known.Value, 0, (100 * a.Known.Doubt * (a.Known.Probability - a.Known.Present)) + 1e-9));
        Assert.All(All.Where(a => a.Known.Verdict == a.Finding.Verdict), a => Assert.Equal(0, a.Known.Value));
        Assert.Contains(All, a => a.Known.Value > 0);
    }

    [Fact]
    public void The_value_is_that_of_the_best_guess_when_the_case_is_run_again_without_the_document()
    {
        var telling = All.Where(a => a.Known.Item is null && a.Known.Value > 0).Take(8).ToArray();
        Assert.NotEmpty(telling);
        Assert.All(telling, a =>
        {
            var again = Run(Without([.. a.Finding.Evidence.Select(e => e.Id).Where(id => Items.Value[id].Source == a.Known.Source)]), flips: false).SingleOrDefault(f => f.Id == a.Finding.Id);
            if (again is not null)
            {
                var (doubt, answers) = (a.Known.Doubt, a.Finding.Alternatives.Select(v => v.Verdict).Append(a.Finding.Verdict).ToArray());
                double Right(string sound, string unsound) => ((1 - doubt) * Share(a.Finding, sound)) + (doubt * Share(again, unsound));
                var best = answers.SelectMany(s => answers.Select(u => Right(s, u))).Max();
                Assert.Equal(100 * (best - answers.Max(v => Right(v, v))), a.Known.Value, 9);
                Assert.Equal(Share(a.Finding, a.Finding.Verdict), a.Known.Stands, 12);
            }
        });
    }

    [Fact]
    public void Leaving_a_whole_document_out_of_the_case_gives_the_verdict_that_is_told()
    {
        var documents = All.Where(a => a.Known.Item is null && a.Known.Items > 1).Take(12).ToArray();
        Assert.NotEmpty(documents);
        Assert.All(documents, a =>
        {
            var left = a.Finding.Evidence.Select(e => e.Id).Where(id => Items.Value[id].Source == a.Known.Source).ToArray();
            Assert.Equal(left.Length, a.Known.Items);
            var again = Run(Without(left), flips: false).SingleOrDefault(f => f.Id == a.Finding.Id);
            if (again is not null)
            {
                Assert.Equal(a.Known.Probability, Share(again, a.Known.Verdict), 12);
                Assert.Equal(a.Known.Present, Share(again, a.Finding.Verdict), 12);
            }
        });
    }

    [Fact]
    public void The_chance_that_something_is_unsound_is_what_its_grade_lacks() =>
        Assert.All(All.Where(a => a.Known.Item is not null), a => Assert.Equal(1 - GradeWeight.Of(Items.Value[a.Known.Item!].Grade), a.Known.Doubt, 12));

    private static double Share(Finding finding, string verdict) =>
        finding.Verdict == verdict ? finding.Probability!.Value : finding.Alternatives.First(a => a.Verdict == verdict).Probability;

    private static IReadOnlyList<Finding> Run(Case @case, bool flips) =>
        Runner.Run(@case, Trial.Library, new RunOptions(Trial.Draws, Trial.Seed, 2, @case.AsOf) { Flips = flips }, new DiagnosticBag())!.Findings;

    private static Case Without(IReadOnlyList<string> items) => Case with
    {
        Evidence = [.. Case.Evidence.Where(e => !items.Contains(e.Id))],
        Records = [.. Case.Records.Where(r => !items.Contains(r.Id))],
        Data = [.. Case.Data.Where(d => !items.Contains(d.Id))],
    };
}

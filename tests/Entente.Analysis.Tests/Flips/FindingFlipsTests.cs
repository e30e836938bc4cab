using Entente.Analysis.Findings;
using Entente.Analysis.Flips;
using Entente.Analysis.Runs;
using Entente.Analysis.Tests.Kit;
using Entente.Cases;
using Entente.Cases.Diagnostics;

namespace Entente.Analysis.Tests.Flips;

/// <summary>What a finding is said to rest on is what altering the rows of the case and running again shows.</summary>
public sealed class FindingFlipsTests
{
    private static readonly Case Case = Shores.Files().Sound();
    private static readonly Lazy<IReadOnlyList<Finding>> Tried = new(() => Run(Case, flips: true));

    [Fact]
    public void Every_verdict_says_what_it_rests_on_and_nothing_else_does()
    {
        Assert.All(Trial.Findings(Case), f => Assert.Equal(f.Probability is null, f.Flips is null));
        Assert.All(Trial.Findings(Case).Where(f => f.Flips is not null), f => Assert.Null(f.Flips!.Opposite));
        Assert.All(Tried.Value.Where(f => f.Flips is not null), f => Assert.NotNull(f.Flips!.Opposite));
    }

    [Fact]
    public void Removing_the_rows_of_a_set_gives_the_verdict_that_is_told()
    {
        var sets = Tried.Value.SelectMany(f => (f.Flips?.Removal.Sets ?? []).Take(2).Select(s => (Finding: f, Set: s))).Take(30).ToArray();
        Assert.NotEmpty(sets);
        Assert.All(sets, s => Same(s.Finding, s.Set, Without(s.Set.Items)));
    }

    [Fact]
    public void Reading_the_rows_of_a_set_at_the_other_end_gives_the_verdict_that_is_told()
    {
        var claims = Case.Evidence.Select(e => e.Id).ToHashSet();
        var sets = Tried.Value.SelectMany(f => (f.Flips?.Opposite?.Sets ?? []).Where(s => s.Items.All(claims.Contains)).Take(2).Select(s => (Finding: f, Set: s))).Take(20).ToArray();
        Assert.NotEmpty(sets);
        Assert.All(sets, s => Same(s.Finding, s.Set, Mirrored(s.Set.Items)));
    }

    [Fact]
    public void No_smaller_set_was_overlooked()
    {
        foreach (var finding in Tried.Value.Where(f => f.Flips is { Removal: { Exhausted: >= 1 } } && f.Flips.Removal.Sets.All(s => s.Items.Count > 1)).Take(8))
        {
            Assert.All(finding.Evidence.Take(4), e => Assert.Equal(finding.Verdict, Likeliest(Run(Without([e.Id])).Single(f => f.Id == finding.Id))));
        }
    }

    private static void Same(Finding finding, FlipSet set, Case altered)
    {
        var again = Run(altered).Single(f => f.Id == finding.Id);
        Assert.NotEqual(finding.Verdict, set.Verdict);
        Assert.Equal(set.Verdict, Likeliest(again));
    }

    /// <summary>The most frequent verdict, also where the prior now outweighs the rest and none is given.</summary>
    private static string Likeliest(Finding finding) => finding.Probability is { } p && finding.Alternatives.All(a => a.Probability <= p) ? finding.Verdict : finding.Alternatives[0].Verdict;

    private static IReadOnlyList<Finding> Run(Case @case, bool flips = false) =>
        Runner.Run(@case, Trial.Library, new RunOptions(Trial.Draws, Trial.Seed, 2, @case.AsOf) { Flips = flips }, new DiagnosticBag())!.Findings;

    private static Case Without(IReadOnlyList<string> items) => Case with
    {
        Evidence = [.. Case.Evidence.Where(e => !items.Contains(e.Id))],
        Records = [.. Case.Records.Where(r => !items.Contains(r.Id))],
    };

    private static Case Mirrored(IReadOnlyList<string> items) => Case with
    {
        Evidence = [.. Case.Evidence.Select(e => !items.Contains(e.Id) ? e : e with { Value = Case.Codebook.Dimensions[e.Dimension].Bins is var bins ? bins[0].Value + bins[^1].Value - e.Value : 0 })],
    };
}

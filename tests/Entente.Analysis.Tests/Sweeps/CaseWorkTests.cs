using Entente.Analysis.Findings;
using Entente.Analysis.Sweeps.Cases;
using Entente.Analysis.Tests.Kit;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Ensembles.Runs;

namespace Entente.Analysis.Tests.Sweeps;

/// <summary>A case worked out in units says what one run of it says.</summary>
public sealed class CaseWorkTests
{
    private static readonly Case Case = Shores.Files().Sound();
    private static readonly CaseWork Work = Of(Case);
    private static readonly int[] Sizes = [400, 123];

    [Theory]
    [InlineData(400)]
    [InlineData(73)]
    public void Verdicts_and_probabilities_are_those_of_a_run_however_the_draws_are_cut(int unitDraws)
    {
        var answer = Answer(unitDraws);
        var findings = Trial.Findings(Case).ToDictionary(f => f.Id);
        Assert.Equal(findings.Keys.Order(StringComparer.Ordinal), answer.Findings.Select(f => f.Finding.Id).Order(StringComparer.Ordinal));
        Assert.All(answer.Findings, f =>
        {
            var run = findings[f.Finding.Id];
            Assert.Equal(run.Verdict == Finding.NoVerdict, f.Dominated);
            Assert.Equal(run.Probability is not null, f.Judged);
            if (f.Judged)
            {
                Assert.Equal(run.Probability!.Value, f.Shares[0].Share, 12);
                Assert.Equal(run.Verdict, f.Shares[0].Verdict.Id);
            }

            Assert.Equal(run.Question, f.Finding.Question);
        });
    }

    [Fact]
    public void Medians_and_intervals_are_within_the_width_of_a_bin()
    {
        var findings = Trial.Findings(Case).ToDictionary(f => f.Id);
        Assert.All(Answer(100).Findings.Where(f => !IsLead(f.Finding.Id)), f =>
        {
            var value = findings[f.Finding.Id].Value;
            foreach (var (exact, counted) in new[] { (value.Median, f.Median), (value.P05, f.P05), (value.P95, f.P95) })
            {
                Assert.True(double.IsNaN(exact) ? double.IsNaN(counted) : Math.Abs(exact - counted) <= 0.004 * Math.Abs(exact), $"{f.Finding.Id}: {exact} {counted}");
            }
        });
    }

    [Fact]
    public void Counts_of_verdicts_and_values_say_nothing_of_the_units_they_were_made_in() =>
        Assert.Single(Sizes.Select(size => Results(size, Counts)).Distinct());

    [Fact]
    public void Every_draw_is_counted_once() =>
        Assert.All(Answer(77).Findings, f => Assert.InRange(f.Shares.Sum(s => s.Share), 0.999999, 1.000001));

    [Fact]
    public void A_sweep_reads_back_from_the_manifest() => Assert.Equal(Work.Sweep.ToJson(), CaseSweep.Read(Work.Sweep.ToJson()).ToJson());

    [Fact]
    public void A_verdict_that_leads_by_chance_is_told_from_one_that_does_not()
    {
        var unit = Localised.Same("");
        FindingCount Count(double first, double second) => new(new("x", unit, [], unit), [new(new("a", unit), first), new(new("b", unit), second)], 0, 0, 0, 0, 0);
        Assert.InRange(Count(0.51, 0.49).Lead(100), 0.1, 0.3);
        Assert.True(Count(0.51, 0.49).Lead(1_000_000) > 10);
        Assert.Equal(double.PositiveInfinity, Count(1, 0).Lead(1));
    }

    /// <summary>Who leads whom among options is settled over all draws of a unit: the lead is not a value of each draw alone.</summary>
    private static bool IsLead(string finding) => finding.StartsWith("R3/crossing/", StringComparison.Ordinal);

    private static CaseWork Of(Case @case)
    {
        var faults = new DiagnosticBag();
        var work = CaseWork.Of(@case, Trial.Library, @case.AsOf, Trial.Seed, faults);
        Assert.Empty(faults.Sorted());
        return work!;
    }

    private static CaseAnswer Answer(int unitDraws) => Results(unitDraws, CaseAnswer.Of);

    private static string Counts(Results results)
    {
        var table = results.Table();
        return string.Join(' ', Enumerable.Range(0, table.Rows).Where(i => table.Integers(2)[i] <= CaseWork.OfMissing && !IsLead(Work.Sweep.Findings[(int)table.Integers(1)[i]].Id)).Select(i => $"{table.Integers(1)[i]}/{table.Integers(2)[i]}/{table.Integers(3)[i]}={table.Integers(4)[i]}"));
    }

    private static T Results<T>(int unitDraws, Func<Results, T> of)
    {
        var place = Directory.CreateTempSubdirectory("entente-sweep-").FullName;
        try
        {
            using var folder = RunFolder.Begin(place, Work.Manifest("1.0.0", Trial.Draws, unitDraws), new(Share.Whole, "{}"));
            RunEngine.Run(folder, Work, 2, new());
            return of(RunFinish.Gather(folder, new()));
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }
}

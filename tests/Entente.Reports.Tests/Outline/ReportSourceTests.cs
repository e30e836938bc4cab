using Entente.Analysis.Findings;
using Entente.Reports.Outline;
using Entente.Reports.Tests.World;

namespace Entente.Reports.Tests.Outline;

public sealed class ReportSourceTests
{
    private static readonly ReportSource Source = new(InventedRun.Make(), InventedRun.References, "1");

    [Fact]
    public void Findings_are_grouped_by_system_theory_subject_and_reading()
    {
        Assert.Equal(["R1", "R9", "R19", "R36"], Source.Systems.Select(s => s.System));
        Assert.Equal(["default", "swapped"], Source.Systems[1].Theories.Single().Series.Select(s => s.Reading.Id));
        Assert.All(Source.Systems[1].Theories.Single().Series, s => Assert.Equal(6, s.Findings.Count));
    }

    [Fact]
    public void Years_with_one_verdict_are_one_stretch_and_years_without_are_open()
    {
        var stretches = Source.Systems[1].Theories.Single().Own.Single().Stretches().ToArray();
        Assert.Equal(["1950", "1951–1952", "1953–1955"], stretches.Select(s => s.Years));
        Assert.Equal([true, false, false], stretches.Select(s => s.IsOpen));
    }

    [Fact]
    public void A_register_speaks_for_the_years_up_to_its_next_change()
    {
        var run = InventedRun.Make();
        var promised = run.Findings.Where(f => f.System == "R36").ToArray();
        var changed = promised[1] with { Verdict = "none" };
        var source = new ReportSource(InventedRun.Of([promised[0], changed]), InventedRun.References, "1");
        Assert.Equal(["1951–1954", "1955"], source.Systems.Single().Theories.Single().Own.Single().Stretches().Select(s => s.Years));
    }

    [Fact]
    public void The_latest_answer_is_the_last_that_gives_a_verdict()
    {
        var tested = Source.Systems[0].Theories.Single().Own.Single();
        Assert.Equal(Finding.NoVerdict, tested.Findings[^1].Verdict);
        Assert.Equal(1954, tested.Latest.Year);
    }

    [Fact]
    public void An_item_knows_the_finding_that_it_moves_most()
    {
        Assert.Equal("R1/bond-test/ALA-SYL/1954", Source.Items["e-1"].Largest!.Finding.Id);
        Assert.Null(Source.Items["c-2"].Largest);
    }

    [Fact]
    public void Other_readings_of_the_same_year_are_found()
    {
        var finding = Source.Run.Findings.First(f => f.System == "R9" && f.Year == 1953);
        Assert.Contains(Source.Others(finding), o => o.Variant == "swapped" && o.Year == 1953);
        Assert.DoesNotContain(finding, Source.Others(finding));
    }
}

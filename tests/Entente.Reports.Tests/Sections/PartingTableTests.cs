using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Tests.Html;
using Entente.Reports.Tests.World;
using Entente.Theories.Files;
using static Entente.Reports.Tests.World.InventedCase;

namespace Entente.Reports.Tests.Sections;

public sealed class PartingTableTests
{
    [Fact]
    public void Theories_are_held_against_each_other_about_the_same_pair_and_the_same_adversary()
    {
        var run = InventedRun.Make();
        var any = run.Findings.First(f => f.Theory == "bond-test");
        Finding Of(string theory, string against, double probability) => any with
        {
            Id = $"R0/{theory}/ALA-SYL-{against}/1953",
            Theory = theory,
            System = run.Theories[theory].System,
            Subject = ["ALA", "SYL", against],
            Year = 1953,
            Probability = probability,
        };
        var page = Page.File(
            run with
            {
                Case = run.Case with { Actors = new Dictionary<string, Actor>(run.Case.Actors) { ["CYR"] = run.Case.Actors["BOR"] } },
                Theories = new Dictionary<string, TheoryFile>(run.Theories) { ["who-pays"] = run.Theories["who-pays"] with { PartsFrom = [new Parting("bond-test", Both("One foresees.", "其一預見。"), new Position("x", 1, 1))] } },
                Findings = [Of("bond-test", "BOR", 0.91), Of("bond-test", "CYR", 0.62), Of("who-pays", "BOR", 0.83), Of("who-pays", "CYR", 0.74)],
            },
            "report.md");
        var rows = page.Split('\n').Where(line => line.Contains("Who pays:", StringComparison.Ordinal) && line.Contains("Test of the bond:", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, rows.Length);
        Assert.Single(rows, r => r.Contains("83%", StringComparison.Ordinal) && r.Contains("91%", StringComparison.Ordinal));
        Assert.Single(rows, r => r.Contains("74%", StringComparison.Ordinal) && r.Contains("62%", StringComparison.Ordinal));
    }
}

using Entente.Analysis.Findings;
using Entente.Analysis.Tests.Kit;
using Entente.Cases;

namespace Entente.Analysis.Tests;

/// <summary>What may be done to a case or a run without any finding changing.</summary>
public sealed class MetamorphicTests
{
    private static readonly Case Case = Shores.Files().Sound();
    private static readonly string[] Before = Trial.Texts(Trial.Findings(Case));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void The_number_of_threads_changes_nothing(int threads) => Assert.Equal(Before, Trial.Texts(Trial.Findings(Case, threads: threads)));

    [Fact]
    public void Another_order_of_rows_and_files_changes_nothing()
    {
        var files = Shores.Files();
        var (a, b) = (Rows(files.Text("evidence/a.csv")), Rows(files.Text("evidence/b.csv")));
        files.Write("evidence/a.csv", Shores.EvidenceHead + string.Join('\n', b.Reverse().Concat(a.Take(3))) + "\n").Write("evidence/b.csv", Shores.EvidenceHead)
            .Write("evidence/c.csv", Shores.EvidenceHead + string.Join('\n', a.Skip(3).Reverse()) + "\n");
        foreach (var register in new[] { "records/pledges.csv", "records/ranks.csv", "records/crafts.csv" })
            files.Change(register, t => string.Join('\n', Rows(t, 0).Take(1).Concat(Rows(t).Reverse())) + "\n");
        Assert.Equal(Before, Trial.Texts(Trial.Findings(files.Sound())));
    }

    [Fact]
    public void Actors_ties_and_applications_in_another_order_change_nothing()
    {
        var turned = Case with
        {
            Actors = Case.Actors.Reverse().ToDictionary(),
            Ties = Case.Ties.Reverse().ToDictionary(),
            Applications = [.. Case.Applications.Reverse()],
            Codebook = Case.Codebook with { Dimensions = Case.Codebook.Dimensions.Reverse().ToDictionary() },
        };
        Assert.Equal(Before, Trial.Texts(Trial.Findings(turned)));
    }

    [Fact]
    public void An_actor_a_tie_and_claims_that_nobody_asks_about_change_nothing()
    {
        var files = Shores.Files()
            .Replace("case.yml", "  KHE: {", "  ZZZ: { en: Zembla, zh-Hant: 贊布拉 }\n  KHE: {")
            .Replace("case.yml", "  ALD-SYL: {", "  ALD-ZZZ: { members: [ALD, ZZZ], adversaries: [KHE] }\n  ALD-SYL: {")
            .Change("evidence/a.csv", t => t + Shores.Row("Z-01", "state", "1991", "", "1992", "calculus", "ALD", "ZZZ", "gain", 3, "A1") + Shores.Row("Z-02", "event", "1992", "", "1992", "calculus", "KHE", "ALD", "threat", 3, "A1"));
        Assert.Equal(Before, Trial.Texts(Trial.Findings(files.Sound())));
    }

    [Fact]
    public void A_further_dimension_and_theory_change_no_other_finding()
    {
        var (theory, application) = (new Theories.Tests.Kit.TheoryText("weather").Replace("id: weather", "id: climate").Sound(), Case.Applications.Single(a => a.Theory == "weather"));
        var findings = Trial.Findings(Case with { Applications = [.. Case.Applications, application with { Theory = "climate" }] }, library: Trial.Of([.. Trial.Library.Theories.Values, theory]));
        Assert.Equal(Before, Trial.Texts(findings.Where(f => f.Theory != "climate")));
        Assert.Equal(Trial.Findings(Case).Count(f => f.Theory == "weather"), findings.Count(f => f.Theory == "climate"));
    }

    [Fact]
    public void Asking_for_one_theory_alone_gives_what_it_gives_among_others()
    {
        var whole = Trial.Findings(Case);
        Assert.All(Case.Applications, a => Assert.Equal(Trial.Texts(whole.Where(f => f.Theory == a.Theory)), Trial.Texts(Trial.Findings(Case with { Applications = [a] }))));
    }

    [Fact]
    public void A_claim_changes_only_the_findings_that_it_bears_on()
    {
        var without = Trial.Findings(Case with { Evidence = [.. Case.Evidence.Where(e => e.Id != "B-08")] }).ToDictionary(f => f.Id);
        var whole = Trial.Findings(Case);
        Assert.Contains(whole, Bears);
        Assert.All(whole.Where(f => !Bears(f)), f => Assert.Equal(Trial.Text(f), Trial.Text(without[f.Id])));

        static bool Bears(Finding f) => f.Evidence.Any(e => e.Id == "B-08");
    }

    [Fact]
    public void A_run_may_be_stopped_and_tells_how_far_it_is()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var faults = new Cases.Diagnostics.DiagnosticBag();
        var options = new Analysis.Runs.RunOptions(100, Trial.Seed, 2, Case.AsOf);
        Assert.ThrowsAny<OperationCanceledException>(() => Analysis.Runs.Runner.Run(Case, Trial.Library, options, faults, null, stop.Token));
        var told = new Told();
        Analysis.Runs.Runner.Run(Case, Trial.Library, options, faults, told, TestContext.Current.CancellationToken);
        Assert.Equal(1, told.Shares.Max());
        Assert.All(told.Shares, s => Assert.InRange(s, 0, 1));
    }

    private static string[] Rows(string csv, int skip = 1) => [.. csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(skip)];

    private sealed class Told : IProgress<double>
    {
        public System.Collections.Concurrent.ConcurrentBag<double> Shares { get; } = [];

        public void Report(double value) => Shares.Add(value);
    }
}

using Entente.Analysis.Findings;
using Entente.Analysis.Tests.Kit;
using Entente.Cases;
using Entente.Theories.Measures;
using Record = Entente.Cases.Record;

namespace Entente.Analysis.Tests;

/// <summary>A choice among options in a case: how records are pooled, and what the finding says of it.</summary>
public sealed class OptionsTests
{
    private static readonly Case Case = Shores.Files().Sound();
    private static readonly Finding Finding = Trial.Findings(Case, 4000).Single(f => f is { Theory: "crossing", Variant: "default" });

    [Fact]
    public void A_finding_among_options_says_how_often_each_has_each_rank()
    {
        Assert.NotNull(Finding.Options);
        Assert.All(Finding.Options.Standings, s => Assert.Equal(1, s.Ranks.Sum() + s.Gated, 9));
        Assert.Equal(Finding.Options.Standings.OrderByDescending(s => s.Ranks[0]).Select(s => s.Id), Finding.Options.Standings.Select(s => s.Id));
        Assert.Equal("ship", Finding.Options.Leader);
        Assert.Equal(Finding.Options.Standings[0].Ranks[0], Finding.Probability);
        Assert.Equal((Finding.Verdict, "ship"), (Finding.Options.Leader, Finding.Verdict));
    }

    [Fact]
    public void Without_a_criterion_every_option_has_its_share_and_the_leader_the_one_that_is_told_of_it()
    {
        var options = Finding.Options!;
        Assert.NotEmpty(options.Firsts);
        Assert.All(options.Firsts, f => Assert.Equal(options.Standings.Count, f.Shares.Count));
        Assert.All(options.Firsts, f => Assert.InRange(f.Shares.Sum(), 0, 1 + 1e-12));
        Assert.All(options.Firsts, f => Assert.Equal(options.Without.Single(w => w.Criterion == f.Criterion).Value, f.Shares[options.Standings.ToList().FindIndex(s => s.Id == options.Leader)]));
    }

    [Fact]
    public void Records_that_are_over_or_of_another_season_bear_on_nothing()
    {
        Assert.DoesNotContain(Finding.Evidence, e => e.Id is "V-7" or "V-10");
        Assert.Equal(["V-4", "V-5"], Cell("ship", "speed").Records);
        Assert.Equal(["V-8"], Cell("ship", "safety").Records);
        Assert.Null(Cell("ship", "speed").Blocks);
        Assert.NotNull(Cell("ship", "safety").Blocks);
    }

    [Fact]
    public void Where_no_record_speaks_the_prior_does()
    {
        var without = Trial.Findings(Case with { Records = [.. Case.Records.Where(r => r.Id is not ("V-1" or "V-2" or "V-3"))] }).Single(f => f is { Theory: "crossing", Variant: "default" });
        var raft = without.Options!.Scores.Where(s => s.Option == "raft").ToArray();
        Assert.All(raft, s => Assert.Equal((1, 0), (s.PriorShare, s.Records.Count)));
        Assert.All(raft, s => Assert.InRange(s.Value.Median, 0.4, 0.6));
    }

    [Fact]
    public void Records_are_pooled_as_evidence_of_the_same_worth_is()
    {
        var world = Trial.World(Case);
        var column = Case.Codebook.Registers["crafts"].Columns.Single(c => c.Id == "mark");
        Record[] records = [.. Case.Records.Where(r => r.Id is "V-4" or "V-5")];
        var pooled = world.PoolRecords(new MeasureCall("crafts", ["ship", "speed"], []), Localised.Same("speed"), records, column, 2000);

        // A1 weighs 1 and B1 0.8, beside a prior of 0.4.
        Assert.Equal(0.4 / 2.2, pooled.PriorShare, 12);
        Assert.Equal(["V-4", "V-5"], pooled.Items.Select(i => i.Id));
        Assert.Equal([1 / 2.2, 0.8 / 2.2], pooled.Items.Select(i => i.Share), (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.All(pooled.Draws.ToArray(), d => Assert.InRange(d, 0, 1));
        Assert.InRange(pooled.Draws.ToArray().Average(), 0.65, 0.85);
    }

    [Fact]
    public void Leaving_out_a_record_is_as_if_it_had_never_been_entered()
    {
        var all = Trial.Findings(Case).Single(f => f is { Theory: "crossing", Variant: "default" });
        var without = Trial.Findings(Case with { Records = [.. Case.Records.Where(r => r.Id != "V-8")] }).Single(f => f is { Theory: "crossing", Variant: "default" });
        var share = without.Verdict == all.Verdict ? without.Probability : without.Alternatives.Single(a => a.Verdict == all.Verdict).Probability;
        Assert.Equal(100 * (share!.Value - all.Probability!.Value), all.Evidence.Single(e => e.Id == "V-8").Points!.Value, 9);
    }

    private static OptionScore Cell(string option, string criterion) => Finding.Options!.Scores.Single(s => s.Option == option && s.Criterion == criterion);
}

using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Options;
using Entente.Theories.Tests.Kit;
using Record = Entente.Cases.Record;

namespace Entente.Theories.Tests;

public sealed class OptionsFormTests
{
    private const double Tolerance = 0.01;

    [Fact]
    public void A_gate_blocks_an_option_in_the_draws_in_which_its_score_lies_under_the_line()
    {
        // The line runs evenly from 0.2 to 0.4: a score of 0.25 lies under it in three quarters of the draws.
        var solved = Judge(Gated(), [100, 25], [10, 90]).Options!;
        Assert.Equal(0.75, solved.GatedShare(0), 2);
        Assert.Equal(0, solved.GatedShare(1));
        Assert.Equal(0.25, solved.Acceptability(0)[0], 2);
        Assert.Equal(0.75, solved.Acceptability(1)[0], 2);
        Assert.Equal(0.75, solved.GatedShare(solved.Body.Options[0], solved.Body.Criteria[1])!.Value, 2);
        Assert.Null(solved.GatedShare(solved.Body.Options[0], solved.Body.Criteria[0]));
    }

    [Fact]
    public void Where_every_option_is_blocked_that_is_the_verdict()
    {
        var judged = Judge(Gated(), [100, 10], [100, 10]);
        Assert.All(judged.Verdicts, v => Assert.Equal(2, v));
        Assert.All(judged.Value.ToArray(), v => Assert.True(double.IsNaN(v)));
        Assert.Equal([0, 0], judged.Options!.Acceptability(0));
    }

    [Fact]
    public void A_gate_is_not_weighed_too()
    {
        var solved = Judge(Gated(), [50, 100], [51, 41]).Options!;
        Assert.Equal(1, solved.Acceptability(1)[0]);
    }

    [Fact]
    public void A_criterion_that_speaks_of_one_option_blocks_no_other_and_lends_it_no_record()
    {
        var body = Crossings.Body(2, [Crossings.Criterion(0), Crossings.Criterion(1, Crossings.Line, "option-0")]);
        var solved = Judge(body, [100, 10], [50, 10]).Options!;
        Assert.Equal((1.0, 0.0), (solved.GatedShare(0), solved.GatedShare(1)));
        Assert.Null(solved.GatedShare(body.Options[1], body.Criteria[1]));
        Assert.Empty(solved.Cell(body.Options[1], body.Criteria[1]).Items);
    }

    [Fact]
    public void Kinds_of_one_option_share_their_records()
    {
        var body = (OptionsBody)Crossings.Theory.Readings[0].Body;
        Record[] records = [Crossings.Mark("M-1", "ship", "speed", 80), Crossings.Mark("M-2", "ship", "licence", 10), Crossings.Mark("M-3", "ship", "safety", 90), Crossings.Mark("M-4", "raft", "safety", 10)];
        var solved = Crossings.Solve(body, records);
        Assert.Equal((1.0, 0.0, 1.0), (solved.GatedShare(0), solved.GatedShare(1), solved.GatedShare(2)));
        Assert.Equal(solved.Cell(body.Options[1], body.Criteria[0]).Draws.ToArray(), solved.Cell(body.Options[2], body.Criteria[0]).Draws.ToArray());
    }

    [Fact]
    public void A_record_counts_while_it_is_in_force_and_where_the_condition_holds()
    {
        var body = (OptionsBody)Crossings.Theory.Readings[0].Body;
        Record[] records = [Crossings.Mark("M-1", "ship", "speed", 80), Crossings.Mark("M-2", "ship", "speed", 10, "1990", "1995"), Summer(Crossings.Mark("M-3", "ship", "speed", 10))];
        var cell = Crossings.Solve(body, records).Cell(body.Options[1], body.Criteria[0]);
        Assert.Equal(["M-1"], cell.Items.Select(i => i.Id));
        Assert.Equal(0.8, cell.Draws.Span[0], 12);
    }

    [Fact]
    public void Neither_the_order_of_records_nor_that_of_criteria_changes_a_bit()
    {
        var random = new Random(7);
        int[][] marks = [.. Enumerable.Range(0, 4).Select(_ => Enumerable.Range(0, 4).Select(_ => random.Next(-20, 101)).ToArray())];
        Criterion[] criteria = [.. Enumerable.Range(0, 3).Select(c => Crossings.Criterion(c)), Crossings.Criterion(3, Crossings.Line)];
        var measures = Crossings.Measures(Crossings.Marks(marks), 2000);
        var turned = Crossings.Measures([.. Crossings.Marks(marks).Reverse()], 2000);
        var one = Judge(Crossings.Body(4, criteria, ["a", "b"]), measures);
        var other = Judge(Crossings.Body(4, criteria.Reverse(), ["a", "b"]), turned);
        Assert.Equal(one.Verdicts, other.Verdicts);
        Assert.Equal(one.Value.ToArray(), other.Value.ToArray());
        Assert.Equal(one.PriorShare, other.PriorShare);
    }

    [Fact]
    public void A_wider_prior_alone_decides_nothing_and_the_share_says_so() =>
        Assert.Equal(1, Judge(Crossings.Body(3, 2), [-1, -1], [-1, -1], [-1, -1]).PriorShare);

    [Fact]
    public void Without_the_criterion_that_sets_it_apart_the_leader_leads_no_more()
    {
        var solved = Judge(Crossings.Body(2, 3), [90, 50, 40], [10, 50, 50]).Options!;
        Assert.Equal(0, solved.Leader);
        Assert.Equal(0, solved.Without(solved.Body.Criteria[0]));
        Assert.InRange(solved.Without(solved.Body.Criteria[1])!.Value, 80 / 90.0 - Tolerance, 80 / 90.0 + Tolerance);
        Assert.Equal(1, solved.Without(solved.Body.Criteria[2]));
        Assert.Null(Judge(Crossings.Body(2, 1), [90], [10]).Options!.Without(Crossings.Criterion(0)));
    }

    [Fact]
    public void Without_a_gate_what_it_blocked_may_be_chosen()
    {
        var solved = Judge(Gated(), [100, 0], [10, 90]).Options!;
        Assert.Equal((1, 0.0), (solved.Leader, solved.Without(solved.Body.Criteria[1])));
    }

    [Fact]
    public void The_rise_that_would_make_the_runner_up_first_is_the_smallest()
    {
        // Leader 0.7 and 0.6; runner-up 0.5 and 0.6: first in most draws once its first score passes 0.7.
        var solved = Judge(Crossings.Body(2, 2), [70, 60], [50, 60]).Options!;
        Assert.InRange(solved.Rise(solved.Body.Criteria[0])!.Value, 0.2, 0.2 + 1 / 1000.0);

        // Its second score must outweigh a lag of 0.2: x w > 0.2 (1 - w) in half of the draws, from x = 0.2 on.
        Assert.InRange(solved.Rise(solved.Body.Criteria[1])!.Value, 0.19, 0.21);
    }

    [Fact]
    public void No_rise_helps_a_runner_up_whose_scores_are_at_the_top_or_who_is_blocked_elsewhere()
    {
        var solved = Judge(Crossings.Body(2, 2), [100, 100], [0, 100]).Options!;
        Assert.Null(solved.Rise(solved.Body.Criteria[1]));
        var gated = Judge(Gated(), [50, 90], [100, 10]).Options!;
        Assert.Null(gated.Rise(gated.Body.Criteria[0]));
        Assert.InRange(gated.Rise(gated.Body.Criteria[1])!.Value, 0.2 - Tolerance, 0.2 + Tolerance);
    }

    [Fact]
    public void Its_parts_are_the_options_with_their_values_and_the_draws_in_which_they_are_open()
    {
        var judged = Judge(Gated(), [100, 25], [10, 90]);
        Assert.Equal([("option-0", 1.0), ("option-1", 0.1)], judged.Parts.Select(p => (p.Id, Math.Round(p.Value.Span[0], 12))));
        Assert.Equal(0.25, judged.Parts[0].Holds.ToArray().Average(), 2);
    }

    private static OptionsBody Gated() => Crossings.Body(2, [Crossings.Criterion(0), Crossings.Criterion(1, Crossings.Line)]);

    private static Judgement Judge(OptionsBody body, params int[][] marks) => Crossings.Judge(body, Crossings.Marks(marks), parameter: Even);

    private static Judgement Judge(OptionsBody body, Measures.IMeasures measures) => body.Judge(Crossings.Theory, Crossings.Pair, Worlds.Period, measures).Single();

    /// <summary>A parameter runs evenly through its range.</summary>
    private static double[] Even(Parameter parameter) =>
        [.. Enumerable.Range(0, Crossings.Draws).Select(i => parameter.From + ((parameter.To - parameter.From) * (i + 0.5) / Crossings.Draws))];

    private static Record Summer(Record record) => record with { Cells = new Dictionary<string, string>(record.Cells) { ["season"] = "summer" } };
}

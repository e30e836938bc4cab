using Entente.Analysis.Evaluation;
using Entente.Analysis.Findings;
using Entente.Analysis.Tests.Kit;
using Entente.Cases;

namespace Entente.Analysis.Tests;

/// <summary>The influence of an item is what really removing it from the case changes.</summary>
public sealed class InfluenceTests
{
    private static readonly Case Case = Shores.Files().Sound();

    public static TheoryData<string> Items => [.. Case.Evidence.Select(e => e.Id).Concat(Case.Records.Select(r => r.Id))];

    public static TheoryData<string> Theories => [.. Case.Applications.Select(a => a.Theory).Distinct()];

    private const int Few = Evaluator.InfluenceDraws;

    [Theory]
    [MemberData(nameof(Items))]
    public void It_is_the_difference_that_removing_the_row_and_running_again_makes(string item)
    {
        var again = Trial.World(Without(item), Trial.Draws);
        foreach (var finding in Trial.Findings(Case).Where(f => f.Probability is not null))
        {
            if (finding.Evidence.FirstOrDefault(e => e.Id == item) is { } influence)
                Assert.Equal(100 * (Share(again, finding) - finding.Probability!.Value), influence.Points!.Value, 1e-9);
        }
    }

    [Theory]
    [MemberData(nameof(Theories))]
    public void Every_theory_applied_has_findings_that_an_item_moves(string theory) =>
        Assert.Contains(Trial.Findings(Case), f => f.Theory == theory && f.Evidence.Any(e => e.Points is { } points && points != 0));

    [Fact]
    public void Items_stand_in_order_of_their_influence_or_of_their_weight_where_there_is_no_verdict() => Assert.All(Trial.Findings(Case), f =>
    {
        double Order(Influence e) => e.Points is { } points ? Math.Abs(points) : f.Indicators.Sum(i => i.Items.Where(x => x.Id == e.Id).Sum(x => x.Share));
        Assert.Equal(f.Evidence.OrderByDescending(Order).ThenBy(e => e.Id, StringComparer.Ordinal).Select(e => e.Id), f.Evidence.Select(e => e.Id));
        Assert.All(f.Evidence, e => Assert.Equal(f.Probability is null, e.Points is null));
    });

    [Fact]
    public void The_whole_run_without_the_row_agrees_where_the_verdict_stays()
    {
        var whole = Trial.Findings(Case);
        var without = Trial.Findings(Without("A-04")).ToDictionary(f => f.Id);
        var moved = whole.Where(f => f.Evidence.Any(e => e.Id == "A-04" && e.Points is not null) && without[f.Id].Verdict == f.Verdict).ToArray();
        Assert.NotEmpty(moved);
        Assert.All(moved, f => Assert.Equal(100 * (without[f.Id].Probability!.Value - f.Probability!.Value), f.Evidence.Single(e => e.Id == "A-04").Points!.Value, 1e-9));
    }

    [Fact]
    public void Beyond_the_draws_for_influence_it_is_measured_on_the_first_of_them()
    {
        var few = Case with { Applications = [.. Case.Applications.Where(a => a.Theory is "friendship" or "ferry-game")] };
        var (many, small) = (Trial.Findings(few, 2 * Few), Trial.Findings(few, Few).ToDictionary(f => f.Id));
        var same = many.Where(f => f.Probability is not null && small[f.Id].Verdict == f.Verdict).ToArray();
        Assert.NotEmpty(same);
        Assert.All(same, f => Assert.Equal(Trial.Text(small[f.Id].Evidence), Trial.Text(f.Evidence)));
        Assert.Contains(same, f => f.Probability != small[f.Id].Probability);
    }

    [Fact]
    public void Beyond_the_draws_for_influence_it_is_still_that_of_removing_the_row()
    {
        var few = Case with { Applications = [.. Case.Applications.Where(a => a.Theory == "pledge-book")] };
        var (whole, again) = (Trial.World(few, Few), Trial.World(Without("P-1"), Few));
        foreach (var finding in Trial.Findings(few, 2 * Few).Where(f => f.Probability is not null && f.Evidence.Any(e => e.Id == "P-1")))
            Assert.Equal(100 * (Share(again, finding) - Share(whole, finding)), finding.Evidence.Single(e => e.Id == "P-1").Points!.Value, 1e-9);
    }

    private static Case Without(string item) => Case with
    {
        Evidence = [.. Case.Evidence.Where(e => e.Id != item)],
        Records = [.. Case.Records.Where(r => r.Id != item)],
    };

    /// <summary>Share of draws in which a finding's verdict holds in another world.</summary>
    private static double Share(World world, Finding finding)
    {
        var unit = Trial.Plan(Case).Units.Single(u => u.Theory.Id == finding.Theory && u.Reading.Id == finding.Variant && u.Subject.Actors.SequenceEqual(finding.Subject) && u.Years.First <= finding.Year && u.Years.Last >= finding.Year);
        var judged = unit.Reading.Body.Judge(unit.Theory, unit.Subject, unit.Years, world, new HashSet<int> { finding.Year }).Single();
        return judged.Verdicts.Count(v => unit.Reading.Verdicts[v].Id == finding.Verdict) / (double)judged.Verdicts.Length;
    }
}

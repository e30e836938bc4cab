using Entente.Analysis.Evaluation;
using Entente.Analysis.Findings;
using Entente.Analysis.Flips;
using Entente.Analysis.Plans;
using Entente.Cases;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Intervention;
using Entente.Theories.Measures;
using Entente.Theories.Verdicts;

namespace Entente.Analysis.Scenarios;

/// <summary>Findings on what following a recommendation would change.</summary>
internal static class Recommendations
{
    private static readonly Localised TouchedTitle = new("verdicts that it touches", "所觸及之研判數");
    private static readonly Localised Number = new("findings", "項");
    private static readonly Localised ShareUnit = new("share of them that would be other ones", "其中將改變之比例");

    /// <summary>The finding of a unit; none where no scenario acts in its years.</summary>
    public static IEnumerable<Finding> Findings(Unit unit, IReadOnlyList<ScenarioStudy.Outcome> studied, World world, DateOnly asOf)
    {
        if (studied.FirstOrDefault(s => s.Result.Scenario.Recommendation == unit.Subject.Id) is not { } outcome || !outcome.Result.Scenario.Years.Holds(unit.Years.Last))
        {
            yield break;
        }

        var (body, year, touched) = ((InterventionBody)unit.Reading.Body, unit.Years.Last, outcome.Result.Effects.Count);
        var represented = outcome.Result.Scenario.Cannot is null;
        var verdicts = body.Decide(unit.Theory, outcome.Changed, touched, represented, year, world);
        var shares = Tally.Shares(verdicts, unit.Reading.Verdicts.Count);
        var most = Tally.Most(shares);
        var finding = FindingBuilder.Build(unit, world.Case, asOf, Judged(unit, body, outcome, verdicts, touched, represented), shares, most, CancellationToken.None);
        finding = finding with { Named = outcome.Result.Scenario.Id };
        yield return represented ? Rested(finding, unit, body, shares[most], most, world) : finding;
    }

    private static Judgement Judged(Unit unit, InterventionBody body, ScenarioStudy.Outcome outcome, byte[] verdicts, int touched, bool represented)
    {
        var title = outcome.Result.Scenario.Title;
        return new Judgement
        {
            Year = unit.Years.Last,
            Verdicts = verdicts,
            Value = outcome.Changed,
            Unit = body.Unit,
            Parts = [new JudgedPart(InterventionBody.Touched, TouchedTitle, new double[] { touched }, default, 0) { Unit = Number }],
            Measures = [new Measured(new MeasureCall(unit.Theory.Id, [unit.Subject.Id], []), title, outcome.Changed, 0, [new Weighted(unit.Subject.Id, 1)]) { Unit = ShareUnit }],
            PriorShare = 0,
            OnlyDescribes = !represented,
        };
    }

    /// <summary>Without the record nothing is done, and nothing changes.</summary>
    private static Finding Rested(Finding finding, Unit unit, InterventionBody body, double share, int most, World world)
    {
        var without = body.Decide(unit.Theory, new double[world.Draws], 0, true, finding.Year, world);
        var shares = Tally.Shares(without, unit.Reading.Verdicts.Count);
        var becomes = Tally.Most(shares);
        FlipSet[] sets = becomes == most ? [] : [new FlipSet([unit.Subject.Id], unit.Reading.Verdicts[becomes].Id, shares[becomes])];
        return finding with
        {
            Evidence = [new Influence(unit.Subject.Id, 100 * (shares[most] - share))],
            Flips = new FlipAnalysis(new FlipSearchResult(sets, 1, null, 1, shares[most] < share ? 1 : 0), null),
        };
    }
}

using Entente.Analysis.Evaluation;
using Entente.Cases;
using Entente.Theories.Files;
using Entente.Theories.Measures;
using Entente.Theories.Verdicts;

namespace Entente.Analysis.Scenarios;

/// <summary>Holds findings against what they would be if a scenario came true.</summary>
/// <param name="world">The world as it is, in the draws on which influence is measured.</param>
/// <param name="judged">Every finding.</param>
internal sealed class ScenarioStudy(World world, IReadOnlyList<Judged> judged)
{
    /// <summary>What a scenario does.</summary>
    public Outcome Of(Scenario scenario, CancellationToken cancellation)
    {
        var then = new ScenarioWorld(world, scenario);
        var acting = judged.Where(j => scenario.Years.Holds(j.Finding.Year)).ToArray();
        var touched = acting.Where(j => then.Concerns(j.Unit, j.Finding.Indicators.Select(i => i.Id))).ToArray();
        var (effects, differing) = (new List<ScenarioEffect>(), new double[world.Draws]);
        foreach (var one in touched.Where(t => t.Finding.Probability is not null))
        {
            cancellation.ThrowIfCancellationRequested();
            effects.Add(Effect(one, then, differing));
        }

        var result = new ScenarioResult(
            scenario,
            [.. effects.OrderByDescending(e => Math.Abs(e.Largest)).ThenBy(e => e.Finding.Id, StringComparer.Ordinal)],
            acting.Count(j => j.Finding.Probability is not null),
            touched.Count(t => t.Finding.Probability is null))
        { Titles = [.. scenario.Changes.Select(Title)] };
        return new Outcome(result, effects.Count == 0 ? differing : [.. differing.Select(d => d / effects.Count)]);
    }

    private Localised Title(Intervention change)
    {
        var open = change.Target.IndexOf('(', StringComparison.Ordinal);
        return change.Kind == InterventionKind.Parameter || open < 0
            ? Localised.Same(change.Target)
            : IndicatorTitle.Of(new MeasureCall(change.Target[..open], change.Target[(open + 1)..^1].Split(", "), []), world.Case);
    }

    private static ScenarioEffect Effect(Judged judged, ScenarioWorld changed, double[] differing)
    {
        var (unit, finding, before) = judged;
        var after = Deciding.Of(unit, changed, new HashSet<int> { finding.Year }).Last().Verdicts;
        var verdict = unit.Reading.Verdicts.ToList().FindIndex(v => v.Id == finding.Verdict);
        var differs = 0;
        for (var draw = 0; draw < before.Length; draw++)
        {
            var other = before[draw] != after[draw] ? 1 : 0;
            differs += other;
            differing[draw] += other;
        }

        var (now, then) = (Tally.Shares(before, unit.Reading.Verdicts.Count), Tally.Shares(after, unit.Reading.Verdicts.Count));
        var most = Tally.Most(then);
        return new ScenarioEffect(finding, then[verdict], 100 * (then[verdict] - now[verdict]), (double)differs / before.Length, unit.Reading.Verdicts[most].Id, then[most])
        {
            Now = now,
            Then = then,
            Mover = Mover(unit.Reading.Verdicts, now, then, verdict),
            Overturns = most != Tally.Most(now),
        };
    }

    /// <summary>The answer whose share moves most; of equals the verdict itself, else the first listed.</summary>
    private static AnswerMove Mover(IReadOnlyList<Verdict> verdicts, double[] now, double[] then, int own)
    {
        var most = Enumerable.Range(0, now.Length).OrderByDescending(i => Math.Abs(then[i] - now[i])).ThenBy(i => i == own ? 0 : 1).First();
        return new AnswerMove(verdicts[most].Id, verdicts[most].Text, now[most], then[most]);
    }

    /// <summary>A result with its draws.</summary>
    /// <param name="Result">The result.</param>
    /// <param name="Changed">In each draw the share of the touched findings whose verdict is another one, 0–1.</param>
    internal sealed record Outcome(ScenarioResult Result, double[] Changed);
}

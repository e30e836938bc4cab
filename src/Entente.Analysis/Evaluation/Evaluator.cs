using Entente.Analysis.Findings;
using Entente.Analysis.Plans;
using Entente.Analysis.Runs;
using Entente.Cases;
using Entente.Numerics;
using Entente.Theories.Files;
using Entente.Theories.Verdicts;

namespace Entente.Analysis.Evaluation;

/// <summary>Turns a plan into findings: judges every unit, then leaves out each item in turn.</summary>
public sealed class Evaluator
{
    /// <summary>Influence is measured on so many draws at most.</summary>
    public const int InfluenceDraws = 10_000;

    private readonly Case _case;
    private readonly RunOptions _options;
    private readonly World _world;
    private readonly World _small;

    /// <summary>An evaluator.</summary>
    /// <param name="case">The case.</param>
    /// <param name="library">All theories.</param>
    /// <param name="options">What was asked.</param>
    public Evaluator(Case @case, IReadOnlyDictionary<string, TheoryFile> library, RunOptions options)
    {
        (_case, _options) = (@case, options);
        World Of(int draws, long budget) => new(@case, library.Values, options.Seed, draws, options.AsOf, budget);
        _world = Of(options.Draws, options.Draws <= InfluenceDraws ? World.Budget : World.Budget / 4 * 3);
        _small = options.Draws <= InfluenceDraws ? _world : Of(InfluenceDraws, World.Budget / 4);
    }

    /// <summary>The findings of a plan, sorted; the same for any number of threads.</summary>
    /// <param name="plan">What to evaluate.</param>
    /// <param name="progress">Told the share done, 0–1.</param>
    /// <param name="cancellation">Stops between pieces of work.</param>
    public IReadOnlyList<Finding> Evaluate(Plan plan, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        var units = plan.Units.Where(u => Judgeable(u) is not null).ToArray();
        var done = 0;
        var findings = Chunks.Map(units.Length, _options.Threads, i =>
        {
            var found = Findings(units[i]);
            progress?.Report((double)Interlocked.Increment(ref done) / units.Length);
            return found;
        }, cancellation);
        return FindingOrder.Sorted(Disagreement.Marked([.. findings.SelectMany(f => f)]));
    }

    private Cases.Dates.Years? Judgeable(Unit unit) => unit.Reading.Body.Judgeable(unit.Subject, unit.Years, _world);

    /// <summary>The influence of each item is measured while what the unit asked for is still kept.</summary>
    private Finding[] Findings(Unit unit)
    {
        var draft = Draft(unit);
        return [.. draft.Findings(draft.Items.ToDictionary(item => item, item => Influence(unit, draft, item), StringComparer.Ordinal))];
    }

    private UnitDraft Draft(Unit unit)
    {
        var years = Judgeable(unit)!.Value;
        var draft = new UnitDraft(unit, _case, _options.AsOf);
        foreach (var judgement in unit.Reading.Body.Judge(unit.Theory, unit.Subject, years, _world))
        {
            draft.Add(judgement);
        }

        if (!ReferenceEquals(_small, _world))
        {
            foreach (var judgement in unit.Reading.Body.Judge(unit.Theory, unit.Subject, years, _small))
            {
                draft.AddBaseline(judgement.Year, judgement.Verdicts);
            }
        }

        return draft;
    }

    /// <summary>By year: percentage points by which the verdict's probability changes when the item is left out.</summary>
    private Dictionary<int, double> Influence(Unit unit, UnitDraft draft, string item)
    {
        var changes = new Dictionary<int, double>();
        var without = _small.Without(item);
        foreach (var judgement in unit.Reading.Body.Judge(unit.Theory, unit.Subject, Judgeable(unit)!.Value, without, draft.YearsOf(item)))
        {
            var (verdict, share) = draft.Baseline(judgement.Year);
            changes[judgement.Year] = 100 * (Tally.Share(judgement.Verdicts, verdict) - share);
        }

        return changes;
    }
}

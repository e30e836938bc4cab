using Entente.Analysis.Findings;
using Entente.Analysis.Flips;
using Entente.Analysis.Plans;
using Entente.Analysis.Runs;
using Entente.Analysis.Scenarios;
using Entente.Cases;
using Entente.Numerics;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Intervention;
using Entente.Theories.Verdicts;

namespace Entente.Analysis.Evaluation;

/// <summary>Turns a plan into findings: judges every unit, then leaves out each item in turn.</summary>
public sealed class Evaluator
{
    /// <summary>Influence is measured on so many draws at most.</summary>
    public const int InfluenceDraws = 10_000;

    private readonly Case _case;
    private readonly IReadOnlyDictionary<string, TheoryFile> _library;
    private readonly RunOptions _options;
    private readonly HashSet<string> _reversible;

    /// <summary>An evaluator.</summary>
    /// <param name="case">The case.</param>
    /// <param name="library">All theories.</param>
    /// <param name="options">What was asked.</param>
    public Evaluator(Case @case, IReadOnlyDictionary<string, TheoryFile> library, RunOptions options) =>
        (_case, _library, _options, _reversible) = (@case, library, options, Alteration.Reversible(@case));

    /// <summary>
    /// The findings of a plan, sorted; the same for any number of threads. The influence of each item is measured while what its unit asked
    /// for is still kept; with more draws than it needs, all of it afterwards, so that only one world at a time holds columns.
    /// </summary>
    /// <param name="plan">What to evaluate.</param>
    /// <param name="progress">Told the share done, 0–1.</param>
    /// <param name="cancellation">Stops between pieces of work.</param>
    public Evaluated Evaluate(Plan plan, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        var small = WorldOf(Math.Min(_options.Draws, InfluenceDraws));
        var units = plan.Units.Where(u => u.Reading.Body is not InterventionBody).SelectMany(u => Judgeable(u, small)).OrderBy(Company, StringComparer.Ordinal).ToArray();
        var drafts = _options.Draws > InfluenceDraws ? Drafts(units, Part(progress, 0, 0.9), cancellation) : null;
        if (drafts is not null)
        {
            GC.Collect(); // the columns of the large world: hundreds of megabytes, which would otherwise stay beside those of the small one
        }

        var findings = Each(
            units.Length,
            i => drafts is null ? Findings(units[i], Draft(units[i], small, cancellation), small, cancellation) : Findings(units[i], Rebased(units[i], drafts[i], small), small, cancellation),
            drafts is null ? progress : Part(progress, 0.9, 1),
            cancellation);
        var studied = Studied([.. units.Zip(findings, (unit, of) => of.Select(f => (unit, f))).SelectMany(f => f)], small, cancellation);
        var advised = plan.Units.Where(u => u.Reading.Body is InterventionBody).SelectMany(u => Recommendations.Findings(u, studied, small, _options.AsOf));
        return new Evaluated(
            FindingOrder.Sorted(Disagreement.Marked([.. findings.SelectMany(f => f), .. advised])),
            [.. studied.Select(s => s.Result)]);
    }

    /// <summary>What each scenario does to the findings.</summary>
    private ScenarioStudy.Outcome[] Studied((Unit, Finding)[] judged, World small, CancellationToken cancellation)
    {
        var study = new ScenarioStudy(small, judged);
        return Each(_case.Scenarios.Count, i => study.Of(_case.Scenarios[i], cancellation), null, cancellation);
    }

    private World WorldOf(int draws) => new(_case, _library.Values, _options.Seed, draws, _options.AsOf);

    /// <summary>Units about the same actors stand next to each other: they share most of what is kept.</summary>
    private static string Company(Unit unit) => string.Join(' ', unit.Subject.Actors.Order(StringComparer.Ordinal));

    private UnitDraft[] Drafts(Unit[] units, IProgress<double>? progress, CancellationToken cancellation)
    {
        var world = WorldOf(_options.Draws);
        return Each(units.Length, i => Draft(units[i], world, cancellation), progress, cancellation);
    }

    private T[] Each<T>(int count, Func<int, T> work, IProgress<double>? progress, CancellationToken cancellation)
    {
        var done = 0;
        return Chunks.Map(count, _options.Threads, i =>
        {
            var made = work(i);
            progress?.Report((double)Interlocked.Increment(ref done) / count);
            return made;
        }, cancellation);
    }

    private static PartOf? Part(IProgress<double>? whole, double from, double to) => whole is null ? null : new PartOf(whole, from, to);

    /// <summary>The unit with those of its years that can be judged; nothing where none can.</summary>
    private static IEnumerable<Unit> Judgeable(Unit unit, World world)
    {
        if (unit.Reading.Body.Judgeable(unit.Subject, unit.Years, world) is { } years)
        {
            yield return unit with { Years = years };
        }
    }

    private UnitDraft Draft(Unit unit, World world, CancellationToken cancellation)
    {
        var draft = new UnitDraft(unit, _case, _options.AsOf, cancellation);
        using var judgements = unit.Reading.Body.Judge(unit.Theory, unit.Subject, unit.Years, world).GetEnumerator();
        while (Add(judgements, draft))
        {
        }

        return draft;
    }

    /// <summary>Adds the next judgement; the columns that it takes are lent, and taken back once it is told in figures.</summary>
    private static bool Add(IEnumerator<Judgement> judgements, UnitDraft draft)
    {
        using var loan = LentColumns.Open();
        Intervals.Forget();
        if (!judgements.MoveNext())
        {
            return false;
        }

        draft.Add(judgements.Current);
        return true;
    }

    /// <summary>The draft with what influence is held against taken from the draws on which it is measured.</summary>
    private static UnitDraft Rebased(Unit unit, UnitDraft draft, World small)
    {
        foreach (var (year, verdicts) in Deciding.Of(unit, small))
        {
            draft.AddBaseline(year, verdicts);
        }

        return draft;
    }

    private Finding[] Findings(Unit unit, UnitDraft draft, World small, CancellationToken cancellation)
    {
        var without = draft.Items.ToDictionary(item => item, item => Influence(unit, draft, item, small), StringComparer.Ordinal);
        return [.. draft.Findings(without).Select(f => f.Probability is null || draft.IsOnEdge(f.Year) ? f : f with { Flips = Flips(unit, f, without, small, cancellation) })];
    }

    /// <summary>By year: what leaving the item out does to the verdict.</summary>
    private static Dictionary<int, LeftOut> Influence(Unit unit, UnitDraft draft, string item, World small)
    {
        var changes = new Dictionary<int, LeftOut>();
        foreach (var (year, verdicts) in Deciding.Of(unit, small.Without(item), draft.YearsOf(item)))
        {
            var (verdict, share) = draft.Baseline(year);
            var (most, left) = Likeliest(unit, verdicts);
            changes[year] = new LeftOut(100 * (Tally.Share(verdicts, verdict) - share), most, left);
        }

        return changes;
    }

    private FlipAnalysis Flips(Unit unit, Finding finding, Dictionary<string, Dictionary<int, LeftOut>> without, World small, CancellationToken cancellation)
    {
        var alone = finding.Evidence.ToDictionary(e => e.Id, e => without[e.Id][finding.Year], StringComparer.Ordinal);
        var year = new HashSet<int> { finding.Year };
        var flips = new FindingFlips(finding, alone, _reversible, altered => Deciding.Of(unit, small.With(altered), year).Select(d => Likeliest(unit, d.Verdicts)).Last(), cancellation);
        return _options.Flips || _options.FlipsOf == finding.Id ? flips.InFull() : flips.Briefly();
    }

    private static (string Verdict, double Share) Likeliest(Unit unit, byte[] verdicts)
    {
        var shares = Tally.Shares(verdicts, unit.Reading.Verdicts.Count);
        var most = Tally.Most(shares);
        return (unit.Reading.Verdicts[most].Id, shares[most]);
    }

    /// <summary>Progress of a part of the work, told as progress of the whole.</summary>
    private sealed class PartOf(IProgress<double> whole, double from, double to) : IProgress<double>
    {
        public void Report(double value) => whole.Report(from + ((to - from) * value));
    }
}

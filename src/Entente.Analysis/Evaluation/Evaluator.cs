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
    /// <summary>
    /// What becomes of a verdict without an item, or under a scenario, is measured on so many draws at most: a difference of pairs, whose
    /// standard error is then a third of a point where one draw in twenty changes (decision 16).
    /// </summary>
    public const int InfluenceDraws = 4_000;

    private readonly Case _case;
    private readonly IReadOnlyDictionary<string, TheoryFile> _library;
    private readonly RunOptions _options;
    private readonly HashSet<string> _reversible;
    private readonly Lazy<Dictionary<string, Provenance>> _provenance;

    /// <summary>An evaluator.</summary>
    /// <param name="case">The case.</param>
    /// <param name="library">All theories.</param>
    /// <param name="options">What was asked.</param>
    public Evaluator(Case @case, IReadOnlyDictionary<string, TheoryFile> library, RunOptions options)
    {
        (_case, _library, _options, _reversible) = (@case, library, options, Alteration.Reversible(@case));
        _provenance = new(() => @case.Evidence.Select(e => e.Provenance).Concat(@case.Records.Select(r => r.Provenance)).Concat(@case.Data.Select(d => d.Provenance)).ToDictionary(p => p.Id, StringComparer.Ordinal));
    }

    /// <summary>
    /// The findings of a plan, sorted; the same for any number of threads. All is judged first, and what overturns it is asked
    /// afterwards on fewer draws, so that where there are many only one world at a time holds columns.
    /// </summary>
    /// <param name="plan">What to evaluate.</param>
    /// <param name="progress">Told the share done, 0–1.</param>
    /// <param name="cancellation">Stops between pieces of work.</param>
    public Evaluated Evaluate(Plan plan, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        var world = WorldOf(_options.Draws);
        var small = _options.Draws > InfluenceDraws ? WorldOf(InfluenceDraws, _options.Draws > LentColumns.Many ? null : world) : world;
        var units = plan.Units.Where(u => u.Reading.Body is not InterventionBody).SelectMany(u => Judgeable(u, small)).OrderBy(Company, StringComparer.Ordinal).ToArray();
        var drafts = Drafts(units, world, small.Draws, Part(progress, 0, 0.6), cancellation);
        if (_options.Draws > LentColumns.Many)
        {
            // The columns of the large world: hundreds of megabytes, which would otherwise stay beside those of the small one.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }

        var judged = Each(drafts, d => Judged(d, small, cancellation), Part(progress, 0.6, 0.95), cancellation).SelectMany(f => f).ToArray();
        var study = new ScenarioStudy(small, judged);
        var studied = Each(_case.Scenarios, s => study.Of(s, cancellation), Part(progress, 0.95, 1), cancellation);
        var advised = plan.Units.Where(u => u.Reading.Body is InterventionBody).SelectMany(u => Recommendations.Findings(u, studied, small, _options.AsOf));
        progress?.Report(1);
        return new Evaluated(
            FindingOrder.Sorted(Disagreement.Marked([.. judged.Select(j => j.Finding), .. advised])),
            [.. studied.Select(s => s.Result)]);
    }

    private World WorldOf(int draws, World? larger = null) => new(_case, _library.Values, _options.Seed, draws, _options.AsOf, 0, larger);

    /// <summary>Units about the same actors stand next to each other: they share most of what is kept.</summary>
    private static string Company(Unit unit) => string.Join(' ', unit.Subject.Actors.Order(StringComparer.Ordinal));

    private UnitDraft[] Drafts(Unit[] units, World world, int influenceDraws, PartOf? progress, CancellationToken cancellation) =>
        Each(units, u => Draft(u, world, influenceDraws, cancellation), progress, cancellation);

    private TMade[] Each<TGiven, TMade>(IReadOnlyList<TGiven> given, Func<TGiven, TMade> work, PartOf? progress, CancellationToken cancellation)
    {
        var done = 0;
        return Chunks.Map(given.Count, _options.Threads, i =>
        {
            var made = work(given[i]);
            progress?.Report((double)Interlocked.Increment(ref done) / given.Count);
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

    private UnitDraft Draft(Unit unit, World world, int influenceDraws, CancellationToken cancellation)
    {
        var draft = new UnitDraft(unit, _case, _options.AsOf, cancellation);
        using var judgements = unit.Reading.Body.Judge(unit.Theory, unit.Subject, unit.Years, world).GetEnumerator();
        while (Add(judgements, draft, influenceDraws))
        {
        }

        return draft;
    }

    /// <summary>Adds the next judgement; the columns that it takes are lent, and taken back once it is told in figures.</summary>
    private static bool Add(IEnumerator<Judgement> judgements, UnitDraft draft, int influenceDraws)
    {
        using var loan = LentColumns.Open();
        Intervals.Forget();
        if (!judgements.MoveNext())
        {
            return false;
        }

        draft.Add(judgements.Current, influenceDraws);
        return true;
    }

    /// <summary>
    /// The findings of a unit, with what each item does to them, and their verdicts in the draws on which that is measured: the first of all
    /// draws, as every verdict rests on its own draw alone.
    /// </summary>
    private Judged[] Judged(UnitDraft draft, World small, CancellationToken cancellation)
    {
        if (draft.Unit.Reading.Body.Remembers && draft.Items.Any())
        {
            foreach (var _ in Deciding.Of(draft.Unit, small))
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }

        var without = draft.Items.ToDictionary(item => item, item => Influence(draft, item, small), StringComparer.Ordinal);
        return [.. draft.Findings(without)
            .Select(f => f.Probability is null || draft.IsOnEdge(f.Year) ? f : f with { Flips = Flips(draft, f, without, small, cancellation) })
            .Select(f => new Judged(draft.Unit, f, draft.Baseline(f.Year)))];
    }

    /// <summary>By year: what leaving the item out does to the verdict.</summary>
    private static Dictionary<int, LeftOut> Influence(UnitDraft draft, string item, World small)
    {
        var changes = new Dictionary<int, LeftOut>();
        foreach (var (year, verdicts) in Deciding.Of(draft.Unit, small.Without(item), draft.YearsOf(item)))
        {
            var (verdict, share) = (draft.Verdict(year), draft.Share(year));
            var (most, left) = Likeliest(draft.Unit, verdicts);
            changes[year] = new LeftOut(100 * (Tally.Share(verdicts, verdict) - share), most, left);
        }

        return changes;
    }

    private FlipAnalysis Flips(UnitDraft draft, Finding finding, Dictionary<string, Dictionary<int, LeftOut>> without, World small, CancellationToken cancellation)
    {
        var alone = finding.Evidence.ToDictionary(e => e.Id, e => without[e.Id][finding.Year], StringComparer.Ordinal);
        var year = new HashSet<int> { finding.Year };
        var flips = new FindingFlips(finding, alone, _reversible, altered => Deciding.Of(draft.Unit, small.With(altered), year).Select(d => Likeliest(draft.Unit, d.Verdicts)).Last(), cancellation);
        return _options.Flips || _options.FlipsOf == finding.Id ? flips.InFull() with { Known = Known(draft, finding, small) } : flips.Briefly();
    }

    private IReadOnlyList<KnowledgeValue> Known(UnitDraft draft, Finding finding, World small)
    {
        var year = new HashSet<int> { finding.Year };
        double[] Shares(byte[] verdicts) => Tally.Shares(verdicts, draft.Unit.Reading.Verdicts.Count);
        return new KnowledgeValues(
            finding,
            draft.Unit.Reading.Verdicts,
            _provenance.Value,
            Shares(draft.Baseline(finding.Year)),
            altered => Deciding.Of(draft.Unit, small.With(altered), year).Select(d => Shares(d.Verdicts)).Last()).All();
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

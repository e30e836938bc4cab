using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Entente.Networks.Cascades;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Cascade;

/// <summary>
/// What is kept of the measures with every item, so that a judgement without one of them need not ask again whatever that item
/// does not touch. Columns are told apart by reference and not held on to.
/// </summary>
internal sealed class Spoken
{
    /// <summary>Tosses are kept for so many draws at most: the influence of each item is measured on no more.</summary>
    private const int MostKept = 4_000;

    private static readonly ConditionalWeakTable<object, Spoken> Kept = [];
    private readonly ConcurrentDictionary<(int Formula, int Year), Heard> _subjects = new();
    private readonly ConcurrentDictionary<(int Kind, int Year, Link Link), Toss> _tosses = new();
    private readonly ConcurrentDictionary<(int Body, int Year), (CascadeBody Body, WeakReference<Folded>[] From, ConcurrentDictionary<string, double[]> ByKind)> _factors = new();

    /// <summary>What is kept of some measures.</summary>
    public static Spoken Of(IMeasures measures) => Kept.GetOrCreateValue(measures.Whole);

    /// <summary>The subjects on which evidence bears, of all those given, with what it says of them.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="all">All subjects; the same in every call for a year.</param>
    /// <param name="year">Year.</param>
    /// <param name="measures">What the case says.</param>
    public IEnumerable<(Subject Subject, Folded Level)> Where(Quantified formula, IEnumerable<Subject> all, int year, IMeasures measures)
    {
        var key = (RuntimeHelpers.GetHashCode(formula), year);
        if (_subjects.TryGetValue(key, out var kept) && ReferenceEquals(kept.Formula, formula))
        {
            return kept.Same(measures) ?? Speaking(formula, kept.Subjects, year, measures);
        }

        (Subject Subject, Folded Level)[] found = [.. Speaking(formula, all.Where(s => !IsSilent(formula, s, measures)), year, measures)];
        if (ReferenceEquals(measures.Whole, measures))
        {
            _subjects[key] = new Heard(formula, [.. found.Select(f => f.Subject)], [.. found.SelectMany(f => f.Level.Items)], [.. found.Select(f => new WeakReference<Folded>(f.Level))]);
        }

        return found;
    }

    /// <summary>The draws in which a link is live.</summary>
    public ulong[] Live(Candidate candidate, double[] factor, int year, IMeasures measures, Func<ulong[]> toss)
    {
        var key = (RuntimeHelpers.GetHashCode(candidate.Kind), year, candidate.Link);
        if (_tosses.TryGetValue(key, out var kept) && kept.Rests(candidate, factor))
        {
            return kept.Live;
        }

        var live = toss();
        if (ReferenceEquals(measures.Whole, measures) && measures.Draws <= MostKept)
        {
            _tosses[key] = new Toss(candidate.Kind, [.. Toss.Parts(candidate).Select(p => p is null ? null : new WeakReference<Folded>(p))], factor, live);
        }

        return live;
    }

    /// <summary>Factors by kind, worked out from the same levels before; empty where there are none yet.</summary>
    public ConcurrentDictionary<string, double[]> Factors(CascadeBody body, int year, IReadOnlyList<Folded> from, IMeasures measures)
    {
        var key = (RuntimeHelpers.GetHashCode(body), year);
        if (_factors.TryGetValue(key, out var kept) && ReferenceEquals(kept.Body, body) && kept.From.Length == from.Count && kept.From.Zip(from).All(p => p.First.TryGetTarget(out var target) && ReferenceEquals(target, p.Second)))
        {
            return kept.ByKind;
        }

        var fresh = new ConcurrentDictionary<string, double[]>(StringComparer.Ordinal);
        if (ReferenceEquals(measures.Whole, measures) && measures.Draws <= MostKept)
        {
            _factors[key] = (body, [.. from.Select(f => new WeakReference<Folded>(f))], fresh);
        }

        return fresh;
    }

    private static IEnumerable<(Subject Subject, Folded Level)> Speaking(Quantified formula, IEnumerable<Subject> subjects, int year, IMeasures measures) =>
        from subject in subjects
        let level = measures.Fold(formula, subject, year)
        where level.Items.Count > 0
        select (subject, level);

    private static bool IsSilent(Quantified formula, Subject subject, IMeasures measures)
    {
        var actors = new Dictionary<string, string>(StringComparer.Ordinal) { ["A"] = subject.Actors[0], [formula.Last] = subject.Actors[^1] };
        return formula.Formula.Expression.Calls.All(c => measures.IsSilent(Scope.Bound(c.Function, c.Arguments, actors)));
    }

    /// <summary>Of whom evidence speaks, with every item, and what it says.</summary>
    private sealed record Heard(Quantified Formula, Subject[] Subjects, HashSet<string> Items, WeakReference<Folded>[] Levels)
    {
        /// <summary>The same for other measures, if these alter nothing that it rests on and it is still kept; null otherwise.</summary>
        public (Subject Subject, Folded Level)[]? Same(IMeasures measures)
        {
            if (measures.Alters(Items))
            {
                return null;
            }

            var found = new (Subject, Folded)[Subjects.Length];
            for (var i = 0; i < found.Length; i++)
            {
                if (!Levels[i].TryGetTarget(out var level))
                {
                    return null;
                }

                found[i] = (Subjects[i], level);
            }

            return found;
        }
    }

    /// <summary>Live draws with what they were tossed from.</summary>
    private sealed record Toss(LinkKind Kind, WeakReference<Folded>?[] From, double[] Factor, ulong[] Live)
    {
        public static Folded?[] Parts(Candidate candidate) => [candidate.Of, candidate.Facing, candidate.Brake];

        public bool Rests(Candidate candidate, double[] factor) =>
            ReferenceEquals(candidate.Kind, Kind) && ReferenceEquals(factor, Factor) && Parts(candidate).Zip(From).All(p => Same(p.First, p.Second));

        private static bool Same(Folded? part, WeakReference<Folded>? from) =>
            from is null ? part is null : from.TryGetTarget(out var target) && ReferenceEquals(target, part);
    }
}

using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Entente.Cases;

namespace Entente.Theories.Forms;

/// <summary>Over whom a quantified formula goes for one subject in one year: a leaf has its roles, what is folded its parts. Found once.</summary>
internal sealed class Bound
{
    private static readonly ConditionalWeakTable<Quantified, OfFormula> Kept = [];

    private Bound(Roles roles) => (Roles, Parts) = (roles, []);

    private Bound(string binder, string fold, Bound[] parts) => (Binder, Fold, Parts) = (binder, fold, parts);

    /// <summary>Who stands for the variables; null where several are folded.</summary>
    public Roles? Roles { get; }

    /// <summary>What the parts go over.</summary>
    public string Binder { get; } = "";

    /// <summary>How they are folded.</summary>
    public string Fold { get; } = "";

    /// <summary>What is folded.</summary>
    public IReadOnlyList<Bound> Parts { get; }

    /// <summary>Over whom a formula goes.</summary>
    public static Bound Of(Quantified formula, Subject subject, int year, Case @case)
    {
        var kept = Kept.GetOrCreateValue(formula);
        var found = kept.Found;
        if (!ReferenceEquals(found?.Case, @case))
        {
            kept.Found = found = new(@case);
        }

        return found.BySubject.GetOrAdd((subject, year), static (key, given) => Find(given.formula, key.Subject, key.Year, given.@case), (formula, @case));
    }

    private static Bound Find(Quantified formula, Subject subject, int year, Case @case)
    {
        var actors = new Dictionary<string, string>(StringComparer.Ordinal) { ["A"] = subject.Actors[0], [formula.Last] = subject.Actors[^1] };
        return Find(formula, formula.Over.Count - 1, actors, subject, year, @case);
    }

    private static Bound Find(Quantified formula, int level, Dictionary<string, string> actors, Subject subject, int year, Case @case)
    {
        if (level < 0)
        {
            return new Bound(new Roles(actors));
        }

        var (binder, fold) = formula.Over[level];
        return new Bound(binder, fold, [.. Binding.Of(binder, subject, year, @case).Select(b => Find(formula, level - 1, Merge(actors, b), subject, year, @case))]);
    }

    private static Dictionary<string, string> Merge(Dictionary<string, string> actors, IReadOnlyDictionary<string, string> bound)
    {
        var merged = new Dictionary<string, string>(actors, StringComparer.Ordinal);
        foreach (var (variable, actor) in bound)
        {
            merged[variable] = actor;
        }

        return merged;
    }

    /// <summary>What is kept of a formula, of one case at a time.</summary>
    private sealed class OfFormula
    {
        public FoundIn? Found { get; set; }
    }

    private sealed class FoundIn(Case @case)
    {
        public Case Case => @case;

        public ConcurrentDictionary<(Subject Subject, int Year), Bound> BySubject { get; } = new(ByContent.Instance);
    }

    /// <summary>Subjects that bind the same actors are the same here, whatever else is said of them.</summary>
    private sealed class ByContent : IEqualityComparer<(Subject Subject, int Year)>
    {
        public static readonly ByContent Instance = new();

        public bool Equals((Subject Subject, int Year) x, (Subject Subject, int Year) y) =>
            x.Year == y.Year && (ReferenceEquals(x.Subject, y.Subject) || (Same(x.Subject.Actors, y.Subject.Actors) && Same(x.Subject.Partners, y.Subject.Partners) && Same(x.Subject.Adversaries, y.Subject.Adversaries)));

        public int GetHashCode((Subject Subject, int Year) key) =>
            HashCode.Combine(key.Subject.Actors[0].GetHashCode(StringComparison.Ordinal), key.Subject.Actors[^1].GetHashCode(StringComparison.Ordinal), key.Year);

        private static bool Same(IReadOnlyList<string> x, IReadOnlyList<string> y) => ReferenceEquals(x, y) || x.SequenceEqual(y);
    }
}

using Entente.Cases;

namespace Entente.Theories.Forms;

/// <summary>The actor variables that a formula may be evaluated over.</summary>
public static class Binding
{
    /// <summary>Every member of the tie, as <c>member</c>.</summary>
    public const string Member = "member";

    /// <summary>Every unordered pair of members, as <c>A</c> and <c>B</c>.</summary>
    public const string Pair = "pair";

    /// <summary>Every ordered pair of members, as <c>A</c> and <c>B</c>; of a member judged by itself, A, with each partner.</summary>
    public const string Direction = "direction";

    /// <summary>Every adversary of the tie that exists in the year, as <c>adversary</c>.</summary>
    public const string Adversary = "adversary";

    /// <summary>Every partner of a member that is judged by itself, as <c>partner</c>.</summary>
    public const string Partner = "partner";

    /// <summary>Every unordered pair of adversaries that exist in the year, as <c>adversary</c> and <c>fellow</c>: the rival camp.</summary>
    public const string Camp = "camp";

    /// <summary>Every actor outside that has a tie with each member and is no adversary, as <c>third</c>: a patron of both, as a rule.</summary>
    public const string Third = "third";

    /// <summary>The second adversary of a pair.</summary>
    public const string Fellow = "fellow";

    /// <summary>All binders.</summary>
    public static readonly string[] Binders = [Member, Pair, Direction, Adversary, Partner, Camp, Third];

    /// <summary>Variables that a binder binds.</summary>
    public static IEnumerable<string> Variables(string binder) => binder switch
    {
        Pair or Direction => ["A", "B"],
        Camp => [Adversary, Fellow],
        _ => [binder],
    };

    /// <summary>Whether a binder may find nobody, so that only <c>min</c> and <c>max</c> have a value.</summary>
    public static bool MayFindNone(string binder) => binder is Camp or Third;

    /// <summary>The bindings of a binder; at least one for any tie that has a living adversary.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Of(string binder, Subject subject, int year, Case @case) => binder switch
    {
        Member => subject.Actors.Select(a => One(Member, a)),
        Partner => subject.Partners.Select(a => One(Partner, a)),
        Adversary => Living(subject, year, @case).Select(a => One(Adversary, a)),
        Camp => Pairs([.. subject.Adversaries.Where(a => Exists(a, year, @case))]),
        Third => Thirds(subject, year, @case).Select(a => One(Third, a)),
        _ when subject.Actors is [var only] => subject.Partners.Select(b => Two(only, b)),
        _ => from i in Enumerable.Range(0, subject.Actors.Count)
             from j in Enumerable.Range(0, subject.Actors.Count)
             where binder == Pair ? i < j : i != j
             select Two(subject.Actors[i], subject.Actors[j]),
    };

    private static IEnumerable<string> Living(Subject subject, int year, Case @case)
    {
        var living = subject.Adversaries.Where(a => Exists(a, year, @case)).ToArray();
        return living.Length > 0 ? living : subject.Adversaries;
    }

    private static IEnumerable<Dictionary<string, string>> Pairs(string[] camp) =>
        from i in Enumerable.Range(0, camp.Length)
        from j in Enumerable.Range(i + 1, camp.Length - i - 1)
        select new Dictionary<string, string>(StringComparer.Ordinal) { [Adversary] = camp[i], [Fellow] = camp[j] };

    private static IEnumerable<string> Thirds(Subject subject, int year, Case @case) =>
        from actor in @case.Actors.Keys.Order(StringComparer.Ordinal)
        where !subject.Actors.Contains(actor) && !subject.Adversaries.Contains(actor) && Exists(actor, year, @case)
        where subject.Actors.All(member => @case.Ties.Values.Any(t => t.Members.Contains(member) && t.Members.Contains(actor)))
        select actor;

    private static bool Exists(string actor, int year, Case @case) => @case.Actors[actor].Exists is var years && year >= years.First && year <= years.Last;

    private static Dictionary<string, string> One(string variable, string actor) => new(StringComparer.Ordinal) { [variable] = actor };

    private static Dictionary<string, string> Two(string a, string b) => new(StringComparer.Ordinal) { ["A"] = a, ["B"] = b };
}

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

    /// <summary>All binders.</summary>
    public static readonly string[] Binders = [Member, Pair, Direction, Adversary, Partner];

    /// <summary>Variables that a binder binds.</summary>
    public static IEnumerable<string> Variables(string binder) => binder is Pair or Direction ? ["A", "B"] : [binder];

    /// <summary>The bindings of a binder; at least one for any tie that has a living adversary.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Of(string binder, Subject subject, int year, Case @case) => binder switch
    {
        Member => subject.Actors.Select(a => One(Member, a)),
        Partner => subject.Partners.Select(a => One(Partner, a)),
        Adversary => Living(subject, year, @case).Select(a => One(Adversary, a)),
        _ when subject.Actors is [var only] => subject.Partners.Select(b => Two(only, b)),
        _ => from i in Enumerable.Range(0, subject.Actors.Count)
             from j in Enumerable.Range(0, subject.Actors.Count)
             where binder == Pair ? i < j : i != j
             select Two(subject.Actors[i], subject.Actors[j]),
    };

    private static IEnumerable<string> Living(Subject subject, int year, Case @case)
    {
        var living = subject.Adversaries.Where(a => @case.Actors[a].Exists is var y && year >= y.First && year <= y.Last).ToArray();
        return living.Length > 0 ? living : subject.Adversaries;
    }

    private static Dictionary<string, string> One(string variable, string actor) => new(StringComparer.Ordinal) { [variable] = actor };

    private static Dictionary<string, string> Two(string a, string b) => new(StringComparer.Ordinal) { ["A"] = a, ["B"] = b };
}

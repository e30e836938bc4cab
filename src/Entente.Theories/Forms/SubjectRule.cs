using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;

namespace Entente.Theories.Forms;

/// <summary>Whom a theory judges, given the ties that a case names: key <c>subject</c> of a theory file.</summary>
/// <param name="Id">
/// <c>tie</c>: each tie as a whole (A and B are its first and last member).
/// <c>direction</c>: each ordered pair of members, from A to B.
/// <c>member</c>: each member by itself, as A; the other members of its ties are its partners.
/// <c>threat</c>: each adversary, as A, of each member, as B.
/// </param>
public sealed record SubjectRule(string Id)
{
    /// <summary>Each tie as a whole.</summary>
    public static readonly SubjectRule Tie = new("tie");

    private static readonly string[] Ids = ["tie", "direction", "member", "threat"];

    /// <summary>Reads the key <c>subject</c>; a tie where it is absent.</summary>
    public static SubjectRule Read(YamlMap map)
    {
        if (map.OptionalText("subject") is not { } id)
        {
            return Tie;
        }

        if (Ids.Contains(id))
        {
            return new SubjectRule(id);
        }

        var hint = Hint.For(id, Ids);
        map.Faults.Error(map.Find("subject")!.At, "E0447", $"'{SafeText.Show(id)}' is no subject of a theory{hint.En}", $"「{SafeText.Show(id)}」不是理論的對象{hint.ZhHant}");
        return Tie;
    }

    /// <summary>The subjects, each once, in order of the ties.</summary>
    public IEnumerable<Subject> Of(IReadOnlyList<Tie> ties) => Id switch
    {
        "direction" => Directions(ties),
        "member" => Members(ties),
        "threat" => Threats(ties),
        _ => ties.Select(Subject.Of),
    };

    private static IEnumerable<Subject> Directions(IReadOnlyList<Tie> ties) =>
        from pair in ties.SelectMany(t => Ordered(t.Members).Select(p => (p.From, p.To, Tie: t))).GroupBy(p => (p.From, p.To))
        select new Subject($"{pair.Key.From}-{pair.Key.To}", [pair.Key.From, pair.Key.To], true, Distinct(pair.SelectMany(p => p.Tie.Adversaries)));

    private static IEnumerable<Subject> Members(IReadOnlyList<Tie> ties) =>
        from member in ties.SelectMany(t => t.Members).Distinct()
        let own = ties.Where(t => t.Members.Contains(member)).ToArray()
        select new Subject(member, [member], false, Distinct(own.SelectMany(t => t.Adversaries)))
        {
            Partners = Distinct(own.SelectMany(t => t.Members).Where(m => m != member)),
        };

    private static IEnumerable<Subject> Threats(IReadOnlyList<Tie> ties) =>
        from pair in ties.SelectMany(t => t.Adversaries.SelectMany(a => t.Members.Select(m => (Adversary: a, Member: m)))).Distinct()
        select new Subject($"{pair.Adversary}-{pair.Member}", [pair.Adversary, pair.Member], true, [pair.Adversary]);

    private static IEnumerable<(string From, string To)> Ordered(IReadOnlyList<string> members) =>
        from a in members from b in members where a != b select (a, b);

    private static string[] Distinct(IEnumerable<string> ids) => [.. ids.Distinct()];
}

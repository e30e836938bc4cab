using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Cases.Yaml;
using Entente.Networks.Cascades;

namespace Entente.Theories.Forms.Cascade;

/// <summary>Reads the key <c>links</c>.</summary>
internal static class LinkKindReader
{
    private static readonly Dictionary<string, Trigger> Cases = new(StringComparer.Ordinal)
    {
        ["in-war"] = Trigger.InWar,
        ["attacked"] = Trigger.Attacked,
        ["drawn-in"] = Trigger.DrawnIn,
        ["unprovoked"] = Trigger.Unprovoked,
    };

    private static readonly string[] Pulls = ["with", "against"];

    /// <summary>The sound kinds; the others are reported.</summary>
    /// <param name="map">The theory.</param>
    /// <param name="names">Names that a factor may use.</param>
    public static IReadOnlyList<LinkKind> Read(YamlMap map, IReadOnlyList<string> names)
    {
        var found = new List<LinkKind>();
        var links = map.Map("links");
        foreach (var (key, node) in links?.FreeEntries() ?? [])
        {
            if (!Names.Check(key, map.Faults) || map.AsMap(key.Text, node) is not { } inner)
            {
                continue;
            }

            var kind = One(key.Text, inner, names);
            inner.Close();
            if (kind is not null)
            {
                found.Add(kind);
            }
        }

        if (links is not null && !links.FreeEntries().Any())
        {
            map.Faults.Error(links.At, "E0490", "'links' needs at least one kind of link", "「links」至少須有一種連結");
        }

        return found;
    }

    private static LinkKind? One(string id, YamlMap map, IReadOnlyList<string> names)
    {
        var title = map.LocalisedHere(id);
        var of = Formula.Read(map, "of", [], ["A", "B"], []);
        var facing = map.Find("facing") is null ? null : Formula.Read(map, "facing", [], ["A", "C"], []);
        var times = Formula.Read(map, "times", names, [], []);
        var when = Word(map, "when", Cases.Keys, "in-war");
        var pull = Word(map, "pull", Pulls, Pulls[0]);
        return title is null || of is null || times is null || when is null || pull is null
            ? null
            : new LinkKind(id, title, new Quantified(of, []), facing is null ? null : new Quantified(facing, []) { Last = "C" }, times, Cases[when], pull == Pulls[1]);
    }

    /// <summary>One of the words allowed, or null after reporting.</summary>
    private static string? Word(YamlMap map, string key, IReadOnlyCollection<string> allowed, string otherwise)
    {
        var word = map.OptionalText(key) ?? otherwise;
        if (allowed.Contains(word))
        {
            return word;
        }

        var hint = Hint.For(word, allowed);
        map.Faults.Error(map.Find(key)!.At, "E0491", $"'{key}' is one of {string.Join(", ", allowed)}{hint.En}", $"「{key}」應為 {string.Join("、", allowed)} 之一{hint.ZhHant}");
        return null;
    }
}

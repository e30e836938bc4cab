using Entente.Cases.Yaml;
using Entente.Games;

namespace Entente.Theories.ConflictFiles;

/// <summary>Reads <c>known</c>: answers that publications give.</summary>
internal sealed class KnownReader(YamlMap map, IReadOnlyList<StatedMaker> makers, IReadOnlyList<StatedState> states)
{
    /// <summary>Those that are sound; the others are reported.</summary>
    public IReadOnlyList<KnownAnswer> Read() =>
        [.. map.Sequence("known").Select(n => map.AsMap("known", n) is { } inner ? Answer(inner) : null).OfType<KnownAnswer>()];

    private KnownAnswer? Answer(YamlMap inner)
    {
        var (claims, source) = (inner.Localised("claims"), inner.Text("source"));
        var equilibria = Concepts(inner.OptionalMap("equilibria"));
        var (stable, shifts) = (Stable(inner.OptionalMap("stable")), Shifts(inner));
        inner.Close();
        if (equilibria.Count + stable.Count + shifts.Count == 0)
        {
            map.Faults.Error(inner.At, "E0630", "a known answer states 'equilibria', 'stable' states or 'shifts'", "已知解答須載明「equilibria」、「stable」或「shifts」");
            return null;
        }

        return claims is null || source is null ? null : new KnownAnswer(inner.At, claims, source, equilibria, stable, shifts);
    }

    private Dictionary<StabilityConcept, IReadOnlyList<int>> Concepts(YamlMap? inner)
    {
        var found = new Dictionary<StabilityConcept, IReadOnlyList<int>>();
        foreach (var concept in StabilityTable.Concepts)
        {
            if (inner?.Find(concept.Key()) is { } node && References.States(node, concept.Key(), states, map.Faults) is { } listed)
            {
                found[concept] = [.. listed.Order()];
            }
        }

        inner?.Close();
        return found;
    }

    private List<KnownStable> Stable(YamlMap? inner)
    {
        var found = new List<KnownStable>();
        foreach (var (key, node) in inner?.FreeEntries() ?? [])
        {
            if (References.Maker(key, makers, map.Faults) is { } maker && map.AsMap(key.Text, node) is { } concepts)
            {
                found.AddRange(Concepts(concepts).Select(c => new KnownStable(maker, c.Key, c.Value)));
            }
        }

        return found;
    }

    private List<KnownShift> Shifts(YamlMap inner)
    {
        var found = new List<KnownShift>();
        foreach (var node in inner.Sequence("shifts"))
        {
            if (inner.AsMap("shifts", node) is not { } shift)
            {
                continue;
            }

            var (from, to) = (End(shift, "from"), End(shift, "to"));
            var members = shift.Require("by") is { } by ? References.Words(by, "by", map.Faults).Select(w => References.Maker(w, makers, map.Faults)).ToArray() : [null];
            shift.Close();
            if (from is not null && to is not null && !members.Contains(null))
            {
                found.Add(new KnownShift(from.Value, to.Value, [.. members.OfType<int>().Distinct().Order()]));
            }
        }

        return found;
    }

    private int? End(YamlMap shift, string key) => shift.Require(key) is { } node ? References.State(node, states, map.Faults) : null;
}

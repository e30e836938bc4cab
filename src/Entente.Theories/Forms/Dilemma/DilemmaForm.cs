using Entente.Cases.Yaml;
using Entente.Theories.Files;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Dilemma;

/// <summary>Reads the form <c>dilemma</c>: two fears, what moves them, the adversary's reaction, and verdicts over which fears are held.</summary>
public sealed class DilemmaForm : IForm
{
    private static readonly string[] Names = [Fear.Abandonment, Fear.Entrapment];

    /// <inheritdoc/>
    public string Id => "dilemma";

    /// <inheritdoc/>
    public (TheoryBody Body, IReadOnlyList<Verdict> Verdicts)? Read(YamlMap map, IReadOnlyList<Parameter> parameters)
    {
        var commitment = DeterminantReader.One("commitment", map.Map("commitment"));
        var fears = Fears(map, parameters);
        var reaction = Answer(map, parameters);
        var apart = DeterminantReader.All(map.OptionalMap("apart"));
        var unit = map.Localised("unit");
        var rules = VerdictRules.Read(map, Names, []);
        return commitment is null || fears is not { } both || reaction is null || unit is null || rules is null
            ? null
            : (new DilemmaBody(commitment, both.Abandonment, both.Entrapment, reaction, apart, rules, unit), rules.Verdicts);
    }

    /// <inheritdoc/>
    public WorkedExample? Example(YamlMap map) => GivenMeasures.Read(map);

    private static (Fear Abandonment, Fear Entrapment)? Fears(YamlMap map, IReadOnlyList<Parameter> parameters)
    {
        if (map.Map("fears") is not { } both)
        {
            return null;
        }

        Fear?[] fears = [.. Names.Select(n => One(n, both.Map(n), parameters))];
        both.Close();
        return fears is [{ } abandonment, { } entrapment] ? (abandonment, entrapment) : null;
    }

    private static Fear? One(string id, YamlMap? map, IReadOnlyList<Parameter> parameters)
    {
        if (map is null)
        {
            return null;
        }

        var title = map.LocalisedHere(id);
        var (boundary, slope) = (ParameterUse.Read(map, "boundary", parameters), ParameterUse.Read(map, "slope", parameters));
        var (likely, costly) = (map.Map("probability"), map.OptionalMap("cost"));
        var (probability, cost) = (DeterminantReader.All(likely), DeterminantReader.All(costly));
        map.Close();
        foreach (var empty in new[] { likely, costly }.OfType<YamlMap>().Where(m => !m.FreeEntries().Any()))
        {
            map.Faults.Error(empty.At, "E0450", $"'{id}' needs at least one determinant here", $"「{id}」於此至少須有一項決定因素");
        }

        return title is null || boundary is null || slope is null || probability.Count == 0 ? null : new Fear(id, title, probability, cost, boundary, slope);
    }

    private static Reaction? Answer(YamlMap map, IReadOnlyList<Parameter> parameters)
    {
        if (map.Map("reaction") is not { } inner)
        {
            return null;
        }

        var (title, value) = (inner.LocalisedHere("reaction"), Quantified.Read(inner, []));
        var wants = inner.Map("greed");
        var greed = wants is null ? null : Quantified.Read(wants, []);
        wants?.Close();
        var (provokes, deters) = (ParameterUse.Read(inner, "provokes", parameters), ParameterUse.Read(inner, "deters", parameters));
        inner.Close();
        return title is null || value is null || greed is null || provokes is null || deters is null
            ? null
            : new Reaction(new Determinant("reaction", title, value), greed, provokes, deters);
    }
}

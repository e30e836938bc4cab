using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;
using Entente.Dynamics;
using Entente.Theories.Files;
using Entente.Theories.Verdicts;
using Parameter = Entente.Theories.Files.Parameter;

namespace Entente.Theories.Forms.Fitted;

/// <summary>Reads the form <c>fitted</c>: a dynamic model fitted to the yearly counts of registers.</summary>
public sealed class FittedForm : IForm
{
    /// <inheritdoc/>
    public string Id => "fitted";

    /// <inheritdoc/>
    public (TheoryBody Body, IReadOnlyList<Verdict> Verdicts)? Read(YamlMap map, IReadOnlyList<Parameter> parameters)
    {
        var model = Model(map);
        var (from, until, through) = (Year(map, "from"), Year(map, "until"), Year(map, "through"));
        var reader = new FittedReader(map);
        var (counts, held, asks) = (reader.Counts(), reader.Numbers("held"), reader.Asks());
        string[] names = [.. parameters.Select(p => p.Id), .. asks.Select(a => a.Asked.Id), .. FittedBody.Scores];
        var (reported, unit, rules) = (Formula.Read(map, "value", names, [], []), map.Localised("unit"), VerdictRules.Read(map, names, []));
        if (model is null || from is not { } first || until is not { } last || through is not { } end || reported is null || unit is null || rules is null || counts.Count == 0)
        {
            return null;
        }

        var body = new FittedBody(
            model, first, last, end, [.. counts.Select(c => c.Counted)], held.ToDictionary(h => h.Key.Text, h => h.Value, StringComparer.Ordinal), [.. asks.Select(a => a.Asked)], rules, reported, parameters, unit);
        return new FittedCheck(map, body).Sound(counts, held, asks) ? (body, rules.Verdicts) : null;
    }

    /// <inheritdoc/>
    public WorkedExample? Example(YamlMap map) => GivenMeasures.Read(map);

    private static int? Year(YamlMap map, string key)
    {
        var year = map.Integer(key, 1, 9999);
        map.Require(key);
        return year;
    }

    /// <summary>The model named under <c>model</c>, or null after reporting.</summary>
    internal static IModel? Model(YamlMap map)
    {
        if (map.Text("model") is not { } id)
        {
            return null;
        }

        if (Models.Find(id) is { } model)
        {
            return model;
        }

        var hint = Hint.For(id, Models.All.Select(m => m.Id));
        map.Faults.Error(map.Find("model")!.At, "E0492", $"there is no model '{SafeText.Show(id)}'{hint.En}", $"無模型「{SafeText.Show(id)}」{hint.ZhHant}");
        return null;
    }
}

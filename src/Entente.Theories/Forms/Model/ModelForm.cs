using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;
using Entente.Dynamics;
using Entente.Theories.Files;
using Entente.Theories.Forms.Fitted;
using Entente.Theories.Forms.Game;
using Entente.Theories.Verdicts;
using Parameter = Entente.Theories.Files.Parameter;

namespace Entente.Theories.Forms.Model;

/// <summary>Reads the form <c>model</c>: a dynamic model whose parameters are formulas over indicators, and verdicts over its simulated course.</summary>
public sealed class ModelForm : IForm
{
    private const int MostSteps = 200;

    private static readonly string[] Spoken = ["quantities", "set", "actors"];

    /// <inheritdoc/>
    public string Id => "model";

    /// <inheritdoc/>
    public (TheoryBody Body, IReadOnlyList<Verdict> Verdicts)? Read(YamlMap map, IReadOnlyList<Parameter> parameters)
    {
        string[] variables = [.. Cast.Variables.Where(v => v is "A" or "B" || Spoken.Select(map.Find).OfType<YamlNode>().Any(n => PlayedReader.Mentions(n, v)))];
        string[] given = [.. parameters.Select(p => p.Id)];
        var figures = Figure.ReadAll(map, given, variables);
        string[] named = [.. given, .. figures.Select(f => f.Id)];
        var model = FittedForm.Model(map);
        var steps = map.Integer("steps", 1, MostSteps);
        map.Require("steps");
        var (parts, set) = (map.Words("actors"), map.Map("set"));
        var actors = model is null ? null : Actors(map, model, [.. parts.Select(w => w.Text)]);
        var settings = actors is null || set is null ? null : ModelSettingReader.Read(set, model!, actors, named, variables);
        var rules = VerdictRules.Read(map, named, ModelCalls.Functions);
        var (value, unit) = (Formula.Read(map, "value", named, [], ModelCalls.Functions), map.Localised("unit"));
        if (steps is not { } last || settings is null || rules is null || value is null || unit is null)
        {
            return null;
        }

        var body = new ModelBody(model!, last, actors!, settings, figures, rules, value, unit, parameters, variables);
        return Sound(body, named, map.Faults) ? (body, rules.Verdicts) : null;
    }

    /// <inheritdoc/>
    public WorkedExample? Example(YamlMap map) => GivenMeasures.Read(map);

    private static string[]? Actors(YamlMap map, IModel model, string[] actors)
    {
        if (actors.Length >= model.Actors.Fewest && actors.Length <= model.Actors.Most && actors.Distinct().Count() == actors.Length && actors.All(Cast.Variables.Contains))
        {
            return actors;
        }

        var (fewest, most, words) = (model.Actors.Fewest, Math.Min(model.Actors.Most, Cast.Variables.Count), Cast.Variables);
        map.Faults.Error(
            map.AtKey("actors"),
            "E0495",
            $"'actors' lists who plays the model's parts, {fewest} to {most} of {string.Join(", ", words)}, each once",
            $"「actors」列出擔任模型角色者，須為 {string.Join("、", words)} 中之 {fewest} 至 {most} 個，各列一次");
        return null;
    }

    private static bool Sound(ModelBody body, IReadOnlyList<string> levels, DiagnosticBag faults)
    {
        var calls = ModelCalls.Known([.. body.Outputs.Select(o => o.Name)], levels);
        return body.Spoken.Aggregate(true, (sound, formula) => PlayCall.Check(formula, calls, faults) && sound);
    }
}

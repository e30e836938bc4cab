using System.Globalization;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;
using Entente.Dynamics;

namespace Entente.Theories.Forms.Fitted;

/// <summary>Checks what a fitted theory says of its model against the model.</summary>
internal sealed class FittedCheck(YamlMap map, FittedBody body)
{
    private bool _sound = true;

    /// <summary>Whether all fits; what does not is reported.</summary>
    public bool Sound(
        IReadOnlyList<(YamlMap Map, Counted Counted)> counts, IReadOnlyList<(YamlScalar Key, double Value)> held, IReadOnlyList<(YamlMap Map, Asked Asked, List<(YamlScalar Key, double Value)> With)> asks)
    {
        Years();
        foreach (var (inner, counted) in counts)
        {
            Output(inner, counted.Output);
        }

        foreach (var (inner, asked, with) in asks)
        {
            Output(inner, asked.Output);
            Refuse(asked.Year < body.From - 1 || asked.Year > body.Through, inner.Find("year")!.At, "E0485", $"the model is played from {body.From - 1} (its start) to {body.Through}; {asked.Year} lies outside", $"模型自 {body.From - 1} 年（起始）演算至 {body.Through} 年；{asked.Year} 年不在其內");
            Numbers(with);
        }

        Numbers(held);
        Learnt();
        return _sound;
    }

    private void Years() => Refuse(
        body.Until < body.From + 4 || body.Through < body.Until || body.Through > body.From + 200,
        map.Find("until")!.At,
        "E0493",
        $"the years run {body.From}, {body.Until}, {body.Through}; from 'from' to 'until' there must be at least five, 'through' must not come before 'until', and all together be at most 200",
        $"年份為 {body.From}、{body.Until}、{body.Through}；「from」至「until」至少五年，「through」不可早於「until」，合計至多 200 年");

    private void Output(YamlMap inner, string id)
    {
        var outputs = body.Model.Outputs.Where(o => o.Per == Per.Model).Select(o => o.Id).ToArray();
        var hint = Hint.For(id, outputs);
        Refuse(!outputs.Contains(id), inner.Find("output")!.At, "E0483", $"the model '{body.Model.Id}' has no output '{SafeText.Show(id)}' of the whole{hint.En}", $"模型「{body.Model.Id}」無整體產出「{SafeText.Show(id)}」{hint.ZhHant}");
    }

    private void Numbers(IEnumerable<(YamlScalar Key, double Value)> numbers)
    {
        foreach (var (key, value) in numbers)
        {
            if (Known(key) is { } parameter)
            {
                Within(parameter, key.At, value, value);
            }
        }
    }

    private void Learnt()
    {
        var learnt = body.Learnt.ToArray();
        Refuse(learnt.Length == 0, map.Find("model")!.At, "E0486", $"no parameter of this theory bears the name of one of the model '{body.Model.Id}': there is nothing to fit", $"本理論之參數皆非模型「{body.Model.Id}」之參數：無可擬合者");
        foreach (var parameter in learnt)
        {
            var own = body.Model.Parameters.First(p => p.Id == parameter.Id);
            Refuse(own.Per != Per.Model || parameter.From >= parameter.To, map.Find("model")!.At, "E0487", $"'{parameter.Id}' cannot be fitted: it must be a parameter of the whole model, with a range", $"「{parameter.Id}」無法擬合：須為模型整體之參數，並具有範圍");
            Within(own, map.Find("model")!.At, parameter.From, parameter.To);
        }
    }

    private ModelParameter? Known(YamlScalar key)
    {
        var known = body.Model.Parameters.FirstOrDefault(p => p.Id == key.Text);
        var hint = Hint.For(key.Text, body.Model.Parameters.Select(p => p.Id));
        Refuse(known is null, key.At, "E0484", $"the model '{body.Model.Id}' has no parameter '{SafeText.Show(key.Text)}'{hint.En}", $"模型「{body.Model.Id}」無參數「{SafeText.Show(key.Text)}」{hint.ZhHant}");
        return known;
    }

    private void Within(ModelParameter parameter, Position at, double low, double high) => Refuse(
        low < parameter.Low || high > parameter.High,
        at,
        "E0488",
        $"'{parameter.Id}' of the model '{body.Model.Id}' runs from {Plain(parameter.Low)} to {Plain(parameter.High)}; {Plain(low)} to {Plain(high)} leaves that range",
        $"模型「{body.Model.Id}」之「{parameter.Id}」介於 {Plain(parameter.Low)} 至 {Plain(parameter.High)}；{Plain(low)} 至 {Plain(high)} 逾此範圍");

    private static string Plain(double number) => number.ToString(CultureInfo.InvariantCulture);

    private void Refuse(bool wrong, Position at, string code, string en, string zhHant)
    {
        if (wrong)
        {
            map.Faults.Error(at, code, en, zhHant);
            _sound = false;
        }
    }
}

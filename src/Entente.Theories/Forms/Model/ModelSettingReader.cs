using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;
using Entente.Dynamics;

namespace Entente.Theories.Forms.Model;

/// <summary>Reads the key <c>set</c>: formulas for the parameters of a model, one for all actors or one for each.</summary>
internal static class ModelSettingReader
{
    /// <summary>The settings, or null after reporting.</summary>
    internal static IReadOnlyList<ModelSetting>? Read(YamlMap map, IModel model, IReadOnlyList<string> actors, IReadOnlyList<string> names, IReadOnlyList<string> variables)
    {
        var found = new List<ModelSetting>();
        var sound = true;
        foreach (var (key, node) in map.FreeEntries())
        {
            var place = model.Parameters.ToList().FindIndex(p => p.Id == key.Text);
            if (place < 0)
            {
                var hint = Hint.For(key.Text, model.Parameters.Select(p => p.Id));
                map.Faults.Error(key.At, "E0496", $"the model '{model.Id}' has no parameter '{SafeText.Show(key.Text)}'{hint.En}", $"模型「{model.Id}」無參數「{SafeText.Show(key.Text)}」{hint.ZhHant}");
                sound = false;
            }
            else if (node is YamlScalar scalar)
            {
                sound &= Add(found, model.Parameters[place], place, null, Formula.Read(scalar, names, variables, [], map.Faults));
            }
            else if (map.AsMap(key.Text, node) is { } inner)
            {
                sound &= ReadSlots(inner, model.Parameters[place], place, actors, found, names, variables);
            }
        }

        return sound ? found : null;
    }

    private static bool ReadSlots(
        YamlMap inner, ModelParameter parameter, int place, IReadOnlyList<string> actors, List<ModelSetting> found, IReadOnlyList<string> names, IReadOnlyList<string> variables)
    {
        var slots = ModelSlot.Of(parameter.Per, actors).Where(s => s.Suffix.Length > 0).ToDictionary(s => s.Suffix, s => parameter.Per == Per.Pair ? s.I * actors.Count + s.J : s.I, StringComparer.Ordinal);
        var sound = true;
        foreach (var (key, node) in inner.FreeEntries())
        {
            if (slots.TryGetValue(key.Text, out var slot) && node is YamlScalar scalar)
            {
                sound &= Add(found, parameter, place, slot, Formula.Read(scalar, names, variables, [], inner.Faults));
                continue;
            }

            var can = slots.Count == 0 ? ("one formula, as there is one for the model", "單一算式（全模型僅一值）") : (string.Join(", ", slots.Keys), string.Join("、", slots.Keys));
            inner.Faults.Error(key.At, "E0497", $"'{SafeText.Show(key.Text)}' cannot stand under '{parameter.Id}', which takes {can.Item1}", $"「{SafeText.Show(key.Text)}」不可列於「{parameter.Id}」之下；應為{can.Item2}");
            sound = false;
        }

        inner.Close();
        return sound;
    }

    private static bool Add(List<ModelSetting> found, ModelParameter parameter, int place, int? slot, Formula? formula)
    {
        if (formula is not null)
        {
            found.Add(new ModelSetting(parameter, place, slot, formula));
        }

        return formula is not null;
    }
}

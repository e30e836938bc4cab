using Entente.Cases.Reading;
using Entente.Cases.Yaml;
using Entente.Theories.Files;
using Entente.Theories.Forms.Register;

namespace Entente.Theories.Forms.Options;

/// <summary>
/// Reads the form <c>options</c>: options and criteria with scores from a register, gates, and acceptability over all
/// admissible weights.
/// </summary>
public sealed class OptionsForm : IForm
{
    /// <summary>Verdict of the draws in which every option is blocked.</summary>
    public const string NoneFeasible = "none-feasible";

    /// <summary>Every rank of every option is reported: more would be no table that anyone reads.</summary>
    private const int Most = 50;

    /// <inheritdoc/>
    public string Id => "options";

    /// <inheritdoc/>
    public (TheoryBody Body, IReadOnlyList<Verdict> Verdicts)? Read(YamlMap map, IReadOnlyList<Parameter> parameters)
    {
        var options = Options(map);
        var criteria = Criteria(map, options, parameters);
        var source = Source(map, options, criteria);
        var orders = ImportanceOrder.Read(map, criteria);
        var (none, unit) = (map.Localised("none"), map.Localised("unit"));
        if (source is null || none is null || unit is null || options.Count is < 2 or > Most || criteria.All(c => c.Gate is not null))
        {
            return null;
        }

        Verdict[] verdicts = [.. options.Select(o => new Verdict(o.Id, o.Title)), new Verdict(NoneFeasible, none)];
        return (new OptionsBody(source, options, criteria, orders, unit), verdicts);
    }

    /// <inheritdoc/>
    public WorkedExample? Example(YamlMap map) => GivenMeasures.Read(map);

    private static List<Option> Options(YamlMap map)
    {
        var found = new List<Option>();
        foreach (var (key, inner) in Named(map, "options"))
        {
            var title = inner.LocalisedHere(key.Text);
            var word = inner.OptionalText("of") ?? key.Text;
            inner.Close();
            if (key.Text == NoneFeasible)
            {
                map.Faults.Error(key.At, "E0470", $"'{NoneFeasible}' is the verdict where every option is blocked; call the option something else", $"「{NoneFeasible}」為所有方案皆遭排除時的研判；請為此方案另取名稱");
            }
            else if (title is not null)
            {
                found.Add(new Option(key.Text, title, word));
            }
        }

        if (found.Count is < 2 or > Most)
        {
            map.Faults.Error(map.AtKey("options"), "E0471", $"'options' needs 2 to {Most} options", $"「options」須有 2 至 {Most} 個方案");
        }

        return found;
    }

    private static List<Criterion> Criteria(YamlMap map, List<Option> options, IReadOnlyList<Parameter> parameters)
    {
        var found = new List<Criterion>();
        foreach (var (key, inner) in Named(map, "criteria"))
        {
            var title = inner.LocalisedHere(key.Text);
            var gated = inner.Find("gate") is not null;
            var gate = gated ? ParameterUse.Read(inner, "gate", parameters) : null;
            var only = OnlyFor(inner, options);
            inner.Close();
            if (title is not null && gated == gate is not null)
            {
                found.Add(new Criterion(key.Text, title, gate, only));
            }
        }

        if (found.All(c => c.Gate is not null))
        {
            map.Faults.Error(map.AtKey("criteria"), "E0472", "'criteria' needs at least one criterion without a gate: there is nothing to weigh", "「criteria」至少須有一項未設門檻的準則，否則無可權衡");
        }

        return found;
    }

    private static string[] OnlyFor(YamlMap map, List<Option> options)
    {
        var words = map.Words("only");
        foreach (var word in words.Where(w => options.All(o => o.Id != w.Text)))
        {
            var hint = Cases.Diagnostics.Hint.For(word.Text, options.Select(o => o.Id));
            map.Faults.Error(word.At, "E0473", $"'{Cases.Diagnostics.SafeText.Show(word.Text)}' is none of the options{hint.En}", $"「{Cases.Diagnostics.SafeText.Show(word.Text)}」不是所列方案{hint.ZhHant}");
        }

        return [.. words.Select(w => w.Text)];
    }

    private static OptionsSource? Source(YamlMap map, List<Option> options, List<Criterion> criteria)
    {
        var (register, option, criterion, score) = (map.Text("register"), map.Text("option"), map.Text("criterion"), map.Text("score"));
        var reads = map.Words("reads").Select(w => w.Text).ToArray();
        var where = map.Find("where") is null ? null : Formula.Read(map, "where", reads.Select(RegisterBody.Name), [], []);
        if (register is null || option is null || criterion is null || score is null)
        {
            return null;
        }

        var use = new RegisterUse(register, [option, criterion, score, .. reads], map.Find("register")!.At)
        {
            Scale = score,
            Sure = reads,
            Words = [.. options.Select(o => (option, o.Word)).Distinct(), .. criteria.Select(c => (criterion, c.Id))],
        };
        return new OptionsSource(use, where, reads, option, criterion, score);
    }

    private static IEnumerable<(YamlScalar Key, YamlMap Inner)> Named(YamlMap map, string key)
    {
        foreach (var (name, node) in map.Map(key)?.FreeEntries() ?? [])
        {
            if (Names.Check(name, map.Faults) && map.AsMap(name.Text, node) is { } inner)
            {
                yield return (name, inner);
            }
        }
    }
}

using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;
using Entente.Theories.Files;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Register;

/// <summary>Reads the form <c>register</c>: dated records between two parties become series by year.</summary>
public sealed class RegisterForm : IForm
{
    /// <inheritdoc/>
    public string Id => "register";

    /// <inheritdoc/>
    public (TheoryBody Body, IReadOnlyList<Verdict> Verdicts)? Read(YamlMap map, IReadOnlyList<Parameter> parameters)
    {
        var (register, from, to) = (map.Text("register"), map.Text("from"), map.Text("to"));
        var columns = map.Words("reads").Select(w => w.Text).ToArray();
        var series = SeriesReader.Read(map, columns, parameters);
        var (reported, unit) = (map.Text("value"), map.Localised("unit"));
        var directed = Directed(map);
        string[] names = [.. series.Select(s => s.Id), .. parameters.Select(p => p.Id)];
        var rules = VerdictRules.Read(map, names, []);
        if (register is null || from is null || to is null || unit is null || rules is null)
        {
            return null;
        }

        if (series.FirstOrDefault(s => s.Id == reported) is not { } value)
        {
            ReportValue(map, reported, series);
            return null;
        }

        var use = new RegisterUse(register, [from, to, .. columns], map.Find("register")!.At);
        return (new RegisterBody(use, from, to, directed, series, value, rules, parameters, unit), rules.Verdicts);
    }

    /// <inheritdoc/>
    public WorkedExample? Example(YamlMap map) => GivenMeasures.Read(map);

    private static void ReportValue(YamlMap map, string? reported, IReadOnlyList<Series> series)
    {
        if (reported is not null)
        {
            var hint = Hint.For(reported, series.Select(s => s.Id));
            map.Faults.Error(map.Find("value")!.At, "E0411", $"'value' must name one of the series{hint.En}", $"「value」應為其中一個序列{hint.ZhHant}");
        }
    }

    private static bool Directed(YamlMap map)
    {
        switch (map.OptionalText("directed"))
        {
            case null or "yes":
                return true;
            case "no":
                return false;
            default:
                map.Faults.Error(map.Find("directed")!.At, "E0445", "'directed' is yes or no", "「directed」應為 yes 或 no");
                return true;
        }
    }
}

using Entente.Cases.Yaml;
using Entente.Theories.Files;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Cascade;

/// <summary>Reads the form <c>cascade</c>: A attacks B, and links of several kinds drag others in.</summary>
public sealed class CascadeForm : IForm
{
    /// <summary>How far the offensive seems to win, inside the factor of a kind of link.</summary>
    internal const string Balance = "balance";

    /// <summary>What verdicts and the value may speak of, beside parameters.</summary>
    private static readonly string[] Names = [WarColumns.DrawnIn, WarColumns.WithAttacked, WarColumns.WithAttacker, WarColumns.BothSides];

    /// <inheritdoc/>
    public string Id => "cascade";

    /// <inheritdoc/>
    public (TheoryBody Body, IReadOnlyList<Verdict> Verdicts)? Read(YamlMap map, IReadOnlyList<Parameter> parameters)
    {
        string[] given = [.. parameters.Select(p => p.Id)];
        var balance = Shown(map.OptionalMap("balance"), Balance, ["A", "B"]);
        var (power, from) = Gauge(map.Map("power"), "power", "great-from", ["A"], parameters);
        var (brake, by) = Gauge(map.OptionalMap("brake"), "brake", "by", ["A", "B"], parameters);
        var links = LinkKindReader.Read(map, map.Find("balance") is null ? given : [.. given, Balance]);
        string[] spoken = [.. given, .. Names];
        var (value, unit, rules) = (Formula.Read(map, "value", spoken, [], []), map.Localised("unit"), VerdictRules.Read(map, spoken, []));
        if (power is null || from is null || links.Count == 0 || value is null || unit is null || rules is null)
        {
            return null;
        }

        var greatness = new Greatness(power, from);
        return (new CascadeBody(links, balance, greatness, brake is not null && by is not null ? new Brake(brake, by) : null, value, unit, rules, parameters), rules.Verdicts);
    }

    /// <inheritdoc/>
    public WorkedExample? Example(YamlMap map) => GivenMeasures.Read(map);

    private static (Quantified? Of, Parameter? Parameter) Gauge(YamlMap? map, string id, string key, string[] variables, IReadOnlyList<Parameter> parameters)
    {
        if (map is null)
        {
            return (null, null);
        }

        var parameter = ParameterUse.Read(map, key, parameters);
        return (Shown(map, id, variables), parameter);
    }

    private static Quantified? Shown(YamlMap? map, string id, string[] variables)
    {
        if (map is null)
        {
            return null;
        }

        var title = map.LocalisedHere(id);
        var of = Formula.Read(map, "of", [], variables, []);
        map.Close();
        return title is null || of is null ? null : new Quantified(of, []);
    }
}

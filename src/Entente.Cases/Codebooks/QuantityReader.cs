using System.Globalization;
using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Cases.Yaml;

namespace Entente.Cases.Codebooks;

/// <summary>Reads the declaration of a quantity.</summary>
internal static class QuantityReader
{
    /// <summary>Bound of declared ranges: far beyond any unit that people choose, and safe to calculate with.</summary>
    private const double Largest = 1e15;

    private const string Fallback = "fallback";

    private static readonly SubjectKind[] Subjects = [SubjectKind.Actor, SubjectKind.DirectedPair, SubjectKind.Tie];

    /// <summary>The declaration, or null after reporting.</summary>
    /// <param name="key">Its id.</param>
    /// <param name="map">What it says.</param>
    /// <param name="taken">Names of dimensions, which formulas call in the same way.</param>
    public static Quantity? Read(YamlScalar key, YamlMap map, IReadOnlySet<string> taken)
    {
        var (title, meaning, unit) = (map.Localised("title"), map.Localised("meaning"), map.Localised("unit"));
        var (subject, range) = (CodebookReader.Subject(map, Subjects), Range(map));
        var (error, errorReason) = Reasoned(map, "error", "percent", 0, 100);
        var (halfLife, halfLifeReason) = CodebookReader.HalfLife(map);
        var (prior, priorReason) = Prior(map);
        var feeds = FeedsReader.Read(map);
        var named = Names.Check(key, map.Faults) & IsFree(key, taken, map.Faults);
        var said = title is not null && meaning is not null && unit is not null && errorReason is not null && halfLifeReason is not null;
        return !named || !said || subject is not { } kind || range is not { } span
            ? null
            : new Quantity(key.Text, title!, meaning!, unit!, kind, span, error, errorReason!, halfLife, halfLifeReason!) { Feeds = feeds, Prior = prior, PriorReason = priorReason };
    }

    /// <summary>A number with its reason, such as a half-life; no reason when it cannot be read.</summary>
    internal static (double Number, Localised? Reason) Reasoned(YamlMap map, string key, string unit, double from, double to)
    {
        if (map.Map(key) is not { } inner)
        {
            return (0, null);
        }

        inner.Require(unit);
        var read = (inner.Number(unit, from, from, to), inner.Localised("because"));
        inner.Close();
        return read;
    }

    /// <summary>How the prior enters, with the reason; as everywhere when nothing is said.</summary>
    private static (PriorRole Role, Localised? Reason) Prior(YamlMap map)
    {
        if (map.OptionalMap("prior") is not { } inner)
        {
            return default;
        }

        var (role, reason) = (inner.Text("as"), inner.Localised("because"));
        if (role is not (null or Fallback))
        {
            map.Faults.Error(inner.Find("as")!.At, "E0142", $"'as' is '{SafeText.Show(role)}'; write 'fallback', or leave 'prior' out for a prior that always takes part", $"「as」為「{SafeText.Show(role)}」；請寫「fallback」，若先驗一律計入則刪去「prior」");
        }

        inner.Close();
        return (PriorRole.Fallback, reason);
    }

    private static ValueRange? Range(YamlMap map)
    {
        if (map.Map("range") is not { } inner)
        {
            return null;
        }

        var complete = inner.Require("from") is not null & inner.Require("to") is not null;
        var range = new ValueRange(inner.Number("from", double.NaN, -Largest, Largest), inner.Number("to", double.NaN, -Largest, Largest));
        inner.Close();
        if (range.From >= range.To)
        {
            var (low, high) = (range.From.ToString(CultureInfo.InvariantCulture), range.To.ToString(CultureInfo.InvariantCulture));
            map.Faults.Error(inner.Find("to")!.At, "E0140", $"a range rises from 'from' to 'to', and {high} is not above {low}; mend one of the two", $"全距須由「from」遞增至「to」，而 {high} 不大於 {low}；請更正其一");
        }

        return complete && range.From < range.To ? range : null;
    }

    private static bool IsFree(YamlScalar key, IReadOnlySet<string> taken, DiagnosticBag faults)
    {
        if (taken.Contains(key.Text))
        {
            faults.Error(key.At, "E0141", $"there is a dimension '{SafeText.Show(key.Text)}' already; give the quantity another id", $"已有構面「{SafeText.Show(key.Text)}」；請為此數量另取代號");
            return false;
        }

        return true;
    }
}

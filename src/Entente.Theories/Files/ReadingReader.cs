using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Cases.Yaml;
using Entente.Theories.Forms;

namespace Entente.Theories.Files;

/// <summary>
/// Reads a theory's own reading and its variants. A variant repeats only what differs: each key that it states replaces
/// the theory's key of that name whole, but for <c>quantities</c>, which it replaces one by one.
/// </summary>
internal static class ReadingReader
{
    private static readonly string[] Common = ["id", "system", "title", "explains", "asks", "about", "source", "assumptions", "parts-from", "parameters", "form", "subject", "variants", "examples"];

    /// <summary>Code of keys that nobody asks for: those that a variant takes over are reported in the theory's own reading.</summary>
    private const string Unknown = "E0110";

    private const string Quantities = "quantities";

    private static readonly string[] OfVariant = ["title", "because"];

    /// <summary>The sound readings, the theory's own first; empty when that one is faulty.</summary>
    public static IReadOnlyList<Reading> Read(YamlMapping root, YamlMap map, IForm form, IReadOnlyList<Parameter> parameters)
    {
        var variants = map.OptionalMap("variants");
        var own = form.Read(map, parameters);
        var subject = own is { Body.FindsItsOwnSubjects: true } ? SubjectRule.Tie : SubjectRule.Read(map);
        if (own is not { } read)
        {
            return [];
        }

        var readings = new List<Reading> { new(Reading.Own, new Localised("as the theory reads", "依理論原義"), new Localised("", ""), read.Body, read.Verdicts) };
        foreach (var (key, node) in variants?.FreeEntries() ?? [])
        {
            if (key.Text == Reading.Own || !Names.Check(key, map.Faults))
            {
                map.Faults.Error(key.At, "E0427", $"a variant cannot be called '{SafeText.Show(key.Text)}'", $"變體不可命名為「{SafeText.Show(key.Text)}」");
            }
            else if (node is YamlMapping variant && Variant(root, key.Text, variant, map, form, parameters) is { } reading)
            {
                readings.Add(reading);
            }
            else
            {
                map.AsMap(key.Text, node);
            }
        }

        return [.. readings.Select(r => r with { Body = r.Body with { Judges = subject, Theory = Id(root) } })];
    }

    private static string Id(YamlMapping root) => root.Entries.FirstOrDefault(e => e.Key.Text == "id").Value is YamlScalar id ? id.Text : "";

    private static Reading? Variant(YamlMapping root, string id, YamlMapping variant, YamlMap map, IForm form, IReadOnlyList<Parameter> parameters)
    {
        var head = new YamlMap(variant with { Entries = [.. variant.Entries.Where(e => OfVariant.Contains(e.Key.Text))] }, map.Faults);
        var (title, because) = (head.Localised("title"), head.Localised("because"));
        var stated = variant.Entries.Where(e => !OfVariant.Contains(e.Key.Text)).Select(e => e.Key.Text == Quantities ? (e.Key, Over(root, e.Value)) : e).ToArray();
        var kept = root.Entries.Where(e => !Common.Contains(e.Key.Text) && stated.All(s => s.Key.Text != e.Key.Text)).ToArray();
        var faults = new DiagnosticBag();
        var merged = new YamlMap(variant with { Entries = [.. stated, .. kept] }, faults);
        var body = form.Read(merged, parameters);
        merged.Close();
        Report(faults.Sorted().Where(f => f.Code != Unknown || kept.All(k => k.Key.At != f.Position)), map.Faults);
        return title is null || because is null || body is not { } read ? null : new Reading(id, title, because, read.Body, read.Verdicts);
    }

    /// <summary>The theory's quantities, in their order, those that the variant states in its words, and its own behind them: a later correction reaches both.</summary>
    private static YamlNode Over(YamlMapping root, YamlNode stated)
    {
        if (stated is not YamlMapping own || root.Entries.FirstOrDefault(e => e.Key.Text == Quantities).Value is not YamlMapping all)
        {
            return stated;
        }

        var replaced = all.Entries.Select(e => own.Entries.Where(o => o.Key.Text == e.Key.Text).DefaultIfEmpty(e).First());
        return own with { Entries = [.. replaced, .. own.Entries.Where(o => all.Entries.All(e => e.Key.Text != o.Key.Text))] };
    }

    /// <summary>Passes on the faults of a variant, but for those of what it takes over: they were reported before.</summary>
    private static void Report(IEnumerable<Diagnostic> found, DiagnosticBag faults)
    {
        foreach (var fault in found.Except(faults.Sorted()).ToArray())
        {
            faults.Error(fault.Position, fault.Code, fault.Message.En, fault.Message.ZhHant);
        }
    }
}

using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Cases.Yaml;
using Entente.Theories.Forms;

namespace Entente.Theories.Files;

/// <summary>Reads a theory file: what every theory states, then the keys of its form, then its variants and examples.</summary>
public static class TheoryReader
{
    /// <summary>Some forms read each entry once for every other one, and each variant all of the theory: so a file is bounded.</summary>
    private const int MostNodes = 10_000;

    /// <summary>Reads the text of a theory file; null after reporting.</summary>
    /// <param name="path">Path shown in messages.</param>
    /// <param name="group">Folder it lies in.</param>
    /// <param name="text">Text of the file.</param>
    /// <param name="faults">Takes the faults.</param>
    public static (TheoryFile Theory, IReadOnlyList<WorkedExample> Examples)? Read(string path, string group, string text, DiagnosticBag faults)
    {
        if (YamlDocument.Read(path, text, faults) is not { } root || !Fits(root, faults))
        {
            return null;
        }

        var map = new YamlMap(root, faults);
        var (id, system) = (Names.Id(map, "id"), Names.Id(map, "system"));
        var (title, explains, asks) = (map.Localised("title"), map.Localised("explains"), map.Localised("asks"));
        var about = map.Find("about") is null ? null : map.Localised("about");
        var sources = map.Words("source").Select(w => w.Text).ToArray();
        var assumptions = Texts(map, "assumptions");
        var partsFrom = PartsFrom(map);
        var parameters = Parameters(map);
        var form = Form(map);
        if (form is null || id is null || system is null || title is null || explains is null || asks is null)
        {
            return null;
        }

        if (sources.Length == 0)
        {
            faults.Error(map.AtKey("source"), "E0420", "'source' must name at least one work in references.bib", "「source」須至少列出 references.bib 中的一部著作");
        }

        var readings = ReadingReader.Read(root, map, form, parameters);
        var examples = Examples(map, form, readings);
        map.Close();
        var theory = new TheoryFile(id, system, title, explains, asks, sources, group, assumptions, parameters, readings, path) { About = about, PartsFrom = partsFrom };
        return readings.Count == 0 ? null : (theory, examples);
    }

    private static bool Fits(YamlMapping root, DiagnosticBag faults)
    {
        var nodes = root.Size;
        if (nodes > MostNodes)
        {
            faults.Error(root.At, "E0451", $"a theory has at most {MostNodes} values, this one has {nodes}; split it", $"理論檔至多 {MostNodes} 個值，此檔有 {nodes} 個；請拆分");
        }

        return nodes <= MostNodes;
    }

    private static IForm? Form(YamlMap map)
    {
        if (map.Text("form") is not { } id)
        {
            return null;
        }

        if (FormCatalogue.All.TryGetValue(id, out var form))
        {
            return form;
        }

        var hint = Hint.For(id, FormCatalogue.All.Keys);
        map.Faults.Error(map.Find("form")!.At, "E0421", $"'{SafeText.Show(id)}' is no form{hint.En}", $"「{SafeText.Show(id)}」不是有效的形式{hint.ZhHant}");
        return null;
    }

    private static Parting[] PartsFrom(YamlMap map)
    {
        var found = new List<Parting>();
        foreach (var (key, node) in map.OptionalMap("parts-from")?.FreeEntries() ?? [])
        {
            if (!Names.Check(key, map.Faults) || map.AsMap(key.Text, node) is not { } inner)
            {
                continue;
            }

            var why = inner.LocalisedHere(key.Text);
            inner.Close();
            if (why is not null)
            {
                found.Add(new Parting(key.Text, why, key.At));
            }
        }

        return [.. found];
    }

    private static Localised[] Texts(YamlMap map, string key)
    {
        var texts = new List<Localised>();
        foreach (var node in map.Sequence(key))
        {
            if (map.AsMap(key, node) is not { } item)
            {
                continue;
            }

            var text = item.LocalisedHere(key);
            item.Close();
            if (text is not null)
            {
                texts.Add(text);
            }
        }

        return [.. texts];
    }

    private static List<Parameter> Parameters(YamlMap map)
    {
        var found = new List<Parameter>();
        foreach (var (key, node) in map.OptionalMap("parameters")?.FreeEntries() ?? [])
        {
            if (map.AsMap(key.Text, node) is not { } inner)
            {
                continue;
            }

            var (from, to) = (inner.Number("from", 0, -1e9, 1e9), inner.Number("to", 1, -1e9, 1e9));
            inner.Require("from");
            inner.Require("to");
            var (meaning, because) = (inner.Localised("meaning"), inner.Localised("because"));
            inner.Close();
            if (from > to)
            {
                map.Faults.Error(key.At, "E0422", $"'{SafeText.Show(key.Text)}' runs from {from} down to {to}; swap them", $"「{SafeText.Show(key.Text)}」由 {from} 至 {to} 遞減；請對調");
            }

            // One that runs the wrong way is declared all the same: its uses are no faults of their own.
            if (meaning is not null && because is not null && Names.Check(key, map.Faults))
            {
                found.Add(new Parameter(key.Text, from, to, meaning, because));
            }
        }

        return found;
    }

    private static List<WorkedExample> Examples(YamlMap map, IForm form, IReadOnlyList<Reading> readings)
    {
        var examples = new List<WorkedExample>();
        var nodes = map.Sequence("examples");
        foreach (var node in nodes)
        {
            if (map.AsMap("examples", node) is not { } inner)
            {
                continue;
            }

            var example = form.Example(inner);
            inner.Close();
            if (example is not null && readings.Count > 0 && Sound(example, readings, map.Faults))
            {
                examples.Add(example);
            }
        }

        if (nodes.Count == 0)
        {
            map.Faults.Error(map.AtKey("examples"), "E0423", "a theory needs at least one worked example under 'examples'", "理論須於「examples」下至少有一個演算範例");
        }

        return examples;
    }

    private static bool Sound(WorkedExample example, IReadOnlyList<Reading> readings, DiagnosticBag faults)
    {
        var verdicts = readings.FirstOrDefault(r => r.Id == example.Reading)?.Verdicts.Select(v => v.Id) ?? [];
        if (verdicts.Contains(example.Then))
        {
            return true;
        }

        var hint = Hint.For(example.Then, verdicts);
        faults.Error(example.At, "E0424", $"the reading '{SafeText.Show(example.Reading)}' has no verdict '{SafeText.Show(example.Then)}'{hint.En}", $"解讀「{SafeText.Show(example.Reading)}」無研判「{SafeText.Show(example.Then)}」{hint.ZhHant}");
        return false;
    }
}

using Entente.Cases.Reading;
using Entente.Cases.Yaml;

namespace Entente.Theories.Forms.Fitted;

/// <summary>Reads the lists of a fitted theory; what is sound of them is returned, the rest reported.</summary>
internal sealed class FittedReader(YamlMap map)
{
    /// <summary>The key <c>counts</c>.</summary>
    public List<(YamlMap Map, Counted Counted)> Counts()
    {
        var found = new List<(YamlMap, Counted)>();
        Filled.Require(map, "counts");
        foreach (var (key, node) in map.Map("counts")?.FreeEntries() ?? [])
        {
            if (map.AsMap(key.Text, node) is not { } inner || !Names.Check(key, map.Faults))
            {
                continue;
            }

            var (title, register, year) = (inner.LocalisedHere(key.Text), inner.Text("register"), inner.OptionalText("year"));
            var (from, to, output) = (inner.Text("from"), inner.Text("to"), inner.Text("output"));
            inner.Close();
            if (title is not null && register is not null && from is not null && to is not null && output is not null)
            {
                string[] columns = year is null ? [from, to] : [from, to, year];
                var use = new RegisterUse(register, columns, inner.Find("register")!.At) { Sure = columns[2..] };
                found.Add((inner, new Counted(key.Text, title, use, year, output)));
            }
        }

        return found;
    }

    /// <summary>The key <c>asks-of-model</c>.</summary>
    public List<(YamlMap Map, Asked Asked, List<(YamlScalar Key, double Value)> With)> Asks()
    {
        var found = new List<(YamlMap, Asked, List<(YamlScalar Key, double Value)>)>();
        foreach (var (key, node) in map.OptionalMap("asks-of-model")?.FreeEntries() ?? [])
        {
            if (map.AsMap(key.Text, node) is not { } inner || !Names.Check(key, map.Faults))
            {
                continue;
            }

            var (title, output, year) = (inner.LocalisedHere(key.Text), inner.Text("output"), inner.Integer("year", 1, 9999));
            inner.Require("year");
            var with = new FittedReader(inner).Numbers("with");
            inner.Close();
            if (title is not null && output is not null && year is { } asked)
            {
                found.Add((inner, new Asked(key.Text, title, output, asked, with.ToDictionary(w => w.Key.Text, w => w.Value, StringComparer.Ordinal)), with));
            }
        }

        return found;
    }

    /// <summary>A mapping of names to numbers that may be absent.</summary>
    public List<(YamlScalar Key, double Value)> Numbers(string owner)
    {
        var found = new List<(YamlScalar, double)>();
        if (map.OptionalMap(owner) is not { } inner)
        {
            return found;
        }

        foreach (var (key, _) in inner.FreeEntries())
        {
            found.Add((key, inner.Number(key.Text, double.NaN, -1e9, 1e9)));
        }

        return found;
    }
}

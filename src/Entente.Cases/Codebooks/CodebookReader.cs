using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Cases.Yaml;

namespace Entente.Cases.Codebooks;

/// <summary>Reads <c>codebook.yml</c>.</summary>
internal static class CodebookReader
{
    private static readonly Dictionary<string, SubjectKind> Subjects = new(StringComparer.Ordinal)
    {
        ["actor"] = SubjectKind.Actor,
        ["directed-pair"] = SubjectKind.DirectedPair,
        ["tie"] = SubjectKind.Tie,
        ["group"] = SubjectKind.Group,
    };

    /// <summary>The codebook; faults are reported and the faulty part left out.</summary>
    public static Codebook Read(YamlMap map)
    {
        var uncertainty = Uncertainty(map.OptionalMap("uncertainty"));
        var faulty = new HashSet<string>(StringComparer.Ordinal);
        var dimensions = Each(map, "dimensions", Dimension, faulty);
        var registers = Each(map, "registers", RegisterReader.Read, faulty);
        var taken = (map.OptionalMap("dimensions")?.FreeEntries() ?? []).Select(e => e.Key.Text).ToHashSet(StringComparer.Ordinal);
        var quantities = Each(map, "quantities", (key, inner) => QuantityReader.Read(key, inner, taken), faulty);
        map.Close();
        return new Codebook(dimensions, registers, uncertainty) { Quantities = quantities, Faulty = faulty };
    }

    /// <summary>Reads the free-named entries of <paramref name="key"/>; the names of those that cannot be read go to <paramref name="faulty"/>.</summary>
    internal static Dictionary<string, T> Each<T>(YamlMap map, string key, Func<YamlScalar, YamlMap, T?> read, HashSet<string> faulty)
        where T : class
    {
        var found = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (name, node) in map.OptionalMap(key)?.FreeEntries() ?? [])
        {
            var inner = map.AsMap(name.Text, node);
            var item = inner is null ? null : read(name, inner);
            inner?.Close();
            if (item is null)
            {
                faulty.Add(name.Text);
            }
            else
            {
                found[name.Text] = item;
            }
        }

        return found;
    }

    /// <summary>Reads the bins under <c>scale</c>: at least two, values rising by one.</summary>
    internal static IReadOnlyList<Bin>? Scale(YamlMap map)
    {
        var bins = new List<Bin>();
        var nodes = map.Sequence("scale");
        foreach (var node in nodes)
        {
            if (map.AsMap("scale", node) is not { } bin)
            {
                continue;
            }

            bin.Require("value");
            var (value, anchor) = (bin.Integer("value", -100, 100), bin.LocalisedHere("scale"));
            bin.Close();
            if (value is { } v && anchor is not null)
            {
                bins.Add(new Bin(v, anchor));
            }
        }

        if (bins.Count >= 2 && bins.Zip(bins.Skip(1)).All(p => p.Second.Value == p.First.Value + 1))
        {
            return bins;
        }

        if (bins.Count == nodes.Count)
        {
            map.Faults.Error(map.Find("scale")?.At ?? map.At, "E0131", "a scale needs at least two bins whose values rise by one; write them from least to most", "量尺至少須有兩個分級，且數值逐一遞增；請由低至高寫出");
        }

        return null;
    }

    private static UncertaintyAssumptions Uncertainty(YamlMap? map)
    {
        var standard = new UncertaintyAssumptions();
        if (map is null)
        {
            return standard;
        }

        var read = new UncertaintyAssumptions(
            map.Number("prior-strength", standard.PriorStrength, 0.01, 100),
            map.Number("spacing-concentration", standard.SpacingConcentration, 0.1, 1000),
            map.Number("document-bias", standard.DocumentBias, 0, 1),
            map.Number("origin-bias", standard.OriginBias, 0, 1));
        map.Close();
        return read;
    }

    private static Dimension? Dimension(YamlScalar key, YamlMap map)
    {
        var (title, meaning, subject) = (map.Localised("title"), map.Localised("meaning"), Subject(map, Subjects.Values));
        var bins = Scale(map);
        var (halfLife, reason) = HalfLife(map);
        var feeds = FeedsReader.Read(map);
        var sound = Names.Check(key, map.Faults) && title is not null && meaning is not null && subject is not null && bins is not null && reason is not null;
        return sound ? new Dimension(key.Text, title!, meaning!, subject!.Value, bins!, halfLife, reason!) { Feeds = feeds } : null;
    }

    /// <summary>What it is said of, one of those allowed; null after reporting.</summary>
    internal static SubjectKind? Subject(YamlMap map, IReadOnlyCollection<SubjectKind> allowed)
    {
        if (map.Text("subject") is not { } text)
        {
            return null;
        }

        if (Subjects.TryGetValue(text, out var kind) && allowed.Contains(kind))
        {
            return kind;
        }

        var hint = Hint.For(text, Subjects.Where(s => allowed.Contains(s.Value)).Select(s => s.Key));
        map.Faults.Error(map.Find("subject")!.At, "E0132", $"'{SafeText.Show(text)}' is no kind of subject{hint.En}", $"「{SafeText.Show(text)}」不是有效的主體類型{hint.ZhHant}");
        return null;
    }

    /// <summary>A half-life in years with its reason; no reason when it cannot be read.</summary>
    internal static (double Years, Localised? Reason) HalfLife(YamlMap map) => QuantityReader.Reasoned(map, "half-life", "years", 0.1, 1000);
}

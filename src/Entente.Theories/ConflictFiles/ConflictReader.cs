using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Cases.Yaml;
using Entente.Games;

namespace Entente.Theories.ConflictFiles;

/// <summary>Reads a conflict file: decision makers, options or moves, states, preferences, and what is known of it.</summary>
public static class ConflictReader
{
    /// <summary>Every state is looked up among all others: so a file is bounded.</summary>
    private const int MostNodes = 20_000;

    /// <summary>Keys that speak of options.</summary>
    private static readonly string[] OfOptions = ["infeasible", "indistinct", "forbidden", "combinations"];

    private static readonly string[] Later = ["states", "preferences", "status-quo", "known"];

    /// <summary>Arrow of a listed move.</summary>
    private const string Arrow = "->";

    /// <summary>Reads a conflict file; null after reporting every fault found.</summary>
    /// <param name="file">Path of the file.</param>
    /// <param name="shown">Path shown in messages.</param>
    /// <param name="faults">Takes the faults.</param>
    public static ConflictFile? Read(string file, string shown, DiagnosticBag faults) =>
        TextFile.Read(file, shown, faults) is { } read ? ReadText(shown, read.Text, faults) : null;

    /// <summary>Reads the text of a conflict file; null after reporting.</summary>
    public static ConflictFile? ReadText(string path, string text, DiagnosticBag faults)
    {
        if (YamlDocument.Read(path, text, faults) is not { } root || !Fits(root, faults))
        {
            return null;
        }

        if (root.Entries.All(e => e.Key.Text != "decision-makers") && root.Entries.FirstOrDefault(e => e.Key.Text == "players") is { Key: { } key })
        {
            faults.Error(key.At, "E0637", "this is a game, not a conflict: entente game solve FILE reads it", "此為賽局檔而非衝突檔：請用 entente game solve 檔案");
            return null;
        }

        var map = new YamlMap(root, faults);
        var (id, title, says) = (Names.Id(map, "id"), map.Localised("title"), map.Localised("says"));
        var sources = Sources(map);
        var makers = new MakerReader(map);
        var read = makers.Read() is { } sound ? Graph(map, sound, makers.Moves) : null;
        AskForAll(map);
        map.Close();
        return read is null || id is null || title is null || says is null || faults.HasErrors ? null : read with { Id = id, Title = title, Says = says, Sources = sources };
    }

    private static bool Fits(YamlMapping root, DiagnosticBag faults)
    {
        var nodes = root.Size;
        if (nodes > MostNodes)
        {
            faults.Error(root.At, "E0634", $"a conflict file has at most {MostNodes} values, this one has {nodes}", $"衝突檔至多 {MostNodes} 個值，此檔有 {nodes} 個");
        }

        return nodes <= MostNodes;
    }

    private static string[] Sources(YamlMap map)
    {
        var sources = map.Words("source").Select(w => w.Text).ToArray();
        if (sources.Length == 0)
        {
            map.Faults.Error(map.AtKey("source"), "E0631", "'source' must name at least one work in references.bib", "「source」須至少列出 references.bib 中的一部著作");
        }

        return sources;
    }

    /// <summary>Where reading stopped early, the keys not asked for so far are no faults.</summary>
    private static void AskForAll(YamlMap map)
    {
        foreach (var key in OfOptions.Concat(Later))
        {
            map.Find(key);
        }
    }

    private static ConflictFile? Graph(YamlMap map, IReadOnlyList<StatedMaker> makers, Dictionary<int, IReadOnlyList<YamlScalar>> listed)
    {
        var reader = new StateReader(map, makers);
        if (listed.Count > 0)
        {
            OnlyWithOptions(map);
            return reader.Listed() is { } states ? Graph(map, makers, states, null, listed) : null;
        }

        return reader.Options() is { } form && reader.Named(form) is { } named ? Graph(map, makers, named.States, named.Form, listed) : null;
    }

    private static ConflictFile? Graph(YamlMap map, IReadOnlyList<StatedMaker> makers, IReadOnlyList<StatedState> states, OptionForm? form, Dictionary<int, IReadOnlyList<YamlScalar>> listed)
    {
        var moves = form is not null ? form.Moves : Moves(makers.Count, states, listed, map.Faults);
        var preferences = new PreferenceReader(map, makers, states, form).Read();
        var statusQuo = map.Find("status-quo") is { } node ? References.State(node, states, map.Faults) : null;
        var known = new KnownReader(map, makers, states).Read();
        if (preferences is null || moves is null)
        {
            return null;
        }

        var model = new ConflictModel([.. makers.Select(m => m.Id)], [.. states.Select(s => s.Id)], moves, preferences);
        return new ConflictFile("", Localised.Same(""), Localised.Same(""), [], makers, states, model) { Options = form, StatusQuo = statusQuo, Known = known };
    }

    private static void OnlyWithOptions(YamlMap map)
    {
        foreach (var key in OfOptions.Where(k => map.Find(k) is not null))
        {
            map.Faults.Error(map.AtKey(key), "E0632", $"'{key}' speaks of options, and this conflict lists its moves", $"「{key}」以選項表示，但此衝突逐一列出移動");
        }
    }

    private static List<MoveGraph>? Moves(int makers, IReadOnlyList<StatedState> states, Dictionary<int, IReadOnlyList<YamlScalar>> listed, DiagnosticBag faults)
    {
        var graphs = new List<MoveGraph>();
        var sound = true;
        for (var maker = 0; maker < makers; maker++)
        {
            var arcs = listed.GetValueOrDefault(maker, []).Select(w => Arc(w, states, faults)).ToArray();
            sound &= !arcs.Contains(null);
            graphs.Add(new MoveGraph(states.Count, arcs.OfType<(int, int)>()));
        }

        return sound ? graphs : null;
    }

    private static (int From, int To)? Arc(YamlScalar word, IReadOnlyList<StatedState> states, DiagnosticBag faults)
    {
        if (word.Text.Split(Arrow, StringSplitOptions.TrimEntries) is not [var from, var to])
        {
            faults.Error(word.At, "E0633", $"'{SafeText.Show(word.Text)}' is no move such as 'peace {Arrow} war'", $"「{SafeText.Show(word.Text)}」不是移動，例如「peace {Arrow} war」");
            return null;
        }

        var ends = (References.State(word with { Text = from }, states, faults), References.State(word with { Text = to }, states, faults));
        return ends is (int a, int b) ? (a, b) : null;
    }
}

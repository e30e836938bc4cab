using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Cases.Yaml;
using Entente.Games;

namespace Entente.Theories.GameFiles;

/// <summary>Reads a game in YAML: the keys <c>players</c>, <c>scale</c>, <c>outcomes</c> and <c>matrix</c> or <c>tree</c> of a mapping.</summary>
public static class StatedGameReader
{
    /// <summary>The game, or null after reporting every fault; keys other than those of a game are left to the caller.</summary>
    /// <param name="map">The mapping that holds the keys.</param>
    /// <param name="vocabulary">What formulas may be made of.</param>
    public static StatedGame? Read(YamlMap map, GameVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var scale = Scale(map);
        var players = Players(map, vocabulary);
        var (outcomes, matrix, tree) = (map.OptionalMap("outcomes"), map.OptionalMap("matrix"), map.OptionalMap("tree"));
        if (map.Find("matrix") is null == map.Find("tree") is null)
        {
            map.Faults.Error(map.At, "E0705", "a game has either 'matrix' (all choose at once) or 'tree' (moves follow one another)", "賽局須有「matrix」（同時選擇）或「tree」（依序行動），且僅能有其一");
            return null;
        }

        if (players is null || scale is null)
        {
            return null;
        }

        var ends = new EndReader(vocabulary, scale.Value, players, map.Faults);
        ends.Named(outcomes);
        StatedPlay? play = matrix is not null ? new MatrixReader(players, ends, map.Faults).Read(matrix) : tree is not null ? new TreeReader(players, ends, map.Faults).Read(tree) : null;
        return play is null ? null : new StatedGame(players, scale.Value, play);
    }

    private static PayoffScale? Scale(YamlMap map)
    {
        switch (map.Text("scale"))
        {
            case "ranks":
                return PayoffScale.Ordinal;
            case "numbers":
                return PayoffScale.Cardinal;
            case null:
                return null;
            case var other:
                map.Faults.Error(map.Find("scale")!.At, "E0704", $"'{SafeText.Show(other)}' is no scale; write ranks (only the order of payoffs means something) or numbers (utilities, which may be averaged)", $"「{SafeText.Show(other)}」不是有效的尺度；請寫 ranks（僅順序有意義）或 numbers（效用，可取平均）");
                return null;
        }
    }

    private static List<StatedPlayer>? Players(YamlMap map, GameVocabulary vocabulary)
    {
        if (map.Map("players") is not { } inner)
        {
            return null;
        }

        var found = new List<StatedPlayer>();
        var sound = true;
        foreach (var (key, node) in inner.FreeEntries())
        {
            var player = map.AsMap(key.Text, node) is { } entry && Names.Check(key, map.Faults) ? Player(key.Text, entry, vocabulary) : null;
            sound &= player is not null;
            if (player is not null)
            {
                found.Add(player);
            }
        }

        if (inner.FreeEntries().Count() is >= 1 and <= GameBounds.Players)
        {
            return sound ? found : null;
        }

        map.Faults.Error(map.AtKey("players"), "E0702", $"a game has from 1 to {GameBounds.Players} players", $"賽局須有 1 至 {GameBounds.Players} 位玩家");
        return null;
    }

    private static StatedPlayer? Player(string id, YamlMap entry, GameVocabulary vocabulary)
    {
        var (title, stands) = (entry.LocalisedHere(id), entry.OptionalText("is"));
        entry.Close();
        if (stands is not null && !vocabulary.Actors.Contains(stands))
        {
            var hint = Hint.For(stands, vocabulary.Actors, entry.Faults);
            entry.Faults.Error(entry.Find("is")!.At, "E0703", $"'{SafeText.Show(stands)}' is nobody that a player may stand for here{hint.En}", $"此處玩家不能代表「{SafeText.Show(stands)}」{hint.ZhHant}");
            return null;
        }

        return title is null ? null : new StatedPlayer(id, title, stands);
    }
}

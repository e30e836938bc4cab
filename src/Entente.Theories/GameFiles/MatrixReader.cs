using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;

namespace Entente.Theories.GameFiles;

/// <summary>Reads a game in which everybody chooses at once: strategies of each player, and every profile once.</summary>
internal sealed class MatrixReader(IReadOnlyList<StatedPlayer> players, EndReader ends, DiagnosticBag faults)
{
    private const int Listed = 5;

    /// <summary>The matrix, or null after reporting.</summary>
    internal StatedMatrix? Read(YamlMap map)
    {
        var (strategies, cells) = (Strategies(map.Map("strategies")), map.Require("cells"));
        map.Close();
        if (strategies is null || cells is null)
        {
            return null;
        }

        var profiles = strategies.Aggregate(1L, (product, moves) => product * moves.Count > GameBounds.Profiles ? GameBounds.Profiles + 1 : product * moves.Count);
        if (profiles > GameBounds.Profiles)
        {
            faults.Error(map.At, "E0712", $"a matrix has at most {GameBounds.Profiles} profiles; give the players fewer strategies", $"矩陣至多 {GameBounds.Profiles} 個策略組合；請減少策略");
            return null;
        }

        if (cells is not YamlSequence list)
        {
            faults.Error(cells.At, "E0724", "'cells' is a list of entries like { at: [strategy, strategy], pay: [1, 2] }", "「cells」為清單，各項如 { at: [策略, 策略], pay: [1, 2] }");
            return null;
        }

        return Cells(strategies, list, (int)profiles) is { } outcomes ? new StatedMatrix(strategies, outcomes) : null;
    }

    private List<IReadOnlyList<StatedMove>>? Strategies(YamlMap? map)
    {
        if (map is null)
        {
            return null;
        }

        var found = players.Select(player => map.Map(player.Id) is { } inner ? Own(player, inner) : null).OfType<IReadOnlyList<StatedMove>>().ToList();
        map.Close();
        return found.Count == players.Count ? found : null;
    }

    private IReadOnlyList<StatedMove>? Own(StatedPlayer player, YamlMap map)
    {
        if (MoveReader.Fits(map))
        {
            return MoveReader.Plain(map);
        }

        faults.Error(map.At, "E0706", $"'{player.Id}' needs from 1 to {GameBounds.Moves} strategies", $"「{player.Id}」須有 1 至 {GameBounds.Moves} 個策略");
        return null;
    }

    private StatedOutcome[]? Cells(IReadOnlyList<IReadOnlyList<StatedMove>> strategies, YamlSequence list, int profiles)
    {
        var (outcomes, places) = (new StatedOutcome?[profiles], new Position?[profiles]);
        var (sound, doubled) = (true, 0);
        foreach (var node in list.Items.TakeWhile(_ => !faults.IsFull))
        {
            var (at, end) = Cell(node);
            var profile = Profile(strategies, at);
            sound &= profile is not null && end is not null;
            if (profile is { } number && places[number] is { } before)
            {
                faults.Error(node.At, "E0709", $"the profile {Show(at)} stands here again; it stands already at line {before.Line}", $"策略組合 {Show(at)} 重複；第 {before.Line} 列已有");
                (sound, doubled) = (false, doubled + 1);
            }
            else if (profile is { } first)
            {
                (outcomes[first], places[first]) = (end, node.At);
            }
        }

        return Missing(strategies, places, list, list.Items.Count - doubled) || !sound || faults.IsFull ? null : [.. outcomes.OfType<StatedOutcome>()];
    }

    private (IReadOnlyList<YamlScalar> At, StatedOutcome? End) Cell(YamlNode node)
    {
        if (new YamlMap(new YamlMapping(node.At, []), faults).AsMap("cells", node) is not { } map)
        {
            return ([], null);
        }

        var at = map.Require("at") is null ? [] : map.Words("at");
        var title = map.Find("outcome") is null ? null : map.Localised("outcome");
        var end = ends.Read(map, string.Join('/', at.Select(word => word.Text)), title);
        map.Close();
        return (at, end);
    }

    private int? Profile(IReadOnlyList<IReadOnlyList<StatedMove>> strategies, IReadOnlyList<YamlScalar> at)
    {
        if (at.Count != players.Count)
        {
            if (at.Count > 0)
            {
                faults.Error(at[0].At, "E0708", $"'at' names {at.Count} strategies for {players.Count} players; name one for each, in their order", $"「at」寫了 {at.Count} 個策略，玩家則有 {players.Count} 位；請依序各寫一個");
            }

            return null;
        }

        int? profile = 0;
        for (var player = 0; player < at.Count; player++)
        {
            var number = strategies[player].ToList().FindIndex(move => move.Id == at[player].Text);
            profile = number < 0 ? Unknown(player, at[player], strategies[player]) : (profile * strategies[player].Count) + number;
        }

        return profile;
    }

    private int? Unknown(int player, YamlScalar word, IReadOnlyList<StatedMove> moves)
    {
        var hint = Hint.For(word.Text, moves.Select(move => move.Id), faults);
        faults.Error(word.At, "E0707", $"'{players[player].Id}' has no strategy '{SafeText.Show(word.Text)}'{hint.En}", $"「{players[player].Id}」無策略「{SafeText.Show(word.Text)}」{hint.ZhHant}");
        return null;
    }

    /// <summary>Reports profiles that no cell is for, unless a cell could not be placed: then that is the fault.</summary>
    private bool Missing(IReadOnlyList<IReadOnlyList<StatedMove>> strategies, Position?[] places, YamlSequence list, int cells)
    {
        int[] missing = [.. Enumerable.Range(0, places.Length).Where(profile => places[profile] is null)];
        if (missing.Length > 0 && cells + missing.Length == places.Length)
        {
            var named = string.Join(", ", missing.Take(Listed).Select(profile => $"[{string.Join(", ", Words(strategies, profile))}]")) + (missing.Length > Listed ? ", …" : "");
            faults.Error(list.At, "E0710", $"{missing.Length} of {places.Length} profiles have no cell: {named}", $"{places.Length} 個策略組合中有 {missing.Length} 個未列：{named}");
        }

        return missing.Length > 0;
    }

    private static string[] Words(IReadOnlyList<IReadOnlyList<StatedMove>> strategies, int profile)
    {
        var words = new string[strategies.Count];
        for (var player = words.Length - 1; player >= 0; player--)
        {
            (profile, var own) = Math.DivRem(profile, strategies[player].Count);
            words[player] = strategies[player][own].Id;
        }

        return words;
    }

    private static string Show(IReadOnlyList<YamlScalar> at) => $"[{string.Join(", ", at.Select(word => SafeText.Show(word.Text)))}]";
}

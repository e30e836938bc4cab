using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Cases.Yaml;
using Entente.Games;
using Entente.Theories.Forms;

namespace Entente.Theories.GameFiles;

/// <summary>Reads a game in which moves follow one another: nodes of players and of chance, information sets, ends.</summary>
internal sealed class TreeReader(IReadOnlyList<StatedPlayer> players, EndReader ends, DiagnosticBag faults)
{
    private const string Rest = "rest";

    private readonly Dictionary<(int Player, string Name), (Position At, IReadOnlyList<StatedMove> Moves)> _sets = [];
    private int _nodes;

    /// <summary>The tree, or null after reporting.</summary>
    internal StatedTree? Read(YamlMap root) => Node(root, [], null) is { } node && !faults.IsFull ? new StatedTree(node) : null;

    /// <summary>A node; <paramref name="title"/> is what an end in place is called where it has no words of its own.</summary>
    private StatedNode? Node(YamlMap map, IReadOnlyList<string> path, Localised? title)
    {
        if (Bounded(map, path.Count))
        {
            return null;
        }

        string[] kinds = ["who", "chance", "end", "pay"];
        var kind = kinds.Where(key => map.Find(key) is not null).ToArray();
        switch (kind)
        {
            case ["who"]:
                return Choice(map, path);
            case ["chance"]:
                return Chance(map, path);
            case ["end"] or ["pay"] or ["end", "pay"]:
                return End(map, path, title);
            default:
                faults.Error(map.At, "E0713", "a node is one of: a player's move (who, does), a move of chance (chance, draws), an end (end: name, or pay: […])", "節點須為下列之一：玩家行動（who、does）、機運（chance、draws）、終局（end: 名稱，或 pay: […]）");
                return null;
        }
    }

    private bool Bounded(YamlMap map, int depth)
    {
        if (++_nodes == GameBounds.Nodes + 1)
        {
            faults.Error(map.At, "E0720", $"the tree has more than {GameBounds.Nodes} nodes; make the game smaller, or write it as .efg", $"賽局樹超過 {GameBounds.Nodes} 個節點；請縮小賽局，或改寫成 .efg 檔");
        }

        if (depth > GameBounds.Depth)
        {
            faults.Error(map.At, "E0722", $"more than {GameBounds.Depth} moves follow one another here; make the game shorter", $"此處連續行動超過 {GameBounds.Depth} 步；請縮短賽局");
        }

        return _nodes > GameBounds.Nodes || depth > GameBounds.Depth;
    }

    private StatedEnd? End(YamlMap map, IReadOnlyList<string> path, Localised? title)
    {
        var own = map.Find("en") is null && map.Find("zh-Hant") is null ? null : map.LocalisedHere("end");
        var end = ends.Read(map, Id(path), own ?? title);
        map.Close();
        return end is null ? null : new StatedEnd(end);
    }

    private StatedChoice? Choice(YamlMap map, IReadOnlyList<string> path)
    {
        var (who, knows) = (map.Text("who"), map.OptionalText("knows"));
        var player = players.ToList().FindIndex(p => p.Id == who);
        if (who is not null && player < 0)
        {
            var hint = Hint.For(who, players.Select(p => p.Id), faults);
            faults.Error(map.Find("who")!.At, "E0714", $"there is no player '{SafeText.Show(who)}'{hint.En}", $"無玩家「{SafeText.Show(who)}」{hint.ZhHant}");
        }

        var named = knows is null || Names.Check(new YamlScalar(map.Find("knows")!.At, knows), faults);
        var open = map.Map("does") is { } does ? Branches(does) : null;
        map.Close();
        if (open is null)
        {
            return null;
        }

        var told = player < 0 || knows is null || Same(map, (player, knows), [.. open.Select(o => o.Move)]);
        var branches = open.Select(o => (o.Move, Then(o.Body, path, o.Move))).ToArray();
        return player < 0 || !named || !told || branches.Any(b => b.Item2 is null) ? null : new StatedChoice(player, knows ?? Id(path), branches!);
    }

    private IReadOnlyList<(StatedMove Move, YamlMap Body)>? Branches(YamlMap map)
    {
        if (MoveReader.Fits(map))
        {
            return MoveReader.Open(map);
        }

        faults.Error(map.At, "E0717", $"a node has from 1 to {GameBounds.Moves} branches", $"節點須有 1 至 {GameBounds.Moves} 個分支");
        return null;
    }

    /// <summary>All nodes of an information set offer the same.</summary>
    private bool Same(YamlMap map, (int Player, string Name) set, IReadOnlyList<StatedMove> moves)
    {
        if (_sets.TryAdd(set, (map.At, moves)) || _sets[set].Moves.Select(m => m.Id).SequenceEqual(moves.Select(m => m.Id)))
        {
            return true;
        }

        var before = _sets[set];
        var shown = string.Join(", ", before.Moves.Select(m => SafeText.Show(m.Id)));
        faults.Error(map.AtKey("does"), "E0716", $"'{players[set.Player].Id}' cannot tell this node from the one at line {before.At.Line}, so the actions must be the same in the same order: {shown}", $"「{players[set.Player].Id}」無法分辨此節點與第 {before.At.Line} 列的節點，行動及其順序須相同：{shown}");
        return false;
    }

    private StatedChance? Chance(YamlMap map, IReadOnlyList<string> path)
    {
        var name = Names.Id(map, "chance");
        var open = map.Map("draws") is { } draws ? Branches(draws) : null;
        map.Close();
        if (open is null)
        {
            return null;
        }

        var chances = open.Select(o => Probability(o.Body)).ToArray();
        var sound = Distribution(map, open.Select(o => o.Body), chances);
        var branches = open.Zip(chances, (o, p) => (o.Move, p.Formula, Then(o.Body, path, o.Move))).ToArray();
        return name is null || !sound || branches.Any(b => b.Item3 is null) ? null : new StatedChance(name, branches!);
    }

    private (Formula? Formula, bool Sound) Probability(YamlMap branch)
    {
        if (branch.Require("probability") is not { } node)
        {
            return (null, false);
        }

        var formula = node is YamlScalar { Text: Rest } ? null : ends.Number(node, "probability");
        return (formula, formula is not null || node is YamlScalar { Text: Rest });
    }

    /// <summary>At most one branch takes the rest; numbers are no less than nothing and together no more than certain.</summary>
    private bool Distribution(YamlMap map, IEnumerable<YamlMap> branches, (Formula? Formula, bool Sound)[] chances)
    {
        var rests = branches.Where(b => b.Find("probability") is YamlScalar { Text: Rest }).ToArray();
        if (rests.Length > 1)
        {
            faults.Error(rests[1].Find("probability")!.At, "E0718", "only one branch can take the rest; give the others their probability", "僅能有一個分支為 rest；其餘請寫出機率");
        }

        if (rests.Length > 1 || chances.Any(c => !c.Sound))
        {
            return false;
        }

        Rational?[] numbers = [.. chances.Where(c => c.Formula is not null).Select(c => ends.Exact(c.Formula!))];
        var sum = numbers.Aggregate(Rational.Zero, (total, number) => total + (number ?? Rational.Zero));
        var fits = sum.Denominator.GetBitLength() <= InformationSet.MaximumDenominatorBits;
        if (numbers.Any(n => n is null) || (fits && numbers.All(n => n!.Value.Sign >= 0) && (rests.Length == 1 ? sum <= 1 : sum == 1)))
        {
            return true;
        }

        if (!fits)
        {
            faults.Error(map.AtKey("draws"), "E0725", $"the common denominator of these probabilities is larger than 2^{InformationSet.MaximumDenominatorBits}; write them with fewer digits", $"這些機率的公分母大於 2^{InformationSet.MaximumDenominatorBits}；請以較少位數書寫");
            return false;
        }

        faults.Error(map.AtKey("draws"), "E0719", $"these probabilities add up to {SafeText.Show(sum.ToString())} or one is negative; they must add up to exactly 1: write thirds as 1/3, or one of them as {Rest}", $"這些機率的總和為 {SafeText.Show(sum.ToString())}，或其中有負數；總和須恰為 1：三分之一請寫 1/3，或其中一項寫 {Rest}");
        return false;
    }

    private StatedNode? Then(YamlMap branch, IReadOnlyList<string> path, StatedMove move)
    {
        var then = branch.Map("then");
        branch.Close();
        return then is null || faults.IsFull ? null : Node(then, [.. path, move.Id], move.Title);
    }

    /// <summary>A word for a node that has none: the way to it.</summary>
    private static string Id(IReadOnlyList<string> path) => "/" + string.Join('/', path);
}

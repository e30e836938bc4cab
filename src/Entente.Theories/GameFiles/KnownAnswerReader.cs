using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;
using Entente.Games;

namespace Entente.Theories.GameFiles;

/// <summary>Reads what the literature knows of a game; whether it is true, a test says.</summary>
internal sealed class KnownAnswerReader(StatedGame game, DiagnosticBag faults)
{
    private readonly Dictionary<string, string[]> _actions = Sets(game).GroupBy(set => set.Name, StringComparer.Ordinal).ToDictionary(set => set.Key, set => set.First().Actions, StringComparer.Ordinal);

    /// <summary>The answers, or null where nothing is stated.</summary>
    internal KnownAnswers? Read(YamlMap map)
    {
        if (map.OptionalMap("known") is not { } inner)
        {
            return null;
        }

        var by = inner.Words("by");
        var where = inner.Find("where") is null ? null : inner.Localised("where");
        var answers = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var kind in KnownAnswers.Kinds)
        {
            if (inner.Find(kind) is { } answer)
            {
                answers.Add(kind, answer);
                Check(kind, answer);
            }
        }

        inner.Close();
        return new KnownAnswers(by, where, answers);
    }

    private void Check(string kind, YamlNode answer)
    {
        var (sound, en, zhHant) = kind switch
        {
            KnownAnswers.Pure => (Lists(answer, IsProfile), "profiles, each a strategy for each player", "策略組合的清單，依序為各玩家之策略"),
            KnownAnswers.Rationalisable => (answer is YamlSequence { Items: var items } && items.Count == game.Players.Count && items.Select(IsOwn).All(own => own), "a list of strategies for each player", "各玩家之策略清單"),
            KnownAnswers.PurePayoffs or KnownAnswers.SubgamePerfect => (Lists(answer, item => IsNumbers(item, game.Players.Count)), "lists of payoffs, one for each player", "收益的清單，依序為各玩家"),
            KnownAnswers.Equilibria => (Lists(answer, IsMixed), "equilibria, each with probabilities for each player", "均衡的清單，各含每位玩家之機率"),
            KnownAnswers.Beliefs => (Lists(answer, IsPlan), "plans, each with an action for every information set", "計畫的清單，各為每一資訊集之行動"),
            KnownAnswers.Leads or KnownAnswers.NoisyPure => (answer is YamlMapping { Entries: var entries } && entries.All(e => game.Players.Any(p => p.Id == e.Key.Text) && IsNumber(e.Value)), "a number for a player", "玩家與其數值"),
            KnownAnswers.Name => (answer is YamlScalar, "a word", "名稱代號"),
            _ => (IsNumber(answer), "a number", "數值"),
        };
        if (!sound)
        {
            faults.Error(answer.At, "E0733", $"'{kind}' should be {en}, with the words of this game", $"「{kind}」應為{zhHant}，並使用本賽局的代號");
        }
    }

    private static bool Lists(YamlNode answer, Func<YamlNode, bool> item) => answer is YamlSequence { Items: var items } && items.All(item);

    private bool IsProfile(YamlNode item) => item is YamlSequence { Items: var words } && words.Count == game.Players.Count && words.Select((word, player) => word is YamlScalar { Text: var text } && Owns(player, text)).All(own => own);

    private bool IsOwn(YamlNode item, int player) => Lists(item, word => word is YamlScalar { Text: var text } && Owns(player, text));

    private bool Owns(int player, string strategy) => game.Play is StatedMatrix matrix && matrix.Strategies[player].Any(move => move.Id == strategy);

    private bool IsMixed(YamlNode item) => item is YamlSequence { Items: var players } && players.Count == game.Players.Count && players.Select((mixture, player) => game.Play is StatedMatrix matrix && IsNumbers(mixture, matrix.Strategies[player].Count)).All(mixed => mixed);

    private bool IsPlan(YamlNode item) => item is YamlMapping { Entries: var sets } && sets.Count == _actions.Count && sets.All(set => set.Value is YamlScalar { Text: var action } && _actions.TryGetValue(set.Key.Text, out var actions) && actions.Contains(action));

    private static bool IsNumbers(YamlNode item, int count) => item is YamlSequence { Items: var numbers } && numbers.Count == count && numbers.All(IsNumber);

    private static bool IsNumber(YamlNode item) => item is YamlScalar { Text: var text } && Rational.TryParse(text, out _);

    private static IEnumerable<(string Name, string[] Actions)> Sets(StatedGame game) => game.Play is StatedTree tree ? Sets(tree.Root) : [];

    private static IEnumerable<(string Name, string[] Actions)> Sets(StatedNode node) => node switch
    {
        StatedChoice choice => choice.Branches.SelectMany(branch => Sets(branch.Then)).Prepend((choice.Information, [.. choice.Branches.Select(branch => branch.Move.Id)])),
        StatedChance chance => chance.Branches.SelectMany(branch => Sets(branch.Then)),
        _ => [],
    };
}

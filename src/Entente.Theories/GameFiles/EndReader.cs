using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Cases.Yaml;
using Entente.Games;
using Entente.Theories.Forms;

namespace Entente.Theories.GameFiles;

/// <summary>Reads how a game may end: named outcomes, and payoffs that stand where the game ends.</summary>
internal sealed class EndReader(GameVocabulary vocabulary, PayoffScale scale, IReadOnlyList<StatedPlayer> players, DiagnosticBag faults)
{
    private readonly Dictionary<string, StatedOutcome?> _named = new(StringComparer.Ordinal);

    /// <summary>Reads the named outcomes.</summary>
    internal void Named(YamlMap? map)
    {
        foreach (var (key, node) in map?.FreeEntries() ?? [])
        {
            if (faults.IsFull)
            {
                return;
            }

            if (map!.AsMap(key.Text, node) is not { } entry || !Names.Check(key, faults))
            {
                _named[key.Text] = null;
                continue;
            }

            var (title, payoffs) = (entry.LocalisedHere(key.Text), Payoffs(entry));
            entry.Close();
            _named[key.Text] = payoffs is null ? null : new StatedOutcome(key.Text, title, payoffs);
        }
    }

    /// <summary>An end in place, by <c>end</c> or <c>pay</c>; the caller closes the mapping.</summary>
    /// <param name="map">Where it stands.</param>
    /// <param name="id">Its word where it has no name.</param>
    /// <param name="title">Its words where it has no name.</param>
    internal StatedOutcome? Read(YamlMap map, string id, Localised? title)
    {
        if (map.OptionalText("end") is not { } name)
        {
            return map.Find("end") is null && Payoffs(map) is { } payoffs ? new StatedOutcome(id, title, payoffs) : null;
        }

        if (map.Find("pay") is { } pay)
        {
            faults.Error(pay.At, "E0723", "'end' names an outcome, which has its payoffs already; remove 'pay' or 'end'", "「end」所指的結局已有收益；請刪去「pay」或「end」");
        }

        if (_named.TryGetValue(name, out var outcome))
        {
            return outcome;
        }

        var hint = Hint.For(name, _named.Keys, faults);
        faults.Error(map.Find("end")!.At, "E0715", $"there is no outcome '{SafeText.Show(name)}'{hint.En}", $"無此結局「{SafeText.Show(name)}」{hint.ZhHant}");
        return null;
    }

    /// <summary>A number: a formula where the game may have them, else exact.</summary>
    internal Formula? Number(YamlNode node, string key)
    {
        if (node is not YamlScalar { Text: var text } scalar || string.IsNullOrWhiteSpace(text))
        {
            faults.Error(node.At, "E0700", $"'{key}' takes one number or formula here", $"「{key}」此處應為單一數值或算式");
            return null;
        }

        if (!vocabulary.OnlyNumbers)
        {
            return Formula.Read(scalar, vocabulary.Names, vocabulary.Variables, vocabulary.Functions, faults);
        }

        if (ExactFormula.Read(scalar) is { } formula)
        {
            return formula;
        }

        faults.Error(node.At, "E0701", $"'{SafeText.Show(text)}' is no number; write a whole number, a decimal such as 0.25 or a fraction such as 1/4", $"「{SafeText.Show(text)}」不是數值；請寫整數、小數（如 0.25）或分數（如 1/4）");
        return null;
    }

    /// <summary>The number that a formula is; null where it is worked out later.</summary>
    internal Rational? Exact(Formula formula) => vocabulary.OnlyNumbers ? ExactFormula.Value(formula) : null;

    private List<Formula>? Payoffs(YamlMap map)
    {
        if (map.Require("pay") is not { } node)
        {
            return null;
        }

        var items = node is YamlSequence sequence ? sequence.Items : [node];
        if (items.Count != players.Count)
        {
            faults.Error(node.At, "E0711", $"'pay' has {items.Count} payoffs for {players.Count} players; give each player one, in their order; a formula that holds a comma must be quoted", $"「pay」有 {items.Count} 個收益，玩家則有 {players.Count} 位；請依序為每位玩家各寫一個；算式內含逗號時須加引號");
            return null;
        }

        var payoffs = items.Select(Payoff).OfType<Formula>().ToList();
        return payoffs.Count == items.Count ? payoffs : null;
    }

    private Formula? Payoff(YamlNode node)
    {
        var payoff = Number(node, "pay");
        if (payoff is null || !vocabulary.OnlyNumbers || scale == PayoffScale.Cardinal || ExactFormula.Value(payoff).IsInteger)
        {
            return payoff;
        }

        faults.Error(node.At, "E0721", $"'{SafeText.Show(payoff.Text)}' is no rank; ranks are whole numbers, higher is better", $"「{SafeText.Show(payoff.Text)}」不是名次；名次為整數，數字大者較佳");
        return null;
    }
}

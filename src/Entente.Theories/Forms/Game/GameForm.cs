using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;
using Entente.Expressions;
using Entente.Theories.Files;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Game;

/// <summary>
/// Reads the form <c>game</c>: two players, strategies, ranks from a register of stated preference orders; or a matrix or tree whose
/// payoffs are formulas over indicators and parameters.
/// </summary>
public sealed class GameForm : IForm
{
    private static readonly string[] Seats = ["A", "B"];
    private static readonly string[] Functions = [GameFacts.Equilibrium, GameFacts.OnlyEquilibrium, GameFacts.Dominant];

    /// <inheritdoc/>
    public string Id => "game";

    /// <inheritdoc/>
    public (TheoryBody Body, IReadOnlyList<Verdict> Verdicts)? Read(YamlMap map, IReadOnlyList<Parameter> parameters) =>
        PlayedReader.Applies(map) ? PlayedReader.Read(map, parameters) : Ranked(map);

    private static (TheoryBody Body, IReadOnlyList<Verdict> Verdicts)? Ranked(YamlMap map)
    {
        var strategies = Strategies(map);
        var payoffs = Payoffs(map);
        var exchange = Exchange(map, strategies);
        var wanted = Wanted(map, strategies);
        var unit = map.Localised("unit");
        var rules = VerdictRules.Read(map, [GameFacts.EquilibriaCount], Functions);
        if (payoffs is null || unit is null || rules is null || strategies.Count < 2)
        {
            return null;
        }

        CheckStrategies(rules, strategies, map.Faults);
        return (new GameBody(strategies, payoffs, exchange, rules, unit) { Wanted = wanted }, rules.Verdicts);
    }

    /// <inheritdoc/>
    public WorkedExample? Example(YamlMap map) => GivenMeasures.Read(map);

    private static List<Strategy> Strategies(YamlMap map)
    {
        var found = new List<Strategy>();
        foreach (var (key, node) in map.Map("strategies")?.FreeEntries() ?? [])
        {
            if (map.AsMap(key.Text, node) is not { } inner)
            {
                continue;
            }

            var title = inner.LocalisedHere(key.Text);
            inner.Close();
            if (title is not null)
            {
                found.Add(new Strategy(key.Text, title));
            }
        }

        if (found.Count < 2)
        {
            map.Faults.Error(map.AtKey("strategies"), "E0412", "a game needs at least two strategies", "賽局至少須有兩個策略");
        }

        return found;
    }

    private static PayoffSource? Payoffs(YamlMap map)
    {
        if (map.Map("payoffs") is not { } inner)
        {
            return null;
        }

        var game = inner.Text("game");
        var (register, player, own, other, rank) = (inner.Text("register"), inner.Text("player"), inner.Text("own"), inner.Text("other"), inner.Text("rank"));
        var doubt = inner.Text("doubt");
        inner.Close();
        if (doubt is not (null or "none" or "grade"))
        {
            map.Faults.Error(inner.Find("doubt")!.At, "E0413", "'doubt' is none (ranks are taken as stated) or grade (a rank holds as surely as its grade)", "「doubt」應為 none（照文獻所載）或 grade（依評級決定可信程度）");
        }

        return register is null || game is null || player is null || own is null || other is null || rank is null || doubt is null
            ? null
            : new PayoffSource(new RegisterUse(register, [game, player, own, other, rank], inner.Find("register")!.At, rank), game, player, own, other, rank, doubt == "grade");
    }

    private static Exchange? Exchange(YamlMap map, List<Strategy> strategies)
    {
        if (map.OptionalMap("exchange") is not { } inner)
        {
            return null;
        }

        var (player, better, worse) = (inner.Text("player"), inner.Words("better"), inner.Words("worse"));
        inner.Close();
        var known = better.Concat(worse).All(w => strategies.Any(s => s.Id == w.Text));
        if (player is "A" or "B" && better.Count == 2 && worse.Count == 2 && known)
        {
            return new Exchange(player == "A" ? 0 : 1, (better[0].Text, better[1].Text), (worse[0].Text, worse[1].Text));
        }

        map.Faults.Error(inner.At, "E0414", "'exchange' needs player: A or B, better: [own, other] and worse: [own, other] with declared strategies", "「exchange」須含 player: A 或 B，以及 better、worse: [自身, 對方]（使用已宣告的策略）");
        return null;
    }

    private static (string A, string B)? Wanted(YamlMap map, List<Strategy> strategies)
    {
        if (map.Find("wanted") is null)
        {
            return null;
        }

        var words = map.Words("wanted");
        if (words.Count == 2 && words.All(w => strategies.Any(s => s.Id == w.Text)))
        {
            return (words[0].Text, words[1].Text);
        }

        map.Faults.Error(map.Find("wanted")!.At, "E0469", "'wanted' is an outcome: [choice of A, choice of B] with declared strategies", "「wanted」為一結局：[A 的選擇, B 的選擇]，使用已宣告的策略");
        return null;
    }

    private static void CheckStrategies(VerdictRules rules, List<Strategy> strategies, DiagnosticBag faults)
    {
        string[] known = [.. strategies.Select(s => s.Id)];
        foreach (var when in rules.Rules.Select(r => r.When).OfType<Formula>())
        {
            foreach (var call in when.Expression.Calls.Where(c => Functions.Contains(c.Function)))
            {
                Check(when, call, call.Function == GameFacts.Dominant ? [Seats, known] : [known, known], faults);
            }
        }
    }

    private static void Check(Formula when, Call call, string[][] allowed, DiagnosticBag faults)
    {
        if (call.Arguments.Count != allowed.Length || !call.Arguments.All(a => a is Name))
        {
            faults.Error(when.Place(call.Position), "E0417", $"'{call.Function}' takes two names: {GameFacts.Dominant}(A or B, strategy), otherwise the choices of A and of B", $"「{call.Function}」須取兩個名稱：{GameFacts.Dominant}（A 或 B，策略），其餘為 A 與 B 的選擇");
            return;
        }

        foreach (var (name, words) in call.Arguments.Cast<Name>().Zip(allowed).Where(n => !n.Second.Contains(n.First.Identifier)))
        {
            var hint = Hint.For(name.Identifier, words);
            faults.Error(when.Place(name.Position), "E0415", $"'{SafeText.Show(name.Identifier)}' cannot stand in '{call.Function}' here{hint.En}", $"「{SafeText.Show(name.Identifier)}」不可用於「{call.Function}」此處{hint.ZhHant}");
        }
    }
}

/// <summary>A strategy, the same for both players.</summary>
/// <param name="Id">Word used in the register.</param>
/// <param name="Title">In words.</param>
public sealed record Strategy(string Id, Localised Title);

/// <summary>Where the ranks come from.</summary>
/// <param name="Use">The register and its columns.</param>
/// <param name="Game">Column of the game.</param>
/// <param name="Player">Column of the player.</param>
/// <param name="Own">Column of its own choice.</param>
/// <param name="Other">Column of the other's choice.</param>
/// <param name="Rank">Column of the rank, higher is better.</param>
/// <param name="Doubted">Whether a rank holds only as surely as its grade says.</param>
public sealed record PayoffSource(RegisterUse Use, string Game, string Player, string Own, string Other, string Rank, bool Doubted);

/// <summary>A supposition that one player ranks two outcomes the other way round.</summary>
/// <param name="Player">0 for A, 1 for B.</param>
/// <param name="Better">Own and other's choice of the outcome supposed to be better.</param>
/// <param name="Worse">Own and other's choice of the outcome supposed to be worse.</param>
public sealed record Exchange(int Player, (string Own, string Other) Better, (string Own, string Other) Worse);

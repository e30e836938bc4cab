using System.Globalization;
using System.Text.Json.Nodes;
using Entente.Analysis.CaseGames;
using Entente.Cases;
using Entente.Cli.Commands.Game.Reading;
using Entente.Cli.Commands.Game.Words;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Solve;

/// <summary>A game whose payoffs rest on indicators: how probable each set of equilibria is, each named game, and what knowing a payoff is worth.</summary>
internal sealed class DrawsMethod : ISolveMethod
{
    /// <summary>Word under <c>--method</c>.</summary>
    public const string Word = "draws";

    private const int Shown = 12;

    /// <inheritdoc/>
    public string Id => Word;

    /// <inheritdoc/>
    public Answer Solve(LoadedGame game, Watch watch)
    {
        var uncertain = game.Uncertain ?? throw new RefusalException(new("these payoffs are plain numbers: nothing is drawn; leave '--method' out", "此處收益為確定數值，無須抽樣；請省略「--method」"));
        var (rows, columns) = (uncertain.Rows.Count, uncertain.Columns.Count);
        var sets = EquilibriumDraws.Of(rows, columns, uncertain.Payoffs);
        var named = rows == 2 && columns == 2 ? TwoByTwoDraws.Of(uncertain.Payoffs) : null;
        var knowledge = KnowledgeValue.Of(rows, columns, uncertain.Payoffs);
        return new Answer(Json(game, uncertain, sets, named, knowledge), language => Lines(game, uncertain, sets, named, knowledge, language));
    }

    private static JsonObject Json(LoadedGame game, UncertainGame uncertain, EquilibriumDraws sets, TwoByTwoDraws? named, IReadOnlyList<KnowledgeValue> knowledge) => new()
    {
        ["game"] = game.Title.En,
        ["players"] = Texts.List(game.Stated!.Players.Select(p => p.Id)),
        ["method"] = Word,
        ["how"] = sets.Method,
        ["exact"] = false,
        ["complete"] = game.Scale == PayoffScale.Ordinal,
        ["reason"] = game.Scale == PayoffScale.Ordinal ? null : Texts.Both(new("mixed equilibria not searched", "未搜尋混合策略均衡")),
        ["strategies"] = new JsonArray(Texts.List(uncertain.Rows), Texts.List(uncertain.Columns)),
        ["draws"] = sets.Draws,
        ["missing"] = sets.Missing,
        ["sets"] = new JsonArray([.. sets.Sets.Select(set => (JsonNode)new JsonObject
        {
            ["equilibria"] = new JsonArray([.. set.Equilibria.Select(p => (JsonNode)Texts.List([uncertain.Rows[p.Row], uncertain.Columns[p.Column]]))]),
            ["probability"] = (double)set.Draws / sets.Draws,
        })]),
        ["names"] = named is null ? null : new JsonArray([.. named.Games.Select(g => (JsonNode)new JsonObject { ["name"] = g.Game.Name, ["probability"] = named.Share(g.Game) })]),
        ["tied"] = named is null ? null : (double)named.Tied / named.Draws,
        ["knowledge"] = new JsonArray([.. knowledge.Select(k => (JsonNode)new JsonObject
        {
            ["player"] = game.Stated.Players[(int)k.Seat].Id,
            ["at"] = Texts.List([uncertain.Rows[k.At.Row], uncertain.Columns[k.At.Column]]),
            ["gain"] = k.Gain,
            ["ofNothing"] = k.OfNothing,
        })]),
    };

    private static List<string> Lines(LoadedGame game, UncertainGame uncertain, EquilibriumDraws sets, TwoByTwoDraws? named, IReadOnlyList<KnowledgeValue> knowledge, Language language)
    {
        var en = language == Language.En;
        var names = new UncertainNames(game, uncertain, language);
        List<string> lines =
        [
            game.Title.In(language),
            "",
            en ? $"Payoffs rest on indicators of the case: {sets.Draws} draws, each solved for equilibria in pure strategies" : $"收益取決於案例的指標：抽樣 {sets.Draws} 次，逐一求純策略均衡",
            .. sets.Missing > 0 ? [en ? $"{Percent(sets.Missing, sets.Draws)} of draws lack a payoff" : $"{Percent(sets.Missing, sets.Draws)} 的抽樣缺少某項收益"] : Array.Empty<string>(),
            "",
            en ? "How probable each set of equilibria is" : "各均衡集合之機率",
            .. sets.Sets.Take(Shown).Select(set => $"  {Percent(set.Draws, sets.Draws),5}  {(set.Equilibria.Count == 0 ? (en ? "none" : "無") : string.Join(en ? "; " : "；", set.Equilibria.Select(names.Profile)))}"),
        ];
        if (named is not null)
        {
            lines.AddRange(["", en ? "Which named game it is" : "屬於何種典型賽局"]);
            lines.AddRange(named.Games.Take(Shown).Select(g => $"  {Percent(g.Draws, named.Draws),5}  {TwoByTwoWords.Of(g.Game).In(language)}"));
            lines.AddRange(named.Tied > 0 ? [$"  {Percent(named.Tied, named.Draws),5}  {(en ? "ties: between games" : "有同分，介於數種賽局之間")}"] : Array.Empty<string>());
        }

        lines.AddRange(["", en ? "What knowing one payoff for certain would add to a right guess of the set (percentage points; what a payoff that tells nothing would seem to add)" : "若確知某一收益，猜中均衡集合之機率可提高多少（百分點；括號內為無資訊收益之表面增益）"]);
        lines.AddRange(knowledge.Take(Shown).Select(k => string.Create(CultureInfo.InvariantCulture, $"  {100 * k.Gain,5:F1} ({100 * k.OfNothing:F1})  {names.Player((int)k.Seat)}{(en ? " at " : "：")}{names.Profile(k.At)}")));
        return lines;
    }

    private static string Percent(int count, int all) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * count / all:F0}%");
}

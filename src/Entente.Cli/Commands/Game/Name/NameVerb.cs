using System.CommandLine;
using System.Text.Json.Nodes;
using Entente.Cases;
using Entente.Cli.Commands.Game.Reading;
using Entente.Cli.Commands.Game.Words;
using Entente.Cli.Shell;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Name;

/// <summary><c>entente game name FILE</c>: places a 2×2 game among the 144.</summary>
internal sealed class NameVerb : IGameVerb
{
    /// <inheritdoc/>
    public Command Build(Options options, Screen screen)
    {
        var file = GameArguments.File();
        return new Command("name", "Place a 2×2 game among the 144 strict ordinal ones; ties are said (為 2×2 賽局定名)") { file, options.Lang, options.Json, options.Quiet }
            .Answering(file, options, screen, (_, game, _) => Place(game));
    }

    private static Answer Place(LoadedGame game)
    {
        if (game.Uncertain is not null)
        {
            throw new RefusalException(new("payoffs rest on indicators of the case; 'entente game solve' says how probable each named game is", "收益取決於案例的指標；「entente game solve」可列出各典型賽局之機率"));
        }

        var table = game.Table("name");
        if (table.Count(Seat.Row) != 2 || table.Count(Seat.Column) != 2)
        {
            throw new RefusalException(new($"only 2×2 games have a place; this one is {table.Count(Seat.Row)}×{table.Count(Seat.Column)}", $"僅 2×2 賽局可定名；此賽局為 {table.Count(Seat.Row)}×{table.Count(Seat.Column)}"));
        }

        var place = TwoByTwoPlace.Of(table);
        return new Answer(Json(game, place), language => Lines(game, place, language));
    }

    private static JsonObject Json(LoadedGame game, TwoByTwoPlace place) => new()
    {
        ["game"] = game.Title.En,
        ["tied"] = place.Tied,
        ["places"] = new JsonArray([.. place.Places.Select(p => (JsonNode)new JsonObject
        {
            ["name"] = p.Name,
            ["word"] = TwoByTwoWords.Word(p),
            ["title"] = Texts.Both(TwoByTwoWords.Of(p)),
            ["number"] = p.Number,
            ["symmetric"] = p.IsSymmetric,
            ["neighbours"] = new JsonArray([.. p.Neighbours().Select(n => (JsonNode)new JsonObject { ["player"] = game.Players[(int)n.Seat], ["ranks"] = new JsonArray(n.Lower, n.Lower + 1), ["name"] = n.Game.Name })]),
        })]),
    };

    private static List<string> Lines(LoadedGame game, TwoByTwoPlace place, Language language)
    {
        var (en, names) = (language == Language.En, new GameNames(game, language));
        List<string> lines = [game.Title.In(language), .. Table.Lines(game, language), ""];
        if (place.Tied)
        {
            var between = string.Join(en ? ", " : "、", place.Places.Select(p => TwoByTwoWords.Of(p).In(language)));
            lines.Add(en ? $"A player ranks two outcomes alike, so the game lies between: {between}" : $"有玩家將兩個結局視為同分，故此賽局介於：{between}");
            return lines;
        }

        var strict = place.Places[0];
        lines.Add($"{TwoByTwoWords.Of(strict).In(language)}{(strict.IsSymmetric ? en ? " (symmetric: both see it alike)" : "（對稱：雙方看法相同）" : en ? " (the first player's pattern × the second's)" : "（先列玩家之型態 × 後列玩家之型態）")}");
        lines.AddRange(["", en ? "One swap of neighbouring ranks away:" : "僅需對調一次相鄰名次即成為："]);
        lines.AddRange(strict.Neighbours().Select(n => en
            ? $"  {TwoByTwoWords.Of(n.Game).En}: {names.Player((int)n.Seat)} exchanges ranks {n.Lower} and {n.Lower + 1}"
            : $"  {TwoByTwoWords.Of(n.Game).ZhHant}：{names.Player((int)n.Seat)}對調名次 {n.Lower} 與 {n.Lower + 1}"));
        return lines;
    }
}

using Entente.Analysis.CaseGames;
using Entente.Cases;

namespace Entente.Cli.Commands.Check;

/// <summary>The games of a case, one line each.</summary>
internal static class GamesPage
{
    /// <summary>Writes them; nothing where there are none.</summary>
    public static void Write(IReadOnlyList<CaseGame> games, Language language, TextWriter into)
    {
        if (games.Count == 0)
        {
            return;
        }

        var en = language == Language.En;
        into.WriteLine(en ? "Games" : "賽局");
        foreach (var game in games)
        {
            var kind = game.IsTree ? en ? "tree" : "展開式" : en ? "matrix" : "矩陣";
            var rests = game.IsUncertain ? en ? "; payoffs rest on indicators" : "；收益取決於指標" : "";
            into.WriteLine(en ? $"  {game.Path}: {game.Title.En} ({kind}, {game.Players} players{rests})" : $"  {game.Path}：{game.Title.ZhHant}（{kind}，{game.Players} 位玩家{rests}）");
        }

        into.WriteLine();
    }
}

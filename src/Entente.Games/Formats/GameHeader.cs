namespace Entente.Games;

/// <summary>How every game file begins: kind, version, number format, title and players.</summary>
/// <param name="Title">The title.</param>
/// <param name="Players">The names of the players, at least one.</param>
internal sealed record GameHeader(string Title, IReadOnlyList<string> Players)
{
    internal const string Normal = "NFG";
    internal const string Extensive = "EFG";

    internal static GameHeader Read(TokenReader reader, string kind)
    {
        Word(reader, [kind]);
        Word(reader, [kind == Normal ? "1" : "2"]);
        Word(reader, ["R", "D"]);
        var title = reader.Text("the title in quotes", "加引號的標題");
        var at = reader.Next.At;
        var players = reader.Texts("the names of the players", "玩家名稱");
        return players.Count > 0 ? new(title, players) : throw Fault.Error(
            at, "E0508", "the game has no player; name at least one in the braces", "賽局沒有玩家；請在大括號內至少寫出一位");
    }

    /// <summary>A comment, where one stands here.</summary>
    internal static string? Comment(TokenReader reader) => reader.Next.Kind == TokenKind.Text ? reader.Take().Text : null;

    private static void Word(TokenReader reader, string[] allowed)
    {
        var found = reader.Next;
        if (found.Kind != TokenKind.Word || !allowed.Contains(found.Text))
        {
            throw Fault.Error(
                found.At,
                "E0501",
                $"expected {string.Join(" or ", allowed)}, found {found.English}; a game in normal form begins with NFG 1 R or NFG 1 D, one in extensive form with EFG 2 R or EFG 2 D",
                $"此處應為 {string.Join(" 或 ", allowed)}，卻是{found.Chinese}；標準式賽局以 NFG 1 R 或 NFG 1 D 開頭，展開式賽局以 EFG 2 R 或 EFG 2 D 開頭");
        }

        reader.Take();
    }
}

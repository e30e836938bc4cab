namespace Entente.Games;

/// <summary>Reads a game in normal form: payoffs in a table, or outcomes and their places.</summary>
internal static class NfgReader
{
    internal static NormalGame Read(TokenReader reader)
    {
        var header = GameHeader.Read(reader, GameHeader.Normal);
        var at = reader.Next.At;
        var players = Players(reader, header.Players);
        var size = Size(reader, players, at);
        var comment = GameHeader.Comment(reader);
        var game = reader.TryTake(TokenKind.Open)
            ? Outcomes(reader, header.Title, comment, players, (int)(size / players.Length))
            : new NormalGame(header.Title, comment, players, Payoffs(reader, (int)size));
        return reader.Next.Kind == TokenKind.End ? game : throw Fault.Error(
            reader.Next.At,
            "E0509",
            $"the table is complete, yet {reader.Next.English} follows; remove what is too much or correct the numbers of strategies",
            $"收益表已完整，其後卻還有{reader.Next.Chinese}；請刪去多餘部分，或更正策略數");
    }

    private static NormalPlayer[] Players(TokenReader reader, IReadOnlyList<string> names)
    {
        reader.Expect(TokenKind.Open, "an opening brace and the strategies", "左大括號與策略");
        var players = new NormalPlayer[names.Count];
        var profiles = 1L;
        for (var player = 0; player < players.Length; player++)
        {
            players[player] = reader.Next.Kind == TokenKind.Open ? Named(reader, names[player]) : Counted(reader, names[player], profiles);
            profiles = NormalGame.Product(profiles, players[player].Strategies.Count);
        }

        reader.Expect(TokenKind.Close, $"a closing brace after the strategies of {names.Count} players", $"{names.Count} 位玩家的策略之後的右大括號");
        return players;
    }

    private static NormalPlayer Named(TokenReader reader, string name)
    {
        var at = reader.Next.At;
        var strategies = reader.Texts("the names of the strategies", "策略名稱");
        return strategies.Count > 0 ? new(name, strategies) : throw Fault.Error(
            at, "E0510", "this player has no strategy; name at least one in the braces", "此玩家沒有策略；請在大括號內至少寫出一個");
    }

    private static NormalPlayer Counted(TokenReader reader, string name, long others)
    {
        var at = reader.Next.At;
        var count = reader.Integer(1, int.MaxValue, "the number of a player's strategies", "玩家的策略數");
        reader.RequireRoom(NormalGame.Product(others, count), at);
        return NormalPlayer.Numbered(name, count);
    }

    private static long Size(TokenReader reader, NormalPlayer[] players, GameFilePlace at)
    {
        var size = NormalGame.PayoffCount([.. players.Select(player => player.Strategies.Count)]);
        reader.RequireRoom(size / players.Length, at);
        return size <= NormalGame.MaximumPayoffs ? size : throw Fault.Error(
            at,
            "E0511",
            $"the game has more payoffs ({size}) than are read ({NormalGame.MaximumPayoffs}); give the players fewer strategies",
            $"此賽局的收益有 {size} 個，超過可讀取的 {NormalGame.MaximumPayoffs} 個；請減少策略");
    }

    private static List<ExactNumber> Payoffs(TokenReader reader, int size)
    {
        var payoffs = new List<ExactNumber>();
        for (var k = 0; k < size; k++)
        {
            if (k > 0)
                reader.TryTake(TokenKind.Comma);
            payoffs.Add(reader.Next.Kind == TokenKind.Word ? reader.Number("a payoff", "收益") : throw reader.Unexpected($"payoff {k + 1} of {size}", $"{size} 個收益中的第 {k + 1} 個"));
        }

        return payoffs;
    }

    private static NormalGame Outcomes(TokenReader reader, string title, string? comment, NormalPlayer[] players, int profiles)
    {
        var outcomes = new List<GameOutcome>();
        var at = reader.Next.At;
        while (!reader.TryTake(TokenKind.Close))
        {
            reader.Expect(TokenKind.Open, "an outcome in braces or a closing brace", "大括號內的結果或右大括號");
            outcomes.Add(new(reader.Text("the name of an outcome", "結果名稱"), PayoffList.Read(reader, players.Length)));
        }

        if (outcomes.Count == 0)
            throw Fault.Error(at, "E0512", "the list of outcomes is empty; give at least one, or payoffs without braces", "結果清單是空的；請至少寫出一個結果，或直接寫不加大括號的收益");
        var cells = new List<int>();
        for (var k = 0; k < profiles; k++)
            cells.Add(reader.Next.Kind == TokenKind.Word ? reader.Integer(0, outcomes.Count, "the number of an outcome", "結果編號") : throw reader.Unexpected($"outcome {k + 1} of {profiles}", $"{profiles} 個結果中的第 {k + 1} 個"));
        return new(title, comment, players, outcomes, cells);
    }
}

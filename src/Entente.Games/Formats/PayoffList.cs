namespace Entente.Games;

/// <summary>The payoffs of an outcome, one for each player, with or without commas between them.</summary>
internal static class PayoffList
{
    internal static List<ExactNumber> Read(TokenReader reader, int players)
    {
        var at = reader.Next.At;
        var payoffs = new List<ExactNumber>();
        while (!reader.TryTake(TokenKind.Close))
        {
            payoffs.Add(reader.Number("a payoff or a closing brace", "收益或右大括號"));
            reader.TryTake(TokenKind.Comma);
        }

        if (payoffs.Count == players)
            return payoffs;
        throw Fault.Error(
            at,
            "E0507",
            $"this outcome has {payoffs.Count} payoffs for {players} players; give one for each player",
            $"此結果有 {payoffs.Count} 個收益，玩家卻有 {players} 位；請為每位玩家各寫一個");
    }
}

namespace Entente.Games;

/// <summary>Reads a game in extensive form. The tree may be of any depth: what is still open is counted on a stack of its own.</summary>
internal sealed class EfgReader
{
    private readonly TokenReader reader;
    private readonly GameHeader header;
    private readonly string? comment;
    private readonly SetTable sets;
    private readonly OutcomeTable outcomes;
    private readonly List<TreeNode> nodes = [];
    private readonly Stack<(int Missing, GameFilePlace At)> open = new();

    private EfgReader(TokenReader reader)
    {
        this.reader = reader;
        header = GameHeader.Read(reader, GameHeader.Extensive);
        comment = GameHeader.Comment(reader);
        sets = new(reader, header.Players.Count);
        outcomes = new(reader, header.Players.Count);
    }

    internal static ExtensiveGame Read(TokenReader reader) => new EfgReader(reader).Game();

    private ExtensiveGame Game()
    {
        do
            Node();
        while (open.Count > 0);
        if (reader.Next.Kind == TokenKind.End)
            return new(header.Title, comment, header.Players, sets.Sets, outcomes.Outcomes, nodes);
        throw Fault.Error(
            reader.Next.At,
            "E0513",
            $"the tree is complete, yet {reader.Next.English} follows; remove what is too much or give a node before it more actions",
            $"賽局樹已完整，其後卻還有{reader.Next.Chinese}；請刪去多餘部分，或為其前的節點增加行動");
    }

    private void Node()
    {
        var at = reader.Next.At;
        RequireNode();
        var kind = reader.Take().Text;
        var name = reader.Text("the name of the node in quotes", "加引號的節點名稱");
        int? set = kind switch { "c" => sets.Chance(), "p" => sets.Player(), _ => null };
        nodes.Add(new(name, set, outcomes.Read()));
        if (set is { } moved)
            open.Push((sets.Sets[moved].Actions.Count, at));
        else
            Close();
    }

    private void RequireNode()
    {
        if (nodes.Count == GambitFile.MaximumNodes)
            throw Fault.Error(reader.Next.At, "E0524", $"the tree has more than {GambitFile.MaximumNodes} nodes, the most that are read; make the game smaller", $"賽局樹的節點超過可讀取的上限 {GambitFile.MaximumNodes} 個；請縮小賽局");
        if (reader.Next is { Kind: TokenKind.Word, Text: "c" or "p" or "t" })
            return;
        if (open.Count == 0 || reader.Next.Kind != TokenKind.End)
            throw reader.Unexpected("a node: c for chance, p for a player, t where the game ends", "節點：c 為機遇、p 為玩家、t 為終點");
        throw Fault.Error(
            reader.Next.At,
            "E0514",
            $"the file ends before the tree is complete: the node at line {open.Peek().At.Line}, column {open.Peek().At.Column} still lacks {open.Peek().Missing} of its branches; complete the file",
            $"檔案在賽局樹完成之前結束：第 {open.Peek().At.Line} 列第 {open.Peek().At.Column} 欄的節點還缺 {open.Peek().Missing} 個分支；請補全檔案");
    }

    /// <summary>A branch is complete: so are those above it of which it was the last.</summary>
    private void Close()
    {
        while (open.TryPop(out var above))
        {
            if (above.Missing > 1)
            {
                open.Push((above.Missing - 1, above.At));
                return;
            }
        }
    }
}

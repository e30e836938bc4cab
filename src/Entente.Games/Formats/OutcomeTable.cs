namespace Entente.Games;

/// <summary>The outcomes of a file as they come up. Described where they first appear, they may be left undescribed or described alike later.</summary>
internal sealed class OutcomeTable(TokenReader reader, int players)
{
    private readonly Dictionary<int, int> known = [];
    private readonly List<GameOutcome> outcomes = [];

    /// <summary>In the order in which they first appear.</summary>
    internal IReadOnlyList<GameOutcome> Outcomes => outcomes;

    /// <summary>The outcome of a node, by 0-based number; null for the null outcome.</summary>
    internal int? Read()
    {
        var at = reader.Next.At;
        var number = reader.Integer(0, int.MaxValue, "the number of an outcome (0 for none)", "結果編號（無則為 0）");
        var described = Described();
        if (number == 0)
            return described is null ? null : throw Fault.Error(at, "E0519", "outcome 0 is none and has neither name nor payoffs; remove them or give it another number", "結果 0 表示沒有結果，不能有名稱或收益；請刪去，或改用其他編號");
        if (!known.TryGetValue(number, out var outcome))
            return Add(number, described, at);
        return described is null || described.Equals(outcomes[outcome]) ? outcome : throw Fault.Error(
            at,
            "E0520",
            $"outcome {number} was described otherwise before; repeat name and payoffs exactly, or leave them out",
            $"結果 {number} 先前的描述與此不同；請完全照寫名稱與收益，或予以省略");
    }

    private int Add(int number, GameOutcome? described, GameFilePlace at)
    {
        if (described is null)
        {
            throw Fault.Error(
                at,
                "E0521",
                $"outcome {number} appears for the first time and has no payoffs; give its name in quotes and its payoffs in braces",
                $"結果 {number} 首次出現卻沒有收益；請寫出加引號的名稱與大括號內的收益");
        }

        known.Add(number, outcomes.Count);
        outcomes.Add(described);
        return outcomes.Count - 1;
    }

    /// <summary>Name and payoffs, where they stand here.</summary>
    private GameOutcome? Described()
    {
        var name = reader.Next.Kind == TokenKind.Text ? reader.Take().Text : null;
        if (reader.TryTake(TokenKind.Open))
            return new(name ?? "", PayoffList.Read(reader, players));
        return name is null ? null : throw reader.Unexpected("the payoffs in braces", "大括號內的收益");
    }
}

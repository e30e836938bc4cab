namespace Entente.Games;

/// <summary>The information sets of a file as they come up. Described where they first appear, they may be left undescribed or described alike later.</summary>
internal sealed class SetTable(TokenReader reader, int players)
{
    private readonly Dictionary<(int? Player, int Number), int> known = [];
    private readonly List<InformationSet> sets = [];

    /// <summary>In the order in which they first appear.</summary>
    internal IReadOnlyList<InformationSet> Sets => sets;

    /// <summary>A player's set, by 0-based number.</summary>
    internal int Player()
    {
        var player = reader.Integer(1, players, "the number of a player", "玩家編號") - 1;
        return Read(player);
    }

    /// <summary>A move of chance, by 0-based number.</summary>
    internal int Chance() => Read(null);

    private int Read(int? player)
    {
        var at = reader.Next.At;
        var number = reader.Integer(1, int.MaxValue, "the number of an information set", "資訊集編號");
        var described = Described(player);
        if (!known.TryGetValue((player, number), out var set))
            return Add((player, number), described, at);
        if (described is null || described.Equals(sets[set]))
            return set;
        throw Fault.Error(
            at,
            "E0515",
            $"information set {number} was described otherwise before; repeat name and actions exactly, or leave them out",
            $"資訊集 {number} 先前的描述與此不同；請完全照寫名稱與行動，或予以省略");
    }

    private int Add((int? Player, int Number) key, InformationSet? described, GameFilePlace at)
    {
        if (described is null)
        {
            throw Fault.Error(
                at,
                "E0516",
                $"information set {key.Number} appears for the first time and has no actions; give its name in quotes and its actions in braces",
                $"資訊集 {key.Number} 首次出現卻沒有行動；請寫出加引號的名稱與大括號內的行動");
        }

        known.Add(key, sets.Count);
        sets.Add(described);
        return sets.Count - 1;
    }

    /// <summary>Name and actions, where they stand here.</summary>
    private InformationSet? Described(int? player)
    {
        var name = reader.Next.Kind == TokenKind.Text ? reader.Take().Text : null;
        if (reader.Next.Kind != TokenKind.Open)
            return name is null ? null : throw reader.Unexpected("the actions in braces", "大括號內的行動");
        var at = reader.Next.At;
        var (actions, probabilities) = Actions(player is null);
        if (actions.Count == 0)
            throw Fault.Error(at, "E0517", "no action is offered here; give at least one, or make the node terminal (t)", "此處沒有任何行動；請至少寫出一個，或改為終點（t）");
        if (player is { } mover)
            return new(mover, name ?? "", actions);
        RequireDistribution(probabilities, at);
        return new(name ?? "", actions, probabilities);
    }

    private (List<string> Actions, List<ExactNumber> Probabilities) Actions(bool chance)
    {
        var (actions, probabilities) = (new List<string>(), new List<ExactNumber>());
        reader.Take();
        while (!reader.TryTake(TokenKind.Close))
        {
            actions.Add(reader.Text("the name of an action in quotes or a closing brace", "加引號的行動名稱或右大括號"));
            if (chance)
                probabilities.Add(reader.Number("the probability of the action", "行動的機率"));
        }

        return (actions, probabilities);
    }

    private static void RequireDistribution(List<ExactNumber> probabilities, GameFilePlace at)
    {
        if (InformationSet.Sum(probabilities) is not { } sum)
        {
            throw Fault.Error(
                at,
                "E0523",
                $"the common denominator of these probabilities is larger than 2^{InformationSet.MaximumDenominatorBits}; write them with fewer digits",
                $"這些機率的公分母大於 2^{InformationSet.MaximumDenominatorBits}；請以較少位數書寫");
        }

        if (sum != 1 || probabilities.Any(probability => probability.Value.Sign < 0))
        {
            throw Fault.Error(
                at,
                "E0518",
                $"these probabilities add up to {Shown(sum)} or one is negative; they must add up to exactly 1: write thirds as 1/3, not as 0.333",
                $"這些機率的總和為 {Shown(sum)}，或其中有負數；總和須恰為 1：三分之一請寫 1/3，不要寫 0.333");
        }
    }

    private static string Shown(Rational sum) => sum.ToString() is { Length: <= 40 } text ? text : sum.ToDouble().ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}

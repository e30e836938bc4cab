namespace Entente.Games;

/// <summary>The ranks of each pattern, 0 to 3, and the pattern of ranks.</summary>
internal static class PatternRanks
{
    // Best first, in the order of the enumeration.
    private static readonly string[] Orders =
        ["TRSP", "TSRP", "TSPR", "TPSR", "TPRS", "TRPS", "RTPS", "RPTS", "RPST", "RSPT", "RSTP", "RTSP"];

    private static readonly byte[][] All = [.. Orders.Select(order => (byte[])[Rank(order, 'R'), Rank(order, 'S'), Rank(order, 'T'), Rank(order, 'P')])];

    private static readonly TwoByTwoPattern[] ByCode = Inverted();

    /// <summary>The ranks of R, S, T and P.</summary>
    internal static IReadOnlyList<byte> Of(TwoByTwoPattern pattern) => All[(int)pattern];

    /// <summary>The pattern of strict ranks with the best at R or T.</summary>
    internal static TwoByTwoPattern Of(int r, int s, int t, int p) => ByCode[Code(r, s, t, p)];

    /// <summary>What the symmetric game of a pattern is called.</summary>
    internal static string Name(TwoByTwoPattern pattern) => pattern switch
    {
        TwoByTwoPattern.Battle => "Battle of the sexes",
        TwoByTwoPattern.Dilemma => "Prisoner's dilemma",
        TwoByTwoPattern.StagHunt => "Stag hunt",
        _ => pattern.ToString(),
    };

    private static byte Rank(string order, char outcome) => (byte)(3 - order.IndexOf(outcome, StringComparison.Ordinal));

    private static TwoByTwoPattern[] Inverted()
    {
        var patterns = new TwoByTwoPattern[256];
        for (var k = 0; k < All.Length; k++)
            patterns[Code(All[k][0], All[k][1], All[k][2], All[k][3])] = (TwoByTwoPattern)k;
        return patterns;
    }

    private static int Code(int r, int s, int t, int p) => (r << 6) | (s << 4) | (t << 2) | p;
}

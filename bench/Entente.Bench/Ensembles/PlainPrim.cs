namespace Entente.Bench.Ensembles;

/// <summary>The plain way: for every candidate the values inside are sorted anew and the cases left are counted one by one.</summary>
internal static class PlainPrim
{
    internal static (int Cases, double Density) Smallest(double[][] inputs, bool[] ofInterest, double share, int least)
    {
        var inside = Enumerable.Range(0, ofInterest.Length).ToArray();
        while (Best(inputs, ofInterest, inside, share, least) is { } left && inside.Any(i => !ofInterest[i])) inside = left;
        return (inside.Length, Density(ofInterest, inside));
    }

    private static int[]? Best(double[][] inputs, bool[] ofInterest, int[] inside, double share, int least)
    {
        var removed = Math.Max(1, (int)(share * inside.Length));
        int[]? best = null;
        foreach (var column in inputs)
        {
            var sorted = inside.Select(i => column[i]).Order().ToArray();
            int[][] candidates = [[.. inside.Where(i => column[i] >= sorted[removed])], [.. inside.Where(i => column[i] <= sorted[^(removed + 1)])]];
            foreach (var left in candidates)
                if (left.Length >= least && left.Length < inside.Length && (best is null || Density(ofInterest, left) > Density(ofInterest, best))) best = left;
        }

        return best;
    }

    private static double Density(bool[] ofInterest, int[] cases) => (double)cases.Count(i => ofInterest[i]) / cases.Length;
}

namespace Entente.Theories.Forms.Comparison;

/// <summary>What two profiles have in common and where they part, draw by draw.</summary>
/// <param name="Shared">Share of the first's standing pillars that stand in the second too; 1 where none stands.</param>
/// <param name="Gap">Mean of the first's levels less the second's, −1 to 1.</param>
/// <param name="Deeper">Share of pillars in which the first is higher.</param>
public sealed record Balance(double[] Shared, double[] Gap, double[] Deeper)
{
    /// <summary>Weighs two profiles.</summary>
    /// <param name="pillars">Both profiles.</param>
    /// <param name="line">Level from which on a pillar stands, one per draw.</param>
    public static Balance Of(IReadOnlyList<Pillar> pillars, ReadOnlySpan<double> line)
    {
        var balance = new Balance(new double[line.Length], new double[line.Length], new double[line.Length]);
        for (var draw = 0; draw < line.Length; draw++)
        {
            balance.Weigh(pillars, line[draw], draw);
        }

        return balance;
    }

    /// <summary>The first's level less the second's.</summary>
    public static double[] Difference(Pillar pillar) => Each(pillar, static (a, b) => a - b);

    /// <summary>1 where the first is higher.</summary>
    public static double[] Higher(Pillar pillar) => Each(pillar, static (a, b) => a > b ? 1 : 0);

    private static double[] Each(Pillar pillar, Func<double, double, double> of)
    {
        var into = new double[pillar.First.Length];
        for (var i = 0; i < into.Length; i++)
        {
            into[i] = of(pillar.First.Span[i], pillar.Second.Span[i]);
        }

        return into;
    }

    private void Weigh(IReadOnlyList<Pillar> pillars, double line, int draw)
    {
        var (standing, both, gap, higher) = (0, 0, 0.0, 0);
        foreach (var pillar in pillars)
        {
            var (a, b) = (pillar.First.Span[draw], pillar.Second.Span[draw]);
            standing += a >= line ? 1 : 0;
            both += a >= line && b >= line ? 1 : 0;
            gap += a - b;
            higher += a > b ? 1 : 0;
        }

        Shared[draw] = standing == 0 ? 1 : (double)both / standing;
        Gap[draw] = gap / pillars.Count;
        Deeper[draw] = (double)higher / pillars.Count;
    }
}

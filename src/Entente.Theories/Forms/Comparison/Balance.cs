using Entente.Numerics;

namespace Entente.Theories.Forms.Comparison;

/// <summary>What two profiles have in common and where they part, draw by draw.</summary>
/// <param name="Shared">Share of the first's standing pillars that stand in the second too; 1 where none stands.</param>
/// <param name="Gap">Mean of the first's levels less the second's, −1 to 1.</param>
/// <param name="Deeper">Share of pillars in which the first is higher.</param>
public sealed record Balance(double[] Shared, double[] Gap, double[] Deeper)
{
    /// <summary>Draws at a time: what is counted stays in the first-level cache while one pillar after another is read.</summary>
    private const int Block = 1024;

    /// <summary>Weighs two profiles.</summary>
    /// <param name="pillars">Both profiles.</param>
    /// <param name="line">Level from which on a pillar stands, one per draw.</param>
    public static Balance Of(IReadOnlyList<Pillar> pillars, ReadOnlySpan<double> line)
    {
        var balance = new Balance(LentColumns.Take(line.Length), LentColumns.Take(line.Length), LentColumns.Take(line.Length));
        for (var first = 0; first < line.Length; first += Block)
        {
            balance.Weigh(pillars, line.Slice(first, Math.Min(Block, line.Length - first)), first);
        }

        return balance;
    }

    /// <summary>The first's level less the second's.</summary>
    public static double[] Difference(Pillar pillar)
    {
        var into = LentColumns.Take(pillar.First.Length);
        Columns.Subtract(pillar.First.Span, pillar.Second.Span, into);
        return into;
    }

    /// <summary>1 where the first is higher.</summary>
    public static double[] Higher(Pillar pillar)
    {
        var first = pillar.First.Span;
        var second = pillar.Second.Span;
        var into = LentColumns.Take(first.Length);
        for (var i = 0; i < into.Length; i++)
        {
            into[i] = first[i] > second[i] ? 1 : 0;
        }

        return into;
    }

    private void Weigh(IReadOnlyList<Pillar> pillars, ReadOnlySpan<double> line, int first)
    {
        Span<int> standing = stackalloc int[line.Length], both = stackalloc int[line.Length], higher = stackalloc int[line.Length];
        var gap = Gap.AsSpan(first, line.Length);
        standing.Clear();
        both.Clear();
        higher.Clear();
        gap.Clear();
        foreach (var pillar in pillars)
        {
            var a = pillar.First.Span.Slice(first, line.Length);
            var b = pillar.Second.Span.Slice(first, line.Length);
            for (var i = 0; i < line.Length; i++)
            {
                var stands = a[i] >= line[i] ? 1 : 0;
                standing[i] += stands;
                both[i] += stands & (b[i] >= line[i] ? 1 : 0);
                gap[i] += a[i] - b[i];
                higher[i] += a[i] > b[i] ? 1 : 0;
            }
        }

        for (var i = 0; i < line.Length; i++)
        {
            Shared[first + i] = standing[i] == 0 ? 1 : (double)both[i] / standing[i];
            Deeper[first + i] = (double)higher[i] / pillars.Count;
            gap[i] /= pillars.Count;
        }
    }
}

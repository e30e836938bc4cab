using System.Runtime.Intrinsics;
using Entente.Expressions;
using Entente.Networks.Cascades;
using Entente.Numerics;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Cascade;

/// <summary>What is told of a war, draw by draw.</summary>
internal static class WarColumns
{
    /// <summary>Actors in the war beside the two who began it.</summary>
    public const string DrawnIn = "drawn-in";

    /// <summary>Those of them on the side of the attacked.</summary>
    public const string WithAttacked = "with-attacked";

    /// <summary>Those on the side of the attacker.</summary>
    public const string WithAttacker = "with-attacker";

    /// <summary>1 where great powers are on both sides.</summary>
    public const string BothSides = "great-powers-on-both-sides";

    /// <summary>Eight bits spread over eight lanes.</summary>
    private static readonly Vector512<ulong>[] Masks = [.. Enumerable.Range(0, 256).Select(bits => Vector512.Create([.. Enumerable.Range(0, 8).Select(b => (bits >> b & 1) == 1 ? ulong.MaxValue : 0)]))];

    /// <summary>The names with their columns.</summary>
    public static Scope Scope(Spread spread, IReadOnlyList<ulong[]?> great, int year, IMeasures measures)
    {
        var (ours, theirs, both) = Of(spread, great);
        var all = LentColumns.Take(spread.Draws);
        Columns.Add(ours, theirs, all);
        return new Scope(measures, year, new Dictionary<string, string>(StringComparer.Ordinal))
            .With(DrawnIn, Value.OfColumn(all)).With(WithAttacked, Value.OfColumn(ours)).With(WithAttacker, Value.OfColumn(theirs)).With(BothSides, Value.OfColumn(both));
    }

    /// <summary>How many were dragged to either side, and where great powers are on both.</summary>
    public static (double[] WithAttacked, double[] WithAttacker, double[] BothSides) Of(Spread spread, IReadOnlyList<ulong[]?> great)
    {
        var (ours, theirs, both) = (LentColumns.Filled(spread.Draws, 0), LentColumns.Filled(spread.Draws, 0), LentColumns.Filled(spread.Draws, 0));
        for (var actor = 0; actor < spread.Network.Actors; actor++)
        {
            if (actor != spread.Attack.Attacker && actor != spread.Attack.Attacked)
            {
                Add(spread.WithAttacked(actor), ours);
                Add(spread.WithAttacker(actor), theirs);
            }
        }

        Add(spread.OnBothSides(great), both);
        return (ours, theirs, both);
    }

    /// <summary>Adds 1 in each draw of a column of bits.</summary>
    public static void Add(ReadOnlySpan<ulong> bits, Span<double> into)
    {
        if (!bits.ContainsAnyExcept(0UL))
        {
            return;
        }

        var i = 0;
        for (; i <= into.Length - Vector512<double>.Count; i += Vector512<double>.Count)
        {
            // Eight draws at once: who is in the war follows no pattern.
            var eight = Masks[(byte)(bits[i / 64] >> (i % 64))].AsDouble() & Vector512<double>.One;
            (Vector512.Create<double>(into[i..]) + eight).CopyTo(into[i..]);
        }

        for (; i < into.Length; i++)
        {
            into[i] += bits[i / 64] >> (i % 64) & 1;
        }
    }
}

using System.Numerics;

namespace Entente.Games;

/// <summary>
/// The best-response polytope <c>x ≥ 0, M x ≤ 1</c> of one player's mixtures x, a line of M for each reply of the opponent: at
/// a point other than the origin, scaled to a mixture, the constraints that are tight are the strategies not played and the
/// best replies (von Stengel 1999).
/// </summary>
internal static class ResponsePolytope
{
    /// <summary>
    /// The tableau of the mixtures of the opponent of whom <paramref name="replies"/> are the payoffs; null where a number does
    /// not fit. What a reply earns beyond the worst reply to the same strategy orders replies as payoffs do, and keeps numbers small.
    /// </summary>
    internal static Tableau<T, TArithmetic>? Of<T, TArithmetic>(IntegerPayoffs replies)
        where TArithmetic : struct, IPivotArithmetic<T>
    {
        var (rows, columns) = (replies.Own, replies.Other);
        var cells = new T[rows * (columns + 1)];
        for (var column = -1; column < columns; column++)
        {
            var (lowest, highest) = column < 0 ? (BigInteger.MinusOne, BigInteger.Zero) : Range(replies, column);
            for (var row = 0; row < rows; row++)
            {
                // A line of equal payoffs becomes ones, as the polytope must be bounded.
                var cell = column < 0 || lowest == highest ? BigInteger.One : replies[row, column] - lowest;
                if (!TArithmetic.TryRead(cell, out cells[(row * (columns + 1)) + column + 1]))
                    return null;
            }
        }

        return new(cells, rows, columns);
    }

    private static (BigInteger Lowest, BigInteger Highest) Range(IntegerPayoffs replies, int other)
    {
        var (lowest, highest) = (replies[0, other], replies[0, other]);
        for (var own = 1; own < replies.Own; own++)
        {
            lowest = BigInteger.Min(lowest, replies[own, other]);
            highest = BigInteger.Max(highest, replies[own, other]);
        }

        return (lowest, highest);
    }
}

using System.Numerics;

namespace Entente.Games;

/// <summary>
/// The cheap path for a host that classifies many draws of a 2×2 game: order comparisons only, no allocation.
/// Agrees with <see cref="PureEquilibria"/> and <see cref="DominanceRelation"/>.
/// </summary>
public static class TwoByTwo
{
    /// <summary>
    /// Analyses one game. A missing (NaN) payoff compares as neither better nor equal, so that nothing resting on it is
    /// claimed; <see cref="TwoByTwoFacts.Missing"/> then says that the answer may lack something.
    /// </summary>
    /// <typeparam name="T">int, double or any other ordered number.</typeparam>
    /// <param name="payoffs">
    /// Eight payoffs, cell by cell and row by row, the row player's first in each: r00 c00 r01 c01 r10 c10 r11 c11.
    /// </param>
    /// <exception cref="ArgumentException">There are not eight.</exception>
    public static TwoByTwoFacts Analyse<T>(ReadOnlySpan<T> payoffs)
        where T : INumberBase<T>, IComparisonOperators<T, T, bool>
    {
        if (payoffs.Length != 8)
            throw new ArgumentException($"A 2×2 game has 8 payoffs, not {payoffs.Length}.", nameof(payoffs));
        var (first, second) = (new Choice<T>(payoffs[0], payoffs[4]), new Choice<T>(payoffs[2], payoffs[6]));
        var (upper, lower) = (new Choice<T>(payoffs[1], payoffs[3]), new Choice<T>(payoffs[5], payoffs[7]));
        var row = Replies(first, second);
        var column = Replies(upper, lower);
        return new(
            (TwoByTwoCells)(row.Weak & Transposed(column.Weak)),
            (TwoByTwoCells)(row.Strict & Transposed(column.Strict)),
            Dominant(row), Dominant(column), Missing(payoffs));
    }

    // Bit 2·own + other, as cells are numbered for the row player.
    private static (int Weak, int Strict) Replies<T>(Choice<T> againstFirst, Choice<T> againstSecond)
        where T : IComparisonOperators<T, T, bool> =>
        (Bits(againstFirst.FirstIsBest, againstSecond.FirstIsBest, againstFirst.SecondIsBest, againstSecond.SecondIsBest),
            Bits(againstFirst.FirstIsBetter, againstSecond.FirstIsBetter, againstFirst.SecondIsBetter, againstSecond.SecondIsBetter));

    private static int Bits(bool b0, bool b1, bool b2, bool b3) =>
        (b0 ? 1 : 0) | (b1 ? 2 : 0) | (b2 ? 4 : 0) | (b3 ? 8 : 0);

    // Cells 01 and 10 change places between the two players' numberings.
    private static int Transposed(int bits) => (bits & 0b1001) | ((bits & 2) << 1) | ((bits & 4) >> 1);

    private static TwoByTwoDominance Dominant((int Weak, int Strict) replies) =>
        Of(replies, 0b0011, TwoByTwoDominance.FirstStrictly, TwoByTwoDominance.FirstWeakly)
        | Of(replies, 0b1100, TwoByTwoDominance.SecondStrictly, TwoByTwoDominance.SecondWeakly);

    private static TwoByTwoDominance Of((int Weak, int Strict) replies, int mask, TwoByTwoDominance strictly, TwoByTwoDominance weakly) =>
        (replies.Strict & mask) == mask ? strictly | weakly
        : (replies.Weak & mask) == mask && (replies.Strict & mask) != 0 ? weakly
        : TwoByTwoDominance.None;

    private static bool Missing<T>(ReadOnlySpan<T> payoffs)
        where T : INumberBase<T>
    {
        foreach (var payoff in payoffs)
        {
            if (T.IsNaN(payoff))
                return true;
        }

        return false;
    }

    private readonly record struct Choice<T>(T First, T Second)
        where T : IComparisonOperators<T, T, bool>
    {
        internal bool FirstIsBest => First >= Second;

        internal bool SecondIsBest => Second >= First;

        internal bool FirstIsBetter => First > Second;

        internal bool SecondIsBetter => Second > First;
    }
}

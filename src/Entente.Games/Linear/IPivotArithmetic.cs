using System.Numerics;

namespace Entente.Games;

/// <summary>
/// The numbers of a tableau and the few operations that pivoting needs. A struct, so that the compiler makes a tableau of its
/// own for every kind of number.
/// </summary>
internal interface IPivotArithmetic<T>
{
    /// <summary>The number one.</summary>
    static abstract T One { get; }

    /// <summary>Whether rounding errors gather, so that a tableau must be made anew from time to time.</summary>
    static abstract bool Rounds { get; }

    /// <summary>Whether some decision was nearer to a tie than rounding errors allow to tell; never set by exact numbers.</summary>
    bool Uncertain { get; }

    /// <summary>Takes an integer in; false where it does not fit.</summary>
    static abstract bool TryRead(BigInteger integer, out T number);

    /// <summary>Gives an integer back.</summary>
    static abstract BigInteger ToInteger(T number);

    /// <summary>Divides a row by its largest cell where numbers round; leaves exact ones as they are.</summary>
    static abstract void Scale(Span<T> row);

    /// <summary>The opposite.</summary>
    static abstract T Negate(T number);

    /// <summary>Whether one number is larger than another, signs disregarded.</summary>
    static abstract bool IsLarger(T number, T other);

    /// <summary>Announces the pivot and the determinant before it, both positive, that <see cref="TryEliminate"/> is to use.</summary>
    void Prepare(T pivot, T determinant);

    /// <summary>(<paramref name="cell"/> × pivot − <paramref name="factor"/> × <paramref name="source"/>) / determinant; false where it does not fit.</summary>
    bool TryEliminate(T cell, T factor, T source, out T result);

    /// <summary>-1, 0 or 1.</summary>
    int Sign(T number);

    /// <summary>The order of <paramref name="a"/>/<paramref name="b"/> and <paramref name="c"/>/<paramref name="d"/>; the denominators are positive.</summary>
    int CompareRatios(T a, T b, T c, T d);
}

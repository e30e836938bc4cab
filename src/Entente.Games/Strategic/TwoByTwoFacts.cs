namespace Entente.Games;

/// <summary>What <see cref="TwoByTwo"/> says of one game.</summary>
/// <param name="Equilibria">The pure Nash equilibria, strict and weak.</param>
/// <param name="StrictEquilibria">Those in which every deviation loses.</param>
/// <param name="Row">The row player's dominant strategy.</param>
/// <param name="Column">The column player's dominant strategy.</param>
/// <param name="Missing">Whether a payoff was missing, so that something may be lacking.</param>
public readonly record struct TwoByTwoFacts(
    TwoByTwoCells Equilibria, TwoByTwoCells StrictEquilibria, TwoByTwoDominance Row, TwoByTwoDominance Column, bool Missing);

/// <summary>A set of cells: bit 2·row + column.</summary>
[Flags]
public enum TwoByTwoCells
{
    /// <summary>No cell.</summary>
    None = 0,

    /// <summary>First row, first column.</summary>
    FirstFirst = 1,

    /// <summary>First row, second column.</summary>
    FirstSecond = 2,

    /// <summary>Second row, first column.</summary>
    SecondFirst = 4,

    /// <summary>Second row, second column.</summary>
    SecondSecond = 8,
}

/// <summary>Which strategy of a player dominates the other; strict dominance is weak dominance too.</summary>
[Flags]
public enum TwoByTwoDominance
{
    /// <summary>Neither.</summary>
    None = 0,

    /// <summary>The first is never worse and at least once better.</summary>
    FirstWeakly = 1,

    /// <summary>The first is always better.</summary>
    FirstStrictly = 2,

    /// <summary>The second is never worse and at least once better.</summary>
    SecondWeakly = 4,

    /// <summary>The second is always better.</summary>
    SecondStrictly = 8,
}

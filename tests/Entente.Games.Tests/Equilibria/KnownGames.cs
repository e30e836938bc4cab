namespace Entente.Games.Tests;

/// <summary>Games whose equilibria are known.</summary>
internal static class KnownGames
{
    /// <summary>One for both where they choose alike, nothing otherwise: 2ⁿ − 1 equilibria.</summary>
    internal static MatrixGame Coordination(int strategies) =>
        Games.Cardinal(strategies, strategies, [.. Enumerable.Range(0, strategies * strategies).SelectMany(cell => Enumerable.Repeat(cell / strategies == cell % strategies ? 1 : 0, 2))]);

    /// <summary>6×6 with 75 equilibria (von Stengel 1999), in the smaller numbers of Savani and von Stengel 2006.</summary>
    internal static MatrixGame SeventyFive
    {
        get
        {
            int[,] row =
            {
                { -81, 36, -126, 126, -36, 90 },
                { -180, 72, -333, 297, -153, 270 },
                { 20, -3, 42, -33, 17, -30 },
                { -30, 17, -33, 42, -3, 20 },
                { 270, -153, 297, -333, 72, -180 },
                { 90, -36, 126, -126, 36, -81 },
            };
            int[,] column =
            {
                { 72, 36, 17, -3, -36, -153 },
                { -180, -81, -30, 20, 90, 270 },
                { 297, 126, 42, -33, -126, -333 },
                { -333, -126, -33, 42, 126, 297 },
                { 270, 90, 20, -30, -81, -180 },
                { -153, -36, -3, 17, 36, 72 },
            };
            return Games.Cardinal(6, 6, [.. Enumerable.Range(0, 36).SelectMany(cell => new[] { row[cell / 6, cell % 6], column[cell / 6, cell % 6] })]);
        }
    }
}

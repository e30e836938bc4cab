namespace Entente.Games;

/// <summary>Payoffs as columns of draws, cell by cell and row by row, the row player's first in each cell.</summary>
internal static class PayoffColumns
{
    /// <summary>The number of draws, at least one.</summary>
    internal static int Check(IReadOnlyList<ReadOnlyMemory<double>> payoffs, int rows, int columns)
    {
        ArgumentNullException.ThrowIfNull(payoffs);
        if (payoffs.Count != 2 * rows * columns)
            throw new ArgumentException($"A {rows}×{columns} game has {2 * rows * columns} columns of payoffs, not {payoffs.Count}.", nameof(payoffs));
        var draws = payoffs[0].Length;
        if (draws == 0)
            throw new ArgumentException("There are no draws.", nameof(payoffs));
        for (var k = 0; k < payoffs.Count; k++)
        {
            if (payoffs[k].Length != draws)
                throw new ArgumentException($"Column {k} has {payoffs[k].Length} draws, the first has {draws}.", nameof(payoffs));
        }

        return draws;
    }

    /// <summary>Reads the game of one draw; false where a payoff is missing.</summary>
    internal static bool Read(IReadOnlyList<ReadOnlyMemory<double>> payoffs, int draw, Span<double> game)
    {
        var missing = false;
        for (var k = 0; k < game.Length; k++)
        {
            game[k] = payoffs[k].Span[draw];
            missing |= double.IsNaN(game[k]);
        }

        return !missing;
    }
}

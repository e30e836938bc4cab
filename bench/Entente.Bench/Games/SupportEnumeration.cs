using Entente.Games;

namespace Entente.Bench.Games;

/// <summary>
/// The plain way: for every pair of supports of one size the linear equations of indifference in fractions, kept if the
/// probabilities are positive and nobody gains. Finds all equilibria of nondegenerate games only.
/// </summary>
internal static class SupportEnumeration
{
    internal static int Count(MatrixGame game)
    {
        var supports = Enumerable.Range(1, (1 << RandomGames.Strategies) - 1)
            .Select(mask => Enumerable.Range(0, RandomGames.Strategies).Where(k => (mask >> k & 1) == 1).ToArray()).ToArray();
        return (from rows in supports from columns in supports where rows.Length == columns.Length select (rows, columns))
            .Count(pair => Mixes(game, Seat.Row, pair.rows, pair.columns) && Mixes(game, Seat.Column, pair.columns, pair.rows));
    }

    // Whether positive probabilities on a player's support make the opponent's support its best replies.
    private static bool Mixes(MatrixGame game, Seat seat, int[] support, int[] replies)
    {
        var size = support.Length;
        var system = new Rational[size + 1, size + 2];
        for (var k = 0; k < size; k++)
        {
            for (var l = 0; l < size; l++)
                system[k, l] = game.Payoff(seat.Other(), replies[k], support[l]);
            (system[k, size], system[size, k]) = (-1, 1);
        }

        system[size, size + 1] = 1;
        if (!Solve(system))
            return false;
        for (var k = 0; k < size; k++)
        {
            if (system[k, size + 1].Sign <= 0)
                return false;
        }

        return game.Strategies(seat.Other()).All(reply => Enumerable.Range(0, size)
            .Aggregate(Rational.Zero, (sum, k) => sum + (system[k, size + 1] * game.Payoff(seat.Other(), reply, support[k]))) <= system[size, size + 1]);
    }

    private static bool Solve(Rational[,] system)
    {
        var size = system.GetLength(0);
        for (var column = 0; column < size; column++)
        {
            var pivot = Enumerable.Range(column, size - column).FirstOrDefault(row => system[row, column].Sign != 0, -1);
            if (pivot < 0)
                return false;
            for (var k = 0; k <= size; k++)
                (system[column, k], system[pivot, k]) = (system[pivot, k], system[column, k]);
            Eliminate(system, column);
        }

        return true;
    }

    private static void Eliminate(Rational[,] system, int column)
    {
        var size = system.GetLength(0);
        var inverse = 1 / system[column, column];
        for (var k = column; k <= size; k++)
            system[column, k] *= inverse;
        for (var row = 0; row < size; row++)
        {
            var factor = system[row, column];
            for (var k = column; row != column && k <= size && factor.Sign != 0; k++)
                system[row, k] -= factor * system[column, k];
        }
    }
}

namespace Entente.Games.Tests;

/// <summary>Random games by number.</summary>
internal static class RandomGames
{
    /// <summary>The speed target's games: payoffs 0 to 1000 from a linear congruential generator.</summary>
    internal static IEnumerable<MatrixGame> FiveByFive(int count)
    {
        var x = 1UL;
        Rational[,] Payoffs()
        {
            var payoffs = new Rational[5, 5];
            for (var k = 0; k < 25; k++)
            {
                x = unchecked((6364136223846793005 * x) + 1442695040888963407);
                payoffs[k / 5, k % 5] = (int)((x >> 33) % 1001);
            }

            return payoffs;
        }

        for (var game = 0; game < count; game++)
            yield return MatrixGame.FromMatrices($"random game {game}", Payoffs(), Payoffs());
    }

    /// <summary>Up to 4×4: two in three with a few small integers, most of them degenerate; the others with fractions or wide payoffs.</summary>
    internal static MatrixGame Numbered(int number)
    {
        var random = new Random(number);
        var (rows, columns) = (random.Next(1, 5), random.Next(1, 5));
        var (range, denominators) = (number % 6) switch { 0 => (1, 1), 1 => (2, 1), 2 => (3, 1), 3 => (5, 1), 4 => (4, 4), _ => (1000, 1) };
        Rational[,] Payoffs()
        {
            var payoffs = new Rational[rows, columns];
            for (var k = 0; k < payoffs.Length; k++)
                payoffs[k / columns, k % columns] = new(random.Next(-range, range + 1), random.Next(1, denominators + 1));
            return payoffs;
        }

        return MatrixGame.FromMatrices($"random game {number}", Payoffs(), Payoffs());
    }
}

using Entente.Games;

namespace Entente.Bench.Games;

/// <summary>Random 5×5 games: payoffs 0 to 1000 from a linear congruential generator, the row player's row by row, then the column player's.</summary>
internal static class RandomGames
{
    internal const int Strategies = 5;

    internal static MatrixGame[] Exact(int count)
    {
        var x = 1UL;
        var games = new MatrixGame[count];
        for (var game = 0; game < count; game++)
        {
            var row = Payoffs(ref x);
            games[game] = MatrixGame.FromMatrices($"random game {game}", row, Payoffs(ref x));
        }

        return games;
    }

    internal static (double[,] Row, double[,] Column)[] Doubles(IEnumerable<MatrixGame> games) =>
        [.. games.Select(game => (Doubles(game, Seat.Row), Doubles(game, Seat.Column)))];

    private static Rational[,] Payoffs(ref ulong x)
    {
        var payoffs = new Rational[Strategies, Strategies];
        for (var k = 0; k < payoffs.Length; k++)
        {
            x = unchecked((6364136223846793005 * x) + 1442695040888963407);
            payoffs[k / Strategies, k % Strategies] = (int)((x >> 33) % 1001);
        }

        return payoffs;
    }

    private static double[,] Doubles(MatrixGame game, Seat seat)
    {
        var payoffs = new double[Strategies, Strategies];
        foreach (var profile in game.Profiles)
            payoffs[profile.Row, profile.Column] = game[profile][seat].ToDouble();
        return payoffs;
    }
}

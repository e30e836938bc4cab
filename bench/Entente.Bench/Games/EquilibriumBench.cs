using System.Globalization;
using Entente.Games;

namespace Entente.Bench.Games;

/// <summary>Times the enumeration of all extreme equilibria of 1 000 random 5×5 games, exactly and in doubles, on one thread.</summary>
internal static class EquilibriumBench
{
    private const int Games = 1000, Plainly = 50; // the baseline takes a part of the games and is scaled

    internal static void Run(int rounds)
    {
        var games = RandomGames.Exact(Games);
        var doubles = RandomGames.Doubles(games);
        var (exact, numeric, plain, ours) = (0, 0, 0, 0);
        var cold = Timing.Shortest(1, () => exact = Exactly(games));
        var seconds = Timing.Shortest(
            rounds,
            () => exact = Exactly(games),
            () => numeric = doubles.Sum(game => NumericEquilibria.Of(game.Row, game.Column).Equilibria.Count),
            () => plain = games.Take(Plainly).Sum(SupportEnumeration.Count),
            () => ours = Exactly(games.Take(Plainly)));
        var baseline = seconds[2] * Games / Plainly;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all extreme equilibria of {Games} random 5×5 games, one thread, shortest of {rounds}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  exact                    {seconds[0],7:F3} s   {exact} equilibria; first round, compiled on the way, {cold[0]:F3} s"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  doubles, checked         {seconds[1],7:F3} s   {numeric} equilibria"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  supports in fractions    {baseline,7:F3} s   {baseline / seconds[0]:F0}x; from {Plainly} games; there {plain} equilibria, ours {ours}"));
    }

    private static int Exactly(IEnumerable<MatrixGame> games) => games.Sum(game => ExtremeEquilibria.Of(game).Equilibria.Count);
}

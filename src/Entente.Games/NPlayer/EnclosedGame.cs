using System.Numerics;

namespace Entente.Games;

/// <summary>A game's payoffs in enclosures, each player's divided by a power of two near the largest, so that tolerances mean the same in every game.</summary>
internal sealed class EnclosedGame
{
    private readonly NormalGame game;
    private readonly Enclosure[][] payoffs; // by player and profile

    internal EnclosedGame(NormalGame game)
    {
        this.game = game;
        payoffs = [.. Enumerable.Range(0, game.Players.Count).Select(Scaled)];
    }

    internal int Count(int player) => game.Players[player].Strategies.Count;

    /// <summary>By how much one strategy pays more than another, for all profiles of the others' supports.</summary>
    internal PayoffTensor Difference(int player, int strategy, int other, int[][] supports)
    {
        int[] players = [.. Enumerable.Range(0, supports.Length).Where(index => index != player)];
        List<int> profiles = [0];
        foreach (var index in players)
            profiles = [.. from own in supports[index] from profile in profiles select profile + (own * game.Stride(index))];
        var (here, there) = (strategy * game.Stride(player), other * game.Stride(player));
        return new(players, [.. profiles.Select(profile => Exact(payoffs[player][profile + here], payoffs[player][profile + there]))]);
    }

    // Payoffs that are doubles are mostly small whole numbers, whose differences need no rounding.
    private static Enclosure Exact(Enclosure x, Enclosure y)
    {
        var difference = x.Low - y.Low;
        return x.Width == 0 && y.Width == 0 && difference + y.Low == x.Low && x.Low - difference == y.Low ? Enclosure.At(difference) : x - y;
    }

    private Enclosure[] Scaled(int player)
    {
        var exact = Enumerable.Range(0, game.ProfileCount).Select(profile => game[profile, player]).ToArray();
        var largest = exact.Max(payoff => Rational.Max(payoff, -payoff));
        var bits = (int)(largest.Numerator.GetBitLength() - largest.Denominator.GetBitLength());
        var unit = bits > 0 ? new Rational(1, BigInteger.One << bits) : BigInteger.One << -bits;
        return Array.ConvertAll(exact, payoff => Enclosure.Of(payoff * unit));
    }
}

using System.Numerics;

namespace Entente.Games;

/// <summary>One player's payoffs over their common denominator.</summary>
internal sealed class IntegerPayoffs
{
    private readonly BigInteger[,] payoffs;

    private IntegerPayoffs(BigInteger[,] payoffs, BigInteger denominator) => (this.payoffs, Denominator) = (payoffs, denominator);

    /// <summary>What the integers are to be divided by; positive.</summary>
    internal BigInteger Denominator { get; }

    /// <summary>The player's own strategies.</summary>
    internal int Own => payoffs.GetLength(0);

    /// <summary>The opponent's strategies.</summary>
    internal int Other => payoffs.GetLength(1);

    /// <summary>A payoff times the denominator.</summary>
    internal BigInteger this[int own, int other] => payoffs[own, other];

    internal static IntegerPayoffs Of(MatrixGame game, Seat seat)
    {
        var denominator = Lines.Denominator(game.Profiles.Select(profile => game[profile][seat]));
        var payoffs = new BigInteger[game.Count(seat), game.Count(seat.Other())];
        foreach (var profile in game.Profiles)
            payoffs[profile[seat], profile[seat.Other()]] = game[profile][seat].Times(denominator);
        return new(payoffs, denominator);
    }

    /// <summary>What each own strategy earns against a mixture of the opponent, times the denominator and the sum of the weights.</summary>
    internal BigInteger[] Against(BigInteger[] weights)
    {
        var earned = new BigInteger[Own];
        for (var own = 0; own < earned.Length; own++)
        {
            for (var other = 0; other < weights.Length; other++)
            {
                if (!weights[other].IsZero)
                    earned[own] += payoffs[own, other] * weights[other];
            }
        }

        return earned;
    }
}

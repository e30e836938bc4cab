namespace Entente.Games;

/// <summary>
/// What an outsider of unlimited means must really pay, in the end, so that each player's part of a profile is its only one that is not weakly dominated:
/// the sum of what each player could gain by deviating (Monderer and Tennenholtz 2004). All other promises, as large as they
/// are, are for profiles that are then not played. A pure equilibrium costs nothing. With a strict margin for each
/// comparison the least is larger by that margin for each player who has a choice, as <see cref="LeastPayment"/> finds with its proof.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How it was found.</param>
/// <param name="Target">The profile.</param>
/// <param name="Row">What the row player must be paid.</param>
/// <param name="Column">What the column player must be paid.</param>
public sealed record ImplementationCost(MatrixGame Game, string Method, Profile Target, Rational Row, Rational Column)
{
    /// <summary>Both payments together.</summary>
    public Rational Total => Row + Column;

    /// <summary>Computes it. For the dominance that it speaks of, each player needs two strategies at least; a player with one has no say.</summary>
    /// <exception cref="ArgumentException">The payoffs are ranks, which cannot be added to money.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such profile.</exception>
    public static ImplementationCost Of(MatrixGame game, Profile target)
    {
        Targets.Check(game, target);
        Cardinal.Require(game);
        return new(game, "closed form: both players' regret", target, Regret.Of(game, target, Seat.Row), Regret.Of(game, target, Seat.Column));
    }
}

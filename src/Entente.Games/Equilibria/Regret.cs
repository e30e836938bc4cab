namespace Entente.Games;

/// <summary>What a player could still gain by another pure strategy while the opponent stays; zero for both is a Nash equilibrium.</summary>
public static class Regret
{
    /// <summary>One player's regret at a profile; never negative.</summary>
    public static Rational Of(MatrixGame game, Profile profile, Seat seat)
    {
        ArgumentNullException.ThrowIfNull(game);
        return game.Strategies(seat).Max(strategy => game[profile.With(seat, strategy)][seat]) - game[profile][seat];
    }

    /// <summary>The larger of the two players' regrets.</summary>
    public static Rational Max(MatrixGame game, Profile profile) =>
        Rational.Max(Of(game, profile, Seat.Row), Of(game, profile, Seat.Column));

    /// <summary>One player's regret at a mixed profile, in expectation; never negative.</summary>
    public static Rational Of(MatrixGame game, MixedProfile profile, Seat seat)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(profile);
        Cardinal.Require(game);
        Rational[] earned = [.. game.Strategies(seat).Select(own => MixedProfile.Against(game, seat, own, profile[seat.Other()]))];
        return earned.Max() - profile[seat].Support.Aggregate(Rational.Zero, (sum, own) => sum + (profile[seat][own] * earned[own]));
    }

    /// <summary>The larger of the two players' regrets at a mixed profile; zero exactly in a Nash equilibrium.</summary>
    public static Rational Max(MatrixGame game, MixedProfile profile) =>
        Rational.Max(Of(game, profile, Seat.Row), Of(game, profile, Seat.Column));
}

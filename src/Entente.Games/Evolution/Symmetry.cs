namespace Entente.Games;

/// <summary>Games in which both players are in the same position, as members of one population are.</summary>
public static class Symmetry
{
    /// <summary>Whether exchanging the players changes nothing; strategies correspond by their order.</summary>
    public static bool IsSymmetric(MatrixGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return game.Count(Seat.Row) == game.Count(Seat.Column)
            && game.Profiles.All(profile => game[profile].Row == game[new Profile(profile.Column, profile.Row)].Column);
    }

    /// <exception cref="ArgumentException">The game is not symmetric, or its payoffs are ranks, which cannot be averaged.</exception>
    internal static void Require(MatrixGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        Cardinal.Require(game);
        if (!IsSymmetric(game))
            throw new ArgumentException($"'{game.Title}' is not symmetric: its players are no members of one population.", nameof(game));
    }

    /// <summary>What each strategy earns against each.</summary>
    /// <exception cref="ArgumentException">The game is not symmetric, or its payoffs are ranks, which cannot be averaged.</exception>
    internal static Rational[,] Payoffs(MatrixGame game)
    {
        Require(game);
        var payoffs = new Rational[game.Count(Seat.Row), game.Count(Seat.Row)];
        foreach (var profile in game.Profiles)
            payoffs[profile.Row, profile.Column] = game[profile].Row;
        return payoffs;
    }
}

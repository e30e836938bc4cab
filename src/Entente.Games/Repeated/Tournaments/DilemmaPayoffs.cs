namespace Entente.Games;

/// <summary>What the four outcomes of two moves are worth to the two players.</summary>
/// <param name="BothCooperate">Both cooperate.</param>
/// <param name="OnlyRow">Only the row player cooperates.</param>
/// <param name="OnlyColumn">Only the column player cooperates.</param>
/// <param name="Neither">Nobody cooperates.</param>
public sealed record DilemmaPayoffs(PayoffPair BothCooperate, PayoffPair OnlyRow, PayoffPair OnlyColumn, PayoffPair Neither)
{
    /// <summary>The payoffs 5, 3, 1, 0 of the tournaments (Axelrod 1984).</summary>
    public static DilemmaPayoffs Standard { get; } = new(new(3, 3), new(0, 5), new(5, 0), new(1, 1));

    /// <summary>Whether exchanging the players changes nothing.</summary>
    public bool IsSymmetric => BothCooperate.Row == BothCooperate.Column && Neither.Row == Neither.Column && OnlyRow == new PayoffPair(OnlyColumn.Column, OnlyColumn.Row);

    /// <summary>Whether a player's payoffs are those of the prisoner's dilemma, with mutual cooperation better than being exploited and exploiting in turn (Axelrod 1984).</summary>
    public bool IsPrisonersDilemma(Seat seat)
    {
        var (exploiting, exploited) = seat == Seat.Row ? (OnlyColumn.Row, OnlyRow.Row) : (OnlyRow.Column, OnlyColumn.Column);
        return exploiting > BothCooperate[seat] && BothCooperate[seat] > Neither[seat] && Neither[seat] > exploited && 2 * BothCooperate[seat] > exploiting + exploited;
    }

    /// <summary>The outcomes of a game with two strategies for each player.</summary>
    /// <param name="game">The game; ranks are taken for payoffs.</param>
    /// <param name="cooperation">The profile that counts as cooperation of both.</param>
    /// <exception cref="ArgumentException">A player has not two strategies: then name the profile that counts as defection.</exception>
    public static DilemmaPayoffs Of(MatrixGame game, Profile cooperation)
    {
        ArgumentNullException.ThrowIfNull(game);
        if (game.Count(Seat.Row) != 2 || game.Count(Seat.Column) != 2)
            throw new ArgumentException($"'{game.Title}' is {game.Count(Seat.Row)}×{game.Count(Seat.Column)}: which strategies count as defection must be said.", nameof(game));
        return Of(game, cooperation, new(1 - cooperation.Row, 1 - cooperation.Column));
    }

    /// <summary>The outcomes of a game in which only two strategies of each player are played.</summary>
    /// <param name="game">The game; ranks are taken for payoffs.</param>
    /// <param name="cooperation">The profile that counts as cooperation of both.</param>
    /// <param name="defection">The profile that counts as defection of both.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such profile.</exception>
    /// <exception cref="ArgumentException">A player's cooperation is its defection.</exception>
    public static DilemmaPayoffs Of(MatrixGame game, Profile cooperation, Profile defection)
    {
        ArgumentNullException.ThrowIfNull(game);
        Targets.Check(game, cooperation);
        Targets.Check(game, defection);
        if (cooperation.Row == defection.Row || cooperation.Column == defection.Column)
            throw new ArgumentException("A player's cooperation and defection are one strategy.", nameof(defection));
        return new(game[cooperation], game[new Profile(cooperation.Row, defection.Column)], game[new Profile(defection.Row, cooperation.Column)], game[defection]);
    }
}

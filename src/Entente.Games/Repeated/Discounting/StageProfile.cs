namespace Entente.Games;

/// <summary>Profiles and tables in the form that repeated play works on.</summary>
internal static class StageProfile
{
    /// <summary>The number of a profile.</summary>
    /// <exception cref="ArgumentException">There is no such profile.</exception>
    internal static int Number(NormalGame game, IReadOnlyList<int> strategies)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(strategies);
        if (strategies.Count != game.Players.Count)
            throw new ArgumentException($"{strategies.Count} strategies were given for {game.Players.Count} players.", nameof(strategies));
        for (var player = 0; player < strategies.Count; player++)
        {
            if (strategies[player] < 0 || strategies[player] >= game.Players[player].Strategies.Count)
                throw new ArgumentException($"Player {player + 1} has no strategy {strategies[player]}; the last is {game.Players[player].Strategies.Count - 1}.", nameof(strategies));
        }

        return game.Profile(strategies);
    }

    /// <summary>A table as a game in normal form.</summary>
    internal static NormalGame Flat(MatrixGame game) => new(
        game.Title,
        null,
        [new(game.Row.Name, game.Row.Strategies), new(game.Column.Name, game.Column.Strategies)],
        [.. from column in game.Strategies(Seat.Column)
            from row in game.Strategies(Seat.Row)
            from payoff in (Rational[])[game[new Profile(row, column)].Row, game[new Profile(row, column)].Column]
            select (ExactNumber)payoff]);
}

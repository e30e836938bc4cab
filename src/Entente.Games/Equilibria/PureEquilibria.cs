namespace Entente.Games;

/// <summary>
/// All Nash equilibria in pure strategies (Osborne and Rubinstein 1994, §2.2). Depends on the order of payoffs only,
/// so it holds for ordinal and cardinal games alike. There may be none, and equilibria in mixed strategies are not looked for.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How they were found.</param>
/// <param name="Equilibria">Every one, row by row.</param>
public sealed record PureEquilibria(MatrixGame Game, string Method, IReadOnlyList<PureEquilibrium> Equilibria)
{
    /// <summary>Finds them all.</summary>
    public static PureEquilibria Of(MatrixGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        var rows = BestReplies.Of(game, Seat.Row).Replies;
        var columns = BestReplies.Of(game, Seat.Column).Replies;
        var mutual =
            from row in game.Strategies(Seat.Row)
            from column in columns[row]
            where rows[column].Contains(row)
            select Describe(game, new(row, column), rows[column].Count == 1 && columns[row].Count == 1);
        return new(game, "intersection of best replies", [.. mutual]);
    }

    private static PureEquilibrium Describe(MatrixGame game, Profile profile, bool strict) =>
        new(profile, game[profile], Regret.Max(game, profile), strict);
}

/// <summary>A Nash equilibrium in pure strategies.</summary>
/// <param name="Profile">Who plays what.</param>
/// <param name="Payoffs">What it is worth to each.</param>
/// <param name="MaxRegret">The most that either could gain by deviating, computed apart from the search: exactly zero.</param>
/// <param name="Strict">Whether every deviation loses; otherwise some deviation changes nothing for the one who deviates.</param>
public sealed record PureEquilibrium(Profile Profile, PayoffPair Payoffs, Rational MaxRegret, bool Strict);

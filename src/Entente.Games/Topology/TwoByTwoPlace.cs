namespace Entente.Games;

/// <summary>
/// Where a 2×2 game lies among the strict ordinal ones. A game with tied payoffs lies between several: those that arise when the ties are broken in every way
/// (the 726 games of Fraser and Kilgour 1986, ties included, are so placed among the 78).
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How it was found.</param>
/// <param name="Tied">Whether a player ranks two outcomes alike.</param>
/// <param name="Places">The one strict game, or with ties all that it lies between, by number; at least one.</param>
public sealed record TwoByTwoPlace(MatrixGame Game, string Method, bool Tied, IReadOnlyList<StrictTwoByTwo> Places)
{
    /// <summary>The name of the one game, or of all that it lies between.</summary>
    public string Name => Tied ? $"ties between {string.Join(", ", Places)}" : Places[0].Name;

    /// <summary>Places a game.</summary>
    /// <exception cref="ArgumentException">It is not 2×2.</exception>
    public static TwoByTwoPlace Of(MatrixGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        if (game.Count(Seat.Row) != 2 || game.Count(Seat.Column) != 2)
            throw new ArgumentException($"'{game.Title}' is {game.Count(Seat.Row)}×{game.Count(Seat.Column)}, not 2×2.", nameof(game));
        var (row, column) = (StrictOrders(game, Seat.Row), StrictOrders(game, Seat.Column));
        var places =
            from r in row
            from c in column
            select StrictTwoByTwo.Of<int>([r[0], c[0], r[1], c[1], r[2], c[2], r[3], c[3]])!.Value;
        return new(game, "order of payoffs, ties broken in every way", row.Length * column.Length > 1, [.. places.Distinct().OrderBy(place => place.Number)]);
    }

    // Every strict order of the four profiles that agrees with a player's payoffs.
    private static int[][] StrictOrders(MatrixGame game, Seat seat)
    {
        Rational[] payoffs = [.. game.Profiles.Select(profile => game[profile][seat])];
        return [.. Orders.Where(order => Enumerable.Range(0, 4).All(i => Enumerable.Range(0, 4).All(j => payoffs[i] <= payoffs[j] || order[i] > order[j])))];
    }

    private static readonly int[][] Orders =
    [
        .. from a in Enumerable.Range(0, 4)
           from b in Enumerable.Range(0, 4)
           from c in Enumerable.Range(0, 4)
           where a != b && a != c && b != c
           select (int[])[a, b, c, 6 - a - b - c],
    ];
}

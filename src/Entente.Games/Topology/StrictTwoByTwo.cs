using System.Numerics;

namespace Entente.Games;

/// <summary>
/// One of the 144 strict ordinal 2×2 games (Robinson and Goforth 2005): the 24 × 24 pairs of strict orders, of which four at a time differ only in what the strategies are called. Each is
/// a pair of patterns, one for each player, and has a place in a table of twelve by twelve (Bruns 2015). Exchanging the players leaves 78 (Rapoport and
/// Guyer 1966), of which 12 are symmetric.
/// </summary>
/// <param name="Row">The row player's pattern.</param>
/// <param name="Column">The column player's pattern.</param>
public readonly record struct StrictTwoByTwo(TwoByTwoPattern Row, TwoByTwoPattern Column)
{
    /// <summary>The number of games.</summary>
    public const int Count = 144;

    private const int Patterns = 12;

    /// <summary>All of them, by the row player's pattern and then the column player's.</summary>
    public static IReadOnlyList<StrictTwoByTwo> All { get; } = [.. Enumerable.Range(0, Count).Select(Numbered)];

    /// <summary>Its number in <see cref="All"/>, 0 to 143.</summary>
    public int Number => ((int)Row * Patterns) + (int)Column;

    /// <summary>Whether both players see the game alike.</summary>
    public bool IsSymmetric => Row == Column;

    /// <summary>The name of a symmetric game, such as <c>Chicken</c>; otherwise those of both patterns, the row player's first, such as <c>Chicken × Deadlock</c>.</summary>
    public string Name => IsSymmetric ? PatternRanks.Name(Row) : $"{PatternRanks.Name(Row)} × {PatternRanks.Name(Column)}";

    /// <summary>The game with the players exchanged.</summary>
    public StrictTwoByTwo Exchanged => new(Column, Row);

    /// <summary>
    /// The ranks 0 to 3 in the order of <see cref="TwoByTwo.Analyse{T}"/>, with strategies so called that the row player's best outcome is in the first column and the
    /// column player's in the first row: the mirror image of the printed periodic table, so that both players' R comes first.
    /// </summary>
    public IReadOnlyList<int> Ranks
    {
        get
        {
            var (row, column) = (PatternRanks.Of(Row), PatternRanks.Of(Column));
            return [row[0], column[0], row[1], column[2], row[2], column[1], row[3], column[3]];
        }
    }

    /// <summary>The game of a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not 0 to 143.</exception>
    public static StrictTwoByTwo Numbered(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Count);
        return new((TwoByTwoPattern)(number / Patterns), (TwoByTwoPattern)(number % Patterns));
    }

    /// <summary>Places a game whose payoffs are all different for each player; allocates nothing.</summary>
    /// <typeparam name="T">int, double or any other ordered number.</typeparam>
    /// <param name="payoffs">Eight payoffs in the order of <see cref="TwoByTwo.Analyse{T}"/>.</param>
    /// <returns>Null where a player has tied payoffs or one is missing (NaN).</returns>
    /// <exception cref="ArgumentException">There are not eight.</exception>
    public static StrictTwoByTwo? Of<T>(ReadOnlySpan<T> payoffs)
        where T : IComparisonOperators<T, T, bool>
    {
        if (payoffs.Length != 8)
            throw new ArgumentException($"A 2×2 game has 8 payoffs, not {payoffs.Length}.", nameof(payoffs));
        Span<int> row = stackalloc int[4], column = stackalloc int[4];
        if (!Ranked(payoffs, 0, row) || !Ranked(payoffs, 1, column))
            return null;
        // Cells are numbered 2·row + column; these turns bring both best outcomes where they belong.
        var turn = (row.IndexOf(3) & 1) | (column.IndexOf(3) & 2);
        return new(
            PatternRanks.Of(row[turn], row[turn ^ 1], row[turn ^ 2], row[turn ^ 3]),
            PatternRanks.Of(column[turn], column[turn ^ 2], column[turn ^ 1], column[turn ^ 3]));
    }

    /// <summary>The games one swap away: three exchanges of neighbouring ranks for each player, the row player's lowest first.</summary>
    public IReadOnlyList<TwoByTwoNeighbour> Neighbours()
    {
        var ranks = Ranks;
        var neighbours =
            from seat in Seats.Both
            from lower in Enumerable.Range(0, 3)
            select new TwoByTwoNeighbour(seat, lower + 1, Of<int>([.. ranks.Select((rank, k) => k % 2 == (int)seat ? Swapped(rank, lower) : rank)])!.Value);
        return [.. neighbours];
    }

    /// <summary>The game as a table of ranks 1 to 4; see <see cref="Ranks"/> for its orientation.</summary>
    public MatrixGame ToGame(Player row, Player column)
    {
        var ranks = Ranks;
        return MatrixGame.FromRanks(Name, row, column, new[,] { { At(0), At(1) }, { At(2), At(3) } });
        (int, int) At(int cell) => (ranks[2 * cell] + 1, ranks[(2 * cell) + 1] + 1);
    }

    /// <inheritdoc cref="Name"/>
    public override string ToString() => Name;

    private static int Swapped(int rank, int lower) => rank == lower ? lower + 1 : rank == lower + 1 ? lower : rank;

    // Whether one player's four payoffs are all different; NaN is neither above nor below anything, so that two ranks coincide.
    private static bool Ranked<T>(ReadOnlySpan<T> payoffs, int player, Span<int> ranks)
        where T : IComparisonOperators<T, T, bool>
    {
        var seen = 0;
        for (var cell = 0; cell < 4; cell++)
        {
            ranks[cell] = 0;
            for (var other = 0; other < 4; other++)
                ranks[cell] += payoffs[(2 * cell) + player] > payoffs[(2 * other) + player] ? 1 : 0;
            seen |= 1 << ranks[cell];
        }

        return seen == 0b1111;
    }
}

/// <summary>A game one swap away.</summary>
/// <param name="Seat">Whose ranks are exchanged.</param>
/// <param name="Lower">The lower of the two ranks, 1 to 3; the other is the next.</param>
/// <param name="Game">The game that results.</param>
public readonly record struct TwoByTwoNeighbour(Seat Seat, int Lower, StrictTwoByTwo Game);

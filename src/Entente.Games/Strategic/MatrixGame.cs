namespace Entente.Games;

/// <summary>
/// A finite two-player game in strategic form with exact payoffs (Osborne and Rubinstein 1994, §2.1). Immutable.
/// </summary>
public sealed class MatrixGame
{
    private readonly PayoffPair[,] payoffs;

    /// <summary>Makes a game.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="row">The player who chooses the row.</param>
    /// <param name="column">The player who chooses the column.</param>
    /// <param name="scale">What may be read out of the payoffs.</param>
    /// <param name="payoffs">Shape [row strategies, column strategies]; copied.</param>
    /// <exception cref="ArgumentException">The shape does not fit the strategies, or an ordinal payoff is no integer.</exception>
    public MatrixGame(string title, Player row, Player column, PayoffScale scale, PayoffPair[,] payoffs)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(column);
        ArgumentNullException.ThrowIfNull(payoffs);
        CheckShape(row, column, payoffs);
        if (scale == PayoffScale.Ordinal && payoffs.Cast<PayoffPair>().Any(pair => !pair.Row.IsInteger || !pair.Column.IsInteger))
            throw new ArgumentException("The payoffs of an ordinal game are ranks, that is, integers.", nameof(payoffs));
        (Title, Row, Column, Scale, this.payoffs) = (title, row, column, scale, (PayoffPair[,])payoffs.Clone());
    }

    /// <summary>What the game is called.</summary>
    public string Title { get; }

    /// <summary>The player who chooses the row.</summary>
    public Player Row { get; }

    /// <summary>The player who chooses the column.</summary>
    public Player Column { get; }

    /// <summary>What may be read out of the payoffs.</summary>
    public PayoffScale Scale { get; }

    /// <summary>Every profile, row by row.</summary>
    public IEnumerable<Profile> Profiles =>
        from row in Enumerable.Range(0, Count(Seat.Row))
        from column in Enumerable.Range(0, Count(Seat.Column))
        select new Profile(row, column);

    /// <summary>What a profile is worth to each player.</summary>
    public PayoffPair this[Profile profile] => payoffs[profile.Row, profile.Column];

    /// <summary>An ordinal game from ranks, higher is better, shape [row strategies, column strategies].</summary>
    public static MatrixGame FromRanks(string title, Player row, Player column, (int Row, int Column)[,] ranks)
    {
        ArgumentNullException.ThrowIfNull(ranks);
        var payoffs = new PayoffPair[ranks.GetLength(0), ranks.GetLength(1)];
        for (var i = 0; i < payoffs.GetLength(0); i++)
        {
            for (var j = 0; j < payoffs.GetLength(1); j++)
                payoffs[i, j] = new(ranks[i, j].Row, ranks[i, j].Column);
        }

        return new(title, row, column, PayoffScale.Ordinal, payoffs);
    }

    /// <summary>A cardinal game from the payoffs of each player, both of shape [row strategies, column strategies]; strategies are numbered from 1.</summary>
    /// <exception cref="ArgumentException">The shapes differ.</exception>
    public static MatrixGame FromMatrices(string title, Rational[,] row, Rational[,] column)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(column);
        var (rows, columns) = (row.GetLength(0), row.GetLength(1));
        if (column.GetLength(0) != rows || column.GetLength(1) != columns)
            throw new ArgumentException($"The shapes differ: {rows}×{columns} and {column.GetLength(0)}×{column.GetLength(1)}.", nameof(column));
        var payoffs = new PayoffPair[rows, columns];
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
                payoffs[i, j] = new(row[i, j], column[i, j]);
        }

        return new(title, Player.Numbered("Row", rows), Player.Numbered("Column", columns), PayoffScale.Cardinal, payoffs);
    }

    /// <summary>A cardinal game from doubles, each taken for the very fraction that it is.</summary>
    /// <exception cref="ArgumentException">The shapes differ, or a payoff is not finite.</exception>
    public static MatrixGame FromDoubles(string title, double[,] row, double[,] column) => FromMatrices(title, Exactly(row), Exactly(column));

    /// <summary>The same numbers read on another scale.</summary>
    /// <exception cref="ArgumentException">Payoffs that are not integers cannot be ranks.</exception>
    public MatrixGame WithScale(PayoffScale scale) => new(Title, Row, Column, scale, payoffs);

    /// <summary>The player in a seat.</summary>
    public Player PlayerAt(Seat seat) => seat == Seat.Row ? Row : Column;

    /// <summary>The number of strategies of the player in a seat.</summary>
    public int Count(Seat seat) => PlayerAt(seat).Strategies.Count;

    /// <summary>The strategies of the player in a seat, by 0-based number.</summary>
    public IEnumerable<int> Strategies(Seat seat) => Enumerable.Range(0, Count(seat));

    /// <summary>A player's payoff when it plays <paramref name="own"/> and the opponent <paramref name="other"/>.</summary>
    public Rational Payoff(Seat seat, int own, int other) => this[Profile.Of(seat, own, other)][seat];

    private static Rational[,] Exactly(double[,] payoffs)
    {
        ArgumentNullException.ThrowIfNull(payoffs);
        var exact = new Rational[payoffs.GetLength(0), payoffs.GetLength(1)];
        for (var i = 0; i < exact.GetLength(0); i++)
        {
            for (var j = 0; j < exact.GetLength(1); j++)
                exact[i, j] = Rational.FromDouble(payoffs[i, j]);
        }

        return exact;
    }

    private static void CheckShape(Player row, Player column, PayoffPair[,] payoffs)
    {
        var (rows, columns) = (row.Strategies.Count, column.Strategies.Count);
        if (payoffs.GetLength(0) != rows || payoffs.GetLength(1) != columns)
            throw new ArgumentException(
                $"The payoffs have shape {payoffs.GetLength(0)}×{payoffs.GetLength(1)}, the strategies need {rows}×{columns}.", nameof(payoffs));
    }
}

namespace Entente.Games;

/// <summary>
/// A finite game in normal form for any number of players, with exact payoffs (Osborne and Rubinstein 1994, §2.1). Immutable. Profiles are
/// numbered from 0 with the first player's strategy running fastest, as Gambit's files list them.
/// </summary>
public sealed class NormalGame
{
    /// <summary>The largest number of profiles × players.</summary>
    public const int MaximumPayoffs = 20_000_000;

    private readonly IReadOnlyList<ExactNumber> payoffs; // [profile × players + player]; empty where outcomes are given
    private readonly int[] strides; // by player, how far apart in number the profiles of two neighbouring strategies are

    /// <summary>A game whose payoffs stand in a table.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="comment">What is said about it, or null.</param>
    /// <param name="players">At least one.</param>
    /// <param name="payoffs">For each profile in order, the payoff of each player.</param>
    /// <exception cref="ArgumentException">There is no player, or the number of payoffs is not profiles × players.</exception>
    /// <exception cref="GameTooLargeException">There are more than <see cref="MaximumPayoffs"/> payoffs.</exception>
    public NormalGame(string title, string? comment, IReadOnlyList<NormalPlayer> players, IReadOnlyList<ExactNumber> payoffs)
        : this(title, comment, players, [], [], payoffs)
    {
        if (payoffs.Count != (long)ProfileCount * Players.Count)
            throw new ArgumentException($"{payoffs.Count} payoffs do not fill a table of {ProfileCount} profiles and {Players.Count} players.", nameof(payoffs));
    }

    /// <summary>A game whose profiles lead to outcomes.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="comment">What is said about it, or null.</param>
    /// <param name="players">At least one.</param>
    /// <param name="outcomes">The outcomes, numbered from 1.</param>
    /// <param name="cells">For each profile in order, the number of its outcome; 0 for none, which pays nothing to anybody.</param>
    /// <exception cref="ArgumentException">There is no player or no outcome, a number is unknown, or sizes do not fit.</exception>
    /// <exception cref="GameTooLargeException">There are more than <see cref="MaximumPayoffs"/> payoffs.</exception>
    public NormalGame(string title, string? comment, IReadOnlyList<NormalPlayer> players, IReadOnlyList<GameOutcome> outcomes, IReadOnlyList<int> cells)
        : this(title, comment, players, outcomes, cells, [])
    {
        if (outcomes.Count == 0)
            throw new ArgumentException("A game of outcomes needs an outcome.", nameof(outcomes));
        if (outcomes.Any(outcome => outcome.Payoffs.Count != Players.Count))
            throw new ArgumentException("An outcome has not one payoff for each player.", nameof(outcomes));
        if (cells.Count != ProfileCount)
            throw new ArgumentException($"{cells.Count} outcomes do not fill {ProfileCount} profiles.", nameof(cells));
        if (cells.Any(cell => cell < 0 || cell > outcomes.Count))
            throw new ArgumentException($"There is no outcome {cells.First(cell => cell < 0 || cell > outcomes.Count)}; there are {outcomes.Count}.", nameof(cells));
    }

    private NormalGame(
        string title, string? comment, IReadOnlyList<NormalPlayer> players, IReadOnlyList<GameOutcome> outcomes, IReadOnlyList<int> cells, IReadOnlyList<ExactNumber> payoffs)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(outcomes);
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(payoffs);
        if (players.Count == 0)
            throw new ArgumentException("A game needs a player.", nameof(players));
        (Title, Comment, Players, Outcomes, Cells) = (title, comment, [.. players], [.. outcomes], [.. cells]);
        this.payoffs = [.. payoffs];
        var size = PayoffCount([.. players.Select(player => player.Strategies.Count)]);
        GameTooLargeException.ThrowIfMore(size, MaximumPayoffs, "payoffs", "a table");
        ProfileCount = (int)(size / players.Count);
        strides = new int[players.Count];
        for (var (player, stride) = (0, 1); player < strides.Length; stride *= players[player++].Strategies.Count)
            strides[player] = stride;
    }

    /// <summary>What the game is called.</summary>
    public string Title { get; }

    /// <summary>What is said about it; null where nothing is, which a file tells apart from an empty text.</summary>
    public string? Comment { get; }

    /// <summary>The players, at least one.</summary>
    public IReadOnlyList<NormalPlayer> Players { get; }

    /// <summary>The outcomes, numbered from 1; empty where payoffs stand in a table.</summary>
    public IReadOnlyList<GameOutcome> Outcomes { get; }

    /// <summary>For each profile the number of its outcome, 0 for none; empty where payoffs stand in a table.</summary>
    public IReadOnlyList<int> Cells { get; }

    /// <summary>The number of profiles.</summary>
    public int ProfileCount { get; }

    /// <summary>A player's payoff at a profile, both from 0.</summary>
    public Rational this[int profile, int player] => Number(profile, player).Value;

    /// <summary>A player's payoff at a profile, both from 0, as it is written.</summary>
    public ExactNumber Number(int profile, int player) =>
        Outcomes.Count == 0 ? payoffs[(profile * Players.Count) + player] : Cells[profile] == 0 ? default : Outcomes[Cells[profile] - 1].Payoffs[player];

    /// <summary>Each player's strategy at a profile, all from 0.</summary>
    public IReadOnlyList<int> Strategies(int profile)
    {
        var strategies = new int[Players.Count];
        for (var player = 0; player < strategies.Length; player++)
            (profile, strategies[player]) = Math.DivRem(profile, Players[player].Strategies.Count);
        return strategies;
    }

    /// <summary>The number of the profile of one strategy for each player, all from 0.</summary>
    public int Profile(params IReadOnlyList<int> strategies)
    {
        ArgumentNullException.ThrowIfNull(strategies);
        var profile = 0;
        for (var player = Players.Count - 1; player >= 0; player--)
            profile = (profile * Players[player].Strategies.Count) + strategies[player];
        return profile;
    }

    /// <summary>The same game of two players as a table; strategies without a name are numbered, repeated names get their number.</summary>
    /// <exception cref="InvalidOperationException">There are not two players.</exception>
    public MatrixGame ToMatrix()
    {
        if (Players.Count != 2)
            throw new InvalidOperationException($"'{Title}' has {Players.Count} players; a table shows two.");
        var table = new PayoffPair[Players[0].Strategies.Count, Players[1].Strategies.Count];
        for (var profile = 0; profile < ProfileCount; profile++)
            table[profile % table.GetLength(0), profile / table.GetLength(0)] = new(this[profile, 0], this[profile, 1]);
        return new(Title, Players[0].Distinct("1"), Players[1].Distinct("2"), PayoffScale.Cardinal, table);
    }

    /// <summary>By how much the number of a profile grows when a player takes its next strategy.</summary>
    internal int Stride(int player) => strides[player];

    /// <summary>Profiles × players, or the largest whole number of 64 bits where that is smaller.</summary>
    internal static long PayoffCount(IReadOnlyList<int> strategies) =>
        strategies.Aggregate((long)strategies.Count, Product);

    /// <summary>A product of positive numbers, or the largest whole number of 64 bits where that is smaller.</summary>
    internal static long Product(long product, int factor) => product > long.MaxValue / factor ? long.MaxValue : product * factor;
}

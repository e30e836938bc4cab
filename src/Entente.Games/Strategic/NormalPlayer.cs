using System.Globalization;

namespace Entente.Games;

/// <summary>A player of a game of any number of players. Names come from files: they may be empty or repeated.</summary>
public sealed record NormalPlayer
{
    /// <summary>Makes a player.</summary>
    /// <exception cref="ArgumentException">There is no strategy.</exception>
    public NormalPlayer(string name, params IReadOnlyList<string> strategies)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(strategies);
        if (strategies.Count == 0)
            throw new ArgumentException($"Player '{name}' has no strategy.", nameof(strategies));
        (Name, Strategies) = (name, [.. strategies]);
    }

    /// <summary>The player's name, perhaps empty.</summary>
    public string Name { get; }

    /// <summary>The names of the strategies, in order; at least one.</summary>
    public IReadOnlyList<string> Strategies { get; }

    /// <summary>A player whose strategies are called 1, 2, and so on.</summary>
    public static NormalPlayer Numbered(string name, int strategies) =>
        new(name, [.. Enumerable.Range(1, strategies).Select(number => number.ToString(CultureInfo.InvariantCulture))]);

    /// <summary>The player with names that are neither empty nor repeated, as a game of two in a table needs them.</summary>
    /// <param name="place">What the player is called where it has no name.</param>
    internal Player Distinct(string place)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return new(string.IsNullOrWhiteSpace(Name) ? place : Name, [.. Strategies.Select((name, number) => Free(taken, name, number + 1))]);
    }

    private static string Free(HashSet<string> taken, string name, int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var free = string.IsNullOrWhiteSpace(name) ? digits : name;
        while (!taken.Add(free))
            free = $"{free} ({digits})";
        return free;
    }
}

using System.Globalization;

namespace Entente.Games;

/// <summary>A player and the pure strategies open to it, at least one, with distinct names.</summary>
public sealed record Player
{
    /// <summary>Makes a player.</summary>
    /// <exception cref="ArgumentException">A name is blank, repeated, or there is no strategy.</exception>
    public Player(string name, params IReadOnlyList<string> strategies)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(strategies);
        if (strategies.Count == 0)
            throw new ArgumentException($"Player '{name}' has no strategy.", nameof(strategies));
        if (strategies.FirstOrDefault(string.IsNullOrWhiteSpace) is not null || strategies.Contains(null!))
            throw new ArgumentException($"Player '{name}' has a strategy without a name.", nameof(strategies));
        if (strategies.GroupBy(strategy => strategy).FirstOrDefault(group => group.Count() > 1) is { } repeated)
            throw new ArgumentException($"Player '{name}' has two strategies named '{repeated.Key}'.", nameof(strategies));
        (Name, Strategies) = (name, [.. strategies]);
    }

    /// <summary>The player's name.</summary>
    public string Name { get; }

    /// <summary>The names of the strategies, in order.</summary>
    public IReadOnlyList<string> Strategies { get; }

    internal static Player Numbered(string name, int strategies) =>
        new(name, [.. Enumerable.Range(1, strategies).Select(number => number.ToString(CultureInfo.InvariantCulture))]);
}

namespace Entente.Games;

/// <summary>
/// A strategy for a repeated game of two moves, cooperation and defection, that looks back through a state: the state gives the probability of
/// cooperation, and the player's own move as made and the other's as seen lead to the next state (a stochastic automaton; Rubinstein 1986). Immutable.
/// </summary>
/// <param name="id">Its name in kebab case; random streams hang on it.</param>
/// <param name="english">Its name in English.</param>
/// <param name="chinese">Its name in Traditional Chinese.</param>
/// <param name="source">Where it was published.</param>
public abstract class RepeatedStrategy(string id, string english, string chinese, string source)
{
    /// <summary>Its name in kebab case; unique among the entrants of a tournament.</summary>
    public string Id { get; } = id;

    /// <summary>Its name in English.</summary>
    public string English { get; } = english;

    /// <summary>Its name in Traditional Chinese.</summary>
    public string Chinese { get; } = chinese;

    /// <summary>Where it was published: authors and year, several separated by semicolons.</summary>
    public string Source { get; } = source;

    /// <summary>The state before the first move.</summary>
    public virtual ulong Start => 0;

    /// <summary>The probability of cooperation in a state, from 0 to 1.</summary>
    public abstract double Cooperation(ulong state);

    /// <summary>The state after a turn.</summary>
    /// <param name="state">The state before.</param>
    /// <param name="own">Whether the player cooperated, as its move was carried out.</param>
    /// <param name="other">Whether the other cooperated, as the player saw it.</param>
    public abstract ulong Next(ulong state, bool own, bool other);

    /// <inheritdoc/>
    public sealed override string ToString() => Id;
}

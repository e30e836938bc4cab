namespace Entente.Games;

/// <summary>What is worked out about repeated play.</summary>
public sealed record RepeatedOptions
{
    /// <summary>The most rounds of punishment.</summary>
    public const int MostRounds = 1000;

    /// <summary>Finite punishments are worked out from one round up to so many; 0 to <see cref="MostRounds"/>.</summary>
    public int MaximumRounds { get; init; } = 5;

    /// <summary>Limits of the search for equilibria of the stage game.</summary>
    public SearchOptions Search { get; init; } = new();
}

namespace Entente.Games;

/// <summary>One step of changed preferences: two profiles of neighbouring ranks change places in a player's order.</summary>
/// <param name="Seat">Whose order.</param>
/// <param name="Raised">The profile that was one rank lower.</param>
/// <param name="Lowered">The profile that was one rank higher.</param>
public readonly record struct PreferenceSwap(Seat Seat, Profile Raised, Profile Lowered);

/// <summary>A nearest game that answers.</summary>
/// <param name="Swaps">One shortest way to it, step by step, the row player's first; other orders of steps may lead to the same game.</param>
/// <param name="Game">The game with the new ranks.</param>
public sealed record SwapAnswer(IReadOnlyList<PreferenceSwap> Swaps, MatrixGame Game);

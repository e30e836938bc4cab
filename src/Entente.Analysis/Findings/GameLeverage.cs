using Entente.Cases;

namespace Entente.Analysis.Findings;

/// <summary>What would bring a wanted outcome about.</summary>
/// <param name="Target">The outcome in words.</param>
/// <param name="Swaps">By aim, the fewest changes of preference.</param>
/// <param name="Transfers">By aim, the least payment, the ranks taken as utilities; none where they are not.</param>
/// <param name="Patience">For each player that is tempted to leave the outcome, the weight on the future from which on it is kept to it in repeated play; none where somebody cannot be kept to it.</param>
/// <param name="Assumption">What payments and patience take for granted.</param>
public sealed record GameLeverage(Localised Target, IReadOnlyList<LeverageSwaps> Swaps, IReadOnlyList<LeverageTransfer> Transfers, IReadOnlyList<GamePatience> Patience, Localised Assumption)
{
    /// <summary>Players that would leave the outcome and that no equilibrium of the single game punishes, so that no patience keeps them to it; then <see cref="Patience"/> is empty.</summary>
    public IReadOnlyList<Localised> NotHeld { get; init; } = [];
}

/// <summary>The fewest adjacent swaps of ranks that make the outcome what it is wanted to be.</summary>
/// <param name="Aim"><c>equilibrium</c>, <c>unique</c> or <c>dominant</c>.</param>
/// <param name="AimText">In words.</param>
/// <param name="Count">How many; null where no number does, or none was found before the search ended.</param>
/// <param name="Complete">Whether every way with so few swaps was found, or it is proven that no number does.</param>
/// <param name="AtLeast">Fewer than so many do not do, whether or not the search was complete.</param>
/// <param name="Solutions">Every smallest set of swaps, each as sentences; not all where the search was not complete.</param>
public sealed record LeverageSwaps(string Aim, Localised AimText, int? Count, bool Complete, int AtLeast, IReadOnlyList<IReadOnlyList<Localised>> Solutions);

/// <summary>The least payment, conditional on what is played, that makes the outcome what it is wanted to be; nothing is said where the search for it was not complete.</summary>
/// <param name="Aim"><c>equilibrium</c>, <c>unique</c> or <c>dominant</c>.</param>
/// <param name="AimText">In words.</param>
/// <param name="Complete">Whether it is proven that no less does.</param>
/// <param name="Even">The sum due at the outcome where ranks are evenly spaced from 0 (worst) to 1 (best); null where it is not settled.</param>
/// <param name="EvenHeld">The most that must be held ready so that every promise could be kept, evenly spaced; null where it is not settled.</param>
/// <param name="ByPlayer">To whom, evenly spaced, at the outcome; empty where it is not settled.</param>
/// <param name="Drawn">The sum due at the outcome over all spacings that keep the order; null where it is not settled.</param>
public sealed record LeverageTransfer(string Aim, Localised AimText, bool Complete, double? Even, double? EvenHeld, IReadOnlyList<double> ByPlayer, GamePayoff? Drawn);

/// <summary>A player's patience.</summary>
/// <param name="Player">Who.</param>
/// <param name="Even">The least weight on the next round (0–1), evenly spaced ranks.</param>
/// <param name="Drawn">The same over all spacings that keep the order.</param>
public sealed record GamePatience(Localised Player, double Even, GamePayoff Drawn);

namespace Entente.Games;

/// <summary>What a profile is to become. Dominance implies uniqueness, and uniqueness the three others.</summary>
public enum LeverageAim
{
    /// <summary>A Nash equilibrium: nobody gains by deviating.</summary>
    Equilibrium,

    /// <summary>A strict equilibrium: whoever deviates loses.</summary>
    Strict,

    /// <summary>
    /// The only equilibrium in pure strategies; equilibria in mixed strategies may remain. Where payments are sought, every other profile must be left for a gain of
    /// the margin, and the target be strict by it.
    /// </summary>
    OnlyPure,

    /// <summary>
    /// All that is left after iterated elimination of strategies that a pure strategy strictly dominates, and so the only equilibrium, mixed
    /// ones included (<see cref="IteratedDominance"/>). In a 2×2 game a strict equilibrium is the only one exactly if this holds; in larger games it asks for more.
    /// </summary>
    Unique,

    /// <summary>An equilibrium in strictly dominant strategies: each player's part is better than any other whatever the opponent does.</summary>
    Dominant,
}

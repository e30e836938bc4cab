namespace Entente.Games;

/// <summary>
/// How often each set of pure equilibria occurs among draws of uncertain payoffs: how sure an equilibrium is, given how sure the payoffs are. Draws are taken as they are, so that
/// payoffs that hang together should be drawn together.
/// </summary>
/// <param name="Method">How it was found.</param>
/// <param name="Draws">The number of draws.</param>
/// <param name="Missing">Draws with a missing payoff (NaN), which support no claim.</param>
/// <param name="Sets">Every set that occurs, the empty one included, with its number of draws, the most frequent first and among equals the first profile first.</param>
public sealed record EquilibriumDraws(string Method, int Draws, int Missing, IReadOnlyList<(IReadOnlyList<Profile> Equilibria, int Draws)> Sets)
{
    /// <summary>The share of all draws in which a profile is an equilibrium, alone or among others, 0 to 1.</summary>
    public double Share(Profile profile) => (double)Sets.Where(set => set.Equilibria.Contains(profile)).Sum(set => set.Draws) / Draws;

    /// <summary>The share of all draws in which a profile is the only pure equilibrium, 0 to 1.</summary>
    public double ShareAlone(Profile profile) => (double)Sets.Where(set => set.Equilibria.Count == 1 && set.Equilibria[0] == profile).Sum(set => set.Draws) / Draws;

    /// <summary>Counts.</summary>
    /// <param name="rows">The number of the row player's strategies.</param>
    /// <param name="columns">The number of the column player's strategies.</param>
    /// <param name="payoffs">2 × rows × columns columns of as many draws each: cell by cell and row by row, the row player's payoff first in each.</param>
    /// <exception cref="ArgumentException">The number of columns does not fit, there are no draws, or lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A player has no strategy.</exception>
    /// <exception cref="GameTooLargeException">There are more than 64 profiles.</exception>
    public static EquilibriumDraws Of(int rows, int columns, IReadOnlyList<ReadOnlyMemory<double>> payoffs)
    {
        var drawn = EquilibriumSets.Of(rows, columns, payoffs);
        var sets = drawn.OfType<ulong>().CountBy(set => set).OrderByDescending(set => set.Value)
            .ThenBy(set => System.Numerics.BitOperations.TrailingZeroCount(set.Key)).ThenBy(set => set.Key)
            .Select(set => (EquilibriumSets.Profiles(set.Key, columns), set.Value)).ToArray();
        return new("count of draws by their pure equilibria", drawn.Length, drawn.Count(set => set is null), sets);
    }
}

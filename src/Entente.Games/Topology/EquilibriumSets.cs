namespace Entente.Games;

/// <summary>The pure equilibria of draws, as sets of profiles: bit row × columns + column.</summary>
internal static class EquilibriumSets
{
    /// <summary>The most profiles: a set is a word.</summary>
    internal const int MaximumProfiles = 64;

    /// <summary>The set of each draw; null where a payoff is missing.</summary>
    internal static ulong?[] Of(int rows, int columns, IReadOnlyList<ReadOnlyMemory<double>> payoffs)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        GameTooLargeException.ThrowIfMore((long)rows * columns, MaximumProfiles, "profiles", "the count of equilibrium sets");
        var sets = new ulong?[PayoffColumns.Check(payoffs, rows, columns)];
        Span<double> game = stackalloc double[2 * rows * columns];
        for (var draw = 0; draw < sets.Length; draw++)
        {
            if (PayoffColumns.Read(payoffs, draw, game))
                sets[draw] = Equilibria(game, rows, columns);
        }

        return sets;
    }

    /// <summary>The profiles of a set, row by row.</summary>
    internal static IReadOnlyList<Profile> Profiles(ulong set, int columns) =>
        [.. Enumerable.Range(0, MaximumProfiles).Where(cell => (set >> cell & 1) == 1).Select(cell => new Profile(cell / columns, cell % columns))];

    private static ulong Equilibria(ReadOnlySpan<double> game, int rows, int columns)
    {
        var set = 0UL;
        for (var cell = 0; cell < rows * columns; cell++)
        {
            if (IsBest(game, 2 * (cell % columns), 2 * columns, rows, 2 * cell) && IsBest(game, (2 * (cell - (cell % columns))) + 1, 2, columns, (2 * cell) + 1))
                set |= 1UL << cell;
        }

        return set;
    }

    // Whether no payoff of a line, from first on, is above the one at a place.
    private static bool IsBest(ReadOnlySpan<double> game, int first, int step, int count, int place)
    {
        for (var k = 0; k < count; k++)
        {
            if (game[first + (k * step)] > game[place])
                return false;
        }

        return true;
    }
}

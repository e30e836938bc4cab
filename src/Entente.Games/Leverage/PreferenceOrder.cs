namespace Entente.Games;

/// <summary>One player's ranks, counted from 0 without gaps, profile by profile and row by row, and how they came about.</summary>
internal sealed record PreferenceOrder(byte[] Ranks, PreferenceOrder? Before, int Raised, int Lowered)
{
    /// <summary>The most profiles that ranks of one byte can tell apart.</summary>
    internal const int MaximumProfiles = 256;

    internal static PreferenceOrder Of(MatrixGame game, Seat seat)
    {
        var levels = Levels(game, seat);
        return new([.. game.Profiles.Select(profile => (byte)Array.BinarySearch(levels, game[profile][seat]))], null, -1, -1);
    }

    /// <summary>The distinct payoffs of a player, lowest first.</summary>
    internal static Rational[] Levels(MatrixGame game, Seat seat) => [.. game.Profiles.Select(profile => game[profile][seat]).Distinct().Order()];

    /// <summary>All orders one swap away.</summary>
    internal IEnumerable<PreferenceOrder> Neighbours()
    {
        for (var lower = 0; lower < Ranks.Length; lower++)
        {
            for (var higher = 0; higher < Ranks.Length; higher++)
            {
                if (Ranks[higher] == Ranks[lower] + 1)
                    yield return Exchanged(lower, higher);
            }
        }
    }

    /// <summary>The swaps that led here, in order.</summary>
    internal IEnumerable<PreferenceSwap> Way(Seat seat, int columns) =>
        Before is null ? [] : Before.Way(seat, columns).Append(new(seat, At(Raised, columns), At(Lowered, columns)));

    private PreferenceOrder Exchanged(int lower, int higher)
    {
        var ranks = (byte[])Ranks.Clone();
        (ranks[lower], ranks[higher]) = (ranks[higher], ranks[lower]);
        return new(ranks, this, lower, higher);
    }

    private static Profile At(int cell, int columns) => new(cell / columns, cell % columns);
}

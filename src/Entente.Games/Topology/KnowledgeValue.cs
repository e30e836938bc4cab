namespace Entente.Games;

/// <summary>
/// What it would be worth to know one uncertain payoff: by how much the best guess at the set of pure equilibria would more often be right. Draws are put into bins
/// of equal size by the payoff, and within each bin the likeliest set is guessed. Bins are chosen with the draws that they are judged by, so that a payoff that
/// tells nothing seems worth a little: about what <see cref="OfNothing"/> says.
/// </summary>
/// <param name="Seat">Whose payoff.</param>
/// <param name="At">At which profile.</param>
/// <param name="Known">The share of right guesses with the payoff known, 0 to 1.</param>
/// <param name="Unknown">The share of right guesses without: that of the likeliest set.</param>
/// <param name="OfNothing">What a payoff that tells nothing would seem worth: the same gain with bins taken by the order of draws.</param>
public sealed record KnowledgeValue(Seat Seat, Profile At, double Known, double Unknown, double OfNothing)
{
    /// <summary>The gain, 0 to 1.</summary>
    public double Gain => Known - Unknown;

    /// <summary>The value of knowing each payoff, the most valuable first.</summary>
    /// <param name="rows">The number of the row player's strategies.</param>
    /// <param name="columns">The number of the column player's strategies.</param>
    /// <param name="payoffs">As for <see cref="EquilibriumDraws.Of"/>; draws in no order of meaning. Draws with a missing payoff (NaN) are left out.</param>
    /// <param name="bins">The number of bins, at least 2; no more than one for a hundred draws is wise.</param>
    /// <exception cref="ArgumentException">The number of columns does not fit, there are no draws, or lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A player has no strategy, or there are fewer than two bins.</exception>
    /// <exception cref="GameTooLargeException">There are more than 64 profiles.</exception>
    public static IReadOnlyList<KnowledgeValue> Of(int rows, int columns, IReadOnlyList<ReadOnlyMemory<double>> payoffs, int bins = 10)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bins, 2);
        var sets = EquilibriumSets.Of(rows, columns, payoffs);
        int[] draws = [.. Enumerable.Range(0, sets.Length).Where(draw => sets[draw] is not null)];
        if (draws.Length == 0)
            return [];
        var (unknown, nothing) = (Right(sets, draws, 1), Right(sets, draws, bins));
        var values = Enumerable.Range(0, payoffs.Count).Select(k =>
        {
            var column = payoffs[k];
            int[] sorted = [.. draws.OrderBy(draw => column.Span[draw])];
            return new KnowledgeValue((Seat)(k % 2), new(k / 2 / columns, k / 2 % columns), Right(sets, sorted, bins), unknown, nothing - unknown);
        });
        return [.. values.OrderByDescending(value => value.Gain)];
    }

    // The share of draws whose set is the likeliest of their bin.
    private static double Right(ulong?[] sets, int[] draws, int bins)
    {
        var right = 0;
        for (var bin = 0; bin < bins; bin++)
        {
            var (from, to) = ((int)((long)draws.Length * bin / bins), (int)((long)draws.Length * (bin + 1) / bins));
            right += from == to ? 0 : draws[from..to].CountBy(draw => sets[draw]!.Value).Max(set => set.Value);
        }

        return (double)right / draws.Length;
    }
}

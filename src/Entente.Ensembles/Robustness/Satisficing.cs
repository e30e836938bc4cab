namespace Entente.Ensembles.Robustness;

/// <summary>How often a choice is good enough: the share of futures in which it meets every requirement, the domain criterion of Starr (1963).</summary>
/// <param name="Choice">The choice, by its number.</param>
/// <param name="Share">The share of its futures in which all requirements are met.</param>
/// <param name="Futures">Futures with a finite outcome for every requirement.</param>
/// <param name="Missing">Futures left out.</param>
public readonly record struct Satisficing(int Choice, double Share, int Futures, int Missing)
{
    /// <summary>The domain criterion of every choice, in the order of the choices; a share of 0 where no future is left.</summary>
    /// <param name="outcomes">Per choice a column per requirement: the outcome in each future, the more the better.</param>
    /// <param name="required">The least outcome that will do, per requirement.</param>
    /// <exception cref="ArgumentException">There are no choices, or columns and requirements do not match.</exception>
    public static Satisficing[] Of(IReadOnlyList<double[][]> outcomes, IReadOnlyList<double> required)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        ArgumentNullException.ThrowIfNull(required);
        return [.. outcomes.Select((columns, choice) => Of(choice, columns, required))];
    }

    private static Satisficing Of(int choice, double[][] columns, IReadOnlyList<double> required)
    {
        if (columns.Length != required.Count)
            throw new ArgumentException($"Choice {choice} has {columns.Length} outcomes for {required.Count} requirements.", nameof(columns));
        var futures = Robustness.Futures.Whole(columns);
        var met = futures.Count(f => columns.Select((column, r) => column[f] >= required[r]).All(enough => enough));
        return new(choice, futures.Length == 0 ? 0 : (double)met / futures.Length, futures.Length, columns[0].Length - futures.Length);
    }
}

namespace Entente.Games;

/// <summary>What goes wrong in each turn, for each player independently.</summary>
/// <remarks>The two differ: after a slip both know what was done; after a misperception each remembers another history (Wu and Axelrod 1995).</remarks>
public sealed record PlayNoise
{
    /// <summary>Makes noise.</summary>
    /// <param name="misperception">The probability of seeing the opposite of what the other did.</param>
    /// <param name="tremble">The probability of doing the opposite of what was decided.</param>
    /// <exception cref="ArgumentOutOfRangeException">A probability is below 0 or above 1.</exception>
    public PlayNoise(double misperception, double tremble)
    {
        Check(misperception, nameof(misperception));
        Check(tremble, nameof(tremble));
        (Misperception, Tremble) = (misperception, tremble);
    }

    /// <summary>Nothing goes wrong.</summary>
    public static PlayNoise None { get; } = new(0, 0);

    /// <summary>The probability of seeing the opposite of what the other did.</summary>
    public double Misperception { get; }

    /// <summary>The probability of doing the opposite of what was decided; a player knows what it did.</summary>
    public double Tremble { get; }

    /// <summary>The probability of an action after trembling.</summary>
    internal double Carried(double decided) => decided + (Tremble * (1 - (2 * decided)));

    private static void Check(double probability, string name)
    {
        if (!(probability >= 0 && probability <= 1))
            throw new ArgumentOutOfRangeException(name, probability, "A probability lies between 0 and 1.");
    }
}

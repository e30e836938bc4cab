namespace Entente.Cases.Dates;

/// <summary>A span of calendar years, both ends included.</summary>
/// <param name="First">First year.</param>
/// <param name="Last">Last year, not before the first.</param>
public readonly record struct Years(int First, int Last)
{
    /// <summary>How many years.</summary>
    public int Count => Last - First + 1;

    /// <summary>Every year in order.</summary>
    public IEnumerable<int> All() => Enumerable.Range(First, Count);

    /// <summary>Whether a year is among them.</summary>
    public bool Holds(int year) => year >= First && year <= Last;

    /// <summary>The years up to <paramref name="last"/>; null when none is left.</summary>
    public Years? UpTo(int last) => last < First ? null : new Years(First, Math.Min(Last, last));

    /// <summary>Reads <c>1990/2016</c> or <c>1996</c>; null when the text is neither or runs over more than 500 years.</summary>
    public static Years? Parse(string text) =>
        EdtfDate.Parse(text) is { } date && date.Latest.Year - date.Earliest.Year < 500 ? new Years(date.Earliest.Year, date.Latest.Year) : null;
}

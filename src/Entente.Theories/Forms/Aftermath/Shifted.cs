namespace Entente.Theories.Forms.Aftermath;

/// <summary>
/// Two kinds of events by year, compared with what chance alone would give: the years of the one kind are turned round through all years (the last follows the
/// first), which keeps how they crowd and breaks what ties them to the other. All turns are counted, none sampled. The test is approximate still: it takes
/// every turn for equally likely, which a trend through the years belies, and the seam between the last year and the first is no neighbourhood. It is a blunt
/// one too: no chance below one in as many as there are years can come out.
/// </summary>
/// <param name="Share">Share of the years of the first kind that were followed by one of the second.</param>
/// <param name="Baseline">The mean of that share over all turns.</param>
/// <param name="Chance">Share of the turns, the true one among them, in which it is as large or larger.</param>
/// <param name="RateAfter">Mean yearly number of the first kind in years that follow one of the second.</param>
/// <param name="RateOtherwise">In all other years.</param>
/// <param name="ChanceRate">Share of the turns in which the one falls as far short of the other, or farther.</param>
public sealed record Shifted(double Share, double Baseline, double Chance, double RateAfter, double RateOtherwise, double ChanceRate)
{
    // Turns that give the same count may differ in the last bit of a mean.
    private const double Slack = 1e-9;

    /// <summary>Compares.</summary>
    /// <param name="first">How many of the first kind in each year.</param>
    /// <param name="then">How many of the second.</param>
    /// <param name="within">Years within which one of the second follows; 0: in the same year.</param>
    public static Shifted Of(int[] first, int[] then, int within)
    {
        var turns = Enumerable.Range(0, first.Length).Select(by => Turned(first, by)).ToArray();
        var (shares, gaps) = (turns.Select(t => Followed(t, then, within)).ToArray(), turns.Select(t => Gap(t, then)).ToArray());
        var (after, otherwise) = Rates(first, then);
        return new(
            shares[0],
            shares.Average(),
            shares.Count(s => s >= shares[0] - Slack) / (double)shares.Length,
            after,
            otherwise,
            double.IsNaN(gaps[0]) ? double.NaN : gaps.Count(g => g <= gaps[0] + Slack) / (double)gaps.Length);
    }

    private static int[] Turned(int[] counts, int by) => [.. counts.Select((_, year) => counts[(year + by) % counts.Length])];

    /// <summary>Missing where there is no year of the first kind.</summary>
    private static double Followed(int[] first, int[] then, int within)
    {
        var years = Enumerable.Range(0, first.Length).Where(year => first[year] > 0).ToArray();
        return years.Length == 0 ? double.NaN : years.Count(year => then.Skip(year).Take(within + 1).Any(n => n > 0)) / (double)years.Length;
    }

    private static double Gap(int[] first, int[] then)
    {
        var (after, otherwise) = Rates(first, then);
        return after - otherwise;
    }

    /// <summary>Missing where no year, or every year, follows one of the second kind.</summary>
    private static (double After, double Otherwise) Rates(int[] first, int[] then)
    {
        var years = Enumerable.Range(1, first.Length - 1).ToLookup(year => then[year - 1] > 0, year => (double)first[year]);
        return (Mean(years[true]), Mean(years[false]));
    }

    private static double Mean(IEnumerable<double> numbers) => numbers.DefaultIfEmpty(double.NaN).Average();
}

using System.Globalization;
using Entente.Cases;
using Entente.Reports.Outline;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>The years of which a theory was asked: of others it says nothing, neither yes nor no.</summary>
internal static class AskedYears
{
    /// <summary>In one sentence; years without a gap as a span. Between the findings of a register nothing changes, so that it speaks of those years too.</summary>
    public static Localised Of(TheoryGroup group)
    {
        int[] years = [.. group.Series.SelectMany(s => s.Findings).Select(f => f.Year).Distinct().Order()];
        return Words.Asked.Fill(("years", Listed(group.Series.All(s => s.IsStepwise) ? [.. Enumerable.Range(years[0], years[^1] - years[0] + 1)] : years)));
    }

    private static Localised Listed(int[] years)
    {
        var spans = years.Index().GroupBy(y => y.Item - y.Index, y => y.Item).SelectMany(Shown).ToArray();
        return new Localised(string.Join(", ", spans), string.Join("、", spans));
    }

    private static IEnumerable<string> Shown(IEnumerable<int> run) => run.ToArray() is [var first, _, .., var last]
        ? [$"{first.ToString(CultureInfo.InvariantCulture)}–{last.ToString(CultureInfo.InvariantCulture)}"]
        : run.Select(y => y.ToString(CultureInfo.InvariantCulture));
}

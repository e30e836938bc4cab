using System.Globalization;
using Entente.Cases;
using Entente.Reports.Outline;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>The years and ties of which a theory was asked: of others it says nothing, neither yes nor no.</summary>
internal static class AskedYears
{
    /// <summary>In one sentence; years without a gap as a span. Between the findings of a register nothing changes, so that it speaks of those years too.</summary>
    public static Localised Of(TheoryGroup group)
    {
        int[] years = [.. group.Series.SelectMany(s => s.Findings).Select(f => f.Year).Distinct().Order()];
        return Words.Asked.Fill(("years", Listed(group.Series.All(s => s.IsStepwise) ? [.. Enumerable.Range(years[0], years[^1] - years[0] + 1)] : years)));
    }

    /// <summary>The years, and the ties judged by several theories that this one was not asked of.</summary>
    public static Localised Of(ReportSource source, TheoryGroup group)
    {
        var (years, ties) = (Of(group), NotAsked(source, group));
        var not = Words.NotAsked.Fill(("ties", new Localised(string.Join(", ", ties.Select(t => t.En)), string.Join("、", ties.Select(t => t.ZhHant)))));
        return ties.Length == 0 ? years : new Localised(years.En + not.En, years.ZhHant + not.ZhHant);
    }

    /// <summary>
    /// Of a theory that was asked of several ties and whose findings are about those very ties: the others that at least half as many theories judge as the most
    /// judged one. A theory of one tie, or one that speaks of other pairs than those it is asked of, is told by its table.
    /// </summary>
    private static Localised[] NotAsked(ReportSource source, TheoryGroup group)
    {
        var about = group.Series.SelectMany(s => s.Findings).Select(f => TieColumn.KeyOf(f) ?? string.Empty).ToHashSet(StringComparer.Ordinal);
        var asked = source.Case.Applications.Where(a => a.Theory == group.Theory.Id).SelectMany(a => a.Ties).Select(t => string.Join(' ', source.Case.Ties[t].Members.Order(StringComparer.Ordinal))).ToHashSet(StringComparer.Ordinal);
        return about.Count < 2 || !about.IsSubsetOf(asked) ? []
            : [.. source.Ties.Where(t => 2 * t.Theories.Count >= source.Ties[0].Theories.Count && !asked.Contains(t.Key)).Select(t => t.Title)];
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

using Entente.Analysis.Evaluation;
using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Theories.Files;
using Entente.Theories.Measures;
using Entente.Theories.Verdicts;

namespace Entente.Analysis.Flips;

/// <summary>Works out what it would be worth to know of each item and each document of one finding.</summary>
/// <param name="finding">The finding.</param>
/// <param name="verdicts">Its verdicts, by number.</param>
/// <param name="provenance">Who says an item, by its id.</param>
/// <param name="sharesWith">The share of draws of every verdict when items are altered.</param>
internal sealed class KnowledgeValues(Finding finding, IReadOnlyList<Verdict> verdicts, IReadOnlyDictionary<string, Provenance> provenance, Func<Alteration, double[]> sharesWith)
{
    /// <summary>Documents first, then items, each the most valuable first.</summary>
    public IReadOnlyList<KnowledgeValue> All()
    {
        Provenance[] items = [.. finding.Evidence.Select(e => provenance.GetValueOrDefault(e.Id)).OfType<Provenance>()];
        var sources = items.GroupBy(p => p.Source, StringComparer.Ordinal).Select(s => Of(s.Key, null, [.. s]));
        return [.. Sorted(sources), .. Sorted(items.Select(p => Of(p.Source, p.Id, [p])))];
    }

    private static IEnumerable<KnowledgeValue> Sorted(IEnumerable<KnowledgeValue> values) =>
        values.OrderByDescending(v => v.Value).ThenByDescending(v => v.Loss).ThenBy(v => v.Item ?? v.Source, StringComparer.Ordinal);

    private KnowledgeValue Of(string source, string? item, Provenance[] left)
    {
        var shares = sharesWith(Alteration.Without(left.Select(p => p.Id)));
        var most = Tally.Most(shares);
        var present = verdicts.Select((v, i) => (v, i)).First(v => v.v.Id == finding.Verdict).i;
        return new(source, item, left.Length, verdicts[most].Id, shares[most], shares[present], 1 - left.Average(p => GradeWeight.Of(p.Grade)));
    }
}

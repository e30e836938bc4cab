using Entente.Analysis.Evaluation;
using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Theories.Files;
using Entente.Theories.Measures;

namespace Entente.Analysis.Flips;

/// <summary>Works out what it would be worth to know of each item and each document of one finding.</summary>
/// <param name="finding">The finding.</param>
/// <param name="verdicts">Its verdicts, by number.</param>
/// <param name="provenance">Who says an item, by its id.</param>
/// <param name="stands">The share of draws of every verdict as things stand.</param>
/// <param name="sharesWith">The same, in the same draws, when items are altered.</param>
internal sealed class KnowledgeValues(Finding finding, IReadOnlyList<Verdict> verdicts, IReadOnlyDictionary<string, Provenance> provenance, double[] stands, Func<Alteration, double[]> sharesWith)
{
    private readonly int _present = verdicts.Select(v => v.Id).ToList().IndexOf(finding.Verdict);

    /// <summary>Documents first, then items, each the most valuable first; of equals what moves the probability most.</summary>
    public IReadOnlyList<KnowledgeValue> All()
    {
        Provenance[] items = [.. finding.Evidence.Select(e => provenance.GetValueOrDefault(e.Id)).OfType<Provenance>()];
        var sources = items.GroupBy(p => p.Source, StringComparer.Ordinal).Select(s => Of(s.Key, null, [.. s]));
        return [.. Sorted(sources), .. Sorted(items.Select(p => Of(p.Source, p.Id, [p])))];
    }

    private static IEnumerable<KnowledgeValue> Sorted(IEnumerable<KnowledgeValue> values) =>
        values.OrderByDescending(v => v.Value).ThenByDescending(v => v.Moves).ThenBy(v => v.Item ?? v.Source, StringComparer.Ordinal);

    private KnowledgeValue Of(string source, string? item, Provenance[] left)
    {
        var without = sharesWith(Alteration.Without(left.Select(p => p.Id)));
        var known = new Clairvoyance(stands, without, 1 - left.Average(p => GradeWeight.Of(p.Grade)));
        var best = known.BestUnsound(_present);
        return new(source, item, left.Length, verdicts[best].Id, without[best], without[_present], stands[_present], known.Doubt, known.Uninformed, known.Informed);
    }
}

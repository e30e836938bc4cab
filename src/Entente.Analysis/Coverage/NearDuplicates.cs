using Entente.Cases;
using Entente.Cases.Codebooks;

namespace Entente.Analysis.Coverage;

/// <summary>Two rows of evidence that may be one: said of the same parties on the same dimension, and not of one origin.</summary>
/// <param name="First">The earlier id.</param>
/// <param name="Second">The later id.</param>
/// <param name="Resemblance">How alike their English claims are, 0–1.</param>
/// <param name="SamePlace">Whether source, locator and date are the same too.</param>
public sealed record NearDuplicate(string First, string Second, double Resemblance, bool SamePlace);

/// <summary>Rows of evidence that look like doubles, for a person to look at.</summary>
/// <param name="Pairs">Each row with the earlier one that it is most like; the most alike first.</param>
/// <param name="Complete">Whether all candidates were compared; not so where very many rows on one dimension and pair use the same words.</param>
public sealed record NearDuplicates(IReadOnlyList<NearDuplicate> Pairs, bool Complete)
{
    /// <summary>Resemblance from which on two claims are shown: one word changed within a sentence of twelve leaves 0.69, two leave 0.47.</summary>
    public const double Alike = 0.5;

    /// <summary>Finds them. Only rows on one dimension and of the same parties are compared, so that a long table takes little time.</summary>
    public static NearDuplicates Of(Case @case)
    {
        var (pairs, complete) = (new List<NearDuplicate>(), true);
        foreach (var block in @case.Evidence.GroupBy(e => Block(e, @case.Codebook)).Where(b => b.Skip(1).Any()))
        {
            var likes = new LikeTexts([.. block]);
            var alike = likes.Pairs();
            pairs.AddRange(alike);
            pairs.AddRange(SamePlaces(block).ExceptBy(alike.Select(p => (p.First, p.Second)), p => (p.First, p.Second)));
            complete &= likes.Complete;
        }

        return new NearDuplicates([.. pairs.OrderByDescending(p => p.Resemblance).ThenBy(p => p.First, StringComparer.Ordinal).ThenBy(p => p.Second, StringComparer.Ordinal)], complete);
    }

    /// <summary>Whether two rows were taken from the same place and date of one source.</summary>
    internal static bool SamePlace(EvidenceItem a, EvidenceItem b) => Place(a) == Place(b) && a.Provenance.Locator.Length > 0;

    /// <summary>Dimension and parties; of a tie the order does not count.</summary>
    private static (string Dimension, string From, string To) Block(EvidenceItem item, Codebook codebook)
    {
        var (from, to) = (item.From, item.To ?? "");
        var swap = codebook.Dimensions[item.Dimension].Subject == SubjectKind.Tie && string.CompareOrdinal(from, to) > 0;
        return swap ? (item.Dimension, to, from) : (item.Dimension, from, to);
    }

    private static (string Source, string Locator, string Date) Place(EvidenceItem item) =>
        (item.Provenance.Source, item.Provenance.Locator, item.Provenance.Date.Text);

    private static IEnumerable<NearDuplicate> SamePlaces(IEnumerable<EvidenceItem> block) =>
        from place in block.Where(e => e.Provenance.Locator.Length > 0).GroupBy(Place)
        let first = place.First()
        from other in place.Skip(1)
        where other.Provenance.Origin != first.Provenance.Origin
        select new NearDuplicate(first.Id, other.Id, Shingles.Resemblance(Shingles.Of(first.Provenance.Claim.En), Shingles.Of(other.Provenance.Claim.En)), true);
}

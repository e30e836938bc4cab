using Entente.Cases;
using Entente.Cases.Codebooks;

namespace Entente.Analysis.Coverage;

/// <summary>Two claims, or two data, that may be one: said of the same parties on the same dimension or quantity, and not of one origin.</summary>
/// <param name="First">The earlier id.</param>
/// <param name="Second">The later id.</param>
/// <param name="Resemblance">How alike their English claims are, 0–1.</param>
/// <param name="SamePlace">Whether source, locator and date are the same too.</param>
public sealed record NearDuplicate(string First, string Second, double Resemblance, bool SamePlace)
{
    /// <summary>Whether they are data with the same value in the same year.</summary>
    public bool SameFigure { get; init; }
}

/// <summary>Claims and data that look like doubles, for a person to look at.</summary>
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

        pairs.AddRange(SameFigures(@case));
        return new NearDuplicates([.. pairs.OrderByDescending(p => p.Resemblance).ThenBy(p => p.First, StringComparer.Ordinal).ThenBy(p => p.Second, StringComparer.Ordinal)], complete);
    }

    /// <summary>Whether two rows were taken from the same place and date of one source.</summary>
    internal static bool SamePlace(EvidenceItem a, EvidenceItem b) => SamePlace(a.Provenance, b.Provenance);

    private static bool SamePlace(Provenance a, Provenance b) => Place(a) == Place(b) && a.Locator.Length > 0;

    private static (string Measure, string From, string To) Block(EvidenceItem item, Codebook codebook) => Block(item.Dimension, item.From, item.To ?? "", codebook);

    /// <summary>Dimension or quantity and parties; of a tie the order does not count.</summary>
    private static (string Measure, string From, string To) Block(string measure, string from, string to, Codebook codebook) =>
        codebook.SubjectOf(measure) == SubjectKind.Tie && string.CompareOrdinal(from, to) > 0 ? (measure, to, from) : (measure, from, to);

    private static (string Source, string Locator, string Date) Place(Provenance item) => (item.Source, item.Locator, item.Date.Text);

    private static IEnumerable<NearDuplicate> SamePlaces(IEnumerable<EvidenceItem> block) =>
        from place in block.Where(e => e.Provenance.Locator.Length > 0).GroupBy(e => Place(e.Provenance))
        from pair in WithFirst(place.Select(e => e.Provenance))
        select pair;

    /// <summary>Data with the same value for the same parties in the same year.</summary>
    private static IEnumerable<NearDuplicate> SameFigures(Case @case) =>
        from figure in @case.Data.GroupBy(d => (Block(d.Quantity, d.From, d.To ?? "", @case.Codebook), d.Provenance.Date.Earliest.Year, d.Value))
        from pair in WithFirst(figure.Select(d => d.Provenance))
        select pair with { SameFigure = true };

    /// <summary>The first row with every other that is not of its origin.</summary>
    private static IEnumerable<NearDuplicate> WithFirst(IEnumerable<Provenance> rows)
    {
        var first = rows.First();
        return from other in rows.Skip(1)
               where other.Origin != first.Origin
               let resemblance = Shingles.Resemblance(Shingles.Of(first.Claim.En), Shingles.Of(other.Claim.En))
               select new NearDuplicate(first.Id, other.Id, resemblance, SamePlace(first, other));
    }
}

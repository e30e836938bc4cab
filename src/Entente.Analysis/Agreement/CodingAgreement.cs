using Entente.Cases;

namespace Entente.Analysis.Agreement;

/// <summary>How well the blind second readings agree with the coding, by dimension.</summary>
/// <param name="Dimension">Id of the dimension; empty for all together, <see cref="Others"/> for those with few claims, pooled.</param>
/// <param name="Units">Claims read at least twice.</param>
/// <param name="Same">Share of them on which all readings are the same bin.</param>
/// <param name="Near">Share of them on which all readings lie within one bin.</param>
/// <param name="Alpha">Krippendorff's ordinal α; null where it cannot be told.</param>
public sealed record CodingAgreement(string Dimension, int Units, double Same, double Near, double? Alpha)
{
    /// <summary>Stands for all dimensions with fewer than <see cref="Few"/> claims.</summary>
    public const string Others = "*";

    /// <summary>Below so many claims α says nothing of a dimension by itself.</summary>
    public const int Few = 5;

    /// <summary>
    /// One row for all together, then one for each dimension with enough claims that were read again, then one that pools the others;
    /// empty without second readings.
    /// </summary>
    public static IReadOnlyList<CodingAgreement> Of(Case @case)
    {
        var second = @case.SecondReadings.ToLookup(r => r.Item, StringComparer.Ordinal);
        var units = @case.Evidence
            .Select(e => (e.Dimension, Values: (IReadOnlyList<int>)[e.Value, .. second[e.Id].Select(r => r.Value).OfType<int>()]))
            .Where(u => u.Values.Count >= 2)
            .ToArray();
        return units.Length == 0
            ? []
            : [Row("", units.Select(u => u.Values)), .. ByDimension(units)];
    }

    private static IEnumerable<CodingAgreement> ByDimension((string Dimension, IReadOnlyList<int> Values)[] units)
    {
        var groups = units.GroupBy(u => u.Dimension, u => u.Values).ToLookup(g => g.Count() >= Few);
        var rows = groups[true].OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Row(g.Key, g));
        return groups[false].Any() ? rows.Append(Row(Others, groups[false].SelectMany(g => g))) : rows;
    }

    private static CodingAgreement Row(string dimension, IEnumerable<IReadOnlyList<int>> units)
    {
        var all = units.ToArray();
        return new CodingAgreement(
            dimension,
            all.Length,
            all.Average(u => u.Distinct().Count() == 1 ? 1.0 : 0),
            all.Average(u => u.Max() - u.Min() <= 1 ? 1.0 : 0),
            KrippendorffAlpha.Ordinal(all));
    }
}

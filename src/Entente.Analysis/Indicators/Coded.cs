using System.Globalization;
using Entente.Cases;
using Entente.Cases.Codebooks;

namespace Entente.Analysis.Indicators;

/// <summary>A coded row as pooling sees it: how long it counts, and what it says.</summary>
/// <param name="Provenance">Who says it, where, when.</param>
/// <param name="Kind">Whether it lasts or fades.</param>
/// <param name="HalfLife">Years after which an event counts half.</param>
/// <param name="Strength">How many coded judgements it is worth.</param>
/// <param name="Weighted">Its drawn reading on the 0–1 scale, times the bootstrap weight of its origin.</param>
internal sealed record Coded(Provenance Provenance, EvidenceKind Kind, double HalfLife, double Strength, Func<Readings, double[]> Weighted)
{
    /// <summary>
    /// A measurement with a stated error is worth so many judgements. A judgement re-read inside one bin of five and shifted by
    /// two biases of 0.1 has a variance of about 0.023 on the 0–1 scale; a measurement with an error of 5 to 10 % has
    /// one of at most 0.0025 at the middle of the scale, a tenth of that or less (weights go by inverse variance).
    /// </summary>
    private const double OfMeasurement = 10;

    /// <summary>Id, unique in the case.</summary>
    public string Id => Provenance.Id;

    /// <summary>A claim: a bin of a dimension's scale.</summary>
    public static Coded Of(EvidenceItem item, Dimension dimension) =>
        new(item.Provenance, item.Kind, dimension.HalfLife, 1, r => r.Weighted(item.Provenance, dimension.Id, dimension.Bins, item.Value));

    /// <summary>A record that holds from its date until its end: a bin of a column of type scale.</summary>
    public static Coded Of(Record record, RegisterColumn column)
    {
        var value = int.Parse(record.Cells[column.Id], CultureInfo.InvariantCulture);
        return new(record.Provenance, EvidenceKind.State, double.PositiveInfinity, 1, r => r.Weighted(record.Provenance, $"{record.Register}.{column.Id}", column.Bins, value));
    }

    /// <summary>A datum: a value within a quantity's range.</summary>
    public static Coded Of(Datum datum, Quantity quantity) =>
        new(datum.Provenance, datum.Kind, quantity.HalfLife, OfMeasurement, r => r.Weighted(datum, quantity));
}

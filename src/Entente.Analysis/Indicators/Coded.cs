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
internal sealed record Coded(Provenance Provenance, EvidenceKind Kind, double HalfLife, double Strength, Func<Readings, ReadOnlyMemory<double>> Weighted)
{
    /// <summary>Variance of a judgement on the 0–1 scale: re-read inside one bin of five and shifted by two biases of 0.1.</summary>
    private const double OfJudgement = 0.023;

    /// <summary>Most judgements that a measurement is worth: errors are themselves judged, and very small ones would outvote everything else.</summary>
    private const double Most = 10;

    /// <summary>The same row read at the other end of its scale; null where it has no other end, as a measured figure.</summary>
    public Coded? Opposite { get; private init; }

    /// <summary>Id, unique in the case.</summary>
    public string Id => Provenance.Id;

    /// <summary>A claim: a bin of a dimension's scale.</summary>
    public static Coded Of(EvidenceItem item, Dimension dimension)
    {
        var row = new Coded(item.Provenance, item.Kind, dimension.HalfLife, 1, r => r.Weighted(item.Provenance, dimension.Id, dimension.Bins, item.Value));
        return row with { Opposite = row with { Weighted = r => r.OppositeWeighted(item.Provenance, dimension.Id, dimension.Bins, item.Value) } };
    }

    /// <summary>A record that holds from its date until its end: a bin of a column of type scale.</summary>
    public static Coded Of(Record record, RegisterColumn column)
    {
        var value = int.Parse(record.Cells[column.Id], CultureInfo.InvariantCulture);
        var scale = $"{record.Register}.{column.Id}";
        var row = new Coded(record.Provenance, EvidenceKind.State, double.PositiveInfinity, 1, r => r.Weighted(record.Provenance, scale, column.Bins, value));
        return row with { Opposite = row with { Weighted = r => r.OppositeWeighted(record.Provenance, scale, column.Bins, value) } };
    }

    /// <summary>A datum: a value within a quantity's range.</summary>
    public static Coded Of(Datum datum, Quantity quantity) =>
        new(datum.Provenance, datum.Kind, quantity.HalfLife, StrengthOf(quantity.TypicalSpreadOf(datum)), r => r.Weighted(datum, quantity));

    /// <summary>Weights go by inverse variance, up to a limit.</summary>
    /// <param name="spread">Standard error of a measurement on the 0–1 scale.</param>
    private static double StrengthOf(double spread) => Math.Min(Most, OfJudgement / (spread * spread));
}

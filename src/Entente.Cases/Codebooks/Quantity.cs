using System.Globalization;

namespace Entente.Cases.Codebooks;

/// <summary>A measurable quantity that sources state single facts of: a budget, a distance, a share.</summary>
/// <param name="Id">Kebab-case id, unique among dimensions and quantities.</param>
/// <param name="Title">Short name.</param>
/// <param name="Meaning">Definition.</param>
/// <param name="Unit">Unit of its values.</param>
/// <param name="Subject">What it is said of: an actor, a directed pair or a tie.</param>
/// <param name="Range">Values that 0 and 1 of the common scale stand for.</param>
/// <param name="Error">Standard error of measurement, in percent of the value, unless a row states its own.</param>
/// <param name="ErrorReason">Why that large.</param>
/// <param name="HalfLife">Years after which a fact of a day counts half.</param>
/// <param name="HalfLifeReason">Why that long.</param>
public sealed record Quantity(
    string Id,
    Localised Title,
    Localised Meaning,
    Localised Unit,
    SubjectKind Subject,
    ValueRange Range,
    double Error,
    Localised ErrorReason,
    double HalfLife,
    Localised HalfLifeReason)
{
    /// <summary>Systems of the catalogue that its facts give evidence to, as the codebook says.</summary>
    public IReadOnlyList<Feed> Feeds { get; init; } = [];

    /// <summary>How the uniform prior enters.</summary>
    public PriorRole Prior { get; init; }

    /// <summary>Why it enters so; null where it enters as everywhere.</summary>
    public Localised? PriorReason { get; init; }

    /// <summary>Standard error of a datum on the 0–1 scale: its own, or the quantity's, at its value.</summary>
    public double SpreadOf(Datum datum) => Math.Abs(datum.Value) * ((datum.Error ?? Error) / 100) / Range.Width;

    /// <summary>
    /// The same error at half the range's larger end: for weights. At its own value, a low figure would outvote a high one that is
    /// known as well, and a pool of both would be too low (Peelle's puzzle).
    /// </summary>
    public double TypicalSpreadOf(Datum datum) => Math.Max(Math.Abs(Range.From), Math.Abs(Range.To)) / 2 * ((datum.Error ?? Error) / 100) / Range.Width;

    /// <summary>A value with its unit: <c>2.5 % of GDP</c>.</summary>
    public Localised Show(double value)
    {
        var number = value.ToString("0.############", CultureInfo.InvariantCulture);
        return new Localised($"{number} {Unit.En}", $"{number}（{Unit.ZhHant}）");
    }
}

/// <summary>How the prior of an indicator enters.</summary>
public enum PriorRole
{
    /// <summary>As one more item, beside whatever evidence there is.</summary>
    Evidence,

    /// <summary>Only as far as the evidence weighs less than the prior would.</summary>
    Fallback,
}

/// <summary>The values of a quantity that the 0–1 scale spans.</summary>
/// <param name="From">Value at 0.</param>
/// <param name="To">Value at 1; above <paramref name="From"/>.</param>
public readonly record struct ValueRange(double From, double To)
{
    /// <summary>Whether a value lies within.</summary>
    public bool Holds(double value) => value >= From && value <= To;

    /// <summary>From end to end, in the quantity's own unit.</summary>
    public double Width => To - From;

    /// <summary>A value as a level on the 0–1 scale.</summary>
    public double LevelOf(double value) => (value - From) / Width;

    /// <summary>A level on the 0–1 scale in the quantity's own unit.</summary>
    public double ValueOf(double level) => From + (Width * level);
}

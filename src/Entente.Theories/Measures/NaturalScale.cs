using Entente.Cases;
using Entente.Cases.Codebooks;

namespace Entente.Theories.Measures;

/// <summary>What the 0–1 scale of a quantity spans.</summary>
/// <param name="Unit">Unit of the values.</param>
/// <param name="Range">Values at 0 and 1.</param>
public sealed record NaturalScale(Localised Unit, ValueRange Range)
{
    /// <summary>The scale of a call; null for dimensions, and for pools, which may mix units.</summary>
    public static NaturalScale? Of(MeasureCall call, Codebook codebook) =>
        codebook.Quantities.TryGetValue(call.Name, out var quantity) ? new NaturalScale(quantity.Unit, quantity.Range) : null;
}

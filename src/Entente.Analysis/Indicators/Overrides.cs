using Entente.Analysis.Evaluation;
using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Numerics;
using Entente.Theories.Measures;

namespace Entente.Analysis.Indicators;

/// <summary>Indicators that an analyst has set by hand: drawn evenly between two bounds in place of being pooled.</summary>
/// <param name="case">The case.</param>
/// <param name="readings">Draws.</param>
/// <param name="asOf">What was set later plays no part.</param>
internal sealed class Overrides(Case @case, Readings readings, DateOnly asOf)
{
    private readonly ILookup<string, Override> _byIndicator = @case.Overrides
        .Where(o => o.Provenance.Published.Latest <= asOf)
        .ToLookup(o => o.Indicator, StringComparer.Ordinal);

    /// <summary>The value set for a canonical call in a year; null where none is, or the one that is has been left out.</summary>
    public Measured? On(MeasureCall call, int year, Alteration? altered) =>
        _byIndicator[call.Id].FirstOrDefault(o => o.Years.Holds(year) && altered?.Removes(o.Id) != true) is { } set ? Measured(call, set) : null;

    /// <summary>Whether anything is set.</summary>
    public bool Any => _byIndicator.Count > 0;

    /// <summary>Whether a canonical call is set in any year.</summary>
    public bool Touches(MeasureCall call) => _byIndicator[call.Id].Any();

    /// <summary>The same draws in every year: what an analyst holds of one year goes for the others of the span.</summary>
    private Measured Measured(MeasureCall call, Override set)
    {
        var scale = NaturalScale.Of(call, @case.Codebook);
        var range = scale?.Range ?? new ValueRange(0, 1);
        var levels = LentColumns.Take(readings.Draws);
        var (low, high) = (range.LevelOf(set.Low), range.LevelOf(set.High));
        Columns.Affine(high - low, readings.Uniform($"override:{set.Id}").Span, low, levels);
        return new Measured(call, IndicatorTitle.Of(call, @case), levels, 0, [new Weighted(set.Id, 1)]) { Scale = scale };
    }
}

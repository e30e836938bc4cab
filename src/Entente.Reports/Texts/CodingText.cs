using Entente.Cases;
using Entente.Reports.Outline;

namespace Entente.Reports.Texts;

/// <summary>Puts into words as what an item was coded.</summary>
internal static class CodingText
{
    /// <summary>Dimension, bin and parties of a claim; the register of a record; the figure of a datum; the indicator set by hand.</summary>
    public static Localised Of(Case @case, Item item) => item switch
    {
        { Datum: { } datum } => DatumWords.Coding(datum, @case),
        { Override: { } set } => MethodWords.Override.Fill(("indicator", Localised.Same(set.Indicator))),
        { Evidence: { } evidence } => Claim(@case, evidence),
        _ => @case.Codebook.Registers.GetValueOrDefault(item.Record!.Register)?.Title ?? Localised.Same(item.Record.Register),
    };

    private static Localised Claim(Case @case, EvidenceItem claim)
    {
        var title = @case.Codebook.Dimensions.GetValueOrDefault(claim.Dimension)?.Title ?? Localised.Same(claim.Dimension);
        var (from, to) = (@case.NameOf(claim.From), claim.To is null ? null : @case.NameOf(claim.To));
        return new Localised(
            $"{title.En} {claim.Value}: {from.En}{(to is null ? string.Empty : $" → {to.En}")}",
            $"{title.ZhHant} {claim.Value}：{from.ZhHant}{(to is null ? string.Empty : $" → {to.ZhHant}")}");
    }
}

using Entente.Cases.Codebooks;
using Entente.Reports.Blocks;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>How claims and cited figures become levels.</summary>
internal static class CodebookTables
{
    /// <summary>Dimensions, then quantities where there are any.</summary>
    public static IEnumerable<Block> Of(Codebook codebook) =>
    [
        new Heading(3, Headings.Codebook),
        new Grid(Headings.Codebook, [MethodWords.Dimension, Column.Roomy(MethodWords.Meaning), Column.Roomy(MethodWords.Scale), MethodWords.HalfLife],
            [.. codebook.Dimensions.Values.OrderBy(d => d.Id, StringComparer.Ordinal).Select(Row)]),
        .. codebook.Quantities.Count == 0 ? Array.Empty<Block>() : Quantities(codebook),
    ];

    private static Row Row(Dimension dimension) => new(
        dimension.Title,
        dimension.Meaning,
        new Cell([.. dimension.Bins.Select(b => (Span[])[$"{b.Value} ", b.Anchor]).Joined(Span.Break)]),
        new Cell([Numbers.Value(dimension.HalfLife), Words.Colon, dimension.HalfLifeReason]));

    private static IEnumerable<Block> Quantities(Codebook codebook) =>
    [
        new Heading(3, Headings.Quantities),
        new Grid(Headings.Quantities, [MethodWords.Quantity, MethodWords.Meaning, MethodWords.Spans, MethodWords.Error, MethodWords.HalfLife],
            [.. codebook.Quantities.Values.OrderBy(q => q.Id, StringComparer.Ordinal).Select(Row)]),
    ];

    private static Row Row(Quantity quantity) => new(
        quantity.Title,
        quantity.Meaning,
        new Cell([$"{Numbers.Value(quantity.Range.From)}–", quantity.Show(quantity.Range.To), .. Prior(quantity)]),
        new Cell([$"±{Numbers.Value(quantity.Error)}%", Words.Colon, quantity.ErrorReason]),
        new Cell([Numbers.Value(quantity.HalfLife), Words.Colon, quantity.HalfLifeReason]));

    private static IEnumerable<Span> Prior(Quantity quantity) =>
        quantity.PriorReason is { } reason ? [Span.Break, MethodWords.Fallback, Words.Colon, reason] : [];
}

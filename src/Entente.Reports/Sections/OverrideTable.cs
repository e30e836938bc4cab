using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>What an analyst has set by hand, whether or not any finding of this run rests on it.</summary>
internal static class OverrideTable
{
    /// <summary>The table; nothing where nothing is set.</summary>
    public static IEnumerable<Block> Of(IReadOnlyList<Override> overrides) => overrides.Count == 0 ? [] :
    [
        new Heading(3, Headings.Overrides),
        new Grid(
            Headings.Overrides,
            [Localised.Same("ID"), Words.Indicator, Words.Years, MethodWords.Range, MethodWords.Analyst, Words.Date, Column.Wide(MethodWords.Because)],
            [.. overrides.Select(Row)]),
    ];

    private static Row Row(Override set) => new(
        new Cell([Pieces.Link(Localised.Same(set.Id), "item", set.Id)], "id"), new Cell([set.Indicator], "id"), OverrideText.Years(set), OverrideText.Range(set), set.Analyst, set.Provenance.Date.Text, set.Reason);
}

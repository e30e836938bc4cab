using System.Globalization;
using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>What would bring a wanted outcome about: changes of preference, payments, patience.</summary>
internal static class LeverageTable
{
    /// <summary>Tables and the assumption behind payments.</summary>
    public static IEnumerable<Block> Of(GameLeverage leverage) =>
    [
        new Heading(4, GameWords.Leverage.Fill(("target", leverage.Target))),
        new Bullets([.. leverage.Swaps.Select(Swaps)]),
        .. leverage.Transfers.Count == 0 ? [] : (Block[])[Transfers(leverage)],
        .. leverage.Patience.Count == 0 ? [] : (Block[])[new Bullets([.. leverage.Patience.Select(p => (Cell)GameWords.Patience.Fill(("player", p.Player), ("even", Localised.Same(Numbers.Value(p.Even))), ("drawn", Localised.Same(TreeTable.Shown(p.Drawn)))))])],
        new Paragraph(leverage.Assumption) { Class = "source" },
    ];

    private static Grid Transfers(GameLeverage leverage) => new(
        GameWords.Transfers,
        [GameWords.Aim, Column.Number(GameWords.EvenSpacing), Column.Number(GameWords.HeldReady), Column.Number(GameWords.DrawnSpacing)],
        [.. leverage.Transfers.Select(t => new Row([t.AimText, Cell.Number(Numbers.Value(t.Even)), Cell.Number(Numbers.Value(t.EvenHeld)), Cell.Number(t.Drawn is { } drawn ? TreeTable.Shown(drawn) : Numbers.None)]))]);

    private static Cell Swaps(LeverageSwaps swaps)
    {
        var count = swaps.Count is { } number ? Localised.Same(number.ToString(CultureInfo.InvariantCulture)) : GameWords.NoSwaps;
        var ways = swaps.Solutions.Select(s => s.Aggregate((x, y) => new Localised($"{x.En}; {y.En}", $"{x.ZhHant}；{y.ZhHant}"))).ToArray();
        return new Cell([GameWords.Swaps.Fill(("aim", swaps.AimText), ("count", count)), .. ways.SelectMany(w => (Span[])[Span.Break, w])]);
    }
}

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
        .. leverage.NotHeld.Count + leverage.Patience.Count == 0 ? [] : (Block[])[new Heading(4, GameWords.Repeated), new Bullets([.. leverage.NotHeld.Select(p => (Cell)GameWords.NotHeld.Fill(("player", p))), .. leverage.Patience.Select(p => (Cell)GameWords.Patience.Fill(("player", p.Player), ("even", Localised.Same(Numbers.Value(p.Even))), ("drawn", Localised.Same(TreeTable.Shown(p.Drawn)))))])],
        new Paragraph(leverage.Assumption) { Class = "source" },
    ];

    private static Grid Transfers(GameLeverage leverage) => new(
        GameWords.Transfers,
        [GameWords.Aim, Column.Number(GameWords.EvenSpacing), Column.Number(GameWords.HeldReady), Column.Number(GameWords.DrawnSpacing)],
        [.. leverage.Transfers.Select(t => new Row([t.AimText, Sum(t, t.Even), Sum(t, t.EvenHeld), Cell.Number(t.Drawn is { } drawn ? TreeTable.Shown(drawn) : Numbers.None)]))]);

    private static Cell Sum(LeverageTransfer transfer, double? sum) => sum is { } known ? Cell.Number(Numbers.Value(known)) : transfer.Complete ? Cell.Number(Numbers.None) : GameWords.NotSettled;

    private static Cell Swaps(LeverageSwaps swaps)
    {
        var ways = swaps.Solutions.Select(s => s.Aggregate((x, y) => new Localised($"{x.En}; {y.En}", $"{x.ZhHant}；{y.ZhHant}"))).ToArray();
        return new Cell([GameWords.Swaps.Fill(("aim", swaps.AimText), ("count", Count(swaps))), .. ways.SelectMany(w => (Span[])[Span.Break, w])]);
    }

    private static Localised Count(LeverageSwaps swaps) => swaps switch
    {
        { Count: { } count, Complete: true } => GameWords.SwapCount.Fill(("count", Whole(count))),
        { Count: { } count } => GameWords.SomeSwaps.Fill(("count", Whole(count))),
        { Complete: true } => GameWords.NoSwaps,
        { AtLeast: > 0 } => GameWords.SwapsAtLeast.Fill(("count", Whole(swaps.AtLeast))),
        _ => GameWords.NotSettled,
    };

    private static Localised Whole(int number) => Localised.Same(number.ToString(CultureInfo.InvariantCulture));
}

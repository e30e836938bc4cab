using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>A payoff matrix as a table, how to read it, and what its solution says.</summary>
internal static class GameMatrix
{
    /// <summary>Matrix or tree, legend and sentences.</summary>
    public static IEnumerable<Block> Of(GameAnalysis game) =>
    [
        .. game.Cells.Count == 0 ? [] : (Block[])[Matrix(game), new Paragraph(HowToRead(game), " ", GameWords.Legend) { Class = "source" }],
        .. game.Tree is { } tree ? [.. TreeDrawing.Of(game, tree), .. TreeTable.Of(game, tree)] : (IEnumerable<Block>)[],
        .. Sentences(GameWords.Dominance, game.Dominant),
        .. Sentences(GameWords.Commitment, game.Commitments),
        .. Sentences(GameWords.Remarks, game.Remarks),
        .. game.Leverage is { } leverage ? LeverageTable.Of(leverage) : [],
    ];

    private static Grid Matrix(GameAnalysis game) => new(
        GameWords.Caption.Fill(("row", game.RowPlayer), ("column", game.ColumnPlayer), ("scale", game.Scale)),
        [GameWords.Corner.Fill(("row", game.RowPlayer), ("column", game.ColumnPlayer)), .. game.ColumnStrategies],
        [.. game.Cells.GroupBy(c => c.Row).OrderBy(g => g.Key).Select(g => new Row([game.RowStrategies[g.Key], .. g.OrderBy(c => c.Column).Select(Cell)]))])
    { Class = "matrix" };

    private static Cell Cell(GameCell cell) => new(
    [
        Payoff(cell.RowPayoff, cell.RowBestReply), ", ", Payoff(cell.ColumnPayoff, cell.ColumnBestReply),
        .. cell.Equilibrium ? (Span[])[Span.Break, new Span(GameWords.Nash, Look.Strong), $" {Numbers.Percent(cell.Probability)}"] : [],
        .. cell.ParetoDominated ? (Span[])[Span.Break, new Span(GameWords.Dominated, Look.Muted)] : [],
    ], cell.Equilibrium ? "equilibrium" : string.Empty);

    private static Span Payoff(string payoff, bool best) =>
        new(Localised.Same(payoff), best ? Look.Best : Look.Payoff) { Hint = best ? GameWords.BestReply : null };

    /// <summary>Where the payoffs are whole numbers from 1 on, each used once by either side, they are ranks of the outcomes.</summary>
    private static Localised HowToRead(GameAnalysis game)
    {
        var how = GameWords.HowToRead.Fill(("row", game.RowPlayer), ("column", game.ColumnPlayer));
        var outcomes = game.Cells.Count;
        var ranks = IsRanking(game.Cells.Select(c => c.RowPayoff), outcomes) && IsRanking(game.Cells.Select(c => c.ColumnPayoff), outcomes);
        var what = GameWords.Ranks.Fill(("most", Localised.Same($"{outcomes}")));
        return ranks ? new Localised($"{how.En} {what.En}", how.ZhHant + what.ZhHant) : how;
    }

    private static bool IsRanking(IEnumerable<string> payoffs, int outcomes) =>
        payoffs.ToHashSet(StringComparer.Ordinal).SetEquals(Enumerable.Range(1, outcomes).Select(r => $"{r}"));

    private static IEnumerable<Block> Sentences(Localised heading, IReadOnlyList<Localised> sentences) =>
        sentences.Count == 0 ? [] : [new Heading(4, heading), new Bullets([.. sentences.Select(s => (Cell)s)])];
}

using Entente.Reports.Blocks;
using Entente.Reports.Text;

namespace Entente.Reports.Sweeps;

/// <summary>The choices held against each other on the same runs.</summary>
internal static class ChoicesSection
{
    /// <summary>The table; nothing without choices.</summary>
    public static IEnumerable<Block> Of(SweepSource source) => source.Answer.Choices.Count == 0 ? [] :
    [
        new Grid(
            SweepWords.ChoicesTable,
            [SweepWords.Choice, Column.Number(SweepWords.Enough), Column.Number(SweepWords.Largest), Column.Number(SweepWords.Quantile), Column.Number(SweepWords.Mean), Column.Number(SweepWords.Best)],
            [.. source.Answer.Choices.Select(c => new Row(
                c.Part,
                Cell.Number(c.Satisficing is { } s ? Numbers.Tenths(s.Share) : Numbers.None),
                Cell.Number(Numbers.Significant(c.Regret?.Largest)),
                Cell.Number(Numbers.Significant(c.Regret?.Quantile90)),
                Cell.Number(Numbers.Significant(c.Regret?.Mean)),
                Cell.Number(c.Regret is { } r ? Numbers.Tenths(r.BestShare) : Numbers.None)))]),
        new Bullets([SweepNotes.Choices, .. SweepNotes.LeftOut(source.Answer, source.Manifest.Draws).Select(n => (Cell)n)]),
    ];
}

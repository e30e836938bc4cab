using Entente.Analysis.Sweeps.Models;
using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Text;

namespace Entente.Reports.Sweeps;

/// <summary>What each reading depends on: pictures, the table, and what must be said of it.</summary>
internal static class SensitivitySection
{
    private const int MostReadings = 12, MostInputs = 40;

    /// <summary>Everything.</summary>
    public static IEnumerable<Block> Of(SweepSource source)
    {
        var all = source.Answer.Sensitivities;
        return all.Count == 0 ? [new Paragraph(SweepWords.Nothing)] :
        [
            .. all.Take(MostReadings).SelectMany(s => Of(source, s)),
            .. More.Than(all.Count, MostReadings, "tables/sensitivity.csv"),
            new Paragraph(SweepNotes.Measures(source.Sweep, all[0].Runs)) { Class = "source" },
            new Paragraph(SweepNotes.Orders(source.Sweep)) { Class = "source" },
        ];
    }

    /// <summary>How much an input matters, by whichever measure the design allows.</summary>
    public static double Weight(InputSensitivity input) => input.Total?.Value ?? input.Effects?.MeanAbsolute ?? input.Delta?.Delta?.Value ?? 0;

    private static IEnumerable<Block> Of(SweepSource source, ReadingSensitivity s)
    {
        var title = SweepWords.DependsOn.Fill(("reading", Localised.Same(s.Reading.Name)), ("under", source.Under(s.Part)));
        if (SweepNotes.Unsaid(s, title) is { } why)
        {
            return [new Heading(3, title), new Paragraph(why)];
        }

        InputSensitivity[] ordered = [.. s.Inputs.OrderByDescending(Weight)];
        return
        [
            new Heading(3, title),
            .. SwingTornado.Of(source, s, title),
            .. IndexFigure.Of(source, s with { Inputs = ordered }, title),
            new Grid(SweepWords.Table.Fill(("reading", title)), [SweepWords.Input, SweepWords.Range, .. Heads(ordered[0]), Column.Number(SweepWords.AtLow), Column.Number(SweepWords.AtHigh)], [.. ordered.Take(MostInputs).Select(i => Row(source, i))]),
            .. More.Than(ordered.Length, MostInputs, "tables/sensitivity.csv"),
            new Bullets([.. SweepNotes.On(source.Sweep, s).Select(n => (Cell)n)]),
        ];
    }

    private static Column[] Heads(InputSensitivity first) => first switch
    {
        { First: not null } => [Column.Number(SweepWords.First), Column.Number(SweepWords.Total)],
        { Effects: not null } => [Column.Number(Localised.Same("μ*")), Column.Number(Localised.Same("μ")), Column.Number(Localised.Same("σ"))],
        _ => [Column.Number(SweepWords.Delta), Column.Number(Localised.Same("PAWN"))],
    };

    private static Row Row(SweepSource source, InputSensitivity input) => new(
    [
        input.Input,
        source.Sweep.Inputs.FirstOrDefault(i => i.Name == input.Input) is { } varied ? Ranged(varied) : Cell.Nothing,
        .. Cells(input).Select(Cell.Number),
        Cell.Number(Numbers.Significant(input.Swing?.AtLowest)),
        Cell.Number(Numbers.Significant(input.Swing?.AtHighest)),
    ]);

    private static string Ranged(VariedInput input) => $"{SweepSource.Range(input)} {SweepSource.Unit(input.Unit)}".TrimEnd();

    private static string[] Cells(InputSensitivity input) => input switch
    {
        { First: { } first, Total: { } total } => [SweepNotes.Show(first), SweepNotes.Show(total)],
        { Effects: { } e } => [Numbers.Significant(e.MeanAbsolute), Numbers.Significant(e.Mean), Numbers.Significant(e.Deviation)],
        _ => [input.Delta?.Delta is { } delta ? SweepNotes.Show(delta) : Numbers.None, Numbers.Index(input.Pawn?.Median)],
    };
}

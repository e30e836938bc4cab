using System.Globalization;
using Entente.Analysis.Sweeps.Models;
using Entente.Cases;
using Entente.Ensembles.Discovery;
using Entente.Reports.Blocks;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sweeps;

/// <summary>Where runs of interest lie: boxes in words, their edges, and tipping points.</summary>
internal static class InterestSection
{
    /// <summary>A smaller chance is only said to be smaller.</summary>
    private const double Rare = 0.001;

    /// <summary>The boxes, choice by choice; how to ask for them where nobody did.</summary>
    public static IEnumerable<Block> Boxes(SweepSource source) =>
        source.Sweep.Interest is { } interest ? source.Answer.Regions.SelectMany(r => Region(source, r, interest))
        : SweepNotes.AskInterest(source.Sweep, source.Answer) is { } how ? [new Paragraph(how)] : [];

    /// <summary>The tipping points.</summary>
    public static IEnumerable<Block> Tippings(SweepSource source)
    {
        var all = source.Answer.Tippings;
        return source.Sweep.Interest is null || source.Sweep.Inputs.Count == 0 ? [] : all.Count == 0 ? [new Paragraph(SweepWords.TooMany)] :
        [
            new Paragraph(SweepNotes.Tipping),
            new Grid(
                SweepWords.TippingTable,
                [.. source.Parted ? [SweepWords.Choice] : Array.Empty<Column>(), SweepWords.Input, Column.Number(SweepWords.Above), SweepWords.Bracket, SweepWords.Below, SweepWords.Beyond],
                [.. all.SelectMany(t => Rows(source, t))]),
        ];
    }

    private static Row[] Rows(SweepSource source, InputTipping tipping)
    {
        Cell[] head = [.. source.Parted ? [tipping.Part] : Array.Empty<Cell>(), tipping.Input];
        return tipping.Points.Points.Count == 0
            ? [new([.. head, new Cell([SweepWords.NoTip], "number"), Cell.Nothing, Cell.Nothing, Cell.Nothing])]
            : [.. tipping.Points.Points.Select(p => new Row(
                [.. head, Cell.Number(Numbers.Significant(p.High)), $"{Numbers.Significant(p.Low)} – {Numbers.Significant(p.High)}", SweepNotes.Lean(p.Before), SweepNotes.Lean(p.After)]))];
    }

    private static IEnumerable<Block> Region(SweepSource source, InterestRegion region, Interest interest)
    {
        var condition = Localised.Same($"{interest.Reading} {(interest.AtLeast ? "≥" : "≤")} {Numbers.Significant(interest.Limit)}");
        return
        [
            new Heading(3, SweepWords.Region.Fill(("condition", condition), ("under", source.Under(region.Part)), ("share", Localised.Same(Numbers.Tenths(region.Share))))),
            .. region.Missing == 0 ? Array.Empty<Block>() : [new Paragraph(SweepWords.RegionMissing.Fill(("n", SweepSource.Count(region.Missing))))],
            .. region.Boxes.Count == 0 ? [new Paragraph(SweepWords.NoBox)] : Found(source, region),
        ];
    }

    private static Block[] Found(SweepSource source, InterestRegion region) =>
    [
        new Bullets([.. region.Boxes.Select((b, i) => new Cell([new Span(SweepWords.Box.Fill(("n", SweepSource.Count(i + 1))), Look.Strong), Words.Colon, SweepNotes.Sentence(source.Sweep, b)]))]),
        new Grid(
            SweepWords.BoxTable,
            [SweepWords.BoxNumber, SweepWords.Input, Column.Number(SweepWords.Range), Column.Number(SweepWords.Kept), SweepWords.Picture, Column.Tally(SweepWords.ByChance)],
            [.. region.Boxes.SelectMany((b, i) => b.Restrictions.Select(r => Edge(source.Sweep.Inputs[r.Input], b.Box, r, i + 1)))]),
        new Paragraph(SweepNotes.Boxes(region)) { Class = "source" },
    ];

    private static Row Edge(VariedInput input, Box box, Restriction limit, int number)
    {
        var (low, high) = (Math.Max(box.Low[limit.Input], input.Low), Math.Min(box.High[limit.Input], input.High));
        return new(
            number.ToString(CultureInfo.InvariantCulture),
            input.Name,
            Cell.Number($"{SweepSource.Range(input)} {SweepSource.Unit(input.Unit)}".TrimEnd()),
            Cell.Number($"{Numbers.Significant(low)} – {Numbers.Significant(high)}"),
            new Cell([new Span(Localised.Same(EdgePicture.Of(input.Low, input.High, low, high)), Look.Id)]),
            Cell.Number(limit.QuasiP < Rare ? $"< {Rare.ToString(CultureInfo.InvariantCulture)}" : Numbers.Index(limit.QuasiP)));
    }
}

/// <summary>A part of a range as a row of blocks, which any format can show: <c>░░░███████░░</c>.</summary>
internal static class EdgePicture
{
    private const int Width = 20;

    /// <summary>The picture; of the part that is kept always one block at least, and never all where something is cut off.</summary>
    public static string Of(double from, double to, double low, double high)
    {
        var (first, last) = (Place(low, from, to), Place(high, from, to));
        first = Math.Clamp(low > from ? Math.Max(first, 1) : 0, 0, Width - 1);
        last = Math.Clamp(high < to ? Math.Min(last, Width - 1) : Width, first + 1, Width);
        return new string('░', first) + new string('█', last - first) + new string('░', Width - last);
    }

    private static int Place(double at, double from, double to) => (int)Math.Round(Width * (at - from) / (to - from), MidpointRounding.AwayFromZero);
}

using System.Globalization;
using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Text;

namespace Entente.Reports.Sweeps;

/// <summary>How the sweep was done: all that its results depend on.</summary>
internal static class RunSection
{
    private const int MostFixed = 60;

    /// <summary>Everything.</summary>
    public static IEnumerable<Block> Of(SweepSource source) =>
    [
        new Heading(3, SweepWords.About),
        new Paragraph(SweepSource.Of(source.Model.About)),
        new Heading(3, SweepWords.Run),
        new Facts(
            (SweepWords.Design, SweepWords.Of(source.Sweep.Design)),
            (SweepWords.Actors, source.Sweep.Actors.ToString(CultureInfo.InvariantCulture)),
            (SweepWords.Seed, source.Manifest.Seed.ToString(CultureInfo.InvariantCulture)),
            (SweepWords.Program, $"Entente {source.Manifest.Program}"),
            (SweepWords.Manifest, new Span(Localised.Same(source.Manifest.Hash), Look.Id)),
            (SweepWords.Digest, new Span(Localised.Same(source.Results.Digest), Look.Id)),
            (SweepWords.Sources, SweepWords.Cited)),
        new Heading(3, SweepWords.Inputs),
        Inputs(source),
        .. More.Than(source.Sweep.Inputs.Count + source.Sweep.Fixed.Count, source.Sweep.Inputs.Count + MostFixed, "manifest.json"),
        new Heading(3, SweepWords.Outputs),
        new Facts([.. source.Model.Outputs.Where(o => source.Sweep.Readings.Any(r => r.Output == o.Id)).Select(o => (Localised.Same(o.Id), (Cell)SweepSource.Of(o.Meaning)))]),
    ];

    private static Grid Inputs(SweepSource source) => new(
        SweepWords.Inputs,
        [SweepWords.Input, SweepWords.Range, SweepWords.Unit, Column.Wide(SweepWords.Stands)],
        [
            .. source.Sweep.Inputs.Select(i => Row(source, i.Name, i.Parameter, Localised.Same(SweepSource.Range(i)))),
            .. source.Sweep.Choice is { } choice ? choice.Names.Select(n => Row(source, n.Name, n.Parameter, Localised.Same(string.Join(", ", choice.Values.Select(v => Numbers.Significant(v)))))) : [],
            .. source.Sweep.Fixed.Take(MostFixed).Select(f => Row(source, f.Name, f.Parameter, SweepWords.Fixed.Fill(("value", Localised.Same(Numbers.Significant(f.Value)))))),
        ]);

    private static Row Row(SweepSource source, string name, string parameter, Localised range)
    {
        var p = source.Model.Parameters.First(each => each.Id == parameter);
        return new(name, range, SweepSource.Unit(p.Unit), SweepSource.Of(p.Meaning));
    }
}

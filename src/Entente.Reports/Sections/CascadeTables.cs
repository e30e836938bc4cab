using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>Who is dragged in by which chain, which links matter most, and who ends up on which side.</summary>
internal static class CascadeTables
{
    private const int MostLinks = 12;
    private const int MostLineups = 8;

    /// <summary>The tables, with the most dangerous links by either measure in words between them, of which draws they tell where not of all; one sentence where nobody is ever dragged in.</summary>
    /// <param name="cascade">The figures.</param>
    /// <param name="case">Names the actors.</param>
    public static IEnumerable<Block> Of(CascadeAnalysis cascade, Case @case) =>
    [
        .. cascade.Among is { } among ? [new Paragraph(among)] : Array.Empty<Block>(),
        .. cascade.Links.Count == 0
            ? [new Paragraph(CascadeWords.Nobody)]
            : (Block[])[Joiners(cascade, @case), .. Dangerous(cascade, @case).Select(d => new Paragraph(d)), Links(cascade, @case), Lineups(cascade, @case)],
    ];

    /// <summary>A link in words.</summary>
    public static Localised LinkText(DraggingLink link, Case @case) => (link.Strike ? CascadeWords.Strikes : CascadeWords.Pulls).Fill(
        ("joiner", @case.NameOf(link.Joiner)), ("other", @case.NameOf(link.Other)), ("enemy", link.Enemy.Length > 0 ? @case.NameOf(link.Enemy) : Localised.Same("")), ("kind", link.Title));

    private static Grid Joiners(CascadeAnalysis cascade, Case @case) => new(
        CascadeWords.Joiners,
        [CascadeWords.Actor, Column.Number(With(cascade.Attacked, @case)), Column.Number(With(cascade.Attacker, @case)), Column.Number(CascadeWords.Out), Column.Wide(CascadeWords.Chain), Column.Number(CascadeWords.Prior)],
        [.. cascade.Joiners.Select(j => Joiner(j, cascade, @case))]);

    private static Localised With(string actor, Case @case) => CascadeWords.With.Fill(("actor", @case.NameOf(actor)));

    private static Row Joiner(JoinerStanding joiner, CascadeAnalysis cascade, Case @case) => new(
        @case.NameOf(joiner.Actor),
        Cell.Number(Numbers.Percent(joiner.WithAttacked)),
        Cell.Number(Numbers.Percent(joiner.WithAttacker)),
        Cell.Number(Numbers.Percent(1 - joiner.WithAttacked - joiner.WithAttacker)),
        Chain(cascade.Chains.FirstOrDefault(c => c.Actor == joiner.Actor), @case),
        Cell.Number(Numbers.Percent(joiner.PriorShare)));

    private static Cell Chain(DraggingChain? chain, Case @case)
    {
        if (chain is null)
        {
            return Cell.Nothing;
        }

        var spans = new List<Span> { @case.NameOf(chain.Links[0].Other) };
        foreach (var link in chain.Links)
        {
            spans.Add(link.Strike ? " ⇒ " : " → ");
            spans.Add(CascadeWords.Step.Fill(("joiner", @case.NameOf(link.Joiner)), ("kind", link.Title)));
        }

        spans.Add($" {Numbers.Percent(chain.Share)}");
        return new Cell(spans);
    }

    /// <summary>The link that draws most actors in, and the one that makes great powers on both sides likeliest where any does.</summary>
    private static Localised[] Dangerous(CascadeAnalysis cascade, Case @case)
    {
        var (most, great) = (cascade.Links[0], cascade.Links.MinBy(l => l.Cut.BothSides)!);
        return great.Cut.BothSides >= 0 ? [Without(CascadeWords.DrawsMost, most, cascade, @case)]
            : great.Cut.BothSides == most.Cut.BothSides ? [Without(CascadeWords.MostOfBoth, most, cascade, @case)]
            : [Without(CascadeWords.DrawsMost, most, cascade, @case), Without(CascadeWords.GreatMost, great, cascade, @case)];
    }

    private static Localised Without(Localised words, DraggingLink link, CascadeAnalysis cascade, Case @case) => words.Fill(
        ("link", LinkText(link, @case)),
        ("drawn", Localised.Same(Numbers.Value(cascade.DrawnIn + link.Cut.DrawnIn))),
        ("mean", Localised.Same(Numbers.Value(cascade.DrawnIn))),
        ("without", Localised.Same(Numbers.Percent(cascade.BothSides + link.Cut.BothSides))),
        ("with", Localised.Same(Numbers.Percent(cascade.BothSides))));

    private static Grid Links(CascadeAnalysis cascade, Case @case) => new(
        CascadeWords.Links,
        [Column.Roomy(CascadeWords.Link), Column.Number(CascadeWords.Drags), .. new[] { CascadeWords.CutDrawn, CascadeWords.CutGreat, CascadeWords.HeldDrawn, CascadeWords.HeldGreat }.Select(Column.Tally)],
        [.. cascade.Links.Take(MostLinks).Select(l => new Row(
            LinkText(l, @case),
            Cell.Number(Numbers.Percent(l.Drags)),
            Cell.Number(Numbers.Value(l.Cut.DrawnIn)),
            Cell.Number(Numbers.Points(100 * l.Cut.BothSides)),
            Cell.Number(Numbers.Value(l.Conditioned.DrawnIn)),
            Cell.Number(Numbers.Points(100 * l.Conditioned.BothSides))))]);

    private static Grid Lineups(CascadeAnalysis cascade, Case @case) => new(
        CascadeWords.Lineups,
        [Column.Wide(Side(cascade.Attacked, @case)), Column.Wide(Side(cascade.Attacker, @case)), Column.Number(CascadeWords.Share)],
        [.. cascade.Lineups.Take(MostLineups).Select(l => new Row(Listed(l.WithAttacked, @case), Listed(l.WithAttacker, @case), Cell.Number(Numbers.Percent(l.Share))))]);

    private static Localised Side(string actor, Case @case) => CascadeWords.Side.Fill(("actor", @case.NameOf(actor)));

    private static Localised Listed(IReadOnlyList<string> actors, Case @case) => new(
        string.Join(", ", actors.Select(a => @case.NameOf(a).En)),
        string.Join("、", actors.Select(a => @case.NameOf(a).ZhHant)));
}

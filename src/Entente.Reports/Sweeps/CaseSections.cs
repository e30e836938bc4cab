using System.Globalization;
using Entente.Analysis.Sweeps.Cases;
using Entente.Cases;
using Entente.Ensembles.Runs;
using Entente.Reports.Blocks;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sweeps;

/// <summary>What a sweep over a case shows: what the draws leave open first.</summary>
internal static class CaseSections
{
    private const int MostOpen = 60, MostShifts = 60;

    /// <summary>Verdicts that more draws might turn.</summary>
    public static IEnumerable<Block> Open(CaseAnswer answer)
    {
        FindingCount[] open = [.. answer.Open()];
        return open.Length == 0 ? [new Paragraph(CaseWords.NoneOpen)] :
        [
            new Grid(
                CaseWords.OpenCaption,
                [Column.Wide(CaseWords.Finding), Column.Roomy(CaseWords.Verdict), Column.Number(CaseWords.Share), Column.Roomy(CaseWords.Next), Column.Number(CaseWords.Share)],
                [.. open.Take(MostOpen).Select(f => new Row(Asked(f), f.Shares[0].Verdict.Text, Share(f.Shares[0]), f.Shares[1].Verdict.Text, Share(f.Shares[1])))]),
            .. More.Than(open.Length, MostOpen, "tables/findings.csv"),
        ];
    }

    /// <summary>What scenarios do; nothing where none was asked for.</summary>
    public static IEnumerable<Block> Scenarios(CaseAnswer answer, Manifest manifest) => manifest.Parts.Count == 1 ? [] : answer.Shifts.Count == 0 ? [new Paragraph(CaseWords.Unmoved)] :
    [
        new Grid(
            CaseWords.ScenarioCaption,
            [CaseWords.Scenario, Column.Wide(CaseWords.Finding), Column.Roomy(CaseWords.Verdict), Column.Number(CaseWords.Share), Column.Number(CaseWords.Then), Column.Number(CaseWords.Points), Column.Roomy(CaseWords.Likeliest)],
            [.. answer.Shifts.Take(MostShifts).Select(s => new Row(
                s.Scenario, Asked(s.Finding), s.Finding.Shares[0].Verdict.Text, Share(s.Finding.Shares[0]), Cell.Number(Numbers.Tenths(s.Share)), Cell.Number(Numbers.Points(s.Points)), s.Verdict.Text))]),
        .. More.Than(answer.Shifts.Count, MostShifts, "tables/scenarios.csv"),
    ];

    /// <summary>Every finding.</summary>
    public static IEnumerable<Block> Findings(CaseAnswer answer) =>
    [
        new Grid(
            CaseWords.FindingsCaption,
            [Column.Wide(CaseWords.Finding), Column.Roomy(CaseWords.Verdict), Column.Number(CaseWords.Share), Column.Number(CaseWords.Error), Column.Number(Words.Interval), Column.Roomy(SweepWords.Unit)],
            [.. answer.Findings.Select(Row)])
        { At = new Place("table", "findings"), CanFilter = true },
    ];

    /// <summary>How it was done.</summary>
    public static IEnumerable<Block> Run(CaseSweep sweep, Results results) =>
    [
        new Facts(
            (CaseWords.AsOf, sweep.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            (CaseWords.Draws, SweepSource.Count(results.Manifest.Draws)),
            (SweepWords.Seed, results.Manifest.Seed.ToString(CultureInfo.InvariantCulture)),
            (SweepWords.Program, $"Entente {results.Manifest.Program}"),
            (SweepWords.Manifest, new Span(Localised.Same(results.Manifest.Hash), Look.Id)),
            (SweepWords.Digest, new Span(Localised.Same(results.Digest), Look.Id))),
        new Grid(Headings.Inputs, [Headings.Inputs, Localised.Same("SHA-256")], [.. sweep.Inputs.Select(i => new Row(i.Path, new Span(Localised.Same(i.Sha256), Look.Id)))]),
    ];

    /// <summary>The question, and the id under which <c>explain</c> knows it.</summary>
    private static Cell Asked(FindingCount f) => new([f.Finding.Question, Span.Break, new Span(Localised.Same(f.Finding.Id), Look.Muted)]);

    private static Row Row(FindingCount f) => new(
        Asked(f),
        f.Dominated || f.Shares.Count == 0 ? CaseWords.NoVerdict : f.Shares[0].Verdict.Text,
        f.Judged ? Share(f.Shares[0]) : Cell.Number(Numbers.None),
        Cell.Number(f.Judged ? Numbers.Tenths(f.Error) : Numbers.None),
        Cell.Number(double.IsNaN(f.Median) ? Numbers.None : $"{Numbers.Significant(f.Median)} ({Numbers.Significant(f.P05)} – {Numbers.Significant(f.P95)})"),
        f.Finding.Unit);

    private static Cell Share(VerdictShare share) => Cell.Number(Numbers.Tenths(share.Share));
}

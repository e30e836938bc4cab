using Entente.Cases;
using Entente.Numerics;
using Entente.Theories.Files;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Crisis;

/// <summary>
/// How often crises arise in a year: told by a register of dated crises, or by a formula. Crises told by a register are taken as a Poisson process
/// of constant rate; with the invariant prior of Jeffreys (1946) its rate, given n crises in T years, is gamma distributed with shape n + ½ and
/// mean (n + ½) / T. No crisis on record leaves a rate that is small and very uncertain, never nought.
/// </summary>
/// <param name="Use">The register, its columns of the two parties; null where a formula tells.</param>
/// <param name="YearsBack">Only crises of so many years count; null: of the whole period of the case.</param>
/// <param name="Of">The formula: crises a year; null where a register tells.</param>
public sealed record Hazard(RegisterUse? Use, int? YearsBack, Formula? Of)
{
    /// <summary>What the prior is worth, in crises.</summary>
    public const double Prior = 0.5;

    private const double DaysInYear = 365.25;

    /// <summary>The rate in each draw, and what it rests on.</summary>
    internal (ReadOnlyMemory<double> Rate, IReadOnlyList<Measured> Measures, double PriorShare) Rate(CrisisBody body, TheoryFile theory, Subject subject, int year, IMeasures measures)
    {
        if (Of is not null)
        {
            var scope = body.Named(theory, subject, year, measures);
            var rate = scope.Evaluate(Of).InDraws(measures.Draws);
            return (rate, scope.Used, PriorWeight.ShareOf(scope.Used));
        }

        var (crises, years) = (Dated(subject, year, measures), Years(subject, year, measures));
        var measured = Measured(crises, years, subject, measures);
        return (measured.Draws, [measured], measured.PriorShare);
    }

    /// <summary>What the rate rests on in words, where that is enough to tell it; null where a formula tells.</summary>
    internal string? Key(Subject subject, int year, IMeasures measures) => Use is null ? null : string.Join(' ', Dated(subject, year, measures).Select(r => r.Id));

    /// <summary>Records of crises between the challenger and the ally, whoever began them, that began in the years looked at.</summary>
    internal Record[] Dated(Subject subject, int year, IMeasures measures)
    {
        var (challenger, ally) = CrisisBody.Sides(subject);
        var (first, last) = (new DateOnly(First(subject, year, measures), 1, 1), measures.DayOf(year));
        return Use is null ? [] : [.. measures.Records(Use.Register).Where(r =>
            r.Provenance.Date.Earliest >= first && r.Provenance.Date.Earliest <= last
            && (r.Cells[Use.Columns[0]], r.Cells[Use.Columns[1]]) is var parties && (parties == (challenger, ally) || parties == (ally, challenger)))];
    }

    private double Years(Subject subject, int year, IMeasures measures) =>
        (measures.DayOf(year).DayNumber - new DateOnly(First(subject, year, measures), 1, 1).DayNumber + 1) / DaysInYear;

    private int First(Subject subject, int year, IMeasures measures)
    {
        var (challenger, ally) = CrisisBody.Sides(subject);
        var exist = new[] { challenger, ally }.Max(a => measures.Case.Actors[a].Exists.First);
        return Math.Max(Math.Max(measures.Case.Period.First, exist), YearsBack is { } back ? year - back + 1 : int.MinValue);
    }

    private Measured Measured(Record[] crises, double years, Subject subject, IMeasures measures)
    {
        var (challenger, ally) = CrisisBody.Sides(subject);
        var weight = crises.Length + Prior;
        var title = new Localised("crises between {challenger} and {ally} on record: {n} in {years} years", "紀錄所載{challenger}與{ally}之危機：{years} 年間 {n} 次").Fill(
            ("challenger", measures.Case.InText(challenger)), ("ally", measures.Case.InText(ally)),
            ("n", Localised.Same($"{crises.Length}")), ("years", Localised.Same(years.ToString("0", System.Globalization.CultureInfo.InvariantCulture))));
        return new Measured(new MeasureCall(Use!.Register, [challenger, ally], []), title, Gamma($"crises:{challenger}-{ally}", crises.Length, years, measures), Prior / weight, [.. crises.Select(c => new Weighted(c.Id, 1 / weight))]) { Unit = CrisisWords.PerYear };
    }

    /// <summary>A gamma of shape n + ½: n exponentials and half the square of a normal; one crisis more or less leaves the other draws as they are.</summary>
    private static double[] Gamma(string stream, int crises, double years, IMeasures measures)
    {
        var (rate, part) = (new double[measures.Draws], new double[measures.Draws]);
        Elementary.NormalQuantile(measures.Uniform($"{stream}:prior").Span, part);
        Columns.Multiply(part, part, rate);
        Columns.Scale(rate, Prior);
        for (var crisis = 1; crisis <= crises; crisis++)
        {
            Elementary.Log(measures.Uniform($"{stream}:{crisis}").Span, part);
            Columns.Subtract(rate, part, rate);
        }

        Columns.Scale(rate, 1 / years);
        return rate;
    }
}

using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Theories.Files;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Plane;

/// <summary>
/// A path through four regions, year by year. Each draw has its own boundaries and keeps its side of a boundary until
/// the axis crosses it by more than the hysteresis, so that noise about the line is not read as change.
/// </summary>
/// <param name="First">First (horizontal) axis.</param>
/// <param name="Second">Second (vertical) axis.</param>
/// <param name="Regions">The four regions.</param>
/// <param name="Hysteresis">Half-width of the band in which a draw keeps its side, on the 0–1 scale.</param>
/// <param name="Reported">Id of the axis reported as the finding's value.</param>
/// <param name="Unit">What that value measures.</param>
public sealed record PlaneBody(Axis First, Axis Second, IReadOnlyList<Region> Regions, double Hysteresis, string Reported, Localised Unit) : TheoryBody
{
    /// <inheritdoc/>
    public override string Form => "plane";

    /// <inheritdoc/>
    public override bool EveryYear => true;

    /// <inheritdoc/>
    public override bool NeedsTwo => First.Value.NeedsTwo || Second.Value.NeedsTwo;

    /// <inheritdoc/>
    public override IEnumerable<Formula> Formulas => [First.Value.Formula, Second.Value.Formula];

    /// <inheritdoc/>
    public override IEnumerable<Judgement> Judge(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null)
    {
        var (first, second) = (new Side(First, theory, measures), new Side(Second, theory, measures));
        var verdicts = VerdictByQuarter();
        foreach (var year in years.All())
        {
            var (x, y) = (measures.Fold(First.Value, subject, year), measures.Fold(Second.Value, subject, year));
            first.Move(x.Draws.Span, Hysteresis);
            second.Move(y.Draws.Span, Hysteresis);
            if (only?.Contains(year) ?? true)
            {
                yield return Judgement(year, (x, first), (y, second), verdicts);
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<(int Year, byte[] Verdicts)> Decide(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null)
    {
        var (first, second) = (new Side(First, theory, measures), new Side(Second, theory, measures));
        var verdicts = VerdictByQuarter();
        var last = only?.DefaultIfEmpty(years.First - 1).Max() ?? years.Last;
        foreach (var year in years.All().TakeWhile(y => y <= last))
        {
            first.Move(measures.Fold(First.Value, subject, year).Draws.Span, Hysteresis);
            second.Move(measures.Fold(Second.Value, subject, year).Draws.Span, Hysteresis);
            if (only?.Contains(year) ?? true)
            {
                yield return (year, Decide(first.High, second.High, verdicts));
            }
        }
    }

    private Judgement Judgement(int year, (Folded Level, Side Side) x, (Folded Level, Side Side) y, byte[] verdicts) => new()
    {
        Year = year,
        Verdicts = Decide(x.Side.High, y.Side.High, verdicts),
        Value = Reported == First.Id ? x.Level.Draws : y.Level.Draws,
        Unit = Unit,
        Parts = [Part(First, x.Level, x.Side), Part(Second, y.Level, y.Side)],
        Measures = [.. x.Level.Measures.Concat(y.Level.Measures).DistinctBy(m => m.Call)],
        PriorShare = Math.Max(x.Level.PriorShare, y.Level.PriorShare),
    };

    /// <summary>Index of the verdict by quarter: bit 0 first axis high, bit 1 second axis high.</summary>
    private byte[] VerdictByQuarter()
    {
        var byQuarter = new byte[4];
        for (var i = 0; i < Regions.Count; i++)
        {
            byQuarter[(Regions[i].FirstHigh ? 1 : 0) | (Regions[i].SecondHigh ? 2 : 0)] = (byte)i;
        }

        return byQuarter;
    }

    private static byte[] Decide(double[] first, double[] second, byte[] byQuarter)
    {
        var verdicts = new byte[first.Length];
        for (var i = 0; i < verdicts.Length; i++)
        {
            verdicts[i] = byQuarter[(int)first[i] | ((int)second[i] << 1)];
        }

        return verdicts;
    }

    private static JudgedPart Part(Axis axis, Folded value, Side side) => new(axis.Id, axis.Title, value.Draws, side.High.ToArray(), value.PriorShare);
}

using Entente.Ensembles.Runs;

namespace Entente.Analysis.Sweeps.Cases;

/// <summary>A verdict's share of the draws.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Share">0–1.</param>
public sealed record VerdictShare(SweptVerdict Verdict, double Share);

/// <summary>What a sweep says of one finding.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Shares">Every verdict's share of the draws, the likeliest first; draws without a verdict count among all.</param>
/// <param name="Error">Standard error of the first of them, from the number of draws alone: √(p (1 − p) / n).</param>
/// <param name="Median">Median of the value over the draws that have one, within 0.4 %; NaN where none has.</param>
/// <param name="P05">5 % quantile.</param>
/// <param name="P95">95 % quantile.</param>
/// <param name="Missing">Draws without a value.</param>
public sealed record FindingCount(SweptFinding Finding, IReadOnlyList<VerdictShare> Shares, double Error, double Median, double P05, double P95, long Missing)
{
    /// <summary>Whether the prior outweighs the evidence: shares are counted, and no verdict is given.</summary>
    public bool Dominated { get; init; }

    /// <summary>Whether it states what is there without uncertainty, so that a probability would mean nothing.</summary>
    public bool Describes { get; init; }

    /// <summary>Whether it gives a verdict with a probability.</summary>
    public bool Judged => !Dominated && !Describes;

    /// <summary>How far the likeliest verdict leads the second, in standard errors of the lead; +∞ where there is no other.</summary>
    public double Lead(long draws)
    {
        if (Shares.Count < 2)
        {
            return double.PositiveInfinity;
        }

        var (first, second) = (Shares[0].Share, Shares[1].Share);
        var variance = (first + second - ((first - second) * (first - second))) / draws;
        return variance > 0 ? (first - second) / Math.Sqrt(variance) : double.PositiveInfinity;
    }
}

/// <summary>What a scenario does to a verdict, in the same draws.</summary>
/// <param name="Scenario">Id of the scenario.</param>
/// <param name="Finding">The finding as the case is.</param>
/// <param name="Share">The share of its verdict if the scenario came true.</param>
/// <param name="Verdict">The likeliest verdict then.</param>
public sealed record ScenarioShift(string Scenario, FindingCount Finding, double Share, SweptVerdict Verdict)
{
    /// <summary>Change of the verdict's share, in percentage points.</summary>
    public double Points => 100 * (Share - Finding.Shares[0].Share);
}

/// <summary>What a sweep of a case shows.</summary>
/// <param name="Draws">Draws.</param>
/// <param name="Findings">In the order of the sweep.</param>
/// <param name="Shifts">What scenarios do to findings that give a verdict, the largest change first; those unmoved are left out.</param>
public sealed record CaseAnswer(long Draws, IReadOnlyList<FindingCount> Findings, IReadOnlyList<ScenarioShift> Shifts)
{
    /// <summary>A lead of fewer standard errors may be chance.</summary>
    private const double Close = 3;

    /// <summary>Findings whose verdict more draws might turn, since it leads the next by less than three standard errors; the closest first.</summary>
    public IEnumerable<FindingCount> Open() => Findings.Where(f => f.Judged && f.Lead(Draws) < Close).OrderBy(f => f.Lead(Draws));

    /// <summary>Makes it of the results: a pure function of them.</summary>
    public static CaseAnswer Of(Results results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var parts = results.Manifest.Parts;
        var counted = CountedPart.All(results);
        var asCoded = counted[0];
        var shifts = from part in Enumerable.Range(1, parts.Count - 1)
                     from at in Enumerable.Range(0, asCoded.Length)
                     let then = counted[part][at]
                     where asCoded[at].Judged && then.Shares.Any(s => s.Share > 0)
                     select new ScenarioShift(parts[part], asCoded[at], then.Shares.First(s => s.Verdict.Id == asCoded[at].Shares[0].Verdict.Id).Share, then.Shares[0].Verdict);
        return new(results.Manifest.Draws, asCoded, [.. shifts.Where(s => s.Points != 0).OrderByDescending(s => Math.Abs(s.Points))]);
    }
}

using Entente.Analysis.Evaluation;
using Entente.Ensembles.Runs;
using Entente.Theories.Verdicts;

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

/// <summary>What a sweep of a case shows.</summary>
/// <param name="Draws">Draws.</param>
/// <param name="Findings">In the order of the sweep.</param>
public sealed record CaseAnswer(long Draws, IReadOnlyList<FindingCount> Findings)
{
    /// <summary>Makes it of the results: a pure function of them.</summary>
    public static CaseAnswer Of(Results results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var (sweep, table) = (CaseSweep.Read(results.Manifest.Work), results.Table);
        var rows = Enumerable.Range(0, table.Rows).Select(i => (Finding: (int)table.Integers(0)[i], Kind: table.Integers(1)[i], Which: table.Integers(2)[i], Draws: table.Integers(3)[i])).ToLookup(r => (r.Finding, r.Kind), r => (r.Which, r.Draws));
        var draws = results.Manifest.Draws;
        long Sum(int finding, long kind) => rows[(finding, kind)].Sum(r => r.Draws);
        return new(draws, [.. sweep.Findings.Select((finding, at) =>
            Counted(finding, draws, [.. rows[(at, CaseWork.OfVerdict)]], [.. rows[(at, CaseWork.OfBin)]], Sum(at, CaseWork.OfMissing)) with
            {
                Dominated = FindingTally.PriorShare(Sum(at, CaseWork.OfPrior), draws) > FindingBuilder.PriorDominates,
                Describes = Sum(at, CaseWork.OfDescription) > 0,
            })]);
    }

    private static FindingCount Counted(SweptFinding finding, long draws, (long Which, long Draws)[] verdicts, (long Bin, long Draws)[] bins, long missing)
    {
        var counts = verdicts.Where(v => v.Which != Tally.Undecided).ToDictionary(v => v.Which, v => v.Draws);
        VerdictShare[] shares = [.. finding.Verdicts.Select((v, i) => new VerdictShare(v, (double)counts.GetValueOrDefault(i) / draws)).OrderByDescending(s => s.Share)];
        double Quantile(double p) => ValueBins.Quantile(bins, p);
        var most = shares.Length > 0 ? shares[0].Share : double.NaN;
        return new(finding, shares, Math.Sqrt(most * (1 - most) / draws), Quantile(0.5), Quantile(0.05), Quantile(0.95), missing);
    }
}

using Entente.Analysis.Evaluation;
using Entente.Ensembles.Runs;
using Entente.Theories.Verdicts;

namespace Entente.Analysis.Sweeps.Cases;

/// <summary>Turns the counts of a sweep into findings, part by part.</summary>
internal static class CountedPart
{
    /// <summary>By part, the findings in the order of the sweep.</summary>
    public static FindingCount[][] All(Results results)
    {
        var (sweep, table) = (CaseSweep.Read(results.Manifest.Work), results.Table());
        var rows = Enumerable.Range(0, table.Rows).Select(i => (
            Part: (int)table.Integers(0)[i], Finding: (int)table.Integers(1)[i], Kind: table.Integers(2)[i], Which: table.Integers(3)[i], Draws: table.Integers(4)[i]))
            .ToLookup(r => (r.Part, r.Finding, r.Kind), r => (r.Which, r.Draws));
        return [.. Enumerable.Range(0, results.Manifest.Parts.Count).Select(part => sweep.Findings
            .Select((finding, at) => Counted(finding, results.Manifest.Draws, kind => [.. rows[(part, at, kind)]])).ToArray())];
    }

    private static FindingCount Counted(SweptFinding finding, long draws, Func<long, (long Which, long Draws)[]> rows)
    {
        long Sum(long kind) => rows(kind).Sum(r => r.Draws);
        var counts = rows(CaseWork.OfVerdict).Where(v => v.Which != Tally.Undecided).ToDictionary(v => v.Which, v => v.Draws);
        VerdictShare[] shares = [.. finding.Verdicts.Select((v, i) => new VerdictShare(v, (double)counts.GetValueOrDefault(i) / draws)).OrderByDescending(s => s.Share)];
        var bins = rows(CaseWork.OfBin);
        var most = shares.Length > 0 ? shares[0].Share : double.NaN;
        return new(finding, shares, Math.Sqrt(most * (1 - most) / draws), ValueBins.Quantile(bins, 0.5), ValueBins.Quantile(bins, 0.05), ValueBins.Quantile(bins, 0.95), Sum(CaseWork.OfMissing))
        {
            Dominated = FindingTally.PriorShare(Sum(CaseWork.OfPrior), draws) > FindingBuilder.PriorDominates,
            Describes = Sum(CaseWork.OfDescription) > 0,
        };
    }
}

using Entente.Ensembles.Runs;
using Entente.Theories.Forms;

namespace Entente.Analysis.Sweeps.Cases;

/// <summary>The counts of one finding in one unit: rows of kind, which and draws, ascending.</summary>
internal sealed class FindingTally
{
    private const double Millionths = 1e6;

    private readonly List<(long Kind, long Which, long Draws)> _rows = [];

    /// <summary>The counts of a judgement, which is not held on to.</summary>
    public static FindingTally Of(Judgement judgement)
    {
        var tally = new FindingTally();
        tally.CountVerdicts(judgement.Verdicts);
        tally.CountValues(judgement.Value.Span);
        tally.Add(CaseWork.OfPrior, 0, (long)Math.Round(Millionths * judgement.PriorShare) * judgement.Verdicts.Length);
        tally.Add(CaseWork.OfDescription, 0, judgement.OnlyDescribes ? judgement.Verdicts.Length : 0);
        return tally;
    }

    /// <summary>The table of a unit of a part: findings by their places; one that a unit does not judge has no rows.</summary>
    public static ColumnTable Table(int part, FindingTally?[] findings)
    {
        var rows = findings.SelectMany((tally, at) => (tally?._rows ?? []).Select(r => (Finding: (long)at, r.Kind, r.Which, r.Draws))).ToArray();
        var parts = new long[rows.Length];
        Array.Fill(parts, part);
        return new(CaseWork.Columns, [parts, rows.Select(r => r.Finding).ToArray(), rows.Select(r => r.Kind).ToArray(), rows.Select(r => r.Which).ToArray(), rows.Select(r => r.Draws).ToArray()]);
    }

    /// <summary>The prior's mean share over all draws, from the millionths counted.</summary>
    public static double PriorShare(long millionths, long draws) => millionths / Millionths / draws;

    private void CountVerdicts(byte[] verdicts)
    {
        var counts = new long[256];
        foreach (var verdict in verdicts)
        {
            counts[verdict]++;
        }

        for (var verdict = 0; verdict < counts.Length; verdict++)
        {
            Add(CaseWork.OfVerdict, verdict, counts[verdict]);
        }
    }

    private void CountValues(ReadOnlySpan<double> values)
    {
        var (bins, known) = (new long[values.Length], 0);
        foreach (var value in values)
        {
            if (!double.IsNaN(value))
            {
                bins[known++] = ValueBins.Of(value);
            }
        }

        Array.Sort(bins, 0, known);
        for (var (first, next) = (0, 0); first < known; first = next)
        {
            while (next < known && bins[next] == bins[first])
            {
                next++;
            }

            Add(CaseWork.OfBin, bins[first], next - first);
        }

        Add(CaseWork.OfMissing, 0, values.Length - known);
    }

    private void Add(long kind, long which, long draws)
    {
        if (draws > 0)
        {
            _rows.Add((kind, which, draws));
        }
    }
}

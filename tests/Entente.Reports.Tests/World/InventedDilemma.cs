using Entente.Analysis.Findings;
using Entente.Analysis.Runs;
using Entente.Cases;
using static Entente.Reports.Tests.World.InventedCase;

namespace Entente.Reports.Tests.World;

/// <summary>A run whose tested bonds carry a trade-off.</summary>
internal static class InventedDilemma
{
    public static RunResult Make(bool open = false) =>
        InventedRun.Of([.. InventedRun.Make().Findings.Select(f => f.System == "R1" ? With(f, open) : f)]);

    private static Finding With(Finding finding, bool open) => finding with
    {
        Verdict = open ? Finding.NoVerdict : "yes",
        Probability = open ? null : 0.8,
        Parts = [Part("abandonment", 0.3), Part("entrapment", 0.4)],
        Dilemma = new DilemmaAnalysis(
            [.. Enumerable.Range(0, 11).Select(i => new TradeOffPoint(i / 10.0, At(0.5 - (i / 50.0)), At(0.2 + (i / 50.0)), At(0.6), At(0.4), i is 0 or 10 ? 0.5 : 0))],
            new PresentCommitment(At(0.45), At(0.3), At(0.4), At(0.6), At(0.43)),
            At(0.5),
            0.62,
            0.44,
            open,
            [Both("Tightening helps in most draws.", "多數抽樣中加強承諾有益。")]),
    };

    private static Part Part(string id, double median) => new(id, Both(id, "恐懼"), At(median), 0.7, 0.3);

    private static Quantity At(double median) => new(median, median - 0.1, median + 0.1, new Localised("0–1", "0–1"));
}

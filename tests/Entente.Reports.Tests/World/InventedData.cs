using Entente.Analysis.Runs;
using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Cases.Dates;
using static Entente.Reports.Tests.World.InventedCase;

namespace Entente.Reports.Tests.World;

/// <summary>The invented run with a quantity, two figures of it, and a finding that rests on one of them.</summary>
internal static class InventedData
{
    public static RunResult Make()
    {
        var run = InventedRun.Make();
        var used = new Analysis.Findings.IndicatorUse("trade(ALA, SYL)", Both("trade: Aland–Syldavia", "貿易：奧蘭－希達維亞"), new Analysis.Findings.Quantity(12.5, 10, 15, Both("billion crowns", "十億克朗")), 0.4, [new Analysis.Findings.ItemShare("d-1", 0.6)]) { HasUnit = true };
        var quantity = new Quantity("trade", Both("trade", "貿易"), Both("Goods exchanged.", "商品往來。"), used.Value.Unit, SubjectKind.Tie, new ValueRange(-5, 20), 7.5, Both("Customs differ.", "海關不一。"), 6, Both("Trade grows.", "貿易成長。"));
        return InventedRun.Of(
            [.. run.Findings.Select((f, i) => i > 0 ? f : f with { Evidence = [new Analysis.Findings.Influence("d-1", 4.5), .. f.Evidence], Indicators = [used, .. f.Indicators] })],
            run.Case with
            {
                Codebook = run.Case.Codebook with { Quantities = new Dictionary<string, Quantity> { ["trade"] = quantity } },
                Data = [Figure("d-1", 12.5, null), Figure("d-2", -0.25, 30)],
            });
    }

    private static Datum Figure(string id, double value, double? error) => new(
        new Provenance(id, EdtfDate.Parse("1953")!, null, EdtfDate.Parse("1954")!, "G1", "table 4", new Grade('B', 2), id, Both("Trade was counted.", "貿易經統計。"), "", default), "SYL", "ALA", "trade", value, error, "tests");
}

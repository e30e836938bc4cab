using Entente.Analysis.Findings;
using static Entente.Reports.Tests.World.InventedCase;

namespace Entente.Reports.Tests.World;

/// <summary>A choice between three crafts, one of them mostly ruled out.</summary>
internal static class InventedOptions
{
    public static OptionsAnalysis Make() => new(
        "ship",
        "raft",
        [
            new OptionStanding("ship", Both("ship", "船"), [0.7, 0.3, 0], 0, [new CriterionShare("speed", 0.62), new CriterionShare("thrift", 0.38)], 0.81),
            new OptionStanding("raft", Both("raft", "木筏"), [0.25, 0.65, 0.1], 0, [new CriterionShare("speed", 0.2), new CriterionShare("thrift", 0.8)], 0.5),
            new OptionStanding("balloon", Both("balloon <hot>", "氣球"), [0, 0.05, 0.05], 0.9, [], null),
        ],
        [new CriterionUse("speed", Both("speed", "速度"), false), new CriterionUse("thrift", Both("thrift", "節省"), false), new CriterionUse("safety", Both("safety", "安全"), true)],
        [
            Score("ship", "speed", 0.8, "m-1"), Score("ship", "thrift", 0.3, "m-2"), Score("ship", "safety", 0.9, "m-3") with { Blocks = 0 },
            Score("raft", "speed", 0.2, "m-4"), Score("raft", "thrift", 0.5),
            Score("balloon", "speed", 0.5), Score("balloon", "thrift", 0.5), Score("balloon", "safety", 0.1, "m-5") with { Blocks = 0.9 },
        ],
        [new CriterionShare("speed", 0.2), new CriterionShare("thrift", 0.97), new CriterionShare("safety", 0.7)],
        [new CriterionShare("speed", 0.41), new CriterionShare("thrift", null), new CriterionShare("safety", null)])
    {
        Firsts = [new OptionFirsts("speed", [0.2, 0.6, 0.05]), new OptionFirsts("safety", [0.7, 0.1, 0.2])],
    };

    private static OptionScore Score(string option, string criterion, double median, params string[] records) =>
        new(option, criterion, new Quantity(median, median - 0.1, median + 0.1, Both("0–1 scale", "0–1 量尺")), records.Length == 0 ? 1 : 0.4, null, records);
}

using Entente.Analysis.Findings;
using Entente.Analysis.Runs;
using Entente.Cases;
using Entente.Cases.Bibliography;
using static Entente.Reports.Tests.World.InventedCase;

namespace Entente.Reports.Tests.World;

/// <summary>A finished run about invented states: a finding of every kind.</summary>
internal static class InventedRun
{
    public static readonly IReadOnlyDictionary<string, BibEntry> References = new Dictionary<string, BibEntry> { ["T1"] = Entry("T1", "On standing together", "1948") };

    public static RunResult Make(string claim = "A joint communiqué names the northern strait.", int years = 6) => Of(Make(years), InventedCase.Make(claim));

    public static RunResult Of(IReadOnlyList<Finding> findings, Case? @case = null) => new(
        @case ?? InventedCase.Make(),
        new RunOptions(10_000, 18446744073709551615, 2, new DateOnly(1960, 12, 31)),
        InventedTheories.All,
        [new InputFile("case.yml", new string('a', 64)), new InputFile("theories/four-corners.yml", new string('c', 64))],
        findings);

    private static List<Finding> Make(int years) =>
    [
        Tested(1954, 0.84), Tested(1955, null),
        .. Enumerable.Range(1950, years).Select(y => Placed(y, "default")),
        .. Enumerable.Range(1950, years).Select(y => Placed(y, "swapped")),
        Played(), Promised(1951), Promised(1955),
    ];

    private static Finding Tested(int year, double? probability) => Base("R1", "bond-test", "default", year) with
    {
        Verdict = probability is null ? Finding.NoVerdict : "yes",
        VerdictText = probability is null ? Both("no verdict", "不作研判") : InventedTheories.Yes.Text,
        Probability = probability,
        Alternatives = probability is null ? [] : [new Alternative("no", InventedTheories.No.Text, 0.16)],
        PriorOnly = probability is null,
        Evidence = probability is null ? [new Influence("e-2", null)] : [new Influence("e-1", -12.34), new Influence("e-2", 3.05), new Influence("e-3", 0.01)],
        Warnings = probability is null ? [new Warning("prior-dominates", Both("The prior dominates.", "先驗主導。"))] : [],
    };

    private static Finding Placed(int year, string variant)
    {
        var corner = InventedTheories.Corners[(year - 1950) / 3 % 4];
        var open = year == 1950;
        return Base("R9", "four-corners", variant, year) with
        {
            Verdict = open ? Finding.NoVerdict : corner.Id,
            VerdictText = open ? Both("no verdict", "不作研判") : corner.Text,
            Probability = open ? null : 0.7,
            Alternatives = [.. InventedTheories.Corners.Where(c => open || c != corner).Select(c => new Alternative(c.Id, c.Text, 0.1))],
        };
    }

    private static Finding Played() => Base("R19", "who-pays", "default", 1960) with
    {
        Game = new GameAnalysis(
            Both("Aland", "奧蘭"),
            Both("Syldavia", "希達維亞"),
            [Both("balance", "制衡"), Both("pass", "轉嫁")],
            [Both("balance", "制衡"), Both("pass", "轉嫁")],
            [
                new GameCell(0, 0, "3", "3", false, false, false, false, 0),
                new GameCell(0, 1, "1", "4", false, true, false, false, 0),
                new GameCell(1, 0, "4", "1", true, false, false, false, 0),
                new GameCell(1, 1, "2", "2", true, true, true, true, 1),
            ],
            [Both("Passing is dominant for Aland.", "對奧蘭而言，轉嫁為優勢策略。")],
            [Both("Committing first changes nothing.", "先行承諾不改變結果。")],
            [Both("Both would gain from balancing.", "雙方皆可自制衡獲益。")],
            Both("Ranks, 4 best.", "排序，4 最優。")),
    };

    private static Finding Promised(int year) => Base("R36", "promises-kept", "default", year) with
    {
        Directed = true,
        Verdict = "vague",
        VerdictText = InventedTheories.Vague.Text,
        Evidence = [new Influence("c-1", -2)],
        Parts = [new Part("c-1", Both("Pact of Klow", "克洛條約"), new Quantity(0.6, 0.4, 0.8, Both("explicitness", "明確程度")), null, 0)],
    };

    private static Finding Base(string system, string theory, string variant, int year) => new()
    {
        Id = $"{system}/{theory}/ALA-SYL/{year}" + (variant == "default" ? string.Empty : "/" + variant),
        System = system,
        Theory = theory,
        Variant = variant,
        Subject = ["ALA", "SYL"],
        Directed = false,
        Year = year,
        Question = Both($"How did Aland and Syldavia stand in {year}?", $"{year} 年奧蘭與希達維亞的關係如何？"),
        Verdict = "yes",
        VerdictText = InventedTheories.Yes.Text,
        Probability = 0.996,
        Value = new Quantity(0.621, 0.4, 0.8, Both("cohesion", "凝聚力")),
        Alternatives = [],
        Evidence = [new Influence("e-1", -8.5), new Influence("e-2", 4.2)],
        PriorOnly = false,
        Assumptions = [Both("States are alike.", "各國同質。"), Both("Corners are even.", "四格均等。")],
        Warnings = [],
        Parts = [Part("agreement", "看法一致", 0.5 + (0.03 * (year - 1950))), Part("cohesion", "凝聚力", 0.7)],
        Indicators = [new IndicatorUse("threat-perceived(ALA, BOR)", Both("threat perceived: Aland → Borduria", "威脅認知：奧蘭→博都利亞"), new Quantity(0.7, 0.5, 0.9, Both("0–1", "0–1")), 0.35, [new ItemShare("e-1", 0.4), new ItemShare("e-2", 0.25)])],
    };

    private static Part Part(string id, string zh, double median) => new(id, Both(id, zh), new Quantity(median, median - 0.1, median + 0.1, Both("0–1", "0–1")), 0.8, 0.3);
}

using Entente.Theories.Tests.Kit;

namespace Entente.Theories.Tests.Faults;

/// <summary>Faults of theories of the forms table, comparison and course.</summary>
internal sealed class TableFaults : IFaultCorpus
{
    private const string Axes = "axes:\n  storm: { en: storm, zh-Hant: 風暴, boundary: near-from, of: \"threat(A, adversary)\", over: { adversary: max } }\n  harbour: { en: harbour, zh-Hant: 港口, boundary: far-from, of: \"closeness(A, B)\" }";

    private const string Pillars = "\n  warmth: { en: warmth, zh-Hant: 溫度, of: \"closeness(A, B)\" }\n  giving: { en: giving, zh-Hant: 施予, of: \"gain(A, B)\" }\n  taking: { en: taking, zh-Hant: 受惠, of: \"gain(B, A)\" }";

    private const string Follows = "\n  sea: { en: sea, zh-Hant: 海, of: \"closeness(A, B)\" }\n  land: { en: land, zh-Hant: 陸, of: \"threat(A, adversary)\", over: { adversary: max } }";

    public IEnumerable<Fault> Faults =>
    [
        new("crossroads", Axes, "axes: «{}", "E0448"),
        new("crossroads", "\n  sails: { en: sails, zh-Hant: 帆 }\n  crew: { en: crew, zh-Hant: 船員 }\nrows:\n", " «{}\nrows: []\nnotes:\n", "E0448", "22:7 E0448", "23:1 E0110"),
        new("crossroads", "- situation: peril\n    choice: { en: sail", "- situation: «perl\n    choice: { en: sail", "E0418"),
        new("crossroads", "    crew: { en: afraid, zh-Hant: 恐懼 }\n", "", "25:5 E0111"),
        new("crossroads", "    crew: { en: afraid, zh-Hant: 恐懼 }\n", "    crew: { en: afraid, zh-Hant: 恐懼 }\n    «mast: none\n", "E0110"),
        new("twin-ties", Pillars, " «{}", "E0448"),
        new("twin-ties", "of: \"closeness(A, B)\" }", "of: \"closeness(A, B)\", «weight: line }", "E0110"),
        new("twin-ties", "stands-from: line", "stands-from: «lime", "E0404"),
        new("tides", Follows, " «{}", "E0448"),
        new("tides", "years: 4", "years: «1", "E0115"),
        new("tides", "correlation(sea, land)", "«correlation(sea)", "E0446"),
        new("tides", "value: trend(sea)", "value: «trend(sand)", "E0446"),
        new("tides", "value: trend(sea)", "value: «trend(sea + land)", "E0446"),
        new("tides", "level(land)", "«level(close-from)", "E0446"),
    ];
}

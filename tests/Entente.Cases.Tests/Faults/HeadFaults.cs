using Entente.Cases.Tests.Kit;

namespace Entente.Cases.Tests.Faults;

/// <summary>Faults of <c>case.yml</c>.</summary>
internal sealed class HeadFaults : IFaultCorpus
{
    public IEnumerable<Fault> Faults =>
    [
        Fault.Of("case.yml", "as-of:", "«as-off:", "E0110"),
        Fault.Of("case.yml", "theories:\n", "thin:\n  «coercion: { en: None of it., zh-Hant: 全無。 }\ntheories:\n", "E0150"),
        Fault.Of("case.yml", "theories:\n", "thin: { R15: «{ en: None of it. } }\ntheories:\n", "E0121"),
        Fault.Of("case.yml", "theories:\n", "thin: «[R15]\ntheories:\n", "E0114"),
        Fault.Of("case.yml", "theories:\n", "thin: { «R0: { en: None of it., zh-Hant: 全無。 } }\ntheories:\n", "E0150"),
        Fault.Of("case.yml", "theories:\n", "thin: { R15: «None of it. }\ntheories:\n", "E0114"),
        Fault.Of("case.yml", "theories:\n", "thin: { R15: { en: None of it., zh-Hant: 全無。, «note: x } }\ntheories:\n", "E0110"),
        Fault.Of("case.yml", "theories:\n", "«thinn: { R15: { en: None of it., zh-Hant: 全無。 } }\ntheories:\n", "E0110"),
        Fault.Of("case.yml", "iso3: BOR", "«iso: BOR", "E0110"),
        Fault.Of("case.yml", "id: two-shores\n", "", "case.yml:1:1 E0111"),
        Fault.Of("case.yml", "coding:\n  status: invented\n", "coding:\n", "case.yml:7:3 E0111"),
        Fault.Of("case.yml", "id: two-shores", "id: «two_shores", "E0128"),
        Fault.Of("case.yml", "id: two-shores", $"id: «{new string('x', 61)}", "E0128"),
        Fault.Of("case.yml", "status: invented", "status: «''", "E0113"),
        Fault.Of("case.yml", "status: invented", "status: «[invented]", "E0114"),
        Fault.Of("case.yml", "title: { en: Two shores, zh-Hant: 兩岸 }", "title: «Two shores", "E0114"),
        Fault.Of("case.yml", "title: { en: Two shores, zh-Hant: 兩岸 }", "title: «{ en: Two shores }", "E0121"),
        Fault.Of("case.yml", "title: { en: Two shores, zh-Hant: 兩岸 }", "title: { en: Two shores, zh-Hant: «'' }", "E0113"),
        Fault.Of("case.yml", "title: { en: Two shores, zh-Hant: 兩岸 }", "title: {}", "case.yml:2:8 E0121", "case.yml:2:8 E0121"),
        Fault.Of("case.yml", "period: 1990/2000", "period: «2000/1990", "E0122"),
        Fault.Of("case.yml", "period: 1990/2000", "period: «1000/1990", "E0122"),
        Fault.Of("case.yml", "years: [1990/1995, 1998]", "years: «soon", "E0122"),
        Fault.Of("case.yml", "as-of: 2001-06", "as-of: «30.6.2001", "E0123"),
        Fault.Of("case.yml", "  pact: {", "  pact: { en: x, zh-Hant: 甲, members: [BOR, SYL] }\n  «SYL: {", "E0124"),
        Fault.Of("case.yml", "adversaries: [ALD]", "adversaries: [«ALB]", "E0125"),
        Fault.Of("case.yml", "ties:\n  BOR-SYL: { members: [BOR, SYL]", "ties:\n  «BOR-SYL: { members: [BOR]", "E0126"),
        Fault.Of("case.yml", "adversaries: [ALD]", "adversaries: [ALD, «ALD]", "E0130"),
        Fault.Of("case.yml", "to: [BOR-SYL]", "to: [«BOR-SIL]", "E0127"),
        Fault.Of("case.yml", "  ALD: {", "  A_D: { en: x, zh-Hant: 甲 }\n  ALD: {", "case.yml:12:3 E0128"),
        Fault.Of("case.yml", "to: 1995 }", "to: «1949 }", "E0129"),
        Fault.Of("case.yml", "cow: 901", "cow: «90.5", "E0115"),
        Fault.Of("case.yml", "cow: 901", "cow: «many", "E0115"),
        Fault.Of("case.yml", "- { theory: commitment-register }", "- «commitment-register", "E0114"),
        Fault.Of("case.yml", "- { theory: commitment-register }", "- «{ to: BOR-SYL }", "E0111"),
        Fault.Of("case.yml", "members: [BOR, SYL], adversaries", "members: [BOR, «[SYL]], adversaries", "case.yml:16:3 E0126", "E0114"),
    ];
}

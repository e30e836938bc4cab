using Entente.Theories.Tests.Kit;

namespace Entente.Theories.Tests.Faults;

/// <summary>Faults of theories of the form options.</summary>
internal sealed class OptionsFaults : IFaultCorpus
{
    public IEnumerable<Fault> Faults =>
    [
        new("crossing", "  raft: {", "  «none-feasible: {", "E0470"),
        new("crossing", "  raft: { en: raft, zh-Hant: 木筏 }\n  ship: { en: ship, zh-Hant: 船 }\n", "", "17:1 E0471"),
        new("crossing", "  speed: { en: speed, zh-Hant: 速度 }\n  thrift: { en: thrift, zh-Hant: 節省 }\n", "", "22:1 E0472", "25:11 E0475", "25:11 E0475"),
        new("crossing", "only: [chartered]", "only: [«charter]", "E0473"),
        new("crossing", "weights: [speed >= thrift]", "weights: [«speed]", "E0474"),
        new("crossing", "weights: [speed >= thrift]", "weights: [«speed >=]", "E0474"),
        new("crossing", "weights: [speed >= thrift]", "weights: [«sped >= thrift]", "E0475"),
        new("crossing", "weights: [speed >= thrift]", "weights: [«safety >= thrift]", "E0475"),
        new("crossing", "weights: [speed >= thrift]", "weights: [speed >= thrift, «thrift >= speed]", "E0476", "27:28 E0476"),
        new("crossing", "safety: { en: safety, zh-Hant: 安全, gate: safe-from }", "safety: { en: safety, zh-Hant: 安全, gate: «save-from }", "E0404"),
        new("crossing", "where: season = \"winter\"", "where: season = «)", "E0401"),
        new("crossing", "none: {", "«nobody: {", "1:1 E0111", "E0110"),
        new("crossing", "then: none-feasible", "then: none", "37:5 E0424"),
    ];
}

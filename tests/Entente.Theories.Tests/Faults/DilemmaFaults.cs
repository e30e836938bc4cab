using Entente.Theories.Tests.Kit;

namespace Entente.Theories.Tests.Faults;

/// <summary>Faults of theories of the form dilemma.</summary>
internal sealed class DilemmaFaults : IFaultCorpus
{
    public IEnumerable<Fault> Faults =>
    [
        new("two-fears", "cost:\n      need: { en: need, zh-Hant: 需要, of: \"gain(A, B)\" }", "cost: «{}", "E0450"),
        new("two-fears", "probability:\n      coldness: { en: coldness, zh-Hant: 冷淡, of: \"1 - closeness(A, B)\" }\n      idleness: { en: idleness, zh-Hant: 不作為, of: \"1 - support(B, A)\" }", "probability: «{}", "E0450"),
        new("two-fears", "slope: left-slope", "slope: «left-slop", "E0404"),
        new("two-fears", "provokes: spur", "provokes: «spurr", "E0404"),
        new("two-fears", "of: \"1 - support(B, A)\"", "of: \"1 - support(B, A«\"", "E0401"),
        new("two-fears", "greed: { of: might(adversary), over: { adversary: mean } }", "greed: { of: might(adversary), over: { «advesary: mean } }", "E0402"),
        new("two-fears", "  entrapment:\n", "  «entrapments:\n", "18:3 E0111", "E0110"),
        new("two-fears", "calm: { when: otherwise", "calm: { when: entrapment", "49:1 E0403"),
        new("two-fears", "commitment: { en: bond, zh-Hant: 承諾, of: \"support(A, B)\" }", "commitment: «{ en: bond, zh-Hant: 承諾 }", "E0111"),
        new("two-fears", "ropes: {", "«ro pes: {", "E0128"),
    ];
}

using Entente.Theories.Tests.Kit;

namespace Entente.Theories.Tests.Faults;

/// <summary>Faults of theories of the form cascade.</summary>
internal sealed class CascadeFaults : IFaultCorpus
{
    public IEnumerable<Fault> Faults =>
    [
        new("dragnet", "when: unprovoked }", "when: «unprovked }", "E0491"),
        new("dragnet", "pull: against", "pull: «across", "E0491"),
        new("dragnet", "  pledge: { en: pledge, zh-Hant: 承諾, of: \"pledge(A, B)\", times: kept, when: unprovoked }\n  wide: { en: wide pledge, zh-Hant: 廣義承諾, of: \"wide(A, B)\", times: kept, when: drawn-in }\n  strike: { en: strike, zh-Hant: 打擊, of: \"reach(B, A)\", facing: \"pledge(A, C)\", times: half * balance, pull: against }\n", "  {}\n", "17:3 E0490"),
        new("dragnet", "great-from: great-from }", "great-from: «great-form }", "E0404"),
        new("dragnet", "by: kept", "by: «keptt", "E0404"),
        new("dragnet", "of: \"dread(A, B)\"", "of: \"dread(A, B«\"", "E0401"),
        new("dragnet", "facing: \"pledge(A, C)\"", "facing: \"pledge(A, C«\"", "E0401"),
        new("dragnet", "duel: { when: otherwise", "duel: { when: drawn-in = 0", "22:1 E0403"),
        new("dragnet", "power: { en: might", "«powers: { en: might", "1:1 E0111", "E0110"),
    ];
}

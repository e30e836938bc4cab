using Entente.Theories.Tests.Kit;

namespace Entente.Theories.Tests.Faults;

/// <summary>Faults in theories about what recommendations change.</summary>
internal sealed class InterventionFaults : IFaultCorpus
{
    public IEnumerable<Fault> Faults =>
    [
        new("advice", "addressee: addressee", "adressee: addressee", "1:1 E0111", "12:1 E0110"),
        new("advice", "unit: { en: share of verdicts, zh-Hant: 研判比例 }", "unit: «{ en: share of verdicts }", "E0121"),
        new("advice", "register: recommendations", "register: «[recommendations]", "E0114"),
    ];
}

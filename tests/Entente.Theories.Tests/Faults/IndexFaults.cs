using Entente.Theories.Tests.Kit;

namespace Entente.Theories.Tests.Faults;

/// <summary>Faults of theories of the form index, and of the subject of any theory.</summary>
internal sealed class IndexFaults : IFaultCorpus
{
    public IEnumerable<Fault> Faults =>
    [
        new("harvest", "\nassumptions: []", "\nassumptions: []\nsubject: «ties", "E0447"),
        new("harvest", "\ncombine: additive\nunit", "\ncombine: «grain + fish\nunit", "E0449"),
        new("harvest", "zh-Hant: 穀物, of: \"gain(A, B)\", weight: grain-weight }", "zh-Hant: 穀物, of: \"gain(A, B)\", weight: «grain-wait }", "E0404", "16:10 E0449"),
        new("harvest", "combine: max(grain, fish) * rich-from", "combine: max(grain, fish) * «) rich-from", "E0401"),
        new("harvest", "  grain: { en: grain, zh-Hant: 穀物, of: \"gain(A, B)\", weight: grain-weight }", "  «grain-: { en: grain, zh-Hant: 穀物, of: \"gain(A, B)\", weight: grain-weight }", "E0128"),
    ];
}

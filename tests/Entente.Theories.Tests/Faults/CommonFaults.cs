using Entente.Theories.Tests.Kit;

namespace Entente.Theories.Tests.Faults;

/// <summary>Faults that theories of any form may have.</summary>
internal sealed class CommonFaults : IFaultCorpus
{
    public IEnumerable<Fault> Faults =>
    [
        new("friendship", "source: [shores]", "source: []", "5:1 E0420"),
        new("friendship", "form: tests", "form: «test", "E0421"),
        new("friendship", "\nexamples:", $"\nmany: [{string.Join(", ", Enumerable.Repeat("0", 10_000))}]\nexamples:", "1:1 E0451"),
        new("friendship", "line: { from: 0.4, to: 0.6", "«line: { from: 0.6, to: 0.4", "E0422"),
        new("weather", "warm-from: { from: 0.4, to: 0.6", "«warm-from: { from: 0.7, to: 0.6", "E0422"),
        new("friendship", "\nexamples:", "\nexamples: []\n«variants-no:", "56:1 E0423", "E0110"),
        new("weather", "  - given: { \"closeness(A, B)\": 0.9, \"threat(A, adversary)\": 0.9, \"threat(B, adversary)\": 0.1 }\n    then: storm", "  - «given: { \"closeness(A, B)\": 0.9 }\n    then: hail", "E0424"),
        new("friendship", "- reading: deeds-only", "- «reading: deeds-onyl", "E0424"),
        new("pledge-book", "- given: { form: treaty", "- given: { form: «\"\"", "E0410"),
        new("pledge-book", "- given: { form: treaty", "- given: { form: «[treaty]", "E0410"),
        new("friendship", "of: gain(A, B)", "of: gain(A, B«", "E0401"),
        new("friendship", "of: gain(A, B)", "of: 1 + «) 2", "E0401"),
        new("friendship", "of: gain(A, B)", "of: \"1 + «) 2\"", "E0401"),
        new("friendship", "when: fear and gain and pledge", "when: fear and «and pledge", "E0401"),
        new("friendship", "near: { when: deeds and (fear or gain)", "near: { when: otherwise", "44:1 E0403"),
        new("pledge-book", "none: { when: otherwise", "none: { when: strength <= 0", "20:1 E0403"),
        new("ferry-game", "\n  none: { when: otherwise, en: none, zh-Hant: 無 }", "", "14:1 E0403"),
        new("friendship", "system: R1", "system: «R 1", "E0128"),
        new("friendship", "id: friendship", "idd: friendship", "1:1 E0111"),
        new("friendship", "\nunit: {", "\n«subjects: tie\nunit: {", "E0110"),
    ];
}

using Entente.Theories.Tests.Kit;

namespace Entente.Theories.Tests.Faults;

/// <summary>Faults of theories of the form tests.</summary>
internal sealed class TestsFaults : IFaultCorpus
{
    public IEnumerable<Fault> Faults =>
    [
        new("friendship", "over: { member: min, adversary: max }", "over: { «members: min, adversary: max }", "E0402"),
        new("friendship", "over: { direction: min }", "over: { «direction: least }", "E0402"),
        new("friendship", "over: { direction: min }", "over: { «direction: [min] }", "E0402"),
        new("friendship", "over: { member: min, adversary: max }", "over: { member: min, adversary: max, third: «mean }", "E0453"),
        new("friendship", "at-least: line\n    of: gain(A, B)", "at-least: «lime\n    of: gain(A, B)", "E0404"),
        new("friendship", "\ntests:\n", "\ntests: «{}\n«testz:\n", "E0416", "E0110"),
        new("friendship", "role: strengthening", "role: «strenghtening", "E0405"),
        new("friendship", "  gain:\n    title: { en: gain, zh-Hant: 得利 }\n    role: necessary\n    at-least: line\n    of: gain(A, B)", "  gain:\n    «title: { en: gain, zh-Hant: 得利 }\n    role: necessary\n    at-least: line\n    «off: gain(A, B)", "E0111", "E0110"),
    ];
}

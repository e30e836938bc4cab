using Entente.Theories.Tests.Kit;

namespace Entente.Theories.Tests.Faults;

/// <summary>Faults of theories of the form crisis.</summary>
internal sealed class CrisisFaults : IFaultCorpus
{
    public IEnumerable<Fault> Faults =>
    [
        new("storm", "hazard: { register: storms, by: from, against: upon }", "hazard: «{ register: storms, by: from, against: upon, of: slip }", "E0530"),
        new("storm", "hazard: { of: \"gusts(adversary)\" }", "hazard: «{ by: from, against: upon }", "E0530", "46:5 E0424"),
        new("storm", "game: { theory: bridge, attack: [crosses] }", "game: { theory: «brigde, attack: [crosses] }", "E0531"),
        new("storm", "cascade: { theory: dragnet }", "cascade: { theory: dragnet, reading: «wide }", "E0532"),
        new("storm", "game: { theory: bridge, attack: [crosses] }", "game: { theory: «ferry-game, attack: [crosses] }", "E0533"),
        new("storm", "cascade: { theory: dragnet }", "cascade: { theory: «bridge }", "E0533"),
        new("storm", "game: { theory: bridge, attack: [crosses] }", "game: { theory: bridge, attack: [«crossed] }", "E0534"),
        new("storm", "game: { theory: bridge, attack: [crosses] }", "game: { theory: bridge, attack: [«crosses], provocation: [crosses] }", "E0535"),
        new("storm", "game: { theory: bridge, attack: [crosses] }", "game: «{ theory: bridge }", "E0536"),
        new("storm", "accident: slip", "accident: slip(A«", "E0401"),
        new("storm", "years: 10", "yeers: 10", "1:1 E0111", "13:1 E0110"),
    ];
}

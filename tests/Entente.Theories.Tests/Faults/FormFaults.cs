using Entente.Theories.Tests.Kit;

namespace Entente.Theories.Tests.Faults;

/// <summary>Faults of theories of the forms plane, register and game.</summary>
internal sealed class FormFaults : IFaultCorpus
{
    public IEnumerable<Fault> Faults =>
    [
        new("weather", "boundary: warm-from", "boundary: «warn-from", "12:1 E0406", "E0404"),
        new("weather", "  warmth: { en: warmth, zh-Hant: 溫度, boundary: warm-from, of: \"closeness(A, B)\" }\n", "", "12:1 E0406"),
        new("weather", "value: warmth", "value: «warm", "E0407"),
        new("weather", "storm: { warmth: high, calm: low, en: storm, zh-Hant: 暴風 }\n  frost", "storm: { warmth: high, calm: high, en: storm, zh-Hant: 暴風 }\n  frost", "18:1 E0408"),
        new("weather", "storm: { warmth: high, calm: low, en: storm, zh-Hant: 暴風 }\n  frost", "storm: { warmth: high, calm: «lo, en: storm, zh-Hant: 暴風 }\n  frost", "18:1 E0408", "E0409"),
        new("pledge-book", "value: strength", "value: «strenght", "E0411"),
        new("ferry-game", "  bold:\n", "  «default:\n", "E0427"),
        new("ferry-game", "payoffs: { register: ranks, game: game, player: player, own: own, other: other, rank: rank, doubt: none }", "payoffs: { register: ranks, game: game, player: player, own: own, other: other, rank: rank, doubt: «nine }", "E0413"),
        new("ferry-game", "  stay: { en: stay, zh-Hant: 留港 }\n", "", "9:1 E0412"),
        new("ferry-game", "exchange: { player: A,", "exchange: «{ player: C,", "E0414"),
        new("ferry-game", "exchange: { player: A, better: [sail, stay], worse: [stay, stay] }", "exchange: «{ player: A, better: [sail, stay], worse: [stay, sty] }", "E0414"),
        new("ferry-game", "exchange: { player: A, better: [sail, stay], worse: [stay, stay] }", "exchange: «{ player: A, better: [sail], worse: [stay, stay] }", "E0414"),
        new("ferry-game", "\"only-equilibrium(sail, stay)\"", "\"only-equilibrium(sail, «sty)\"", "E0415"),
        new("ferry-game", "\"only-equilibrium(sail, stay)\"", "\"«only-equilibrium(sail)\"", "E0417"),
        new("ferry-game", "\"only-equilibrium(sail, stay)\"", "\"dominant(«sail, stay)\"", "E0415"),
        new("ferry-game", "\"only-equilibrium(sail, stay)\"", "\"equilibrium(«A, stay)\"", "E0415"),
        new("ferry-game", "\"only-equilibrium(sail, stay)\"", "\"not «equilibrium(1, stay)\"", "E0417"),
    ];
}

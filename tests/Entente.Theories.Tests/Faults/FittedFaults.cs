using Entente.Theories.Tests.Kit;

namespace Entente.Theories.Tests.Faults;

/// <summary>Faults in theories that fit a model.</summary>
internal sealed class FittedFaults : IFaultCorpus
{
    public IEnumerable<Fault> Faults =>
    [
        new("pipeline", "model: partnership", "model: «partnerships", "E0492"),
        new("pipeline", "until: 1990", "until: «1983", "E0493"),
        new("pipeline", "output: approved", "output: «aproved", "E0483"),
        new("pipeline", "held: { wear: 0", "held: { «waer: 0", "E0484"),
        new("pipeline", "with: { lapse: 0 }", "with: { «laps: 0 }", "E0484"),
        new("pipeline", "year: 1995 }", "year: «1996 }", "E0485"),
        new("pipeline", "  activity: { from: 0, to: 6, meaning: { en: activity, zh-Hant: 交流 }, because: { en: Wide., zh-Hant: 寬。 } }\n  offers:", "  activity-too:", "12:8 E0486"),
        new("pipeline", "activity: { from: 0, to: 6", "activity: { from: 6, to: 6", "13:8 E0487"),
        new("pipeline", "held: { wear: 0", "held: { «wear: 3", "E0488"),
        new("pipeline", "activity: { from: 0, to: 6", "activity: { from: 0, to: 60", "13:8 E0488"),
    ];
}

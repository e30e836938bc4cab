using Entente.Theories.Tests.Kit;

namespace Entente.Theories.Tests.Faults;

/// <summary>Faults in theories that simulate a model.</summary>
internal sealed class ModelFaults : IFaultCorpus
{
    public IEnumerable<Fault> Faults =>
    [
        new("race", "model: richardson", "model: «richardsen", "E0492"),
        new("race", "actors: [A, B]", "«actors: [A, shore]", "E0495"),
        new("race", "actors: [A, B]", "«actors: [A, A]", "E0495"),
        new("race", "actors: [A, B]", "«actors: [A]", "E0495"),
        new("race", "  fatigue: swing", "  «fatige: swing", "E0496"),
        new("race", "reaction: { A: fear,", "reaction: { «C: fear,", "E0497"),
        new("race", "step-length: \"0.5\"", "step-length: { «A: \"0.5\" }", "E0497"),
        new("race", "value: final(arms-A)", "value: final(«arm-A)", "E0465"),
        new("race", "first-reach(arms-A, line)", "first-reach(arms-A, «lime)", "E0465"),
    ];
}

using Entente.Theories.Tests.Kit;

namespace Entente.Theories.Tests.Faults;

/// <summary>Faults in theories about what follows events.</summary>
internal sealed class AftermathFaults : IFaultCorpus
{
    public IEnumerable<Fault> Faults =>
    [
        new("echo", "through: 1999", "through: «1993", "E0478"),
        new("echo", "between: adversary", "between: «adversaries", "E0479"),
        new("echo", "within: 1", "within: «-1", "E0115"),
    ];
}

using Entente.Theories.Tests.Kit;

namespace Entente.Theories.Tests.Faults;

/// <summary>Faults in the series of a register.</summary>
internal sealed class SeriesFaults : IFaultCorpus
{
    public IEnumerable<Fault> Faults =>
    [
        new("pledge-book", "\nfrom: debtor\n", "\nfrom: debtor\ndirected: «maybe\n", "E0445"),
        new("pledge-book", "of: weight }", "of: weight, fold: «mix }", "E0419"),
        new("pledge-book", "of: weight }", "of: weight, years-back: «{ nearest: 3, farthest: 1 } }", "E0428"),
        new("pledge-book", "of: weight }", "of: weight, years-back: «{ nearest: 3 } }", "E0111"),
        new("pledge-book", "\nfrom: debtor\n", "\nfrom: debtor\n«subject: tie\n", "E0110"),
    ];
}

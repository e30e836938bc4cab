using Entente.Cases.Tests.Kit;

namespace Entente.Cases.Tests.Faults;

/// <summary>YAML that is no YAML, or more than a case may use.</summary>
internal sealed class YamlFaults : IFaultCorpus
{
    public IEnumerable<Fault> Faults =>
    [
        new("an empty case file", c => c.Write("case.yml", ""), "case.yml:1:1 E0102"),
        new("a case file of comments", c => c.Write("case.yml", "# later\n"), "case.yml:1:1 E0102"),
        new("a case file that is a list", c => c.Write("case.yml", "«- id: x\n"), "E0109"),
        new("a case file that is one word", c => c.Write("case.yml", "\n\n«word\n"), "E0109"),
        Fault.Of("case.yml", "  status: invented", "\tstatus: invented", "case.yml:6:7 E0101"),
        Fault.Of("case.yml", "status: invented", "status: «[invented", "E0101"),
        Fault.Of("case.yml", "status: invented", "status: «`invented", "E0101"),
        Fault.Of("case.yml", "as-of: 2001-06", "«as-of 2001-06", "E0101"),
        Fault.Of("case.yml", "status: invented", "status: «\"invented", "E0101"),
        Fault.Of("case.yml", "status: invented", "status: invented«: twice", "E0101"),
        Fault.Of("case.yml", "status: invented", "status«: \"\\UFFFFFFFF\"", "E0101"),
        Fault.Of("case.yml", "status: invented", "status«: !<> invented", "E0101"),
        new("a second document", c => c.Change("case.yml", t => t + "«---\nid: other\n"), "E0103"),
        Fault.Of("case.yml", "status: invented", "status: «&anchor invented", "E0104"),
        Fault.Of("case.yml", "status: invented", "status: «*anchor", "E0104"),
        new("a deep list", c => c.Change("codebook.yml", t => "deep: " + new string('[', 32) + "«" + new string('[', 10) + new string(']', 42) + "\n" + t), "E0105"),
        new("too many values", c => c.Change("codebook.yml", t => "many: [" + string.Concat(Enumerable.Repeat("0,", 199_997)) + "«0,0]\n" + t), "E0106"),
        Fault.Of("case.yml", "as-of: 2001-06", "? «[as, of]\n: 2001-06", "E0107"),
        Fault.Of("case.yml", "as-of: 2001-06", "as-of: 2001-06\n«as-of: 2002", "E0108"),
    ];
}

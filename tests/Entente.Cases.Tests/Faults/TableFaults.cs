using Entente.Cases.Tests.Kit;

namespace Entente.Cases.Tests.Faults;

/// <summary>Tables that are not the tables they should be.</summary>
internal sealed class TableFaults : IFaultCorpus
{
    public IEnumerable<Fault> Faults =>
    [
        new("an empty table", c => c.Write("evidence/a.csv", ""), "evidence/a.csv:1:1 E0201"),
        new("a table of blank lines", c => c.Write("evidence/a.csv", "\r\n\r\n"), "evidence/a.csv:1:1 E0201"),
        Fault.Of("evidence/a.csv", "A-1,state", "«A-1,extra,state", "E0202"),
        Fault.Of("evidence/b.csv", ",阿蘭德強大。,", ",阿蘭德強大。", "evidence/b.csv:2:1 E0202"),
        new("an overlong row", c => c.Replace("evidence/a.csv", "A-1,state", "«A-1" + new string('x', 200_000) + ",state"), "E0203"),
        Fault.Of("evidence/a.csv", "id,kind,", "kind,", "evidence/a.csv:1:1 E0204"),
        Fault.Of("evidence/a.csv", "origin,coder", "«orign,coder", "E0205"),
        Fault.Of("evidence/a.csv", "coder,claim_en", "coder,«coder,claim_en", "E0206"),
        Fault.Of("evidence/a.csv", "\"A quarrel,\nin two lines.\"", "A \"quarrel\" in one line", "evidence/a.csv:3:1 E0207"),
        Fault.Of("evidence/a.csv", "id,kind,date", "«\"id\"x,kind,date", "E0207"),
        new("an open quote", c => c.Replace("evidence/b.csv", "B-1,state", "«\"B-1,state"), "E0207"),
        new("a header of a thousand columns", c => c.Write("evidence/a.csv", string.Join(',', Enumerable.Range(0, 1000))), "evidence/a.csv:1:1 E0208"),
        new("a header below blank lines", c => c.Change("evidence/a.csv", t => "\n\n" + t.Replace("origin,coder", "«orign,coder", StringComparison.Ordinal)), "E0205"),
        new("old line ends inside quotes", c => c.Change("evidence/a.csv", t => t.Replace(",loud", ",loud,loud", StringComparison.Ordinal).Replace('\n', '\r')), "evidence/a.csv:3:1 E0202"),
    ];
}

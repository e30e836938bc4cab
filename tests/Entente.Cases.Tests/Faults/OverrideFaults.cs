using Entente.Cases.Tests.Kit;

namespace Entente.Cases.Tests.Faults;

/// <summary>Faults of what an analyst sets by hand.</summary>
internal sealed class OverrideFaults : IFaultCorpus
{
    private const string File = "overrides.csv";
    private const string Head = "id,indicator,from,to,low,high,analyst,date,reason_en,reason_zh\n";
    private const string Sound = "O-1,\"trust(BOR, SYL)\",1991,1993,0.2,0.4,Milou,2000-01,The notes are biased.,筆記有偏見。\n";

    public IEnumerable<Fault> Faults =>
    [
        Broken("O-1,", "«O_1,", "E0213"),
        Broken("O-1,", "«A-1,", "E0214"),
        Broken("\"trust(BOR, SYL)\"", "«trust", "E0250"),
        Broken("\"trust(BOR, SYL)\"", "«trust()", "E0250"),
        Broken("\"trust(BOR, SYL)\"", "«\"trust(BOR, SYL) + 1\"", "E0250"),
        Broken("\"trust(BOR, SYL)\"", "«\"pool(trust(BOR, SYL), pool(trust(BOR, SYL)))\"", "E0250"),
        Broken("trust(", "«thrust(", "E0251") with { Change = c => c.Write(File, Head + Sound.Replace("\"trust(", "«\"thrust(", StringComparison.Ordinal)) },
        Broken("\"trust(BOR, SYL)\"", "«\"pool(trust(BOR, SYL), thrust(BOR, SYL))\"", "E0251"),
        Broken("\"trust(BOR, SYL)\"", "«trust(BOR)", "E0252"),
        Broken("\"trust(BOR, SYL)\"", "«\"trust(BOR, BOR)\"", "E0252"),
        Broken("\"trust(BOR, SYL)\"", "«\"strength(BOR, SYL)\"", "E0252"),
        Broken("\"trust(BOR, SYL)\"", "«\"trust(BOR, SYLD)\"", "E0253"),
        Broken("\"trust(BOR, SYL)\"", "«\"trust(BOR, pact)\"", "E0253"),
        Broken("\"trust(BOR, SYL)\"", "«cohesion(BOR)", "E0253"),
        Broken(",1991,", ",«91,", "E0254"),
        Broken(",1993,", ",«,", "E0254"),
        Broken(",1993,", ",«1990,", "E0255"),
        Broken(",0.2,", ",«low,", "E0256"),
        Broken(",0.4,", ",«1.1,", "E0256"),
        Broken(",0.4,", ",«NaN,", "E0256"),
        Broken("\"trust(BOR, SYL)\",1991,1993,0.2,0.4", "budget-share(BOR),1991,1993,2.5,«12.6", "E0256"),
        Broken(",0.4,", ",«0.1,", "E0257"),
        Broken(",Milou,", ",«,", "E0258"),
        Broken(",The notes are biased.,筆記有偏見。", ",«,«", "E0258", "E0258"),
        Broken(",2000-01,", ",«2000-1,", "E0215"),
        Broken("analyst", "analists", "overrides.csv:1:1 E0204", "overrides.csv:1:31 E0205"),
        new("an indicator set twice in one year", c => c.Write(File, Head + Sound + Sound.Replace("O-1", "O-2", StringComparison.Ordinal).Replace("1991,1993", "«1993,1995", StringComparison.Ordinal)), "E0259"),
        new("an undirected indicator set twice", c => c.Write(File, Head + Sound.Replace("trust(BOR, SYL)", "closeness(BOR, SYL)", StringComparison.Ordinal) + Sound.Replace("O-1", "O-2", StringComparison.Ordinal).Replace("\"trust(BOR, SYL)\",1991", "\"closeness(SYL,BOR)\",«1991", StringComparison.Ordinal)), "E0259"),
        new("a misspelt table of overrides", c => c.Write("override.csv", Head), "override.csv:1:1 E0009"),
    ];

    private static Fault Broken(string old, string by, params string[] expected)
    {
        return new($"{File}: {old} → {by}", Change, expected);
        void Change(SoundCase c) => c.Write(File, Head + Sound).Replace(File, old, by);
    }
}

using Entente.Cases.Tests.Kit;

namespace Entente.Cases.Tests.Faults;

/// <summary>Faults of the rows of evidence and records.</summary>
internal sealed class RowFaults : IFaultCorpus
{
    private const string A = "evidence/a.csv";
    private const string B = "evidence/b.csv";
    private const string P = "records/pledges.csv";
    private const string D = "data/figures.csv";

    public IEnumerable<Fault> Faults =>
    [
        Fault.Of(A, "BOR,SYL,trust", "«BORD,SYL,trust", "E0210"),
        Fault.Of(A, "BOR,SYL,trust", "BOR,«,trust", "E0210"),
        Fault.Of(P, "BOR,2,treaty", "«nobody,2,treaty", "E0210"),
        Fault.Of(A, "trust,3", "trust,«4", "E0211"),
        Fault.Of(A, "trust,3", "trust,«2.5", "E0211"),
        Fault.Of(B, "closeness,0", "closeness,«", "E0211"),
        Fault.Of(P, "BOR,2,treaty", "BOR,«3,treaty", "E0211"),
        Fault.Of(A, "1993,oliveira,p. 3,BOR,SYL,closeness,-1,D,4,speech-1993", "1993,oliveira,p. 3,BOR,SYL,closeness,-1,D,4,«speech-193", "W0212") with { Change = Misspelt },
        Fault.Of(A, "A-1,state", "«A_1,state", "E0213"),
        Fault.Of(B, "B-1,state", "«A-1,state", "E0214"),
        Fault.Of(A, "1991-05,1994,1992", "«1991-5,1994,1992", "E0215"),
        Fault.Of(A, "1991-05,1994,1992", "1991-05,1994,«", "E0215"),
        Fault.Of(B, "199X,,1999", "199X,«19XX,1999", "E0215"),
        Fault.Of(A, "1991-05,1994,1992", "1991-05,«1990,1992", "E0216"),
        Fault.Of(A, "1991-05,1994,1992", "1991-05,1994,«1990", "E0217"),
        Fault.Of(A, "calculus,p. 1", "«calculous,p. 1", "E0218"),
        Fault.Of(A, "trust,3,B,2", "trust,3,«G,2", "E0219"),
        Fault.Of(A, "trust,3,B,2", "trust,3,B,«7", "E0220"),
        Fault.Of(A, "trust,3,B,2", "trust,3,«,«", "E0219", "E0220"),
        Fault.Of(A, "Borduria trusts Syldavia.,波", "«,波", "E0221"),
        Fault.Of(A, "Borduria trusts Syldavia.,波都利亞信任西爾達維亞。", "«,«", "E0221", "E0221"),
        Fault.Of(A, "A-1,state", "A-1,«status", "E0222"),
        Fault.Of(A, "BOR,SYL,trust,3", "BOR,SYL,«thrust,3", "E0223"),
        Fault.Of(A, "BOR,SYL,trust,3", "BOR,«BOR,trust,3", "E0224"),
        Fault.Of(A, "1993-02-03,,1993-02-04", "1993-02-03,«1994,1993-02-04", "E0225"),
        Fault.Of(B, "ALD,,strength", "ALD,«BOR,strength", "E0226"),
        Fault.Of(B, "pact,,cohesion", "«BOR,,cohesion", "E0229"),
        Fault.Of(P, "treaty,1000", "«treatise,1000", "E0227"),
        Fault.Of(P, "treaty,1000", "treaty,«5001", "E0228"),
        Fault.Of(P, "treaty,1000", "treaty,«1e3", "E0228"),
        Fault.Of(P, "article-2", "«article 2", "E0228"),
        Fault.Of(P, "shall send", "«", "E0228"),
        Fault.Of(A, "calculus,p. 1", "calculus,«", "W0230"),
        Fault.Of(D, "budget-share,2.50", "«budget-shares,2.50", "E0240"),
        Fault.Of(D, "budget-share,2.50", "«trust,2.50", "E0240"),
        Fault.Of(D, "SYL,BOR,traffic", "«pact,BOR,traffic", "E0241"),
        Fault.Of(D, "SYL,BOR,traffic", "SYL,«pact,traffic", "E0241"),
        Fault.Of(D, "BOR,,budget-share", "BOR,«SYL,budget-share", "E0226"),
        Fault.Of(D, "SYL,BOR,traffic", "SYL,«,traffic", "E0210"),
        Fault.Of(D, "SYL,BOR,traffic", "SYL,«SYL,traffic", "E0224"),
        Fault.Of(D, "budget-share,2.50", "budget-share,«", "E0242"),
        Fault.Of(D, "budget-share,2.50", "budget-share,«2.5 %", "E0242"),
        Fault.Of(D, "budget-share,2.50", "budget-share,«\"2,5\"", "E0242"),
        Fault.Of(D, "budget-share,2.50", "budget-share,«NaN", "E0242"),
        Fault.Of(D, "budget-share,2.50", "budget-share,«Infinity", "E0242"),
        Fault.Of(D, "budget-share,2.50", "budget-share,«2e0", "E0242"),
        Fault.Of(D, "budget-share,2.50", "budget-share,«12.51", "E0243"),
        Fault.Of(D, "traffic,-12.25", "traffic,«-20.01", "E0243"),
        Fault.Of(D, "-12.25,4", "-12.25,«-4", "E0244"),
        Fault.Of(D, "-12.25,4", "-12.25,«four", "E0244"),
        Fault.Of(D, "-12.25,4", "-12.25,«101", "E0244"),
        Fault.Of(D, "D-1,1995", "«P-1,1995", "E0214"),
        Fault.Of(D, "oliveira,table 1", "«olivera,table 1", "E0218"),
        Fault.Of(D, "oliveira,table 1", "oliveira,«", "W0230"),
        Fault.Of(D, "1996,,1997-01", "1996,,«1995", "E0217"),
        Fault.Of(D, "value,error", "value,«errors", "data/figures.csv:1:1 E0204", "E0205"),
        new("after a quoted line break", c => c.Replace(A, "一場爭執，\n分兩行。\",loud", "一場爭執，\n分兩行。\",loud\nA-9,state,\"1992\",,1992,«calculos,p. 1,BOR,SYL,trust,3,B,2,,tests,x,甲,"), "E0218"),
        Fault.Of(A, "1993-02-03,,1993-02-04,calculus,p. 2,SYL,BOR,trust,1,C,3,speech-1993,tests,\"A quarrel,\nin two lines.\",\"一場爭執，\n分兩行。\"", "1993-02-03,,1993-02-04,calculus,p. 2,SYL,BOR,trust,1,C,3,speech-1993,tests,\"A quarrel,\nin two lines.\",«", "E0221"),
    ];

    private static void Misspelt(SoundCase c) => c
        .Change("evidence/b.csv", t => t.Replace("closeness,0,A,1,,", "closeness,0,A,1,speech-1993,", StringComparison.Ordinal))
        .Replace("evidence/a.csv", "closeness,-1,D,4,speech-1993", "closeness,-1,D,4,«speech-193");
}

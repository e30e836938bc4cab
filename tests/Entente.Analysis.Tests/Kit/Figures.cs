using Entente.Cases;
using Entente.Cases.Tests.Kit;

namespace Entente.Analysis.Tests.Kit;

/// <summary>The case of the test kit with quantities and single cited figures.</summary>
internal static class Figures
{
    public const string Head = "id,date,valid_until,published,source,locator,from,to,quantity,value,error,reliability,credibility,origin,coder,claim_en,claim_zh,note\n";

    public static SoundCase Files() => Shores.Files().Change("codebook.yml", t => t + Quantities).Write("data/a.csv", Head + Rows);

    public static Case Case() => Files().Sound();

    private const string Quantities = """
        quantities:
          budget: { title: { en: budget, zh-Hant: 預算 }, meaning: { en: Outlay., zh-Hant: 支出。 }, unit: { en: "% of GDP", zh-Hant: 占 GDP 百分比 }, subject: actor, range: { from: 0, to: 8 }, error: { percent: 10, because: { en: So., zh-Hant: 如此。 } }, half-life: { years: 3, because: { en: So., zh-Hant: 如此。 } } }
          traffic: { title: { en: traffic, zh-Hant: 往來 }, meaning: { en: Growth., zh-Hant: 成長。 }, unit: { en: "% a year", zh-Hant: 每年百分比 }, subject: tie, range: { from: -20, to: 30 }, error: { percent: 5, because: { en: So., zh-Hant: 如此。 } }, half-life: { years: 5, because: { en: So., zh-Hant: 如此。 } } }
          aid: { title: { en: aid, zh-Hant: 援助 }, meaning: { en: Money., zh-Hant: 金錢。 }, unit: { en: millions, zh-Hant: 百萬 }, subject: directed-pair, range: { from: 0, to: 1000 }, error: { percent: 20, because: { en: So., zh-Hant: 如此。 } }, half-life: { years: 4, because: { en: So., zh-Hant: 如此。 } } }

        """;

    private const string Rows = """
        D-1,1994,1996-06-30,1995,calculus,p. 1,ALD,,budget,2.4,,B,2,,tests,Outlay.,支出。,
        D-2,1996,,1997-02,oliveira,p. 2,ALD,,budget,4,25,A,1,ledger,tests,Outlay.,支出。,
        D-3,1997-05,,1997-06,oliveira,p. 3,ALD,,budget,7.9,40,C,3,ledger,tests,Outlay.,支出。,
        D-4,1995,,1996,calculus,p. 4,BOR,,budget,1,,B,2,,tests,Outlay.,支出。,
        D-5,1995,,1996,calculus,p. 5,BOR,ALD,traffic,-12.5,,B,2,,tests,Less traffic.,往來減少。,
        D-6,1998,,1999,oliveira,p. 6,ALD,BOR,aid,600,,B,2,speech-1993,tests,Aid.,援助。,

        """;
}

namespace Entente.Cases.Tests.Kit;

/// <summary>The files of the sound case.</summary>
internal static class SoundFiles
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["case.yml"] = CaseYml,
        ["codebook.yml"] = CodebookYml,
        ["sources.bib"] = SourcesBib,
        ["evidence/a.csv"] = EvidenceA,
        ["evidence/b.csv"] = EvidenceB,
        ["records/pledges.csv"] = Pledges,
        ["data/figures.csv"] = Figures,
    };

    private const string CaseYml = """
        id: two-shores
        title: { en: Two shores, zh-Hant: 兩岸 }
        question: { en: Who stands with whom?, zh-Hant: 誰與誰同盟？ }
        period: 1990/2000
        as-of: 2001-06
        coding:
          status: invented
          note: { en: Invented for tests., zh-Hant: 為測試而虛構。 }
        actors:
          BOR: { en: Borduria, zh-Hant: 波都利亞, iso3: BOR, cow: 901 }
          SYL: { en: Syldavia, zh-Hant: 西爾達維亞, from: 1950, to: 1995 }
          ALD: { en: Aland, zh-Hant: 阿蘭德 }
        groups:
          pact: { en: the pact, zh-Hant: 公約, members: [BOR, SYL] }
        ties:
          BOR-SYL: { members: [BOR, SYL], adversaries: [ALD] }
        theories:
          - { theory: four-phases, to: [BOR-SYL], years: [1990/1995, 1998] }
          - { theory: commitment-register }

        """;

    private const string CodebookYml = """
        uncertainty: { prior-strength: 2.5 }
        dimensions:
          trust:
            title: { en: trust, zh-Hant: 信任 }
            meaning: { en: Trust of one in the other., zh-Hant: 一方對另一方的信任。 }
            subject: directed-pair
            half-life: { years: 5, because: { en: Governments change., zh-Hant: 政府更替。 } }
            scale:
              - { value: 1, en: none, zh-Hant: 無 }
              - { value: 2, en: some, zh-Hant: 有些 }
              - { value: 3, en: full, zh-Hant: 充分 }
          closeness:
            title: { en: closeness, zh-Hant: 親近 }
            meaning: { en: How close two are., zh-Hant: 兩者的親近程度。 }
            subject: tie
            half-life: { years: 10, because: { en: Habits last., zh-Hant: 習慣持久。 } }
            scale: [{ value: -1, en: far, zh-Hant: 遠 }, { value: 0, en: near, zh-Hant: 近 }]
          strength:
            title: { en: strength, zh-Hant: 實力 }
            meaning: { en: Armed strength., zh-Hant: 武力。 }
            subject: actor
            half-life: { years: 3.5, because: { en: Arms age., zh-Hant: 武器老化。 } }
            scale: [{ value: 1, en: weak, zh-Hant: 弱 }, { value: 2, en: strong, zh-Hant: 強 }]
          cohesion:
            title: { en: cohesion, zh-Hant: 凝聚力 }
            meaning: { en: Unity of a group., zh-Hant: 群組的團結。 }
            subject: group
            half-life: { years: 8, because: { en: Treaties last., zh-Hant: 條約持久。 } }
            scale: [{ value: 1, en: loose, zh-Hant: 鬆散 }, { value: 2, en: tight, zh-Hant: 緊密 }]
        registers:
          pledges:
            title: { en: pledges, zh-Hant: 承諾 }
            columns:
              debtor: { type: actor, en: who owes, zh-Hant: 承諾者 }
              clarity: { type: scale, en: clarity, zh-Hant: 明確度, scale: [{ value: 1, en: vague, zh-Hant: 模糊 }, { value: 2, en: plain, zh-Hant: 明確 }] }
              form: { type: choice, of: { treaty: { en: treaty, zh-Hant: 條約 }, speech: { en: speech, zh-Hant: 演說 } }, en: form, zh-Hant: 形式 }
              troops: { type: integer, from: 0, to: 5000, en: troops, zh-Hant: 兵力 }
              tag: { type: id, en: tag, zh-Hant: 標記 }
              wording: { type: text, en: wording, zh-Hant: 措辭 }
        quantities:
          budget-share:
            title: { en: budget share, zh-Hant: 預算占比 }
            meaning: { en: Share spent on arms., zh-Hant: 軍費之比重。 }
            unit: { en: "% of GDP", zh-Hant: 占 GDP 百分比 }
            subject: actor
            range: { from: 0, to: 12.5 }
            error: { percent: 7.5, because: { en: Definitions differ., zh-Hant: 定義不一。 } }
            half-life: { years: 3, because: { en: Budgets follow plans., zh-Hant: 預算依計畫。 } }
            feeds: [R29]
          traffic:
            title: { en: traffic, zh-Hant: 往來 }
            meaning: { en: Growth of traffic between two., zh-Hant: 兩者往來之成長。 }
            unit: { en: "% a year", zh-Hant: 每年百分比 }
            subject: tie
            range: { from: -20, to: 40 }
            error: { percent: 0, because: { en: Counted., zh-Hant: 逐一計數。 } }
            half-life: { years: 6, because: { en: Habits last., zh-Hant: 習慣持久。 } }

        """;

    private const string SourcesBib = """
        @book{calculus,
          author = {Bianca Castafiore and Cuthbert Calculus},
          title = {{The} two shores},
          year = 1999
        }
        @misc{oliveira, title = "A trader's notes"}

        """;

    private const string EvidenceA = """
        id,kind,date,valid_until,published,source,locator,from,to,dimension,value,reliability,credibility,origin,coder,claim_en,claim_zh,note
        A-1,state,1991-05,1994,1992,calculus,p. 1,BOR,SYL,trust,3,B,2,,tests,Borduria trusts Syldavia.,波都利亞信任西爾達維亞。,
        A-2,event,1993-02-03,,1993-02-04,calculus,p. 2,SYL,BOR,trust,1,C,3,speech-1993,tests,"A quarrel,
        in two lines.","一場爭執，
        分兩行。",loud
        A-3,event,1993-02-03,,1993,oliveira,p. 3,BOR,SYL,closeness,-1,D,4,speech-1993,tests,They drift apart.,兩者漸行漸遠。,

        """;

    private const string EvidenceB = """
        id,kind,date,valid_until,published,source,locator,from,to,dimension,value,reliability,credibility,origin,coder,claim_en,claim_zh,note
        B-1,state,199X,,1999,oliveira,p. 9,ALD,,strength,2,F,6,,tests,Aland is strong.,阿蘭德強大。,
        B-2,state,1990/1992,,1999,oliveira,p. 9,pact,,cohesion,1,A,1,,tests,The pact is loose.,公約鬆散。,
        B-3,state,1990~,,1999,oliveira,p. 9,pact,,closeness,0,A,1,,tests,The members are near.,成員親近。,

        """;

    private const string Pledges = """
        id,date,valid_until,published,source,locator,reliability,credibility,claim_en,claim_zh,debtor,clarity,form,troops,tag,wording
        P-1,1992-07-01,,1992,calculus,art. 2,A,1,Borduria will send troops.,波都利亞將派兵。,BOR,2,treaty,1000,article-2,shall send

        """;

    private const string Figures = """
        id,date,valid_until,published,source,locator,from,to,quantity,value,error,reliability,credibility,origin,coder,claim_en,claim_zh,note
        D-1,1995,1996-12,1997-01,oliveira,table 1,BOR,,budget-share,2.50,,B,2,,tests,"Borduria spent 2,5 % on arms.",波都利亞軍費占百分之二點五。,rounded
        D-2,1996,,1997-01,oliveira,table 2,SYL,BOR,traffic,-12.25,4,C,3,table-two,tests,Traffic shrank.,往來縮減。,

        """;
}

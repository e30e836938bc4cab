using Entente.Cases.Tests.Kit;

namespace Entente.Analysis.Tests.Kit;

/// <summary>A small case that uses every form of theory of the test kit, as files that a test may change.</summary>
internal static class Shores
{
    public const string EvidenceHead = "id,kind,date,valid_until,published,source,locator,from,to,dimension,value,reliability,credibility,origin,coder,claim_en,claim_zh,note\n";

    /// <summary>The sound files; nothing of the linked kit's own case is left.</summary>
    public static SoundCase Files()
    {
        var files = new SoundCase();
        foreach (var name in SoundFiles.All.Keys)
            files.Remove(name);
        return files
            .Write("case.yml", CaseYml).Write("codebook.yml", CodebookYml).Write("sources.bib", SourcesBib)
            .Write("evidence/a.csv", EvidenceHead + RowsA).Write("evidence/b.csv", EvidenceHead + RowsB)
            .Write("records/pledges.csv", PledgesHead + Pledges).Write("records/ranks.csv", RanksHead + Ranks).Write("records/crafts.csv", CraftsHead + Crafts);
    }

    /// <summary>One row of evidence.</summary>
    public static string Row(string id, string kind, string date, string until, string published, string source, string from, string to, string dimension, int value, string grade, string origin = "") =>
        $"{id},{kind},{date},{until},{published},{source},p. 1,{from},{to},{dimension},{value},{grade[0]},{grade[1]},{origin},tests,A claim.,主張。,\n";

    private const string CaseYml = """
        id: shores
        title: { en: Shores, zh-Hant: 海岸 }
        question: { en: Who stands with whom?, zh-Hant: 誰與誰同盟？ }
        period: 1990/2000
        as-of: 2001-12-31
        coding:
          status: invented
          note: { en: Invented for tests., zh-Hant: 為測試而虛構。 }
        actors:
          ALD: { en: Aland, zh-Hant: 阿蘭德 }
          BOR: { en: Borduria, zh-Hant: 波都利亞 }
          SYL: { en: Syldavia, zh-Hant: 西爾達維亞 }
          KHE: { en: Khemed, zh-Hant: 克梅德 }
          OLD: { en: Old Empire, zh-Hant: 舊帝國, to: 1994 }
        groups:
          pact: { en: the pact, zh-Hant: 公約, members: [ALD, BOR] }
        ties:
          ALD-BOR: { members: [ALD, BOR], adversaries: [KHE, OLD] }
          ALD-SYL: { members: [ALD, SYL], adversaries: [KHE] }
          ALD-BOR-SYL: { members: [ALD, BOR, SYL], adversaries: [KHE] }
        theories:
          - { theory: friendship, to: [ALD-BOR, ALD-SYL, ALD-BOR-SYL], years: [1994, 2000] }
          - { theory: weather, to: [ALD-BOR, ALD-SYL], years: 1991/2000 }
          - { theory: ferry-game, to: [ALD-BOR] }
          - { theory: crossing, to: [ALD-BOR] }
          - { theory: two-fears, to: [ALD-BOR], years: [1993, 1996, 2000] }
          - { theory: harvest, to: [ALD-BOR], years: [1994, 1996, 2000] }
          - { theory: crossroads, to: [ALD-BOR], years: [1994, 1996, 2000] }
          - { theory: twin-ties, to: [ALD-BOR, ALD-SYL], years: [1996, 2000] }
          - { theory: tides, to: [ALD-BOR], years: [1996, 2000] }
          - { theory: pledge-book }

        """;

    private const string CodebookYml = """
        uncertainty: { prior-strength: 0.4 }
        dimensions:
          threat: { title: { en: threat, zh-Hant: 威脅 }, meaning: { en: Fear., zh-Hant: 畏懼。 }, subject: directed-pair, half-life: { years: 4, because: { en: So., zh-Hant: 如此。 } }, scale: [{ value: 1, en: none, zh-Hant: 無 }, { value: 2, en: some, zh-Hant: 有些 }, { value: 3, en: much, zh-Hant: 多 }, { value: 4, en: dire, zh-Hant: 極 }] }
          gain: { title: { en: gain, zh-Hant: 得利 }, meaning: { en: Use., zh-Hant: 用處。 }, subject: directed-pair, half-life: { years: 6, because: { en: So., zh-Hant: 如此。 } }, scale: [{ value: 1, en: none, zh-Hant: 無 }, { value: 2, en: some, zh-Hant: 有些 }, { value: 3, en: much, zh-Hant: 多 }] }
          closeness: { title: { en: closeness, zh-Hant: 親近 }, meaning: { en: Nearness., zh-Hant: 近。 }, subject: tie, half-life: { years: 8, because: { en: So., zh-Hant: 如此。 } }, scale: [{ value: -1, en: far, zh-Hant: 遠 }, { value: 0, en: middling, zh-Hant: 中 }, { value: 1, en: near, zh-Hant: 近 }] }
          support: { title: { en: support, zh-Hant: 支援 }, meaning: { en: Help., zh-Hant: 協助。 }, subject: directed-pair, half-life: { years: 3, because: { en: So., zh-Hant: 如此。 } }, scale: [{ value: 1, en: none, zh-Hant: 無 }, { value: 2, en: much, zh-Hant: 多 }] }
          might: { title: { en: strength, zh-Hant: 實力 }, meaning: { en: Arms., zh-Hant: 武力。 }, subject: actor, half-life: { years: 3, because: { en: So., zh-Hant: 如此。 } }, scale: [{ value: 1, en: weak, zh-Hant: 弱 }, { value: 2, en: strong, zh-Hant: 強 }] }
        registers:
          pledges:
            title: { en: pledges, zh-Hant: 承諾 }
            columns:
              debtor: { type: actor, en: who owes, zh-Hant: 承諾者 }
              creditor: { type: actor, en: who is owed, zh-Hant: 受諾者 }
              form: { type: text, en: form, zh-Hant: 形式 }
              weight: { type: scale, en: weight, zh-Hant: 份量, scale: [{ value: 1, en: light, zh-Hant: 輕 }, { value: 2, en: middling, zh-Hant: 中 }, { value: 3, en: heavy, zh-Hant: 重 }] }
              troops: { type: integer, from: 0, to: 5000, en: troops, zh-Hant: 兵力 }
          ranks:
            title: { en: ranks, zh-Hant: 排序 }
            columns:
              game: { type: id, en: game, zh-Hant: 賽局 }
              player: { type: actor, en: player, zh-Hant: 參與者 }
              own: { type: text, en: own, zh-Hant: 自身 }
              other: { type: text, en: other, zh-Hant: 對方 }
              rank: { type: integer, from: 1, to: 4, en: rank, zh-Hant: 排序 }
          crafts:
            title: { en: crafts, zh-Hant: 船 }
            columns:
              craft: { type: choice, en: craft, zh-Hant: 船, of: { raft: { en: raft, zh-Hant: 木筏 }, ship: { en: ship, zh-Hant: 船 } } }
              quality: { type: choice, en: quality, zh-Hant: 性能, of: { speed: { en: speed, zh-Hant: 速度 }, thrift: { en: thrift, zh-Hant: 節省 }, safety: { en: safety, zh-Hant: 安全 }, licence: { en: licence, zh-Hant: 執照 } } }
              season: { type: text, en: season, zh-Hant: 季節 }
              mark: { type: scale, en: mark, zh-Hant: 評分, scale: [{ value: 1, en: poor, zh-Hant: 差 }, { value: 2, en: fair, zh-Hant: 可 }, { value: 3, en: good, zh-Hant: 好 }] }

        """;

    private const string SourcesBib = """
        @book{calculus, author = {Cuthbert Calculus}, title = {Shores}, year = 1999}
        @misc{oliveira, author = {Oliveira da Figueira}, title = {Notes}, year = 2000}

        """;

    private static string RowsA => string.Concat(
        Row("A-01", "state", "1991-05", "1996", "1992", "calculus", "ALD", "KHE", "threat", 4, "B2"),
        Row("A-02", "event", "1993-02-03", "", "1993-03", "calculus", "BOR", "KHE", "threat", 3, "A2", "speech-1993"),
        Row("A-03", "event", "1993-02-03", "", "1993-03", "calculus", "BOR", "ALD", "gain", 3, "B1", "speech-1993"),
        Row("A-04", "state", "1990", "", "1991", "calculus", "pact", "", "closeness", 1, "A1"),
        Row("A-05", "state", "1995", "", "1996", "calculus", "ALD", "BOR", "gain", 2, "B3"),
        Row("A-06", "event", "1999", "", "2000-02", "calculus", "SYL", "ALD", "closeness", -1, "C3"),
        Row("A-07", "event", "1998-06", "", "1998-07", "calculus", "SYL", "KHE", "threat", 1, "B2"));

    private static string RowsB => string.Concat(
        Row("B-01", "state", "199X", "", "1999", "oliveira", "pact", "KHE", "threat", 3, "F6"),
        Row("B-02", "event", "1994-07", "", "1994-08", "oliveira", "ALD", "BOR", "support", 2, "C2"),
        Row("B-03", "state", "1992", "1999-06", "1993", "oliveira", "SYL", "ALD", "gain", 1, "D3"),
        Row("B-04", "event", "1991-09", "", "1991-10", "oliveira", "ALD", "OLD", "threat", 2, "B2"),
        Row("B-05", "state", "1991", "", "1999", "oliveira", "ALD", "SYL", "closeness", 0, "B4", "survey"),
        Row("B-06", "state", "1997", "", "1999", "oliveira", "BOR", "ALD", "closeness", 0, "B3", "survey"),
        Row("B-07", "event", "2000-03", "", "2000-04", "oliveira", "ALD", "KHE", "threat", 2, "A2"),
        Row("B-08", "state", "1996", "", "1997", "oliveira", "ALD", "SYL", "gain", 3, "A2"));

    private const string PledgesHead = "id,date,valid_until,published,source,locator,reliability,credibility,claim_en,claim_zh,debtor,creditor,form,weight,troops\n";

    private const string Pledges = """
        P-1,1991-07-01,1997-12-31,1991-08,calculus,art. 2,A,1,Aland will send troops.,阿蘭德將派兵。,ALD,BOR,treaty,3,1000
        P-2,1995-01-01,,1995-02,calculus,art. 3,B,2,Aland spoke.,阿蘭德談話。,ALD,BOR,speech,2,0
        P-3,1998,,1998,oliveira,p. 3,B,2,Borduria spoke.,波都利亞談話。,BOR,ALD,speech,1,0
        P-4,1999-03,,1999-04,oliveira,p. 4,B,2,Aland spoke again.,阿蘭德再度談話。,ALD,BOR,speech,2,0

        """;

    private const string CraftsHead = "id,date,valid_until,published,source,locator,reliability,credibility,claim_en,claim_zh,craft,quality,season,mark\n";

    private const string Crafts = """
        V-1,1995,,1996,calculus,p. 8,A,1,Rafts are slow.,木筏緩慢。,raft,speed,winter,1
        V-2,1995,,1996,oliveira,p. 8,A,1,Rafts are cheap.,木筏便宜。,raft,thrift,winter,3
        V-3,1996,,1996,calculus,p. 8,A,2,Rafts are safe enough.,木筏尚稱安全。,raft,safety,winter,2
        V-4,1995,,1996,calculus,p. 9,A,1,Ships are fast.,船快速。,ship,speed,winter,3
        V-5,1997,,1998,oliveira,p. 9,B,1,Ships are fast indeed.,船確實快速。,ship,speed,winter,3
        V-6,1995,,1996,calculus,p. 9,A,2,Ships cost much.,船昂貴。,ship,thrift,winter,1
        V-7,1995,1997,1996,calculus,p. 9,A,1,Ships were safe.,船曾安全。,ship,safety,winter,3
        V-8,1998,,1998,oliveira,p. 9,A,1,Ships are safe.,船安全。,ship,safety,winter,3
        V-9,1995,,1996,calculus,p. 9,A,1,Licences are rare.,執照少見。,ship,licence,winter,1
        V-10,1995,,1996,calculus,p. 9,A,1,Ships are slow in summer.,船於夏季緩慢。,ship,speed,summer,1

        """;

    private const string RanksHead = "id,date,valid_until,published,source,locator,reliability,credibility,claim_en,claim_zh,game,player,own,other,rank\n";

    private const string Ranks = """
        R-1,1995,,1996,oliveira,p. 7,C,3,A rank.,排序。,ferry,ALD,sail,sail,3
        R-2,1995,,1996,oliveira,p. 7,C,3,A rank.,排序。,ferry,ALD,sail,stay,1
        R-3,1995,,1996,oliveira,p. 7,C,3,A rank.,排序。,ferry,ALD,stay,sail,4
        R-4,1995,,1996,oliveira,p. 7,C,3,A rank.,排序。,ferry,ALD,stay,stay,2
        R-5,1995,,1996,oliveira,p. 7,C,3,A rank.,排序。,ferry,BOR,sail,sail,3
        R-6,1995,,1996,oliveira,p. 7,C,3,A rank.,排序。,ferry,BOR,sail,stay,1
        R-7,1995,,1996,oliveira,p. 7,C,3,A rank.,排序。,ferry,BOR,stay,stay,2
        R-8,1999,,1999,calculus,p. 9,B,2,Another rank.,另一排序。,ferry,ALD,sail,stay,3

        """;
}

namespace Entente.Theories.Tests.Kit;

/// <summary>One sound theory of each form, for invented dimensions and registers; broken ones are made from these by patches.</summary>
internal static class SoundTheories
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["friendship"] = Friendship,
        ["weather"] = Weather,
        ["pledge-book"] = PledgeBook,
        ["ferry-game"] = FerryGame,
        ["harvest"] = Harvest,
        ["crossroads"] = Crossroads,
        ["twin-ties"] = TwinTies,
        ["tides"] = Tides,
        ["crossing"] = Crossing,
        ["two-fears"] = TwoFears.Text,
        ["dragnet"] = Dragnet.Text,
        ["bridge"] = PlayedTheories.Bridge,
        ["guest"] = PlayedTheories.Guest,
        ["pennies"] = PlayedTheories.Pennies,
        ["pipeline"] = FittedTheory.Text,
        ["echo"] = AftermathTheory.Text,
        ["race"] = ModelTheory.Text,
        ["advice"] = InterventionTheory.Text,
        ["storm"] = CrisisTheory.Text,
    };

    private const string Friendship = """
        id: friendship
        system: R1
        form: tests
        title: { en: Friends, zh-Hant: 友好 }
        source: [shores]
        explains: { en: Whether they are friends., zh-Hant: 是否友好。 }
        asks: { en: "Were {tie} friends in {year} ({from}, {to})?", zh-Hant: "{year} 年{tie}是否友好（{from}、{to}）？" }
        assumptions:
          - { en: Friends show it., zh-Hant: 友好必有表現。 }
        parameters:
          line: { from: 0.4, to: 0.6, meaning: { en: the line, zh-Hant: 界線 }, because: { en: The middle., zh-Hant: 中點。 } }
        tests:
          fear:
            title: { en: common fear, zh-Hant: 共同畏懼 }
            role: necessary
            at-least: line
            of: threat(member, adversary)
            over: { member: min, adversary: max }
          gain:
            title: { en: gain, zh-Hant: 得利 }
            role: necessary
            at-least: line
            of: gain(A, B)
            over: { direction: min }
          kinship:
            title: { en: kinship, zh-Hant: 親緣 }
            role: strengthening
            at-least: line
            of: closeness(A, B)
            over: { pair: min }
          deeds:
            title: { en: deeds, zh-Hant: 作為 }
            role: observed
            at-least: line
            of: pool(closeness(A, B), support(A, B), support(B, A))
            over: { pair: mean }
          pledge:
            title: { en: pledge in force, zh-Hant: 有效承諾 }
            role: observed
            at-least: line
            of: max(treaty(A, B), treaty(B, A))
            over: { pair: min }
        unit: { en: weakest condition, zh-Hant: 最弱條件 }
        verdicts:
          sworn: { when: fear and gain and pledge, en: sworn friends, zh-Hant: 盟友 }
          friends: { when: fear and gain and deeds, en: friends, zh-Hant: 朋友 }
          near: { when: deeds and (fear or gain), en: near, zh-Hant: 親近 }
          strangers: { when: otherwise, en: strangers, zh-Hant: 陌路 }
        variants:
          deeds-only:
            title: { en: deeds decide, zh-Hant: 以作為為準 }
            because: { en: Words are wind., zh-Hant: 空言無憑。 }
            verdicts:
              friends: { when: deeds, en: friends, zh-Hant: 朋友 }
              strangers: { when: otherwise, en: strangers, zh-Hant: 陌路 }
        examples:
          - given: { "threat(A, adversary)": 0.9, "threat(B, adversary)": 0.8, "gain(A, B)": 0.7, "gain(B, A)": 0.9, "closeness(A, B)": 0.1, "pool(closeness(A, B), support(A, B), support(B, A))": 0.8, "treaty(A, B)": 0, "treaty(B, A)": 0 }
            then: friends
          - reading: deeds-only
            given: { "threat(A, adversary)": 0.9, "threat(B, adversary)": 0.8, "gain(A, B)": 0.7, "gain(B, A)": 0.9, "closeness(A, B)": 0.1, "pool(closeness(A, B), support(A, B), support(B, A))": 0.2, "treaty(A, B)": 0, "treaty(B, A)": 0 }
            then: strangers

        """;

    private const string Weather = """
        id: weather
        system: R9
        form: plane
        title: { en: Weather, zh-Hant: 天候 }
        source: [shores]
        explains: { en: The weather between two., zh-Hant: 兩者間的天候。 }
        asks: { en: "How was {tie} in {year}?", zh-Hant: "{year} 年{tie}如何？" }
        assumptions: []
        parameters:
          warm-from: { from: 0.4, to: 0.6, meaning: { en: warm, zh-Hant: 溫暖 }, because: { en: The middle., zh-Hant: 中點。 } }
          calm-from: { from: 0.3, to: 0.7, meaning: { en: calm, zh-Hant: 平靜 }, because: { en: The middle., zh-Hant: 中點。 } }
        axes:
          warmth: { en: warmth, zh-Hant: 溫度, boundary: warm-from, of: "closeness(A, B)" }
          calm: { en: calm, zh-Hant: 平靜度, boundary: calm-from, of: "1 - abs(threat(A, adversary) - threat(B, adversary))", over: { adversary: mean } }
        hysteresis: 0.05
        value: warmth
        unit: { en: warmth, zh-Hant: 溫度 }
        regions:
          summer: { warmth: high, calm: high, en: summer, zh-Hant: 夏 }
          storm: { warmth: high, calm: low, en: storm, zh-Hant: 暴風 }
          frost: { warmth: low, calm: high, en: frost, zh-Hant: 霜 }
          blizzard: { warmth: low, calm: low, en: blizzard, zh-Hant: 暴雪 }
        variants:
          swapped:
            title: { en: swapped, zh-Hant: 互換 }
            because: { en: Nobody says which is which., zh-Hant: 未載明。 }
            regions:
              summer: { warmth: high, calm: high, en: summer, zh-Hant: 夏 }
              frost: { warmth: high, calm: low, en: frost, zh-Hant: 霜 }
              storm: { warmth: low, calm: high, en: storm, zh-Hant: 暴風 }
              blizzard: { warmth: low, calm: low, en: blizzard, zh-Hant: 暴雪 }
        examples:
          - given: { "closeness(A, B)": 0.9, "threat(A, adversary)": 0.9, "threat(B, adversary)": 0.1 }
            then: storm

        """;

    private const string PledgeBook = """
        id: pledge-book
        system: R36
        form: register
        title: { en: Pledges, zh-Hant: 承諾 }
        source: [shores]
        explains: { en: Who owes what., zh-Hant: 誰有何承諾。 }
        asks: { en: "What did {from} owe {to} in {year}?", zh-Hant: "{year} 年{from}對{to}有何承諾？" }
        assumptions: []
        parameters:
          strong-from: { from: 0.4, to: 0.6, meaning: { en: strong, zh-Hant: 強 }, because: { en: The middle., zh-Hant: 中點。 } }
        register: pledges
        from: debtor
        to: creditor
        reads: [form, weight, troops]
        series:
          strength: { en: strength, zh-Hant: 強度, of: weight }
          treaty: { en: treaty, zh-Hant: 條約, of: 1, where: "form = \"treaty\" and troops >= 100" }
        value: strength
        unit: { en: strength, zh-Hant: 強度 }
        verdicts:
          strong: { when: strength >= strong-from, en: strong, zh-Hant: 強 }
          weak: { when: strength > 0, en: weak, zh-Hant: 弱 }
          none: { when: otherwise, en: none, zh-Hant: 無 }
        examples:
          - given: { form: treaty, weight: 0.9, troops: 500 }
            then: strong

        """;

    private const string Crossing = """
        id: crossing
        system: R3
        form: options
        title: { en: How to cross, zh-Hant: 如何渡海 }
        source: [shores]
        explains: { en: By which craft., zh-Hant: 以何種船渡海。 }
        asks: { en: "How should {tie} cross in {year}?", zh-Hant: "{year} 年{tie}應如何渡海？" }
        assumptions: []
        parameters:
          safe-from: { from: 0.2, to: 0.4, meaning: { en: safe enough, zh-Hant: 足夠安全 }, because: { en: A mark or two., zh-Hant: 一兩分。 } }
        register: crafts
        reads: [season]
        where: season = "winter"
        option: craft
        criterion: quality
        score: mark
        options:
          raft: { en: raft, zh-Hant: 木筏 }
          ship: { en: ship, zh-Hant: 船 }
          chartered: { of: ship, en: chartered ship, zh-Hant: 包船 }
        none: { en: stay, zh-Hant: 留下 }
        criteria:
          speed: { en: speed, zh-Hant: 速度 }
          thrift: { en: thrift, zh-Hant: 節省 }
          safety: { en: safety, zh-Hant: 安全, gate: safe-from }
          licence: { en: licence, zh-Hant: 執照, gate: safe-from, only: [chartered] }
        weights: [speed >= thrift]
        unit: { en: lead, zh-Hant: 領先 }
        variants:
          any-weights:
            title: { en: any weights, zh-Hant: 任意權重 }
            because: { en: Nobody says what counts., zh-Hant: 未載明何者重要。 }
            weights: []
        examples:
          - given: { speed(raft): 0.1, thrift(raft): 0.9, safety(raft): 0.9, speed(ship): 0.9, thrift(ship): 0.3, safety(ship): 0.9, licence(ship): 0.1 }
            then: ship
          - given: { safety(raft): 0.1, safety(ship): 0.1 }
            then: none-feasible

        """;

    private const string FerryGame = """
        id: ferry-game
        system: R18
        form: game
        title: { en: Who sails, zh-Hant: 誰出航 }
        source: [shores]
        explains: { en: Sail or stay., zh-Hant: 出航或留港。 }
        asks: { en: "Do {from} and {to} sail ({year})?", zh-Hant: "{from}與{to}會出航嗎（{year} 年）？" }
        assumptions: []
        strategies:
          sail: { en: sail, zh-Hant: 出航 }
          stay: { en: stay, zh-Hant: 留港 }
        payoffs: { register: ranks, game: game, player: player, own: own, other: other, rank: rank, doubt: none }
        unit: { en: rank, zh-Hant: 排序 }
        verdicts:
          both-stay: { when: "only-equilibrium(stay, stay)", en: both stay, zh-Hant: 皆留 }
          both-sail: { when: "only-equilibrium(sail, sail)", en: both sail, zh-Hant: 皆出 }
          first-sails: { when: "only-equilibrium(sail, stay)", en: the first sails, zh-Hant: 前者出航 }
          second-sails: { when: "only-equilibrium(stay, sail)", en: the second sails, zh-Hant: 後者出航 }
          several: { when: equilibria > 1, en: several, zh-Hant: 多個 }
          none: { when: otherwise, en: none, zh-Hant: 無 }
        variants:
          bold:
            title: { en: the first is bold, zh-Hant: 前者果敢 }
            because: { en: Suppose it were., zh-Hant: 假設如此。 }
            exchange: { player: A, better: [sail, stay], worse: [stay, stay] }
          doubted:
            title: { en: as sure as graded, zh-Hant: 依評級 }
            because: { en: Ranks are claims., zh-Hant: 排序為主張。 }
            payoffs: { register: ranks, game: game, player: player, own: own, other: other, rank: rank, doubt: grade }
        examples:
          - given: { "A(sail, sail)": 3, "A(sail, stay)": 1, "A(stay, sail)": 4, "A(stay, stay)": 2, "B(sail, sail)": 3, "B(sail, stay)": 1, "B(stay, sail)": 4, "B(stay, stay)": 2 }
            then: both-stay

        """;

    private const string Harvest = """
        id: harvest
        system: R13
        form: index
        title: { en: Harvest, zh-Hant: 收成 }
        source: [shores]
        explains: { en: How rich they are., zh-Hant: 富裕程度。 }
        asks: { en: "How rich was {tie} in {year}?", zh-Hant: "{year} 年{tie}多富裕？" }
        assumptions: []
        parameters:
          grain-weight: { from: 1, to: 3, meaning: { en: weight of grain, zh-Hant: 穀物權重 }, because: { en: Nobody knows., zh-Hant: 不明。 } }
          fish-weight: { from: 0.5, to: 1.5, meaning: { en: weight of fish, zh-Hant: 漁獲權重 }, because: { en: Nobody knows., zh-Hant: 不明。 } }
          rich-from: { from: 0.4, to: 0.6, meaning: { en: rich, zh-Hant: 富裕 }, because: { en: The middle., zh-Hant: 中點。 } }
        components:
          grain: { en: grain, zh-Hant: 穀物, of: "gain(A, B)", weight: grain-weight }
          fish: { en: fish, zh-Hant: 漁獲, of: "threat(A, adversary)", over: { adversary: max }, weight: fish-weight }
        combine: additive
        unit: { en: riches, zh-Hant: 財富 }
        verdicts:
          rich: { when: index >= rich-from, en: rich, zh-Hant: 富 }
          lopsided: { when: grain - fish >= 0.3, en: lopsided, zh-Hant: 偏重 }
          poor: { when: otherwise, en: poor, zh-Hant: 貧 }
        variants:
          both-needed:
            title: { en: both needed, zh-Hant: 缺一不可 }
            because: { en: Bread alone will not do., zh-Hant: 僅有麵包不足。 }
            combine: multiplicative
          best:
            title: { en: the best counts, zh-Hant: 以最佳者計 }
            because: { en: One good crop will do., zh-Hant: 一項豐收即可。 }
            components:
              grain: { en: grain, zh-Hant: 穀物, of: "gain(A, B)" }
              fish: { en: fish, zh-Hant: 漁獲, of: "threat(A, adversary)", over: { adversary: max } }
            combine: max(grain, fish) * rich-from
          alike:
            title: { en: equal weights, zh-Hant: 等權 }
            because: { en: Why not., zh-Hant: 未嘗不可。 }
            components:
              grain: { en: grain, zh-Hant: 穀物, of: "gain(A, B)" }
              fish: { en: fish, zh-Hant: 漁獲, of: "threat(A, adversary)", over: { adversary: max } }
            combine: additive
        examples:
          - given: { "gain(A, B)": 0.9, "threat(A, adversary)": 0.8 }
            then: rich
          - reading: both-needed
            given: { "gain(A, B)": 0.9, "threat(A, adversary)": 0 }
            then: lopsided

        """;

    private const string Crossroads = """
        id: crossroads
        system: R7
        form: table
        title: { en: Crossroads, zh-Hant: 十字路口 }
        source: [shores]
        explains: { en: Which way to go., zh-Hant: 何去何從。 }
        asks: { en: "Where did {tie} stand in {year}?", zh-Hant: "{year} 年{tie}位於何處？" }
        assumptions: []
        parameters:
          near-from: { from: 0.4, to: 0.6, meaning: { en: near, zh-Hant: 近 }, because: { en: The middle., zh-Hant: 中點。 } }
          far-from: { from: 0.3, to: 0.7, meaning: { en: far, zh-Hant: 遠 }, because: { en: The middle., zh-Hant: 中點。 } }
        axes:
          storm: { en: storm, zh-Hant: 風暴, boundary: near-from, of: "threat(A, adversary)", over: { adversary: max } }
          harbour: { en: harbour, zh-Hant: 港口, boundary: far-from, of: "closeness(A, B)" }
        value: storm - harbour
        unit: { en: danger, zh-Hant: 危險 }
        verdicts:
          shelter: { when: storm and harbour, en: shelter, zh-Hant: 避風 }
          peril: { when: storm, en: peril, zh-Hant: 險境 }
          calm: { when: otherwise, en: calm, zh-Hant: 平靜 }
        columns:
          sails: { en: sails, zh-Hant: 帆 }
          crew: { en: crew, zh-Hant: 船員 }
        rows:
          - situation: peril
            choice: { en: sail on, zh-Hant: 續航 }
            sails: { en: torn, zh-Hant: 破損 }
            crew: { en: afraid, zh-Hant: 恐懼 }
          - situation: peril
            choice: { en: turn back, zh-Hant: 折返 }
            sails: { en: whole, zh-Hant: 完好 }
            crew: { en: ashamed, zh-Hant: 羞愧 }
        examples:
          - given: { "threat(A, adversary)": 0.9, "closeness(A, B)": 0.1 }
            then: peril

        """;

    private const string TwinTies = """
        id: twin-ties
        system: R5
        form: comparison
        title: { en: Twins, zh-Hant: 孿生 }
        source: [shores]
        explains: { en: Whether two ties are alike., zh-Hant: 兩組關係是否相似。 }
        asks: { en: "Was {other} like {tie} in {year}?", zh-Hant: "{year} 年{other}是否如同{tie}？" }
        assumptions: []
        parameters:
          line: { from: 0.4, to: 0.6, meaning: { en: the line, zh-Hant: 界線 }, because: { en: The middle., zh-Hant: 中點。 } }
        stands-from: line
        pillars:
          warmth: { en: warmth, zh-Hant: 溫度, of: "closeness(A, B)" }
          giving: { en: giving, zh-Hant: 施予, of: "gain(A, B)" }
          taking: { en: taking, zh-Hant: 受惠, of: "gain(B, A)" }
        unit: { en: lead, zh-Hant: 領先 }
        verdicts:
          weaker: { when: shared >= 0.6 and gap >= 0.2, en: alike but weaker, zh-Hant: 相似而較弱 }
          outdone: { when: deeper > 0.9, en: outdone in all, zh-Hant: 全面落後 }
          alike: { when: shared >= 0.6, en: alike, zh-Hant: 相似 }
          unlike: { when: otherwise, en: unlike, zh-Hant: 不同 }
        examples:
          - given: { "closeness(A, B)": 0.9, "gain(A, B)": 0.9, "gain(B, A)": 0.9, "closeness(C, D)": 0.65, "gain(C, D)": 0.65, "gain(D, C)": 0.65 }
            then: weaker

        """;

    private const string Tides = """
        id: tides
        system: R27
        form: course
        title: { en: Tides, zh-Hant: 潮汐 }
        source: [shores]
        explains: { en: Whether sea and land move together., zh-Hant: 海陸是否同步。 }
        asks: { en: "How did {tie} move up to {year}?", zh-Hant: "{tie}至 {year} 年如何變動？" }
        assumptions: []
        parameters:
          close-from: { from: 0.4, to: 0.6, meaning: { en: close, zh-Hant: 緊密 }, because: { en: The middle., zh-Hant: 中點。 } }
        years: 4
        follows:
          sea: { en: sea, zh-Hant: 海, of: "closeness(A, B)" }
          land: { en: land, zh-Hant: 陸, of: "threat(A, adversary)", over: { adversary: max } }
        value: trend(sea)
        unit: { en: rise a year, zh-Hant: 每年升幅 }
        verdicts:
          together: { when: "correlation(sea, land) >= close-from", en: together, zh-Hant: 同步 }
          rising: { when: trend(sea) > 0.01 and level(land) >= 0.2, en: the sea alone rises, zh-Hant: 僅海上升 }
          flood: { when: sea >= 0.9, en: flood, zh-Hant: 洪水 }
          still: { when: otherwise, en: still, zh-Hant: 靜止 }
        examples:
          - given: { "closeness(A, B)": 0.2 0.4 0.6 0.8, "threat(A, adversary)": 0.1 0.3 0.4 0.7 }
            then: together
          - given: { "closeness(A, B)": 0.2 0.4, "threat(A, adversary)": 0.5 }
            then: rising
          - given: { "closeness(A, B)": 0.95, "threat(A, adversary)": 0.5 }
            then: flood

        """;
}

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
}

namespace Entente.Theories.Tests.Kit;

/// <summary>Theories of games whose payoffs are formulas, for tests to patch.</summary>
internal static class PlayedTheories
{
    /// <summary>A tree in which whoever moves knows all: an invader, a holder of a bridge, a lord who may come.</summary>
    public const string Bridge = """
        id: bridge
        system: R21
        form: game
        title: { en: The bridge, zh-Hant: 橋 }
        source: [shores]
        explains: { en: An invader and a lord., zh-Hant: 入侵者與領主。 }
        asks: { en: "Does {adversary} cross to {second} ({year})?", zh-Hant: "{adversary}會渡橋至{second}嗎（{year} 年）？" }
        assumptions: []
        parameters:
          odds: { from: 0.2, to: 0.4, meaning: { en: the invader's odds, zh-Hant: 入侵者勝算 }, because: { en: Low., zh-Hant: 低。 } }
        quantities:
          worth: { en: worth of the far side, zh-Hant: 對岸價值, of: "worth(adversary, B)" }
          comes: { en: how likely the lord comes, zh-Hant: 領主前來的可能性, of: "comes(A, B)" }
          least: { en: belief from which on nobody crosses, zh-Hant: 無人渡橋的信念, of: "clip(1 - odds * worth, 0, 1)", at-least: 0.5 }
        players:
          invader: { en: invader, zh-Hant: 入侵者, is: adversary }
          lord: { en: lord, zh-Hant: 領主, is: A }
        scale: numbers
        outcomes:
          peace: { en: peace, zh-Hant: 和平, pay: [0, 1] }
        tree:
          who: invader
          knows: river
          does:
            wait: { en: wait, zh-Hant: 等待, then: { end: peace } }
            cross:
              en: cross
              zh-Hant: 渡河
              then:
                chance: weather
                draws:
                  fair: { en: fair, zh-Hant: 晴, probability: comes, then: { who: lord, knows: alarm, does: { fight: { en: fight, zh-Hant: 戰, then: { pay: ["worth - 1", 0] } }, yield: { en: yield, zh-Hant: 讓, then: { pay: [worth, -1] } } } } }
                  foul: { en: foul, zh-Hant: 雨, probability: rest, then: { pay: [worth, -1] } }
        claims:
          fights: { en: the lord would fight, zh-Hant: 領主會戰, when: "plays(alarm, fight)" }
          crossed: { en: there is no peace, zh-Hant: 無和平, when: reached(peace) < 1 and fights }
        value: gets(invader)
        unit: { en: what the invader expects, zh-Hant: 入侵者所期望 }
        verdicts:
          waits: { when: "plays(river, wait)", en: waits, zh-Hant: 等待 }
          crosses: { when: otherwise, en: crosses, zh-Hant: 渡河 }
        examples:
          - given: { "worth(adversary, B)": 0.3, "comes(A, B)": 0.9 }
            then: waits
          - given: { "worth(adversary, B)": 0.9, "comes(A, B)": 0.1 }
            then: crosses
        """;

    /// <summary>A signalling game: types of a guest, a host who sees the gift and not the guest.</summary>
    public const string Guest = """
        id: guest
        system: R11
        form: game
        title: { en: The guest, zh-Hant: 客人 }
        source: [shores]
        explains: { en: A gift tells., zh-Hant: 禮物示意。 }
        asks: { en: "Does {to} open to {from} ({year})?", zh-Hant: "{to}會為{from}開門嗎（{year} 年）？" }
        assumptions: []
        quantities:
          honest: { en: belief in honesty, zh-Hant: 相信誠實, of: "honest(A, B)" }
          price: { en: price of the gift, zh-Hant: 禮物代價, of: "price(A, B)" }
        players:
          guest: { en: guest, zh-Hant: 客人, is: A }
          host: { en: host, zh-Hant: 主人, is: B }
        scale: numbers
        tree:
          chance: kind
          draws:
            honest:
              en: honest
              zh-Hant: 誠實
              probability: honest
              then: { who: guest, knows: honest-guest, does: { give: { en: give, zh-Hant: 送禮, then: { who: host, knows: gift, does: { open: { en: open, zh-Hant: 開門, then: { pay: ["1 - price", 1] } }, close: { en: close, zh-Hant: 閉門, then: { pay: [-price, 0] } } } } }, bare: { en: come bare, zh-Hant: 空手, then: { who: host, knows: no-gift, does: { open: { en: open, zh-Hant: 開門, then: { pay: [1, 1] } }, close: { en: close, zh-Hant: 閉門, then: { pay: [0, 0] } } } } } } }
            false:
              en: dishonest
              zh-Hant: 不誠實
              probability: rest
              then: { who: guest, knows: false-guest, does: { give: { en: give, zh-Hant: 送禮, then: { who: host, knows: gift, does: { open: { en: open, zh-Hant: 開門, then: { pay: ["1 - 3 * price", -1] } }, close: { en: close, zh-Hant: 閉門, then: { pay: ["-3 * price", 0] } } } } }, bare: { en: come bare, zh-Hant: 空手, then: { who: host, knows: no-gift, does: { open: { en: open, zh-Hant: 開門, then: { pay: [1, -1] } }, close: { en: close, zh-Hant: 閉門, then: { pay: [0, 0] } } } } } } }
        value: equilibria
        unit: { en: equilibria, zh-Hant: 均衡數 }
        verdicts:
          told: { when: "equilibrium(give, open, close, bare)", en: the gift tells, zh-Hant: 禮物示意 }
          shut: { when: "plays(no-gift, close)", en: shut to the bare-handed, zh-Hant: 不納空手者 }
          untold: { when: otherwise, en: the gift tells nothing, zh-Hant: 禮物不示意 }
        examples:
          - given: { "honest(A, B)": 0.4, "price(A, B)": 0.5 }
            then: told
          - given: { "honest(A, B)": 0.8, "price(A, B)": 0.1 }
            then: untold
        """;

    /// <summary>Two who choose at once.</summary>
    public const string Pennies = """
        id: pennies
        system: R18
        form: game
        title: { en: Two at a crossing, zh-Hant: 路口二人 }
        source: [shores]
        explains: { en: Go or wait., zh-Hant: 走或等。 }
        asks: { en: "Do {tie} go ({year})?", zh-Hant: "{tie}會走嗎（{year} 年）？" }
        assumptions: []
        quantities:
          haste: { en: haste, zh-Hant: 急迫, of: "haste(A, B)" }
        players:
          first: { en: first, zh-Hant: 前者, is: A }
          second: { en: second, zh-Hant: 後者, is: B }
        scale: numbers
        matrix:
          strategies:
            first: { go: { en: go, zh-Hant: 走 }, wait: { en: wait, zh-Hant: 等 } }
            second: { go: { en: go, zh-Hant: 走 }, wait: { en: wait, zh-Hant: 等 } }
          cells:
            - { at: [go, go], pay: ["haste - 1", -1] }
            - { at: [go, wait], pay: [haste, 0] }
            - { at: [wait, go], pay: [0, 1] }
            - { at: [wait, wait], pay: [0, 0], outcome: { en: nobody goes, zh-Hant: 無人走 } }
        value: "mixes(first, go)"
        unit: { en: how often the first goes, zh-Hant: 前者走的頻率 }
        verdicts:
          dominant: { when: "dominant(first, go)", en: the first goes whatever, zh-Hant: 前者必走 }
          one: { when: "only-equilibrium(go, wait)", en: the first goes, zh-Hant: 前者走 }
          several: { when: equilibria > 1, en: several, zh-Hant: 多個 }
          none: { when: otherwise, en: none, zh-Hant: 無 }
        examples:
          - given: { "haste(A, B)": 0.5 }
            then: several
        """;
}

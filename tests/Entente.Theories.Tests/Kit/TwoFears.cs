namespace Entente.Theories.Tests.Kit;

/// <summary>A sound theory of the form dilemma.</summary>
internal static class TwoFears
{
    public const string Text = """
        id: two-fears
        system: R8
        form: dilemma
        subject: direction
        title: { en: Two fears, zh-Hant: 兩種恐懼 }
        source: [shores]
        explains: { en: What is feared., zh-Hant: 所懼為何。 }
        asks: { en: "What did {from} fear of {to} in {year}?", zh-Hant: "{year} 年{from}對{to}有何恐懼？" }
        assumptions: []
        parameters:
          felt-from: { from: 0.2, to: 0.3, meaning: { en: felt, zh-Hant: 感受 }, because: { en: So., zh-Hant: 如此。 } }
          left-slope: { from: -2, to: 0.5, meaning: { en: left, zh-Hant: 被棄 }, because: { en: So., zh-Hant: 如此。 } }
          dragged-slope: { from: -0.5, to: 2, meaning: { en: dragged, zh-Hant: 受累 }, because: { en: So., zh-Hant: 如此。 } }
          spur: { from: 0, to: 1, meaning: { en: spur, zh-Hant: 刺激 }, because: { en: So., zh-Hant: 如此。 } }
          curb: { from: 0, to: 1, meaning: { en: curb, zh-Hant: 遏止 }, because: { en: So., zh-Hant: 如此。 } }
        commitment: { en: bond, zh-Hant: 承諾, of: "support(A, B)" }
        fears:
          abandonment:
            en: fear to be left
            zh-Hant: 怕被棄
            boundary: felt-from
            slope: left-slope
            probability:
              coldness: { en: coldness, zh-Hant: 冷淡, of: "1 - closeness(A, B)" }
              idleness: { en: idleness, zh-Hant: 不作為, of: "1 - support(B, A)" }
            cost:
              need: { en: need, zh-Hant: 需要, of: "gain(A, B)" }
          entrapment:
            en: fear to be dragged
            zh-Hant: 怕受累
            boundary: felt-from
            slope: dragged-slope
            probability:
              quarrel: { en: quarrel, zh-Hant: 爭端, of: "threat(B, adversary)", over: { adversary: max } }
              warmth: { en: warmth, zh-Hant: 親近, of: "closeness(A, B)" }
            cost:
              arms: { en: arms, zh-Hant: 武力, of: "threat(A, adversary)", over: { adversary: max } }
        reaction:
          en: danger
          zh-Hant: 危險
          of: threat(A, adversary)
          over: { adversary: max }
          greed: { of: might(adversary), over: { adversary: mean } }
          provokes: spur
          deters: curb
        apart:
          ropes: { en: ropes, zh-Hant: 繩索, of: "support(A, B)" }
        unit: { en: greater fear, zh-Hant: 較大之懼 }
        verdicts:
          both: { when: abandonment and entrapment, en: both, zh-Hant: 兼有 }
          left: { when: abandonment, en: left, zh-Hant: 被棄 }
          dragged: { when: entrapment, en: dragged, zh-Hant: 受累 }
          calm: { when: otherwise, en: calm, zh-Hant: 無 }
        examples:
          - given: { "support(A, B)": 0.5, "support(B, A)": 0.1, "closeness(A, B)": 0.4, "gain(A, B)": 0.9, "threat(B, adversary)": 0.9, "threat(A, adversary)": 0.6, "might(adversary)": 0.5 }
            then: both

        """;
}

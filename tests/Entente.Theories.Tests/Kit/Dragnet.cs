namespace Entente.Theories.Tests.Kit;

/// <summary>A sound theory of the form cascade, for invented dimensions.</summary>
internal static class Dragnet
{
    public const string Text = """
        id: dragnet
        system: R12
        form: cascade
        subject: direction
        title: { en: Dragnet, zh-Hant: 拖網 }
        source: [shores]
        explains: { en: Who is dragged in., zh-Hant: 誰被拖入。 }
        asks: { en: "If {from} attacked {to} in {year}, who would join?", zh-Hant: "{year}年{from}若攻擊{to}，誰會加入？" }
        parameters:
          kept: { from: 1, to: 1, meaning: { en: kept, zh-Hant: 履行 }, because: { en: Certain., zh-Hant: 必然。 } }
          half: { from: 0.5, to: 0.5, meaning: { en: half, zh-Hant: 半數 }, because: { en: The middle., zh-Hant: 中點。 } }
          great-from: { from: 0.5, to: 0.5, meaning: { en: great, zh-Hant: 強 }, because: { en: The middle., zh-Hant: 中點。 } }
        balance: { en: balance, zh-Hant: 攻守, of: "reach(A, B)" }
        power: { en: might, zh-Hant: 實力, of: might(A), great-from: great-from }
        brake: { en: dread, zh-Hant: 恐懼, of: "dread(A, B)", by: kept }
        links:
          pledge: { en: pledge, zh-Hant: 承諾, of: "pledge(A, B)", times: kept, when: unprovoked }
          wide: { en: wide pledge, zh-Hant: 廣義承諾, of: "wide(A, B)", times: kept, when: drawn-in }
          strike: { en: strike, zh-Hant: 打擊, of: "reach(B, A)", facing: "pledge(A, C)", times: half * balance, pull: against }
        value: drawn-in
        unit: { en: actors, zh-Hant: 行為者數 }
        verdicts:
          great: { when: great-powers-on-both-sides = 1, en: great, zh-Hant: 強權 }
          wider: { when: drawn-in > 0, en: wider, zh-Hant: 擴大 }
          duel: { when: otherwise, en: duel, zh-Hant: 兩方 }
        examples:
          - given: { "pledge(C, B)": 1 }
            then: wider
          - given: { "pledge(C, B)": 1, "might(A)": 0.9, "might(C)": 0.9 }
            then: great

        """;
}

namespace Entente.Theories.Tests.Kit;

/// <summary>A sound theory that simulates a model.</summary>
internal static class ModelTheory
{
    public const string Text = """
        id: race
        system: R10
        form: model
        title: { en: Race, zh-Hant: 競賽 }
        source: [shores]
        explains: { en: How two arm., zh-Hant: 雙方如何擴軍。 }
        asks: { en: "Did {tie} race in {year}?", zh-Hant: "{year} 年{tie}是否競賽？" }
        assumptions: []
        parameters:
          swing: { from: 0.4, to: 0.6, meaning: { en: swing, zh-Hant: 擺幅 }, because: { en: The middle., zh-Hant: 中點。 } }
          line: { from: 3, to: 3.5, meaning: { en: line, zh-Hant: 界線 }, because: { en: A guess., zh-Hant: 推測。 } }
        quantities:
          fear: { en: fear, zh-Hant: 恐懼, of: "threat-perceived(A, B)" }
          ease: { en: ease, zh-Hant: 放心, of: 1 - fear }
        model: richardson
        steps: 40
        actors: [A, B]
        set:
          reaction: { A: fear, B: "threat-perceived(B, A)" }
          fatigue: swing
          step-length: "0.5"
        value: final(arms-A) + 0 * first-reach(arms-B, line)
        unit: { en: arms, zh-Hant: 軍備 }
        verdicts:
          races: { when: "first-reach(arms-A, line) <= 40 and peak(arms-A) > average(arms-B)", en: races, zh-Hant: 競賽 }
          rests: { when: otherwise, en: rests, zh-Hant: 平靜 }
        variants:
          by-level:
            title: { en: by level, zh-Hant: 依水準 }
            because: { en: The level counts., zh-Hant: 以水準為準。 }
            set: { reaction: fear, start: "2 * ease" }
            verdicts:
              high: { when: final(arms-A) >= line, en: high, zh-Hant: 高 }
              low: { when: otherwise, en: low, zh-Hant: 低 }
        examples:
          - given: { "threat-perceived(A, B)": 0.9, "threat-perceived(B, A)": 0.7 }
            then: races
          - given: { "threat-perceived(A, B)": 0.2, "threat-perceived(B, A)": 0.1 }
            then: rests
          - reading: by-level
            given: { "threat-perceived(A, B)": 0.1, "threat-perceived(B, A)": 0.7 }
            then: low

        """;
}

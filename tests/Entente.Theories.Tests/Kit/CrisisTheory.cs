namespace Entente.Theories.Tests.Kit;

/// <summary>A sound theory of the form crisis, which hangs together the game <c>bridge</c> and the cascade <c>dragnet</c>.</summary>
internal static class CrisisTheory
{
    public const string Text = """
        id: storm
        system: R12
        form: crisis
        title: { en: Storm, zh-Hant: 風暴 }
        source: [shores]
        explains: { en: Whether a storm breaks and whom it takes., zh-Hant: 風暴是否來襲、波及何人。 }
        asks: { en: "Would a storm break from {year} on?", zh-Hant: "{year} 年起風暴會否來襲？" }
        parts-from:
          bridge: { en: The bridge is there already., zh-Hant: 橋已在。 }
        parameters:
          slip: { from: 0.1, to: 0.1, meaning: { en: slip, zh-Hant: 失足 }, because: { en: Custom., zh-Hant: 慣例。 } }
        hazard: { register: storms, by: from, against: upon }
        years: 10
        game: { theory: bridge, attack: [crosses] }
        cascade: { theory: dragnet }
        accident: slip
        value: crises
        unit: { en: storms, zh-Hant: 次 }
        verdicts:
          great: { when: great-powers-on-both-sides = 1, en: great, zh-Hant: 強權 }
          wider: { when: drawn-in > 0, en: wider, zh-Hant: 擴大 }
          war: { when: war = 1, en: war, zh-Hant: 戰爭 }
          passed: { when: crisis = 1, en: passed, zh-Hant: 平息 }
          quiet: { when: otherwise, en: quiet, zh-Hant: 平靜 }
        variants:
          steady:
            title: { en: a steady rate, zh-Hant: 固定頻率 }
            because: { en: For comparison., zh-Hant: 供對照。 }
            hazard: { of: "gusts(adversary)" }
          provoked:
            title: { en: the ally begins, zh-Hant: 盟友開啟 }
            because: { en: For comparison., zh-Hant: 供對照。 }
            game: { theory: bridge, provocation: [crosses] }
        examples:
          - given: { storms: 40, "worth(adversary, B)": 0.9, "comes(A, B)": 0.1, "pledge(A, B)": 1, "might(A)": 0.9, "might(adversary)": 0.9 }
            then: great
          - given: { storms: 40, "worth(adversary, B)": 0.9, "comes(A, B)": 0.1 }
            then: war
          - given: { storms: 10, "worth(adversary, B)": 0.3, "comes(A, B)": 0.9 }
            then: passed
          - given: { storms: 0, "worth(adversary, B)": 0.9, "comes(A, B)": 0.1 }
            then: quiet
          - reading: provoked
            given: { storms: 40, "worth(adversary, B)": 0.9, "comes(A, B)": 0.1, "pledge(A, B)": 1, "might(A)": 0.9, "might(adversary)": 0.9 }
            then: war
          - reading: steady
            given: { "gusts(adversary)": 0.9, "worth(adversary, B)": 0.9, "comes(A, B)": 0.1 }
            then: war

        """;
}

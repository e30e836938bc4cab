namespace Entente.Theories.Tests.Kit;

/// <summary>A sound theory about what follows events.</summary>
internal static class AftermathTheory
{
    public const string Text = """
        id: echo
        system: R28
        form: aftermath
        title: { en: Echo, zh-Hant: 回響 }
        source: [shores]
        explains: { en: Whether visits are answered., zh-Hant: 訪問是否有回應。 }
        asks: { en: "Were visits of {tie} answered by {year}?", zh-Hant: "至 {year} 年{tie}之訪問是否有回應？" }
        assumptions: []
        parameters:
          unlikely: { from: 0.1, to: 0.2, meaning: { en: unlikely, zh-Hant: 不太可能 }, because: { en: Custom., zh-Hant: 慣例。 } }
        first: { en: visits, zh-Hant: 訪問, register: visits, from: guest, to: host }
        then: { en: answers, zh-Hant: 回應, register: answers, from: by, to: to, year: given_in, between: adversary }
        from: 1990
        through: 1999
        within: 1
        value: share - baseline
        unit: { en: share, zh-Hant: 比例 }
        verdicts:
          answered: { when: chance <= unlikely, en: answered, zh-Hant: 有回應 }
          unanswered: { when: otherwise, en: not seen to be answered, zh-Hant: 未見回應 }
        examples:
          - given: { first: "1 0 0 0 1 0 1 0 0 0", then: "1 0 0 0 0 1 1 0 0 0" }
            then: answered
          - given: { first: "1 0 1 0 1 0 1 0 1 0", then: "0 0 0 0 0 0 0 0 0 0" }
            then: unanswered

        """;
}

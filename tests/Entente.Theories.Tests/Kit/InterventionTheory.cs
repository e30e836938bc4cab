namespace Entente.Theories.Tests.Kit;

/// <summary>A sound theory about what following advice would change.</summary>
internal static class InterventionTheory
{
    public const string Text = """
        id: advice
        system: R32
        form: intervention
        title: { en: Advice, zh-Hant: 建言 }
        source: [shores]
        explains: { en: Whether advice changes anything., zh-Hant: 建言是否有所改變。 }
        asks: { en: "Would '{scenario}' change anything in {year}?", zh-Hant: "「{scenario}」是否改變 {year} 年之研判？" }
        assumptions: []
        parameters:
          much: { from: 0.2, to: 0.4, meaning: { en: much, zh-Hant: 多 }, because: { en: Custom., zh-Hant: 慣例。 } }
        register: recommendations
        addressee: addressee
        unit: { en: share of verdicts, zh-Hant: 研判比例 }
        verdicts:
          beyond: { when: represented < 1, en: cannot be represented, zh-Hant: 無法表示 }
          nothing: { when: touched < 1, en: touches nothing, zh-Hant: 未觸及 }
          much-changes: { when: changed >= much, en: changes much, zh-Hant: 多有改變 }
          little: { when: otherwise, en: changes little, zh-Hant: 少有改變 }
        examples:
          - given: { changed: 0.5, touched: 3, represented: 1 }
            then: much-changes
          - given: { changed: 0.1, touched: 3, represented: 1 }
            then: little
          - given: { changed: 0, touched: 0, represented: 1 }
            then: nothing
          - given: { changed: 0, touched: 0, represented: 0 }
            then: beyond

        """;
}

namespace Entente.Theories.Tests.Kit;

/// <summary>A sound theory that fits a model.</summary>
internal static class FittedTheory
{
    public const string Text = """
        id: pipeline
        system: R26
        form: fitted
        title: { en: Pipeline, zh-Hant: 管線 }
        source: [shores]
        explains: { en: How a pipeline flows., zh-Hant: 管線如何流動。 }
        asks: { en: "Did {tie} hold in {year}?", zh-Hant: "{year} 年{tie}是否維持？" }
        assumptions: []
        parameters:
          activity: { from: 0, to: 6, meaning: { en: activity, zh-Hant: 交流 }, because: { en: Wide., zh-Hant: 寬。 } }
          offers: { from: 0, to: 3, meaning: { en: offers, zh-Hant: 提議 }, because: { en: Wide., zh-Hant: 寬。 } }
          busy-from: { from: 2, to: 2.5, meaning: { en: busy, zh-Hant: 繁忙 }, because: { en: The middle., zh-Hant: 中點。 } }
        model: partnership
        from: 1980
        until: 1990
        through: 1995
        counts:
          visits: { en: visits, zh-Hant: 訪問, register: visits, from: guest, to: host, output: new-activities }
          deals: { en: deals, zh-Hant: 交易, register: deals, from: seller, to: buyer, year: signed, output: approved }
        held: { wear: 0, belief-at-start: 1, hardware-to-activity: 0, activity-to-hardware: 0 }
        asks-of-model:
          stock: { en: stock, zh-Hant: 存量, output: stock, year: 1995 }
          stock-otherwise: { en: stock if nothing lapsed, zh-Hant: 若無中止之存量, output: stock, year: 1995, with: { lapse: 0 } }
        value: stock-otherwise - stock
        unit: { en: activities, zh-Hant: 交流 }
        verdicts:
          busy: { when: activity >= busy-from, en: busy, zh-Hant: 繁忙 }
          quiet: { when: otherwise, en: quiet, zh-Hant: 平靜 }
        variants:
          by-score:
            title: { en: by score, zh-Hant: 依分數 }
            because: { en: Prediction is the test., zh-Hant: 以預測為準。 }
            verdicts:
              model: { when: score < score-constant and score < score-changepoint, en: the model, zh-Hant: 模型 }
              plain: { when: otherwise, en: a plain one, zh-Hant: 簡單模型 }
        examples:
          - given: { visits: "4 3 5 4 4 3 5 4 3 4 5 4 4 4 4 4", deals: "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1" }
            then: busy
          - given: { visits: "0 1 0 1 0 0 1 0 1 0 0 0 1 0 0 0", deals: "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1" }
            then: quiet
          - reading: by-score
            given: { visits: "4 3 5 4 4 3 5 4 3 4 5 4 4 4 4 4", deals: "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1" }
            then: plain

        """;
}

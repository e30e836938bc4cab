namespace Entente.Theories.Tests.GameFiles;

/// <summary>Game files without a fault.</summary>
internal static class SoundGames
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ferry"] = """
            id: ferry
            title: { en: Ferry, zh-Hant: 渡船 }
            source: [shores]
            says: { en: Two captains meet., zh-Hant: 兩位船長相遇。 }
            players:
              north: { en: northern captain, zh-Hant: 北岸船長 }
              south: { en: southern captain, zh-Hant: 南岸船長 }
            scale: numbers
            outcomes:
              crash: { en: crash, zh-Hant: 相撞, pay: [-10, -10] }
            matrix:
              strategies:
                north:
                  sail: { en: sail, zh-Hant: 啟航 }
                  stay: { en: stay, zh-Hant: 留港 }
                south:
                  sail: { en: sail, zh-Hant: 啟航 }
                  stay: { en: stay, zh-Hant: 留港 }
                  sink: { en: sink, zh-Hant: 沉沒 }
              cells:
                - { at: [sail, sail], end: crash }
                - { at: [sail, stay], pay: [2, 1/2] }
                - { at: [sail, sink], pay: [3, "-0.5"] }
                - { at: [stay, sail], pay: [0.25, 2], outcome: { en: south first, zh-Hant: 南岸先行 } }
                - { at: [stay, stay], pay: [0, 0] }
                - { at: [stay, sink], pay: [1, -1] }
            """,
        ["signal"] = """
            id: signal
            title: { en: Signal, zh-Hant: 訊號 }
            players:
              sender: { en: sender, zh-Hant: 發訊者 }
              receiver: { en: receiver, zh-Hant: 收訊者 }
            scale: numbers
            outcomes:
              quiet: { en: quiet, zh-Hant: 平靜, pay: [0, 0] }
            tree:
              chance: type
              draws:
                strong:
                  en: strong
                  zh-Hant: 強
                  probability: 1/3
                  then:
                    who: sender
                    does:
                      show: { en: show, zh-Hant: 展示, then: { end: quiet } }
                      hide:
                        en: hide
                        zh-Hant: 隱藏
                        then:
                          who: receiver
                          knows: nothing
                          does:
                            fight: { en: fight, zh-Hant: 戰, then: { pay: [2, -1], en: lost, zh-Hant: 敗 } }
                            yield: { en: yield, zh-Hant: 讓, then: { pay: [1, 0] } }
                weak:
                  en: weak
                  zh-Hant: 弱
                  probability: rest
                  then:
                    who: receiver
                    knows: nothing
                    does:
                      fight: { en: fight, zh-Hant: 戰, then: { pay: [-1, 1] } }
                      yield: { en: yield, zh-Hant: 讓, then: { pay: [1, 0] } }
            """,
        ["ranks"] = """
            id: ranks
            title: { en: Ranks, zh-Hant: 名次 }
            players:
              north: { en: northern captain, zh-Hant: 北岸船長 }
            scale: ranks
            matrix:
              strategies:
                north: { sail: { en: sail, zh-Hant: 啟航 }, stay: { en: stay, zh-Hant: 留港 } }
              cells:
                - { at: [sail], pay: [1] }
                - { at: stay, pay: 2 }
            """,
        ["known"] = """
            id: known
            title: { en: Known, zh-Hant: 已知 }
            players:
              north: { en: northern captain, zh-Hant: 北岸船長 }
            scale: numbers
            matrix:
              strategies:
                north: { sail: { en: sail, zh-Hant: 啟航 }, stay: { en: stay, zh-Hant: 留港 } }
              cells:
                - { at: [sail], pay: [1] }
                - { at: stay, pay: 2 }
            known:
              by: [shores]
              pure: [[stay]]
              leads: { north: 2 }
            """,
    };
}

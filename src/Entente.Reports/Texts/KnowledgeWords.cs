using System.Globalization;
using Entente.Analysis.Findings;
using Entente.Analysis.Flips;
using Entente.Cases;
using Entente.Reports.Text;

namespace Entente.Reports.Texts;

/// <summary>What it would be worth to know whether documents and items are sound, in sentences.</summary>
public static class KnowledgeWords
{
    private const int MostItems = 8;

    /// <summary>Before the sentences.</summary>
    public static readonly Localised Heading = new("What it would be worth to know", "查明證據真偽的價值");

    private static readonly Localised Means = new(
        "By how many percentage points the chance to name the right answer grows if one learns beforehand whether a document or an item is sound (value of clairvoyance, Howard 1966). Not knowing, one names the answer that is best on the whole: as things stand with the chance that it is sound, without it with the chance that it is not. Knowing, one names the best in each case. The chance of unsoundness is what its grade lacks of the best; it is rough, since the grade already weighs in pooling.",
        "若事先得知某一文件或證據是否可靠，答對的機會可增加多少百分點（資訊價值，Howard 1966）。未知真偽時，取兩種情形依機會加權後整體最佳的答案：可靠則照計，不可靠則剔除；得知真偽後，各取該情形下最佳的答案。不可靠的機會即其等級與最佳等級之差；等級於合併時已計入權重，故僅為粗估。");

    private static readonly Localised Changes = new(
        "{what}: were it unsound, “{verdict}” would be the likeliest ({then}; the present verdict {stands} → {present}); chance of that {doubt}. Not knowing, the best answer is right with {uninformed}; knowing, with {informed}: worth {value} points.",
        "{what}：若不可靠，最可能者為「{verdict}」（{then}；目前的研判 {stands} → {present}）；不可靠的機會 {doubt}。未知真偽時最佳答案答對的機會為 {uninformed}，得知後為 {informed}：價值 {value} 個百分點。");

    private static readonly Localised Stands = new(
        "{what}: without it {stands} → {present}, yet no other answer wins: to know is worth nothing.",
        "{what}：剔除後 {stands} → {present}，惟最可能者不變：查明並無價值。");

    private static readonly Localised Others = new(
        "To know of any {other}one of its {n} items alone would not change the verdict, and is worth nothing; {item} moves its probability most ({stands} → {present}), yet no other answer wins.",
        "其 {n} 項證據中，單獨查明任何{other}一項均不改變研判，並無價值；其中以 {item} 對機率影響最大（{stands} → {present}），惟最可能者不變。");

    private static readonly Localised More = new("{n} more items would change it (findings.json has them after 'run --flips').", "另有 {n} 項證據亦足以改變研判（執行 run --flips 後見 findings.json）。");

    /// <summary>The sentences; none where it was not looked for.</summary>
    public static IEnumerable<Localised> Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (finding.Flips is not { Known: { Count: > 0 } known })
        {
            return [];
        }

        var (sources, items) = (known.Where(k => k.Item is null), known.Where(k => k.Item is not null).ToArray());
        var telling = items.Where(k => k.Verdict != finding.Verdict).ToArray();
        return
        [
            Means,
            .. sources.Concat(telling.Take(MostItems)).Select(k => Sentence(finding, k)),
            .. telling.Length > MostItems ? [More.Fill(("n", Number(telling.Length - MostItems)))] : Array.Empty<Localised>(),
            .. telling.Length < items.Length ? [Rest(items, finding, telling.Length == 0)] : Array.Empty<Localised>(),
        ];
    }

    /// <summary>Of all items that change nothing, the one that comes nearest to it.</summary>
    private static Localised Rest(KnowledgeValue[] items, Finding finding, bool all)
    {
        var most = items.Where(k => k.Verdict == finding.Verdict).MaxBy(k => k.Moves)!;
        return Others.Fill(
            ("n", Number(items.Length)),
            ("other", all ? Localised.Same(string.Empty) : new Localised("other ", "其他")),
            ("item", Localised.Same(most.Item!)),
            ("stands", Percent(most.Stands)),
            ("present", Percent(most.Present)));
    }

    private static Localised Sentence(Finding finding, KnowledgeValue known)
    {
        var what = known.Item is { } item ? Localised.Same(item)
            : known.Items == 1 ? new Localised($"{known.Source} (1 item)", $"{known.Source}（1 項證據）")
            : new Localised($"{known.Source} ({known.Items} items together)", $"{known.Source}（共 {known.Items} 項證據）");
        return (known.Verdict == finding.Verdict ? Stands : Changes).Fill(
            ("what", what),
            ("verdict", known.Verdict == finding.Verdict ? finding.VerdictText : finding.Alternatives.First(a => a.Verdict == known.Verdict).Text),
            ("then", Percent(known.Probability)),
            ("stands", Percent(known.Stands)),
            ("present", Percent(known.Present)),
            ("doubt", Percent(known.Doubt)),
            ("uninformed", Tenths(known.Uninformed)),
            ("informed", Tenths(known.Informed)),
            ("value", Localised.Same(known.Value.ToString("0.0", CultureInfo.InvariantCulture))));
    }

    private static Localised Percent(double share) => Localised.Same(Numbers.Percent(share));

    private static Localised Tenths(double share) => Localised.Same(string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.0}%"));

    private static Localised Number(int number) => Localised.Same(number.ToString(CultureInfo.InvariantCulture));
}

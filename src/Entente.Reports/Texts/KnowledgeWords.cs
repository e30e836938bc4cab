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
        "By how many percentage points the chance to name the right verdict grows if one learns beforehand whether a document or an item is sound (value of information, Howard 1966). Found sound, it counts as it does; found unsound, it is left out. The chance of unsoundness is what its grade lacks of the best.",
        "若事先得知某一文件或證據是否可靠，作出正確研判的機會可增加多少百分點（資訊價值，Howard 1966）。查明可靠者照計，查明不可靠者剔除；不可靠的機會即其等級與最佳等級之差。");

    private static readonly Localised Changes = new(
        "{what}: were it unsound, “{verdict}” would be the likeliest ({then}, the present verdict {present}); chance of that {doubt}: worth {value} points.",
        "{what}：若不可靠，最可能者為「{verdict}」（{then}，目前的研判為 {present}）；不可靠的機會 {doubt}：價值 {value} 個百分點。");

    private static readonly Localised Stands = new(
        "{what}: without it the verdict stands, with {then}: to know is worth nothing.",
        "{what}：剔除後研判不變（{then}）：查明並無價值。");

    private static readonly Localised Others = new(
        "To know of any {other}one of its {n} items alone would not change the verdict, and is worth nothing.",
        "其 {n} 項證據中，單獨查明任何{other}一項均不改變研判，並無價值。");

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
            .. telling.Length < items.Length ? [Others.Fill(("n", Number(items.Length)), ("other", telling.Length == 0 ? Localised.Same(string.Empty) : new Localised("other ", "其他")))] : Array.Empty<Localised>(),
        ];
    }

    private static Localised Sentence(Finding finding, KnowledgeValue known)
    {
        var what = known.Item is { } item ? Localised.Same(item)
            : known.Items == 1 ? new Localised($"{known.Source} (1 item)", $"{known.Source}（1 項證據）")
            : new Localised($"{known.Source} ({known.Items} items together)", $"{known.Source}（共 {known.Items} 項證據）");
        return (known.Verdict == finding.Verdict ? Stands : Changes).Fill(
            ("what", what),
            ("verdict", known.Verdict == finding.Verdict ? finding.VerdictText : finding.Alternatives.First(a => a.Verdict == known.Verdict).Text),
            ("then", Localised.Same(Numbers.Percent(known.Probability))),
            ("present", Localised.Same(Numbers.Percent(known.Present))),
            ("doubt", Localised.Same(Numbers.Percent(known.Doubt))),
            ("value", Localised.Same(known.Value.ToString("0.0", CultureInfo.InvariantCulture))));
    }

    private static Localised Number(int number) => Localised.Same(number.ToString(CultureInfo.InvariantCulture));
}

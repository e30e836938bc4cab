using System.Globalization;
using Entente.Analysis.Findings;
using Entente.Analysis.Flips;
using Entente.Cases;
using Entente.Reports.Text;

namespace Entente.Reports.Texts;

/// <summary>What a verdict rests on, in sentences: which items would overturn it, and how far the search went.</summary>
public static class FlipWords
{
    private const int MostSets = 3;

    /// <summary>Before the sentences.</summary>
    public static readonly Localised Heading = new("This rests on", "此研判所繫");

    /// <summary>The sentences; none where there is no verdict.</summary>
    public static IEnumerable<Localised> Of(Finding finding)
    {
        if (finding.Flips is not { } flips)
        {
            yield break;
        }

        yield return Sentence(flips.Removal, Absence, finding);
        if (flips.Opposite is { Items: > 0 } opposite)
        {
            yield return Sentence(opposite, Opposite, finding);
        }
    }

    private static readonly Wording Absence = new(
        new("Without any one of these the verdict changes: {sets}.", "剔除下列任一證據，研判即改變：{sets}。"),
        new("Without these {n} together the verdict changes, and without fewer it does not: {sets}.", "同時剔除下列 {n} 項證據，研判即改變，少於此數則否：{sets}。"),
        new("No absence of up to {n} of its {all} items changes the verdict; that of the {most} that support it most does, perhaps fewer.", "於 {all} 項證據中剔除至多 {n} 項，研判均不改變；剔除支持力最強的 {most} 項則改變（所需項數可能更少）。"),
        new("No absence of up to {n} of its {all} items changes the verdict, nor does that of all {support} that support it: the rest, the prior and the theory then carry it.", "於 {all} 項證據中剔除至多 {n} 項，研判均不改變；即使剔除支持該研判的全部 {support} 項亦然，此時由其餘證據、先驗與理論支撐。"),
        new("No absence of up to {n} of its {all} items changes the verdict.", "於 {all} 項證據中剔除至多 {n} 項，研判均不改變。"))
    {
        Singly = (
            new("Removing any one of its {all} items leaves the verdict; removing the {most} that support it most changes it, perhaps fewer would.", "逐一剔除 {all} 項證據中任何一項，研判均不改變；剔除支持力最強的 {most} 項則改變（所需項數可能更少）。"),
            new("Removing any one of its {all} items leaves the verdict, and so does removing all {support} that support it: the rest, the prior and the theory then carry it.", "逐一剔除 {all} 項證據中任何一項，研判均不改變；即使剔除支持該研判的全部 {support} 項亦然，此時由其餘證據、先驗與理論支撐。"),
            new("Removing any one of its {all} items leaves the verdict.", "逐一剔除 {all} 項證據中任何一項，研判均不改變。")),
    };

    private static readonly Wording Opposite = new(
        new("Read the opposite way, any one of these changes the verdict: {sets}.", "下列任一證據若作相反解讀，研判即改變：{sets}。"),
        new("Read the opposite way, these {n} together change the verdict, and fewer do not: {sets}.", "下列 {n} 項證據若同時作相反解讀，研判即改變，少於此數則否：{sets}。"),
        new("No opposite reading of up to {n} of its {all} items that have an opposite changes the verdict; that of the {most} that support it most does, perhaps fewer.", "於可作相反解讀之 {all} 項證據中，至多 {n} 項作相反解讀，研判均不改變；支持力最強的 {most} 項同時作相反解讀則改變（所需項數可能更少）。"),
        new("No opposite reading of up to {n} of its {all} items that have an opposite changes the verdict, nor does that of all {support} that support it.", "於可作相反解讀之 {all} 項證據中，至多 {n} 項作相反解讀，研判均不改變；支持該研判的全部 {support} 項同時作相反解讀亦然。"),
        new("No opposite reading of up to {n} of its {all} items that have an opposite changes the verdict.", "於可作相反解讀之 {all} 項證據中，至多 {n} 項作相反解讀，研判均不改變。"))
    {
        Singly = (
            new("Reading any one of its {all} items that have an opposite the opposite way leaves the verdict; so reading the {most} that support it most changes it, perhaps fewer would.", "可作相反解讀之 {all} 項證據中任何一項作相反解讀，研判均不改變；支持力最強的 {most} 項同時作相反解讀則改變（所需項數可能更少）。"),
            new("Reading any one of its {all} items that have an opposite the opposite way leaves the verdict, and so does reading all {support} that support it so.", "可作相反解讀之 {all} 項證據中任何一項作相反解讀，研判均不改變；支持該研判的全部 {support} 項同時作相反解讀亦然。"),
            new("Reading any one of its {all} items that have an opposite the opposite way leaves the verdict.", "可作相反解讀之 {all} 項證據中任何一項作相反解讀，研判均不改變。")),
    };

    private static Localised Sentence(FlipSearchResult result, Wording wording, Finding finding)
    {
        var form = result switch
        {
            { Sets: [{ Items.Count: 1 }, ..] } => wording.One,
            { Sets.Count: > 0 } => wording.Several,
            { AtMost: not null } => result.Exhausted == 1 ? wording.Singly.Bounded : wording.Bounded,
            _ when result.Supporting > result.Exhausted => result.Exhausted == 1 ? wording.Singly.Never : wording.Never,
            _ => result.Exhausted == 1 ? wording.Singly.Tried : wording.Tried,
        };
        var n = result.Sets.Count > 0 ? result.Sets[0].Items.Count : result.Exhausted;
        return form.Fill(("n", Number(n)), ("all", Number(result.Items)), ("most", Number(result.AtMost ?? 0)), ("support", Number(result.Supporting)), ("sets", Sets(result, finding)));
    }

    private static Localised Sets(FlipSearchResult result, Finding finding)
    {
        var shown = result.Sets.OrderByDescending(s => s.Probability).Take(MostSets).ToArray();
        var more = result.Sets.Count - shown.Length;
        string In(Func<Localised, string> language, string and, string separator, string further) =>
            string.Join(separator, shown.Select(s => $"{string.Join(and, s.Items)} → {language(finding.Alternatives.First(a => a.Verdict == s.Verdict).Text)} {Numbers.Percent(s.Probability)}")) + (more > 0 ? further : string.Empty);
        return new(
            In(l => l.En, " + ", "; ", $"; and {more.ToString(CultureInfo.InvariantCulture)} further sets"),
            In(l => l.ZhHant, "＋", "；", $"；另有 {more.ToString(CultureInfo.InvariantCulture)} 組"));
    }

    private static Localised Number(int number) => Localised.Same(number.ToString(CultureInfo.InvariantCulture));

    private sealed record Wording(Localised One, Localised Several, Localised Bounded, Localised Never, Localised Tried)
    {
        /// <summary>The same three where only single items were tried.</summary>
        public required (Localised Bounded, Localised Never, Localised Tried) Singly { get; init; }
    }
}

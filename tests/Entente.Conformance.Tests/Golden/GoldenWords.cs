using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Conformance.Tests.Kit;

namespace Entente.Conformance.Tests.Golden;

/// <summary>Findings in the words of the page.</summary>
internal sealed partial class GoldenWords(Language language)
{
    private const int Shown = 3;

    public string In(string en, string zhHant) => language == Language.En ? en : zhHant;

    public string Of(Outcome outcome) => outcome switch
    {
        Outcome.Agrees => In("agrees", "一致"),
        Outcome.InPart => In("in part", "部分一致"),
        Outcome.Disagrees => In("**disagrees**", "**不一致**"),
        Outcome.ByExample => In("illustrated", "舉例相符"),
        Outcome.NotRead => In("not read", "尚未採計"),
        _ => In("no verdict", "不作研判"),
    };

    /// <summary>The verdict and how surely it holds, or the likeliest reading where there is none.</summary>
    public string Conclusion(Look look)
    {
        var finding = CaseRun.Finding(look.Id);
        if (look.Part is { } id)
        {
            var part = finding.Parts.Single(p => p.Id == id);
            return In($"{part.Title.En}: level {Level(part.Value)}", $"{part.Title.ZhHant}：程度 {Level(part.Value)}");
        }

        return finding.Verdict != Finding.NoVerdict ? In($"{finding.VerdictText.En}, {Percent(finding.Probability)}", $"{finding.VerdictText.ZhHant}，{Percent(finding.Probability)}")
            : finding.Alternatives is [var likeliest, ..] ? In($"no verdict (likeliest: {likeliest.Text.En}, {Percent(likeliest.Probability)})", $"不作研判（最可能：{likeliest.Text.ZhHant}，{Percent(likeliest.Probability)}）")
            : In("no verdict", "不作研判");
    }

    /// <summary>The prior's share of the weight in what decides, as the finding's warning gives it, and the part where it is that of the least known.</summary>
    public string PriorShare(Look look)
    {
        var finding = CaseRun.Finding(look.Id);
        if (look.Part is { } id)
        {
            return Percent(finding.Parts.Single(p => p.Id == id).PriorShare);
        }

        if (finding.Warnings.FirstOrDefault(w => w.Code == "prior-dominates") is not { } warning)
        {
            return In("half or less", "未過半");
        }

        var share = Share().Match(warning.Text.En).Groups[1].Value;
        return finding.Parts.MaxBy(p => p.PriorShare) is { } least && Percent(least.PriorShare) == $"{share} %"
            ? In($"{share} %: {least.Title.En}", $"{share} %：{least.Title.ZhHant}")
            : $"{share} %";
    }

    /// <summary>The items that move the verdict most; where there is none, those with the greatest weight in what is uncertain.</summary>
    public string Items(Look look)
    {
        var finding = CaseRun.Finding(look.Id);
        var ids = finding.Verdict == Finding.NoVerdict || look.Part is not null ? Heaviest(finding) : finding.Evidence.OrderByDescending(e => Math.Abs(e.Points ?? 0)).Select(e => e.Id);
        return string.Join(", ", ids.Take(Shown)) is { Length: > 0 } some ? some : In("none", "無");
    }

    /// <summary>A worked example's answer.</summary>
    public string Conclusion(Worked worked)
    {
        var answer = Outcomes.Answer(worked);
        var theory = Library.Shipped.Theories[worked.Theory];
        var verdicts = theory.Readings.SelectMany(r => r.Verdicts);
        return verdicts.FirstOrDefault(v => v.Id == answer)?.Text.In(language) ?? answer;
    }

    /// <summary>A share as per cent, never rounded up to certainty.</summary>
    public static string Percent(double? share) => share switch
    {
        null => "–",
        > 0.995 and < 1 => ">99 %",
        > 0 and < 0.005 => "<1 %",
        { } s => s.ToString("0 %", CultureInfo.InvariantCulture),
    };

    private static IEnumerable<string> Heaviest(Finding finding) => finding.Indicators.Where(i => i.PriorShare > 0).SelectMany(i => i.Items)
        .GroupBy(i => i.Id).OrderByDescending(g => g.Max(i => i.Share)).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key);

    private static string Level(Quantity value) => string.Create(CultureInfo.InvariantCulture, $"{value.Median:0.00} ({value.P05:0.00}–{value.P95:0.00})");

    [GeneratedRegex("([0-9]+) ?%")]
    private static partial Regex Share();
}

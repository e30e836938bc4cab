using System.Text.RegularExpressions;
using Entente.Cases;

namespace Entente.Analysis.Coverage;

/// <summary>Whether a reader can follow a locator to the place in the source.</summary>
/// <remarks>
/// A locator leads somewhere when it has a number, a quotation or a section mark; when it names a part that a document has
/// one of (abstract, title, preface …); or when it names a kind of part (section, note, item …) and says which one.
/// "passim", "ibid." alone, "various" and the source's own key lead nowhere.
/// </remarks>
public static partial class Locators
{
    /// <summary>Items whose locator leads nowhere, evidence, then records, then data, each sorted by id.</summary>
    public static IReadOnlyList<Provenance> Lost(Case @case) =>
        [.. @case.Evidence.Select(e => e.Provenance).Concat(@case.Records.Select(r => r.Provenance)).Concat(@case.Data.Select(d => d.Provenance)).Where(p => !IsFollowable(p.Locator, p.Source))];

    /// <summary>Whether <paramref name="locator"/> leads to a place in the source with the key <paramref name="source"/>.</summary>
    public static bool IsFollowable(string locator, string source)
    {
        var rest = source.Length == 0 || !locator.Contains(source, StringComparison.Ordinal) ? locator : Regex.Replace(locator, $@"(?<!\w){Regex.Escape(source)}(?!\w)", " ", RegexOptions.CultureInvariant);
        return Mark().IsMatch(rest) || OneOfItsKind().IsMatch(rest) || (Kind().IsMatch(rest) && Word().IsMatch(Empty().Replace(Kind().Replace(rest, " "), " ")));
    }

    [GeneratedRegex("""[\d§¶"“”「『《〈壹貳肆伍陸柒捌玖拾]|參(?![見照考])|[(（][一二三四五六七八九十]+[)）]""", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\b(abstract|title|heading|subtitle|caption|foreword|preface|prologue|introduction|conclusions?|epilogue|colophon|cover|imprint|bibliography|preamble)\b|摘要|標題|題目|前言|序言|緒論|導論|引言|結論|結語|跋|封面|版權頁|參考文獻|序文", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OneOfItsKind();

    [GeneratedRegex(@"\b(sections?|sect?s?|chapters?|chs?|chaps?|parts?|pt|pages?|pp?|paragraphs?|paras?|notes?|nn?|footnotes?|fnn?|endnotes?|tables?|figures?|figs?|boxe?s?|maps?|entry|entries|articles?|arts?|clauses?|items?|columns?|cols?|lines?|annexe?s?|appendi(?:x|ces)|appx?|schedules?|volumes?|vols?|s\.v)\b\.?|章|節|篇|頁|段|註|注|表|圖|條|款|項|欄|行|附錄|附件|附表|卷|冊", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Kind();

    /// <summary>Words that say nothing of a place.</summary>
    [GeneratedRegex(@"\b(see|text|passim|ibid|ibidem|id|op|cit|loc|various|several|some|somewhere|throughout|everywhere|and|or|of|on|in|at|the|(?-i:a)|an|source|document|same|above|below|ff?|etc|cf|n/a|unknown)\b\.?|同上|同前|見|參見|各處|全文|通篇|散見|某處|若干|不詳", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Empty();

    [GeneratedRegex(@"[\p{L}]", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}

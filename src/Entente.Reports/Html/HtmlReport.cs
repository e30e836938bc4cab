using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Html.Sections;
using Entente.Reports.Outline;
using Entente.Reports.Registers;
using Entente.Reports.Sections;
using Entente.Reports.Text;
using Entente.Reports.Texts;
using Entente.Reports.Web;

namespace Entente.Reports.Html;

/// <summary>The self-contained page: both languages, charts, styles and script in one file that asks the network for nothing.</summary>
internal static class HtmlReport
{
    /// <summary>The page, opening in <paramref name="language"/>.</summary>
    public static string Write(ReportSource source, Language language)
    {
        var html = new HtmlText(language);
        Head(html, source);
        Header(html, source);
        html.Raw("<main id=\"content\">\n");
        foreach (var each in Both(language))
        {
            html.Raw(Body(source, each));
        }

        html.Raw("</main>\n");
        Footer(html, source);
        return html.Raw("<script>").Raw(WebAssets.Script).Raw("</script>\n</body>\n</html>\n").ToString();
    }

    private static void Head(HtmlText html, ReportSource source)
    {
        var policy = $"default-src 'none'; script-src {WebAssets.Hash(WebAssets.Script)}; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
        html.Raw("<!doctype html>\n");
        html.Add($"""<html lang="{html.Language.Tag()}" data-lang="{Anchor.Ending(html.Language)}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{policy}">""");
        html.Add($"""<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="generator" content="Entente {source.Version}"><title>{source.Case.Title}</title>""");
        html.Raw("<style>").Raw(WebAssets.Style).Raw("</style></head>\n<body>\n");
    }

    private static void Header(HtmlText html, ReportSource source)
    {
        html.Raw("<a class=\"skip-link\" href=\"#content\">");
        InBoth(html, each => each.Add($"""<span class="l-{Anchor.Ending(each.Language)}" lang="{each.Language.Tag()}">{Headings.Skip}</span>"""));
        html.Raw("</a><header class=\"page-header\"><nav>");
        InBoth(html, each => Contents.Write(each, source));
        html.Raw("""</nav><button id="lang-toggle" type="button"><span class="l-en" lang="zh-Hant">中文</span><span class="l-zh" lang="en">English</span></button>""");
        html.Add($"""<button id="theme-toggle" type="button" aria-label="{Headings.DarkColours}">◐</button></header>""").Raw("\n");
    }

    private static string Body(ReportSource source, Language language)
    {
        var html = new HtmlText(language);
        html.Add($"""<div class="l-{Anchor.Ending(language)}" lang="{language.Tag()}">""").Raw("\n");
        Brief.Write(html, source);
        Section(html, "agreement", AgreementWords.Heading, AgreementSection.Of(source), "side-by-side");
        foreach (var group in source.Systems.SelectMany(s => s.Theories))
        {
            SystemSection.Write(html, source, group);
        }

        if (ScenarioSection.Of(source) is { Count: > 0 } scenarios)
        {
            Section(html, "scenarios", ScenarioWords.Heading, scenarios);
        }

        if (RegisterRecords.Untold(source).Any())
        {
            Section(html, "registers", Headings.Registers, () => RegistersSection.Write(html, source));
        }

        Section(html, "documents", DocumentWords.Heading, DocumentsSection.Of(source));
        Section(html, "evidence", Headings.Evidence, EvidenceSection.Of(source));
        Section(html, "coding", Headings.Coding, CodingSection.Of(source));
        Section(html, "theories", Headings.Theories, TheorySection.Of(source));
        Section(html, "method", Headings.Method, MethodSection.Of(source));
        return html.Raw("</div>\n").ToString();
    }

    /// <summary>A section under a heading; nothing where there is nothing to show.</summary>
    private static void Section(HtmlText html, string id, Localised title, IEnumerable<Block> blocks, string style = "")
    {
        if (blocks.Any())
        {
            Section(html, id, title, () => html.Write(blocks.Under(title)), style);
        }
    }

    private static void Section(HtmlText html, string id, Localised title, Action content, string style = "")
    {
        html.Raw("<section").Class(style).Add($""" id="{html.Id("section", id)}"><h2>{title}</h2>""").Raw("\n");
        content();
        html.Raw("</section>\n");
    }

    private static void Footer(HtmlText html, ReportSource source)
    {
        html.Raw("<footer>");
        InBoth(html, each => each.Add($"""<span class="l-{Anchor.Ending(each.Language)}" lang="{each.Language.Tag()}">Entente {source.Version} · {Meaning.Probability}</span>"""));
        html.Raw("</footer>\n");
    }

    /// <summary>Writes a small piece once per language.</summary>
    private static void InBoth(HtmlText html, Action<HtmlText> write)
    {
        foreach (var language in Both(Language.En))
        {
            var each = new HtmlText(language, 256);
            write(each);
            html.Raw(each.ToString());
        }
    }

    private static IEnumerable<Language> Both(Language first) => first == Language.En ? [Language.En, Language.ZhHant] : [Language.ZhHant, Language.En];
}

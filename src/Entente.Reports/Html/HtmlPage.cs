using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Text;
using Entente.Reports.Texts;
using Entente.Reports.Web;
using Entente.Reports.Writing;

namespace Entente.Reports.Html;

/// <summary>The frame of every page: both languages, charts, styles and script in one file that asks the network for nothing.</summary>
/// <param name="Title">Title of the page.</param>
/// <param name="Version">Version of the program.</param>
/// <param name="Meaning">What its numbers mean, for the foot of the page.</param>
/// <param name="Contents">Writes the contents in a language.</param>
/// <param name="Body">Writes what stands between head and foot in a language.</param>
internal sealed record HtmlPage(Localised Title, string Version, Localised Meaning, Action<HtmlText> Contents, Action<HtmlText> Body)
{
    /// <summary>Writes the page, opening in <paramref name="language"/>; the other one is written beside it and then appended.</summary>
    public void Write(Language language, FileBytes bytes)
    {
        var other = Task.Run(() =>
        {
            var html = new HtmlText(Both(language).Last());
            In(html);
            return html.Bytes;
        });
        var html = new HtmlText(language, bytes);
        Head(html);
        Header(html);
        html.Raw("<main id=\"content\">\n");
        In(html);
        bytes.Write(other.GetAwaiter().GetResult());

        html.Raw("</main>\n");
        Footer(html);
        html.Raw("<script>").Raw(WebAssets.Script).Raw("</script>\n</body>\n</html>\n");
    }

    /// <summary>A section under a heading; nothing where there is nothing to show.</summary>
    public static void Section(HtmlText html, string id, Localised title, IEnumerable<Block> blocks, string style = "")
    {
        if (blocks.Any())
        {
            Section(html, id, title, () => html.Write(blocks.Under(title)), style);
        }
    }

    /// <summary>A section under a heading.</summary>
    public static void Section(HtmlText html, string id, Localised title, Action content, string style = "")
    {
        html.Raw("<section").Class(style).Add($""" id="{html.Id("section", id)}"><h2>{title}</h2>""").Raw("\n");
        content();
        html.Raw("</section>\n");
    }

    private void Head(HtmlText html)
    {
        var policy = $"default-src 'none'; script-src {WebAssets.Hash(WebAssets.Script)}; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
        html.Raw("<!doctype html>\n");
        html.Add($"""<html lang="{html.Language.Tag()}" data-lang="{Anchor.Ending(html.Language)}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{policy}">""");
        html.Add($"""<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="generator" content="Entente {Version}"><title>{Title}</title>""");
        html.Raw("<style>").Raw(WebAssets.Style).Raw("</style></head>\n<body>\n");
    }

    private void Header(HtmlText html)
    {
        html.Raw("<a class=\"skip-link\" href=\"#content\">");
        InBoth(html, each => each.Add($"""<span class="l-{Anchor.Ending(each.Language)}" lang="{each.Language.Tag()}">{Headings.Skip}</span>"""));
        html.Raw("</a><header class=\"page-header\"><nav>");
        InBoth(html, Contents);
        html.Raw("""</nav><button id="lang-toggle" type="button"><span class="l-en" lang="zh-Hant">中文</span><span class="l-zh" lang="en">English</span></button>""");
        html.Add($"""<button id="theme-toggle" type="button" aria-label="{Headings.DarkColours}">◐</button></header>""").Raw("\n");
    }

    private void In(HtmlText html)
    {
        html.Add($"""<div class="l-{Anchor.Ending(html.Language)}" lang="{html.Language.Tag()}">""").Raw("\n");
        Body(html);
        html.Raw("</div>\n");
    }

    private void Footer(HtmlText html)
    {
        html.Raw("<footer>");
        InBoth(html, each => each.Add($"""<span class="l-{Anchor.Ending(each.Language)}" lang="{each.Language.Tag()}">Entente {Version} · {Meaning}</span>"""));
        html.Raw("</footer>\n");
    }

    /// <summary>Writes a small piece once per language.</summary>
    private static void InBoth(HtmlText html, Action<HtmlText> write)
    {
        foreach (var language in Both(Language.En))
        {
            write(new HtmlText(language, html.Bytes));
        }
    }

    private static IEnumerable<Language> Both(Language first) => first == Language.En ? [Language.En, Language.ZhHant] : [Language.ZhHant, Language.En];
}

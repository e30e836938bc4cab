using System.Text;
using Entente.Cases;
using Entente.Ensembles.Runs;
using Entente.Reports.Blocks;
using Entente.Reports.Html;
using Entente.Reports.Markdown;
using Entente.Reports.Texts;
using Entente.Reports.Writing;

namespace Entente.Reports.Sweeps;

/// <summary>A section of a document.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Blocks">What it says; nothing where it is left out.</param>
internal sealed record SweepPart(string Id, Localised Heading, params IReadOnlyList<Block> Blocks);

/// <summary>A report of a sweep, whatever was swept: a page in both languages, and the same as Markdown in each.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Lead">What was done, in a sentence.</param>
/// <param name="Meaning">What its numbers mean.</param>
/// <param name="Program">Version and build of the program that the run is of.</param>
/// <param name="Parts">Its sections.</param>
internal sealed record SweepDocument(Localised Title, Localised Lead, Localised Meaning, string Program, params IReadOnlyList<SweepPart> Parts)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private IEnumerable<SweepPart> Told => Parts.Where(p => p.Blocks.Count > 0);

    /// <summary>The files, to stand beside the results; their bytes depend on nothing but what they say.</summary>
    public IReadOnlyList<RunFile> Files() =>
        [new("report.html", Page()), new("report.md", Utf8.GetBytes(Markdown(Language.En))), new("report.zh-Hant.md", Utf8.GetBytes(Markdown(Language.ZhHant)))];

    private byte[] Page()
    {
        var bytes = new FileBytes();
        new HtmlPage(Title, Program, Meaning, html => SweepContents.Write(html, Told), Body).Write(Language.En, bytes);
        return bytes.ToArray();
    }

    private void Body(HtmlText html)
    {
        html.Add($"""<section class="brief" id="{html.Id("section", "top")}"><h1>{Title}</h1><p class="lead">{Lead}</p><div class="note"><p><strong>{SweepWords.MeaningHeading}</strong>{Words.Colon}{Meaning}</p></div></section>""").Raw("\n");
        foreach (var part in Told)
        {
            HtmlPage.Section(html, part.Id, part.Heading, part.Blocks);
        }
    }

    private string Markdown(Language language)
    {
        var text = new MarkdownText(language);
        text.Heading(1, text.Of(Title));
        text.Paragraph($"**{text.Of(Lead)}**");
        text.Paragraph($"> {text.Of(Meaning)}");
        foreach (var part in Told)
        {
            text.Write(part.Blocks.Prepend(new Heading(2, part.Heading)));
        }

        return text.ToString();
    }
}

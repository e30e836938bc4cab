using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Html.Charts;
using Entente.Reports.Outline;
using Entente.Reports.Sections;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Findings;

/// <summary>Everything about one finding, folded away.</summary>
internal static class FindingDetails
{
    private const int MostOthers = 6;

    /// <summary>Writes the block.</summary>
    /// <param name="html">The page.</param>
    /// <param name="sections">The run.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="inFull">Whether it stands for its whole series: then with bars, matrix, tables and what others say. The rest of a series, mostly past years, is told in short, or a page of many years grows too heavy to open.</param>
    public static void Write(HtmlText html, ReportSections sections, Finding finding, bool inFull)
    {
        var source = sections.Source;
        html.Add($"""<details class="finding" id="{html.Id("finding", finding.Id)}"><summary>{finding.Question} """);
        if (finding.Variant != Theories.Files.Reading.Own)
        {
            html.Add($"""<span class="reading">[{source.ReadingOf(finding).Title}]</span> """);
        }

        html.Badge(finding);
        html.Add($" {(finding.Probability is null ? string.Empty : Numbers.Percent(finding.Probability))}</summary>");
        Warnings(html, finding);
        Facts(html, source, finding, inFull);
        if (inFull && finding.Cascade is { } cascade)
        {
            CascadeMap.Write(html, cascade, source.Case);
            html.Write(CascadeTables.Of(cascade, source.Case));
        }

        if (inFull)
        {
            DetailTables.Parts(html, source, finding);
            DetailTables.Indicators(html, finding);
        }
        else
        {
            DetailTables.Brief(html, finding);
        }

        DetailEvidence.Write(html, source, finding, inFull);
        if (inFull)
        {
            Tornado.Write(html, source, finding);
        }

        if (inFull && finding.Profile is { } profile)
        {
            html.Write(ProfileTable.Of(profile));
        }

        if (inFull && finding.Decisions is { } decisions && finding.Variant != Theories.Files.Reading.Own && finding.Verdict != Finding.NoVerdict)
        {
            html.Write(DecisionMatrix.Of(finding.Question, decisions));
        }

        if (inFull && finding.Dilemma is { } dilemma)
        {
            html.Add($"<details><summary>{DilemmaWords.Table}</summary>");
            html.Write(TradeOffTable.Of(dilemma));
            html.Raw("</details>\n");
        }

        if (inFull && finding.Options is { } options)
        {
            RankAcceptability.Write(html, options);
            html.Write(OptionTables.Of(options));
            Orders(html, options);
        }

        if (inFull && finding.Course is { } course)
        {
            html.Write(CourseTable.Of(course));
        }

        if (inFull && finding.Game is { } game)
        {
            html.Write(sections.Game(game));
        }

        html.Raw("</details>\n");
    }

    private static void Orders(HtmlText html, OptionsAnalysis options)
    {
        if (AnswerOrder.Of(options) is { } order)
        {
            AnswerOrderChart.WriteOptions(html, order);
            html.Add($"<details><summary>{OrderWords.Table}</summary>");
            html.Write(OptionTables.Orders(options)).Raw("</details>\n");
        }
    }

    private static void Warnings(HtmlText html, Finding finding)
    {
        foreach (var warning in finding.Warnings)
        {
            html.Add($"""<p class="warning">{warning.Text}</p>""");
        }
    }

    private static void Facts(HtmlText html, ReportSource source, Finding finding, bool inFull)
    {
        html.Add($"""<dl class="facts"><dt>{Words.Probability}</dt><dd>{Numbers.Percent(finding.Probability)} <a class="muted" href="#{html.Id("meaning", "probability")}">{Meaning.Short}</a>""");
        html.Add($"{(finding.PriorOnly ? Words.PriorOnly : Localised.Same(string.Empty))}</dd>");
        if (WhyOpen.Of(finding) is { } why)
        {
            html.Add($"<dt>{OpenWords.Heading}</dt><dd>{why}</dd>");
        }

        if (OneItem.Of(finding) is { } one)
        {
            html.Add($"<dt>{OneItemWords.Before(one.How)}</dt><dd>").ItemLink(source, one.Item.Id).Raw("</dd>");
        }

        foreach (var (sentence, i) in FlipWords.Of(finding).Select((s, i) => (s, i)))
        {
            html.Add($"<dt>{(i == 0 ? FlipWords.Heading : Localised.Same(string.Empty))}</dt><dd>{sentence}</dd>");
        }

        html.Add($"""<dt>{finding.Value.Unit}</dt><dd>{Numbers.Interval(finding.Value)}</dd>""");
        if (finding.Alternatives.Any(a => a.Probability > 0))
        {
            html.Add($"<dt>{(finding.Verdict == Finding.NoVerdict ? Words.Leaning : Words.Alternatives)}</dt><dd>").AlternativesOf(finding, int.MaxValue);
            html.Raw("</dd>");
        }

        if (inFull)
        {
            Others(html, source, finding);
            Assumptions(html, source, finding);
        }

        html.Add($"""<dt>ID</dt><dd class="id">{finding.Id}</dd></dl>""");
    }

    private static void Others(HtmlText html, ReportSource source, Finding finding)
    {
        var others = source.Others(finding).Take(MostOthers).ToArray();
        if (others.Length == 0)
        {
            return;
        }

        html.Add($"<dt>{Headings.Disagree}</dt><dd>");
        for (var i = 0; i < others.Length; i++)
        {
            var name = others[i].Theory == finding.Theory ? source.ReadingOf(others[i]).Title : source.Theories[others[i].Theory].Title;
            html.Raw(i > 0 ? "<br>" : string.Empty);
            html.Add($"""<a href="#{html.Id("finding", others[i].Id)}">{name}</a>{Words.Colon}{others[i].VerdictText} {Numbers.Percent(others[i].Probability)}""");
            RestsOn(html, source, others[i]);
        }

        html.Raw("</dd>");
    }

    private static void RestsOn(HtmlText html, ReportSource source, Finding other)
    {
        if (other.Carrying() is { } item)
        {
            html.Add($"{Words.RestsOn}").Influence(source, item).Add($"{Words.Closed}");
        }
    }

    /// <summary>Those that the theory states are printed once, with the theory; any others here.</summary>
    private static void Assumptions(HtmlText html, ReportSource source, Finding finding)
    {
        var stated = source.Theories[finding.Theory].Assumptions;
        var own = finding.Assumptions.Where(a => !stated.Contains(a)).ToArray();
        html.Add($"<dt>{Words.Assumptions}</dt><dd>");
        foreach (var assumption in own)
        {
            html.Add($"{assumption}<br>");
        }

        html.Add($"""<a href="#{html.Id("theory", finding.Theory)}">{source.Theories[finding.Theory].Title}</a> ({stated.Count})</dd>""");
    }
}

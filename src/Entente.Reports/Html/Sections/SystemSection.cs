using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Html.Charts;
using Entente.Reports.Html.Dilemmas;
using Entente.Reports.Html.Findings;
using Entente.Reports.Outline;
using Entente.Reports.Sections;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Sections;

/// <summary>What one theory says: pictures first, then the table of verdicts, then each finding in detail.</summary>
internal static class SystemSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText html, ReportSections sections, TheoryTables tables)
    {
        var (source, group) = (sections.Source, tables.Group);
        html.Add($"""<section id="{html.Id("answers", group.Theory.Id)}"><h2>{group.Theory.System} · {group.Theory.Title}</h2><p>{group.Theory.Explains}</p>""");
        html.Add($"""<p class="muted"><a href="#{html.Id("meaning", "probability")}">{Meaning.Heading}</a>{Words.Colon}{Meaning.Short}{Words.Semicolon}<a href="#{html.Id("theory", group.Theory.Id)}">{Headings.About}</a></p><p class="muted">{tables.Asked}</p>""");
        Register(html, source, tables);
        Games(html, sections, group);
        Charts(html, tables);
        Verdicts(html, tables);
        html.Write(tables.Series);
        Details(html, sections, group);
        html.Raw("</section>\n");
    }

    private static void Register(HtmlText html, ReportSource source, TheoryTables tables)
    {
        if (tables.Register is { } register)
        {
            Timeline.Write(html, source, register);
            html.Write(RegisterTables.Of(source, register));
        }
    }

    private static void Games(HtmlText html, ReportSections sections, TheoryGroup group)
    {
        foreach (var series in group.Own.Where(s => s.Latest.Game is not null))
        {
            html.Add($"<h3>{series.Latest.Question}</h3><p>").Badge(series.Latest);
            html.Add($" {Numbers.Percent(series.Latest.Probability)}</p>");
            html.Write(sections.Game(series.Latest.Game!));
        }
    }

    /// <summary>The theory's own reading in sight, the rival readings folded away.</summary>
    private static void Charts(HtmlText html, TheoryTables tables)
    {
        var group = tables.Group;
        Pictures(html, group.Own);
        html.Write(tables.Decisions);

        foreach (var reading in group.Series.Except(group.Own).Where(HasChart).GroupBy(s => s.Reading.Id))
        {
            html.Add($"<details><summary>{Headings.UnderReading.Fill(("reading", reading.First().Reading.Title))}</summary>");
            Pictures(html, [.. reading]);
            html.Raw("</details>\n");
        }

        if (group.Own.Any(s => HasYears(s) && s.Findings.Any(f => f.Verdict == Finding.NoVerdict)))
        {
            html.Add($"""<p class="source">{ChartWords.Grey} {Meaning.Prior}</p>""");
        }
    }

    private static void Pictures(HtmlText html, IReadOnlyList<Series> all)
    {
        IndexSeries.Write(html, all);
        foreach (var series in all)
        {
            Chart(html, series);
        }
    }

    private static bool HasChart(Series series) => HasYears(series) || FanChart.Fits(series);

    /// <summary>Whether there is a chart in which years that rest on the prior are grey.</summary>
    private static bool HasYears(Series series) => IndexSeries.Fits(series) || series.Latest.Profile is not null || PhasePlane.Fits(series) || VerdictBands.Fits(series) || DilemmaFigures.Fits(series);

    private static void Chart(HtmlText html, Series series)
    {
        if (series.Latest.Profile is { } profile)
        {
            TieProfileChart.Write(html, profile, series.Latest.Year);
        }

        PhasePlane.Write(html, series);
        VerdictBands.Write(html, series);
        DilemmaFigures.Write(html, series);
        FanChart.Write(html, series);
    }

    private static void Verdicts(HtmlText html, TheoryTables tables)
    {
        if (!tables.IsLong)
        {
            html.Write(tables.Verdicts);
            return;
        }

        html.Write(tables.Stretches);
        html.Add($"<details><summary>{Headings.AllOf.Fill(("n", Localised.Same($"{tables.Group.Count}")))}</summary>");
        html.Write(tables.Verdicts);
        html.Raw("</details>\n");
    }

    private static void Details(HtmlText html, ReportSections sections, TheoryGroup group)
    {
        html.Add($"<h3>{Headings.Details}</h3>");
        foreach (var series in group.Series)
        {
            var folded = series.Findings.Count > 3;
            if (folded)
            {
                html.Add($"<details><summary>{series.Subject}{Words.Colon}{series.Reading.Title} ({series.Findings.Count})</summary>");
            }

            foreach (var finding in series.Findings)
            {
                FindingDetails.Write(html, sections, finding, inFull: ReferenceEquals(finding, series.Latest));
            }

            html.Raw(folded ? "</details>\n" : string.Empty);
        }
    }
}

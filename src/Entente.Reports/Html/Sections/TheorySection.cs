using Entente.Cases;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;
using Entente.Theories.Files;

namespace Entente.Reports.Html.Sections;

/// <summary>The theories that were applied: sources, assumptions, parameters, readings.</summary>
internal static class TheorySection
{
    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText html, ReportSource source)
    {
        html.Add($"""<section id="{html.Id("section", "theories")}"><h2>{Headings.Theories}</h2>""");
        foreach (var theory in source.Theories.Values.OrderBy(t => t.Id, StringComparer.Ordinal))
        {
            Theory(html, source, theory);
        }

        html.Raw("</section>\n");
    }

    private static void Theory(HtmlText html, ReportSource source, TheoryFile theory)
    {
        html.Add($"""<h3 id="{html.Id("theory", theory.Id)}">{theory.System} · {theory.Title}</h3><p>{theory.Explains}</p>""");
        List(html, Words.Assumptions, theory.Assumptions);
        if (theory.Readings.Count > 1)
        {
            List(html, MethodWords.Readings, theory.Readings.Select(Reason));
        }

        List(html, MethodWords.Literature, theory.Sources.Select(key => Localised.Same(Citation(source, key))));
        Parameters(html, theory);
    }

    private static Localised Reason(Reading reading) =>
        reading.Because.En.Length == 0 ? reading.Title : new Localised($"{reading.Title.En}: {reading.Because.En}", $"{reading.Title.ZhHant}：{reading.Because.ZhHant}");

    private static string Citation(ReportSource source, string key) =>
        (source.References.GetValueOrDefault(key) ?? source.Case.Sources.GetValueOrDefault(key))?.Citation ?? key;

    private static void List(HtmlText html, Localised heading, IEnumerable<Localised> texts)
    {
        html.Add($"<h4>{heading}</h4><ul>");
        var any = false;
        foreach (var text in texts)
        {
            any = true;
            html.Add($"<li>{text}</li>");
        }

        html.Add($"{(any ? string.Empty : Numbers.None)}</ul>");
    }

    private static void Parameters(HtmlText html, TheoryFile theory)
    {
        if (theory.Parameters.Count == 0)
        {
            return;
        }

        html.BeginTable(null, MethodWords.Parameter, MethodWords.Parameter, MethodWords.Range, MethodWords.Because);
        foreach (var parameter in theory.Parameters)
        {
            html.Add($"""<tr><th scope="row">{parameter.Meaning}</th><td>{Numbers.Value(parameter.From)}–{Numbers.Value(parameter.To)}</td><td>{parameter.Because}</td></tr>""");
        }

        html.EndTable();
    }
}

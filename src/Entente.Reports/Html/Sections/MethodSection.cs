using System.Globalization;
using Entente.Cases;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Sections;

/// <summary>How to read the numbers and how to get them again: codebook, assumptions, inputs, options.</summary>
internal static class MethodSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText html, ReportSource source)
    {
        html.Add($"""<section id="{html.Id("section", "method")}"><h2>{Headings.Method}</h2>""");
        html.Add($"<ul><li>{Meaning.Probability}</li><li>{Meaning.Interval}</li><li>{Meaning.Influence}</li><li>{Meaning.Prior}</li></ul>");
        Codebook(html, source);
        QuantityTable.Write(html, source.Case.Codebook);
        OverrideTable.Write(html, source);
        Uncertainty(html, source);
        Run(html, source);
        html.Raw("</section>\n");
    }

    private static void Codebook(HtmlText html, ReportSource source)
    {
        html.Add($"<h3>{Headings.Codebook}</h3>");
        html.BeginTable(null, Headings.Codebook, MethodWords.Dimension, MethodWords.Meaning, MethodWords.Scale, MethodWords.HalfLife);
        foreach (var dimension in source.Case.Codebook.Dimensions.Values.OrderBy(d => d.Id, StringComparer.Ordinal))
        {
            html.Add($"""<tr><th scope="row">{dimension.Title}</th><td>{dimension.Meaning}</td><td>""");
            foreach (var bin in dimension.Bins)
            {
                html.Add($"{bin.Value} {bin.Anchor}<br>");
            }

            html.Add($"</td><td>{Numbers.Value(dimension.HalfLife)}{Words.Colon}{dimension.HalfLifeReason}</td></tr>").Raw("\n");
        }

        html.EndTable();
    }

    private static void Uncertainty(HtmlText html, ReportSource source)
    {
        var assumed = source.Case.Codebook.Uncertainty;
        html.Add($"<h3>{Headings.Uncertainty}</h3>");
        html.BeginTable(null, Headings.Uncertainty, MethodWords.Assumption, MethodWords.Value);
        Row(html, MethodWords.PriorStrength, assumed.PriorStrength);
        Row(html, MethodWords.Spacing, assumed.SpacingConcentration);
        Row(html, MethodWords.DocumentBias, assumed.DocumentBias);
        Row(html, MethodWords.OriginBias, assumed.OriginBias);
        html.EndTable();
    }

    private static void Row(HtmlText html, Localised name, double value) =>
        html.Add($"""<tr><th scope="row">{name}</th><td>{Numbers.Value(value)}</td></tr>""");

    private static void Run(HtmlText html, ReportSource source)
    {
        var options = source.Run.Options;
        html.Add($"""<h3>{Headings.Run}</h3><dl class="facts"><dt>{MethodWords.Version}</dt><dd>{source.Version}</dd>""");
        html.Add($"<dt>{MethodWords.Seed}</dt><dd>{options.Seed.ToString(CultureInfo.InvariantCulture)}</dd><dt>{MethodWords.Draws}</dt><dd>{Numbers.Count(options.Draws)}</dd>");
        html.Add($"<dt>{MethodWords.AsOf}</dt><dd>{options.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}</dd></dl>");
        html.BeginTable(null, Headings.Inputs, MethodWords.File, Localised.Same("SHA-256"));
        foreach (var input in source.Run.Inputs)
        {
            html.Add($"""<tr><th scope="row" class="id">{input.Path}</th><td class="id">{input.Sha256}</td></tr>""").Raw("\n");
        }

        html.EndTable();
    }
}

using Entente.Analysis.Findings;
using Entente.Reports.Outline;
using Entente.Reports.Sections;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Dilemmas;

/// <summary>The pictures of one directed pair; folded away where no year gives a verdict, since they show little but the prior then.</summary>
internal static class DilemmaFigures
{
    /// <summary>Whether a series is about fears and commitment.</summary>
    public static bool Fits(Series series) => series.Latest.Dilemma is not null;

    /// <summary>Draws <paramref name="series"/> if it fits.</summary>
    public static void Write(HtmlText html, Series series)
    {
        if (!Fits(series))
        {
            return;
        }

        var folded = series.Latest.Verdict == Finding.NoVerdict;
        if (folded)
        {
            html.Add($"<details><summary>{DilemmaWords.Folded.Fill(("subject", series.Subject))}</summary>");
        }

        TradeOffCurve.Write(html, series);
        FearsByYear.Write(html, series);
        html.Write(FearsTable.Of(series));
        html.Raw(folded ? "</details>\n" : string.Empty);
    }
}

using Entente.Cases;
using Entente.Reports.Outline;
using Entente.Reports.Text;

namespace Entente.Reports.Html.Charts;

/// <summary>Captions of charts over years.</summary>
internal static class Captions
{
    /// <summary>Fills <c>{subject}</c>, <c>{years}</c> and, for any reading but the theory's own, <c>{reading}</c>.</summary>
    public static Localised Of(Series series, Localised own, Localised variant)
    {
        var years = Localised.Same(YearText.Span(series.Findings[0].Year, series.Findings[^1].Year));
        return (series.IsDefault ? own : variant).Fill(("subject", series.Subject), ("years", years), ("reading", series.Reading.Title));
    }
}

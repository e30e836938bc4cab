using Entente.Reports.Text;

namespace Entente.Reports.Outline;

/// <summary>Probabilities of several findings drawn together.</summary>
internal static class Probabilities
{
    /// <summary>The probability over a stretch: one value, or the lowest and the highest.</summary>
    public static string Range(Stretch stretch)
    {
        if (stretch.Probability is not { } range)
        {
            return Numbers.None;
        }

        var (low, high) = (Numbers.Percent(range.Low), Numbers.Percent(range.High));
        return low == high ? low : $"{low}–{high}";
    }
}

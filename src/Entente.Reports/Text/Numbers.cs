using System.Globalization;
using Entente.Analysis.Findings;

namespace Entente.Reports.Text;

/// <summary>Numbers as people read them, the same way in charts and tables.</summary>
internal static class Numbers
{
    /// <summary>Stands where there is no number.</summary>
    public const string None = "–";

    /// <summary>A share as a percentage; certainty is never claimed by rounding alone.</summary>
    public static string Percent(double? share) => share switch
    {
        null or double.NaN => None,
        > 0 and < 0.005 => "<1%",
        < 1 and > 0.995 => ">99%",
        _ => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(share.Value * 100, MidpointRounding.AwayFromZero):0}%"),
    };

    /// <summary>Two decimals at most, with a true minus sign.</summary>
    public static string Value(double value) =>
        double.IsFinite(value) ? Signed(value.ToString("0.##", CultureInfo.InvariantCulture)) : None;

    /// <summary>Median and interval: <c>0.62 (0.41–0.80)</c>; the median alone where nothing is uncertain.</summary>
    public static string Interval(Quantity quantity)
    {
        var (median, low, high) = (Value(quantity.Median), Value(quantity.P05), Value(quantity.P95));
        return low == high ? median : $"{median} ({low}–{high})";
    }

    /// <summary>Percentage points with one decimal and a sign.</summary>
    public static string Points(double? points) => points switch
    {
        null or double.NaN => None,
        _ when Math.Abs(points.Value) < 0.05 => "0.0",
        _ => Signed(points.Value.ToString("+0.0;-0.0", CultureInfo.InvariantCulture)),
    };

    /// <summary>Whether a change of the probability shows at one decimal.</summary>
    public static bool Shows(double? points) => points is { } p && Math.Abs(p) >= 0.05;

    /// <summary>Whole number with thin groups: <c>10 000</c>.</summary>
    public static string Count(long count) => count.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u202F');

    /// <summary>The shortest text that reads back as the same number; empty when not finite.</summary>
    public static string RoundTrip(double? value) =>
        value is { } v && double.IsFinite(v) ? v.ToString("R", CultureInfo.InvariantCulture) : string.Empty;

    /// <summary>Four significant digits, with a true minus sign.</summary>
    public static string Significant(double? value) =>
        value is { } v && double.IsFinite(v) ? Signed(v.ToString("G4", CultureInfo.InvariantCulture)) : None;

    /// <summary>A share as a percentage with a decimal where it has one.</summary>
    public static string Tenths(double share) => double.IsFinite(share) ? string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.#} %") : None;

    /// <summary>An index between 0 and 1: three decimals, with a true minus sign, which zero has not.</summary>
    public static string Index(double? value) => value switch
    {
        null or double.NaN or double.PositiveInfinity or double.NegativeInfinity => None,
        { } v when Math.Abs(v) < 0.0005 => "0.000",
        { } v => Signed(v.ToString("0.000", CultureInfo.InvariantCulture)),
    };

    private static string Signed(string text) => text is "-0" ? "0" : text.Replace('-', '−');
}

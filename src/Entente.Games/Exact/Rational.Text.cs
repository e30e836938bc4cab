using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Entente.Games;

public readonly partial struct Rational
{
    /// <summary>The longest text that is read as a number, in characters.</summary>
    public const int MaximumTextLength = 1000;

    /// <summary>Reads <c>-3</c>, <c>2/6</c> or <c>0.125</c> exactly: a point whatever the culture, no exponent, no spaces.</summary>
    public static bool TryParse(string? text, out Rational value)
    {
        value = Zero;
        if (text is null || text.Length > MaximumTextLength || Pattern().Match(text) is not { Success: true } match)
            return false;
        var fraction = match.Groups["fraction"].Value;
        var denominator = match.Groups["denominator"] is { Success: true } group ? Integer(group.Value) : BigInteger.Pow(10, fraction.Length);
        if (denominator.IsZero)
            return false;
        value = new(Integer(match.Groups["sign"].Value + match.Groups["whole"].Value + fraction), denominator);
        return true;
    }

    /// <summary>Reads what <see cref="TryParse"/> reads.</summary>
    /// <exception cref="FormatException">The text is no such number.</exception>
    public static Rational Parse(string text) => TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is no exact number.");

    /// <summary>The fraction in lowest terms, such as <c>-1/3</c>, or a whole number without a line.</summary>
    public override string ToString() => IsInteger ? Digits(Numerator) : $"{Digits(Numerator)}/{Digits(Denominator)}";

    private static BigInteger Integer(string digits) => BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static string Digits(BigInteger number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?<sign>-?)(?<whole>[0-9]+)(\.(?<fraction>[0-9]+)|/(?<denominator>[0-9]+))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

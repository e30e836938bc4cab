using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Entente.Games;

/// <summary>
/// An exact number together with the way it is written: <c>0.50</c> and <c>1/2</c> have one value and two texts, so that a file read and
/// written again keeps its numbers. Equal where the texts are; compare <see cref="Value"/> where only the number matters.
/// </summary>
public readonly partial struct ExactNumber : IEquatable<ExactNumber>
{
    /// <summary>The largest power of ten that an exponent may stand for, up or down.</summary>
    public const int MaximumExponent = 1000;

    private readonly string? text;

    /// <summary>A number in its plainest form: a fraction in lowest terms or a whole number.</summary>
    public ExactNumber(Rational value)
        : this(value, null)
    {
    }

    private ExactNumber(Rational value, string? text) => (Value, this.text) = (value, text);

    /// <summary>The number.</summary>
    public Rational Value { get; }

    /// <summary>How it is written.</summary>
    public string Text => text ?? Value.ToString();

    /// <summary>A number in its plainest form.</summary>
    public static implicit operator ExactNumber(Rational value) => new(value);

    /// <summary>A whole number.</summary>
    public static implicit operator ExactNumber(int value) => new(value);

    /// <summary>Whether the texts are the same.</summary>
    public static bool operator ==(ExactNumber x, ExactNumber y) => x.Equals(y);

    /// <summary>Whether the texts differ.</summary>
    public static bool operator !=(ExactNumber x, ExactNumber y) => !x.Equals(y);

    /// <summary>
    /// Reads <c>-3</c>, <c>+2/6</c>, <c>.125</c>, <c>7.</c> or <c>1e-05</c> exactly, whatever the culture; at most
    /// <see cref="Rational.MaximumTextLength"/> characters.
    /// </summary>
    public static bool TryParse(string? text, out ExactNumber number)
    {
        number = default;
        if (text is null || text.Length > Rational.MaximumTextLength || Pattern().Match(text) is not { Success: true } match || Scaled(match) is not { } value)
            return false;
        number = new(match.Groups["sign"].Value == "-" ? -value : value, text);
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(ExactNumber other) => Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ExactNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>How it is written.</summary>
    public override string ToString() => Text;

    /// <summary>The number without its sign; null where it is divided by zero or out of range.</summary>
    private static Rational? Scaled(Match match)
    {
        if (match.Groups["denominator"] is { Success: true } below)
            return Digits(below.Value) is { IsZero: false } denominator ? new Rational(Digits(match.Groups["numerator"].Value), denominator) : null;
        var fraction = match.Groups["fraction"].Value;
        var digits = Digits(match.Groups["whole"].Value + fraction);
        var exponent = match.Groups["exponent"] is { Success: true } power ? int.Parse(power.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        if (Math.Abs(exponent) > MaximumExponent)
            return null;
        exponent -= fraction.Length;
        return exponent >= 0 ? digits * BigInteger.Pow(10, exponent) : new Rational(digits, BigInteger.Pow(10, -exponent));
    }

    private static BigInteger Digits(string digits) => BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\A(?<sign>[+-]?)(?:(?<numerator>[0-9]+)/(?<denominator>[0-9]+)|(?:(?<whole>[0-9]+)(?:\.(?<fraction>[0-9]*))?|\.(?<fraction>[0-9]+))(?:[eE](?<exponent>[+-]?[0-9]{1,6}))?)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

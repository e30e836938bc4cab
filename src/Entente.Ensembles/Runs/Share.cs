using System.Globalization;

namespace Entente.Ensembles.Runs;

/// <summary>One of n shares of a run: every n-th unit, so that all shares have as much to do of every part.</summary>
/// <param name="Number">k, from 1.</param>
/// <param name="Of">n, at least 1.</param>
public readonly record struct Share(int Number, int Of)
{
    /// <summary>All of a run.</summary>
    public static Share Whole => new(1, 1);

    /// <summary>Whether a unit belongs to it.</summary>
    public bool Has(int unit) => unit % Of == Number - 1;

    /// <summary>Reads <c>k/n</c>; null if it is no such thing, or there is no share k of n.</summary>
    public static Share? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('/');
        return parts.Length == 2 && Positive(parts[0]) is { } k && Positive(parts[1]) is { } n && k <= n ? new(k, n) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Of}");

    private static int? Positive(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 ? number : null;
}

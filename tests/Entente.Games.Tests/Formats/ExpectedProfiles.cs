using System.Globalization;
using System.Text.RegularExpressions;

namespace Entente.Games.Tests.Formats;

/// <summary>One row of what the Gambit project's tests expect of a solver.</summary>
/// <param name="File">The game, by its place in that project.</param>
/// <param name="Quantity">What is counted.</param>
/// <param name="Arguments">What the solver was told.</param>
/// <param name="Count">How many profiles are listed.</param>
/// <param name="Profiles">The profiles; for each the mixtures of all players, or at all information sets player by player.</param>
internal sealed partial record ExpectedProfiles(string File, string Quantity, string Arguments, int Count, IReadOnlyList<IReadOnlyList<MixedStrategy>> Profiles)
{
    /// <summary>The rows about files in a format that is read.</summary>
    internal static IEnumerable<ExpectedProfiles> All =>
        from row in ReferenceFolder.Table("expected_equilibria.csv")
        where row["file"].EndsWith(".efg", StringComparison.Ordinal) || row["file"].EndsWith(".nfg", StringComparison.Ordinal)
        select new ExpectedProfiles(
            row["file"], row["quantity"], row["solver_args"], int.Parse(row["n_expected"], CultureInfo.InvariantCulture), Read(row["quantity"].StartsWith("logit", StringComparison.Ordinal) ? "" : row["expected"]));

    /// <summary>Whether all mixtures are among the expected ones.</summary>
    internal bool Has(IEnumerable<MixedStrategy> profile) => Profiles.Any(expected => expected.SequenceEqual(profile));

    private static IReadOnlyList<IReadOnlyList<MixedStrategy>> Read(string text)
    {
        var plain = Fraction().Replace(text, "$1").Replace("'", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return [.. Lists(plain).Select(list => (IReadOnlyList<MixedStrategy>)[.. Mixtures(list)])];
    }

    /// <summary>The lists at the second level: one for each profile.</summary>
    private static IEnumerable<string> Lists(string text)
    {
        var (depth, start) = (0, 0);
        for (var k = 0; k < text.Length; k++)
        {
            depth += text[k] switch { '[' => 1, ']' => -1, _ => 0 };
            if (text[k] == '[' && depth == 2)
                start = k;
            if (text[k] == ']' && depth == 1)
                yield return text[start..k];
        }
    }

    private static IEnumerable<MixedStrategy> Mixtures(string list) =>
        from part in list.Split("d(").Skip(1)
        select new MixedStrategy([.. part[..part.IndexOf(')', StringComparison.Ordinal)].Split(',').Select(Rational.Parse)]);

    [GeneratedRegex(@"Q\('([^']*)'\)")]
    private static partial Regex Fraction();
}

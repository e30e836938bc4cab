using System.Text.RegularExpressions;
using Entente.Tests.Kit;

namespace Entente.Architecture.Tests.Sources;

/// <summary>
/// Countries, alliances and parties belong to cases: code that names one has taken a side or hidden a special case.
/// Identifiers, comments and texts are scanned word by word; tests may name what they read from a shipped case.
/// </summary>
public sealed partial class NameTests
{
    private static readonly string[] Given = [.. File.ReadLines(Repository.At("tests", "Entente.Architecture.Tests", "Sources", "names.txt")).Where(l => l.Length > 0 && l[0] != '#')];

    private static readonly string[] Parts = ["id", "en", "zh"];

    private static readonly string[] Actors = [.. Actor().Matches(File.ReadAllText(Repository.At("cases", "taiwan-strait", "case.yml")))
        .SelectMany(m => Parts.SelectMany(g => m.Groups[g].Value.Split('(', ')')))
        .Select(n => n.Trim()).Where(n => n.Length > 1)];

    private static readonly string[] All = [.. Given.Concat(Actors).Distinct(StringComparer.Ordinal)];

    private static readonly Regex Codes = Alternatives(All.Where(n => Code().IsMatch(n)), @"(?<![A-Za-z])({0})(?![A-Za-z])", RegexOptions.None);

    private static readonly Regex Words = Alternatives(All.Where(n => char.IsAscii(n[0]) && !Code().IsMatch(n)).Select(Spaced), @"\b({0})\b", RegexOptions.IgnoreCase);

    private static readonly Regex Characters = Alternatives(All.Where(n => !char.IsAscii(n[0])), "({0})", RegexOptions.None);

    [Fact]
    public void The_actors_of_the_reference_case_are_known() => Assert.InRange(Actors.Length, 20, 1000);

    [Theory]
    [InlineData("src")]
    [InlineData("web")]
    [InlineData("bench")]
    [InlineData("tests")]
    public void No_country_alliance_or_party_is_named_in_code(string folder) =>
        Breach.None(from file in Repository.Files(folder, ".cs", ".ts")
                    where !ReadsAShippedCase(file)
                    from line in File.ReadLines(file).Prepend(Repository.Shown(file)).Select((text, index) => (Text: text, Number: index))
                    from found in Found(line.Text)
                    select $"{Repository.Shown(file)}:{line.Number}: {found}");

    [Theory]
    [InlineData("the tie USA-KOR", "USA")]
    [InlineData("var southKorea = 1;", "south Korea")]
    [InlineData("/// as the Soviet Union did", "Soviet Union")]
    [InlineData("\"美國的盟邦\"", "美國")]
    public void Names_are_found_wherever_they_hide(string line, string found) => Assert.Contains(found, Found(line));

    [Theory]
    [InlineData("polish the usable suns, and thank the causal chinaware")]
    [InlineData("graded after STANAG 2511 (NATO)")]
    public void Other_words_are_left_in_peace(string line) => Breach.None(Found(line));

    private static IEnumerable<string> Found(string line)
    {
        var plain = Grading().Replace(line, "");
        return Codes.Matches(plain).Concat(Words.Matches(Spaced(plain))).Concat(Characters.Matches(plain)).Select(m => m.Value);
    }

    private static bool ReadsAShippedCase(string file) =>
        Repository.Shown(file).StartsWith("tests/", StringComparison.Ordinal) && ShippedCase().IsMatch(File.ReadAllText(file));

    /// <summary>Words of a line with identifiers taken apart: <c>southKorea</c> is two words.</summary>
    private static string Spaced(string line) => string.Join(' ', Word().Matches(line).Select(m => m.Value));

    private static Regex Alternatives(IEnumerable<string> names, string frame, RegexOptions options) =>
        new(frame.Replace("{0}", string.Join('|', names.OrderByDescending(n => n.Length).Select(Regex.Escape)), StringComparison.Ordinal), options | RegexOptions.CultureInvariant);

    [GeneratedRegex("^[A-Z0-9]{2,6}$")]
    private static partial Regex Code();

    /// <summary>An actor's line in a case: its id, then its name in both languages.</summary>
    [GeneratedRegex("""^  (?<id>\w+): \{ en: "?(?<en>[^",}]+)"?, zh-Hant: (?<zh>[^,}]+)""", RegexOptions.Multiline)]
    private static partial Regex Actor();

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+")]
    private static partial Regex Word();

    /// <summary>The grading scheme that cases use is published by an alliance; citing it names no actor.</summary>
    [GeneratedRegex(@"STANAG 2511 \(NATO\)|NATO(?= STANAG 2511)|北約(?= ?STANAG 2511)")]
    private static partial Regex Grading();

    [GeneratedRegex("taiwan-strait|july-1914|ReferenceCase|CaseCopy|Baseline")]
    private static partial Regex ShippedCase();
}

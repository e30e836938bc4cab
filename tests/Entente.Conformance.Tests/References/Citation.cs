using System.Text.RegularExpressions;
using Entente.Cases.Bibliography;

namespace Entente.Conformance.Tests.References;

/// <summary>A work cited in running text: <c>Hoare 1961</c>, <c>Tang (1990)</c>, <c>Kass and Wasserman 1995</c>.</summary>
/// <param name="Names">Surnames, without particles such as "von".</param>
/// <param name="Year">Year.</param>
internal sealed partial record Citation(IReadOnlyList<string> Names, string Year)
{
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Openings = ["In", "Since", "By", "From", "Until", "The", "After", "Before", "Year"];

    /// <summary>The works that a text cites.</summary>
    public static IEnumerable<Citation> In(string text) => Shape().Matches(text)
        .Select(m => new Citation([.. Name().Matches(m.Groups["names"].Value).Select(n => n.Value)], m.Groups["year"].Value))
        .Where(c => !Months.Contains(c.Names[^1]) && !Openings.Contains(c.Names[^1]));

    /// <summary>Whether this is the work of an entry: its year, and nobody named who is not among its authors.</summary>
    public bool IsOf(BibEntry entry) => entry.Field("year") == Year && Names.All(Authors(entry).Contains);

    /// <inheritdoc/>
    public override string ToString() => $"{string.Join(", ", Names)} {Year}";

    private static string[] Authors(BibEntry entry) =>
        [.. (entry.Field("author") ?? entry.Field("editor") ?? "").Split(" and ").Select(a => a.Split(',')[0].Trim().Split(' ')[^1])];

    [GeneratedRegex(@"(?<names>\p{Lu}\p{Ll}[\p{L}'’-]*(?:(?:, and |, | and | & |, & )\p{Lu}\p{Ll}[\p{L}'’-]*)*)(?: et al\.)? \(?(?<year>(?:1[89]|20)[0-9]{2})[a-z]?\b")]
    private static partial Regex Shape();

    [GeneratedRegex(@"\p{Lu}\p{Ll}[\p{L}'’-]*")]
    private static partial Regex Name();
}

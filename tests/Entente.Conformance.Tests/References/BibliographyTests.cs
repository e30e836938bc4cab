using System.Net;
using System.Text.RegularExpressions;
using Entente.Cases.Bibliography;
using Entente.Conformance.Tests.Kit;
using Entente.Tests.Kit;

namespace Entente.Conformance.Tests.References;

/// <summary>References.bib holds what is cited, and only that.</summary>
public sealed partial class BibliographyTests
{
    private static readonly IReadOnlyCollection<BibEntry> Entries = [.. Library.Shipped.References.Values];

    /// <summary>Where a work may be cited: theories, comments, tests, documents and the notes of cases.</summary>
    private static readonly (string File, string Text)[] Corpus =
        [.. new[] { Repository.Files("theories", ".yml"), Repository.Files("src", ".cs"), Repository.Files("web/src", ".ts"), Repository.Files("tests", ".cs", ".md"),
                Repository.Files("docs", ".md"), Repository.Files("cases", ".yml", ".md"), Directory.EnumerateFiles(Repository.Root, "*.md") }
            .SelectMany(f => f).Select(f => (f, Running(File.ReadAllText(f))))];

    private static readonly Citation[] Cited = [.. Corpus.SelectMany(c => Citation.In(c.Text))];

    public static TheoryData<string> Keys => [.. Entries.Select(e => e.Key).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_entry_is_cited_somewhere(string key)
    {
        var entry = Library.Shipped.References[key];
        Assert.True(
            Corpus.Any(c => Regex.IsMatch(c.Text, $@"(?<!\w){Regex.Escape(key)}(?!\w)")) || Cited.Any(c => c.IsOf(entry)) || Standard(entry),
            $"nothing cites '{key}'; cite it or take it out of references.bib");
    }

    [Fact]
    public void Every_work_cited_in_the_source_is_in_the_bibliography() =>
        Breach.None(from source in Corpus
                    where Repository.Shown(source.File).StartsWith("src/", StringComparison.Ordinal)
                    from citation in Citation.In(source.Text)
                    where !Entries.Any(citation.IsOf)
                    select $"{Repository.Shown(source.File)}: {citation}");

    [Theory]
    [InlineData("the rejection of Marsaglia & Tsang (2000)", "Marsaglia, Tsang 2000")]
    [InlineData("Salmon, Moraes, Dror and Shaw (2011): a bijection", "Salmon, Moraes, Dror, Shaw 2011")]
    [InlineData("(von Stackelberg 1934; backward induction)", "Stackelberg 1934")]
    public void Citations_are_recognised(string text, string expected) => Assert.Equal(expected, Assert.Single(Citation.In(text)).ToString());

    [Fact]
    public void Dates_are_no_citations() => Assert.Empty(Citation.In("In 1990, and since March 2003; A-B/2010"));

    /// <summary>Standards are cited by number: STANAG2511 as "STANAG 2511".</summary>
    private static bool Standard(BibEntry entry) =>
        StandardKey().Match(entry.Key) is { Success: true } m && Corpus.Any(c => c.Text.Contains($"{m.Groups[1]} {m.Groups[2]}", StringComparison.Ordinal));

    /// <summary>Comments as running text: without the marks at the beginning of lines, XML entities decoded.</summary>
    private static string Running(string text) => WebUtility.HtmlDecode(LineStart().Replace(text, " "));

    [GeneratedRegex(@"\s*\n\s*(///?|#|\*)?\s*")]
    private static partial Regex LineStart();

    [GeneratedRegex("^([A-Z]+)([0-9]+)$")]
    private static partial Regex StandardKey();
}

using System.Diagnostics;
using Entente.Cases.Bibliography;
using Entente.Cases.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Cases.Tests;

public sealed class BibTests
{
    [Theory]
    [InlineData("{plain}", "plain")]
    [InlineData("{{The} {B}order {{treaty}}}", "The Border treaty")]
    [InlineData("\"quoted\"", "quoted")]
    [InlineData("\"quoted {\"}inside{\"} braces\"", "quoted \"inside\" braces")]
    [InlineData("{a \"quote\" in braces}", "a \"quote\" in braces")]
    [InlineData("{over\n   two lines}", "over two lines")]
    [InlineData("{Smith \\& Sons}", "Smith & Sons")]
    [InlineData("{write to x@example.org, please}", "write to x@example.org, please")]
    [InlineData("1999", "1999")]
    [InlineData("jan", "jan")]
    [InlineData("{}", "")]
    [InlineData("{海峽兩岸}", "海峽兩岸")]
    public void A_value_is_read_without_its_braces_and_quotes(string value, string read) =>
        Assert.Equal(read, Sound($"@misc{{x, title = {value}}}")["x"].Field("title"));

    [Fact]
    public void Names_of_types_and_fields_do_not_mind_case_and_a_last_comma_is_welcome()
    {
        var entry = Sound("  @Article { Key:2000/a+b , TITLE={t} ,\n Year = 2000 , }\n")["Key:2000/a+b"];
        Assert.Equal(("article", "t", "2000"), (entry.Type, entry.Field("title"), entry.Field("year")));
        Assert.Null(entry.Field("author"));
    }

    [Fact]
    public void Text_between_entries_and_comments_with_entries_inside_are_passed_over()
    {
        var entries = Sound("Exported today.\n@comment{ @misc{a, title={x}} }\n@Comment jabref\n% note\n@misc{b, title={y}}\n@misc{c}");
        Assert.Equal(["b", "c"], entries.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Entries_know_where_they_begin()
    {
        var entries = Sound("\r\n@misc{a}\r\n   @misc{b,\r\n title={\r\n}} 甲@misc{c}");
        Assert.Equal(["s.bib:2:1", "s.bib:3:4", "s.bib:5:5"], entries.Values.Select(e => e.At.ToString()));
    }

    [Fact]
    public void A_doubled_key_is_reported_and_the_first_entry_kept()
    {
        var faults = new DiagnosticBag();
        var entries = BibFile.Read("s.bib", "@misc{a, title={first}}\n@misc{a, title={second}}", faults);
        Assert.Equal("first", entries["a"].Field("title"));
        Assert.Equal(("E0303", "s.bib:2:1"), (Assert.Single(faults.Sorted()).Code, faults.Sorted()[0].Position.ToString()));
    }

    [Fact]
    public void A_broken_entry_does_not_hide_the_next()
    {
        var faults = new DiagnosticBag();
        var entries = BibFile.Read("s.bib", "@misc{a, title}\n@misc{b, title={x}}", faults);
        Assert.Equal("s.bib:1:10", Assert.Single(faults.Sorted()).Position.ToString());
        Assert.True(entries.ContainsKey("b"));
    }

    [Fact]
    public void A_citation_says_what_the_entry_states_and_no_more()
    {
        var entries = Sound("@article{a, author={A and B}, year=2000, title={T}, journal={J}, volume=3, number=2, pages={1--9}}\n@misc{b, title={T}}");
        Assert.Equal("A; B. 2000. T. J 3 (2) pp. 1–9", entries["a"].Citation);
        Assert.Equal("T", entries["b"].Citation);
    }

    [Fact]
    public void Garbage_never_throws_and_faults_stand_inside_the_text() =>
        Prop.ForAll(Hostile.ToArbitrary(), text =>
        {
            var faults = new DiagnosticBag();
            BibFile.Read("s.bib", text, faults);
            var lines = text.Split('\n');
            return faults.Sorted().All(f => f.Position.Line <= lines.Length && f.Position.Column <= lines[f.Position.Line - 1].Length + 1);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Theory]
    [InlineData("@")]
    [InlineData("@misc{a,")]
    [InlineData("{")]
    [InlineData("@comment{")]
    [InlineData("@misc{a,title=\"")]
    [InlineData("@misc{a,t=1\n")]
    public void Two_megabytes_of_the_same_garbage_take_little_time(string piece)
    {
        var clock = Stopwatch.StartNew();
        BibFile.Read("s.bib", string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length)), new DiagnosticBag());
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
    }

    private static Gen<string> Hostile => Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
        Gen.Elements("@", "misc", "comment", "{", "}", "\"", ",", "=", "a", "title", " ", "\n", "\\", "1", "\0", "\uD800", "甲")
            .ListOf().Select(string.Concat));

    private static IReadOnlyDictionary<string, BibEntry> Sound(string text)
    {
        var faults = new DiagnosticBag();
        var entries = BibFile.Read("s.bib", text, faults);
        Assert.Empty(faults.Sorted());
        return entries;
    }
}

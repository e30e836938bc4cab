using System.Diagnostics;
using Entente.Cases.Tests.Kit;

namespace Entente.Cases.Tests;

/// <summary>Cases of a size or shape that nobody codes by hand: answered in bounded time, with few and clear errors where they are refused.</summary>
public sealed class HostileCaseTests
{
    private const string Texts = "en: x, zh-Hant: 甲";

    [Fact]
    public void A_register_of_a_hundred_thousand_records_is_read()
    {
        var rows = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"Q-{i},1992-07-01,,1992,calculus,art. 2,A,1,Borduria will send troops.,波都利亞將派兵。,BOR,2,treaty,{i % 5000},article-2,shall send\n"));
        var read = Read(new SoundCase().Change("records/pledges.csv", t => t + rows));
        Assert.Empty(read.Listing);
        Assert.Equal(100_001, read.Case!.Records.Count);
    }

    [Fact]
    public void A_codebook_of_four_and_a_half_thousand_dimensions_is_read()
    {
        var read = Read(new SoundCase().Replace("codebook.yml", "dimensions:\n", "dimensions:\n" + Dimensions(4500)));
        Assert.Empty(read.Listing);
        Assert.Equal(4504, read.Case!.Codebook.Dimensions.Count);
    }

    [Fact]
    public void A_codebook_of_twenty_thousand_dimensions_is_refused_with_its_limit()
    {
        var read = Read(new SoundCase().Replace("codebook.yml", "dimensions:\n", "dimensions:\n" + Dimensions(20_000)));
        Assert.Equal("E0106", Assert.Single(read.Faults).Code);
    }

    [Fact]
    public void Fifty_thousand_misspelt_dimensions_of_4500_take_little_time()
    {
        var rows = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"C-{i},state,1990,,1999,oliveira,p. 9,pact,,dimensoin-{i},0,A,1,,tests,x,甲,\n"));
        var read = Read(new SoundCase().Replace("codebook.yml", "dimensions:\n", "dimensions:\n" + Dimensions(4500)).Change("evidence/b.csv", t => t + rows));
        Assert.Equal(50_000, read.Faults.Count + read.Bag.Suppressed);
    }

    [Fact]
    public void A_case_of_a_thousand_ties_among_a_thousand_actors_is_read()
    {
        var actors = string.Concat(Enumerable.Range(0, 1000).Select(i => $"  S{i}: {{ {Texts} }}\n"));
        var ties = string.Concat(Enumerable.Range(0, 1000).Select(i => $"  T{i}: {{ members: [S{i}, S{(i + 1) % 1000}, S{(i + 2) % 1000}], adversaries: [ALD] }}\n"));
        var read = Read(new SoundCase().Replace("case.yml", "actors:\n", "actors:\n" + actors).Replace("case.yml", "ties:\n", "ties:\n" + ties));
        Assert.Empty(read.Listing);
        Assert.Equal(1001, read.Case!.Ties.Count);
    }

    [Fact]
    public void A_tie_of_a_hundred_thousand_unknown_members_among_many_actors_takes_little_time()
    {
        var actors = string.Concat(Enumerable.Range(0, 5000).Select(i => $"  state-{i}: {{ {Texts} }}\n"));
        var members = string.Join(", ", Enumerable.Range(0, 100_000).Select(i => $"stat-{i}"));
        var read = Read(new SoundCase().Replace("case.yml", "actors:\n", "actors:\n" + actors).Replace("case.yml", "ties:\n", $"ties:\n  many: {{ members: [{members}] }}\n"));
        Assert.Equal(100_000, read.Faults.Count + read.Bag.Suppressed);
    }

    [Fact]
    public void Two_names_of_half_a_million_letters_are_not_compared_letter_by_letter()
    {
        var name = new string('x', 500_000);
        var read = Read(new SoundCase().Replace("case.yml", "actors:\n", $"actors:\n  ? {name}\n  : {{ {Texts} }}\n").Replace("case.yml", "adversaries: [ALD]", $"adversaries: [y{name}]"));
        Assert.Equal(["E0125", "E0128"], read.Faults.Select(f => f.Code).Order());
    }

    [Theory]
    [InlineData("a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\n", "E0104")]
    [InlineData("<<: *x\n", "E0104")]
    [InlineData("%TAG ! tag:x,2000:\n---\n&a a: *a\n", "E0104")]
    public void Aliases_that_could_explode_are_refused_where_the_first_stands(string yaml, string code)
    {
        var read = Read(new SoundCase().Change("case.yml", t => yaml + t));
        Assert.Equal(code, read.Faults[0].Code);
    }

    [Theory]
    [InlineData("[", 200_000)]
    [InlineData("{a: ", 200_000)]
    [InlineData("- ", 100_000)]
    [InlineData("? ", 100_000)]
    [InlineData("!x ", 100_000)]
    [InlineData("'", 200_001)]
    [InlineData("\t", 200_000)]
    [InlineData("a: ", 100_000)]
    [InlineData("# ", 500_000)]
    [InlineData("\n", 500_000)]
    public void A_mark_repeated_without_end_is_answered_in_time(string mark, int times)
    {
        var read = Read(new SoundCase().Change("codebook.yml", t => t + "deep: " + string.Concat(Enumerable.Repeat(mark, times)) + "\n"));
        Assert.InRange(read.Faults.Count, 1, 3);
    }

    [Fact]
    public void A_bibliography_of_open_braces_is_answered_in_time() =>
        Assert.NotEmpty(Read(new SoundCase().Change("sources.bib", t => t + string.Concat(Enumerable.Repeat("@book{a, title = {", 50_000)))).Faults);

    [Fact]
    [Trait("Category", "Long")]
    public void A_table_of_a_million_faulty_rows_is_answered_in_time()
    {
        var rows = string.Concat(Enumerable.Repeat("C-1,stat,1990,,199,olveira,p. 9,pct,,closness,7,G,9,,tests,,,\n", 1_000_000));
        var read = Read(new SoundCase().Change("evidence/b.csv", t => t + rows), seconds: 120);
        Assert.Equal(1000, read.Faults.Count);
    }

    private static string Dimensions(int count) => string.Concat(Enumerable.Range(0, count).Select(i =>
        $"  dimension-{i}: {{ title: {{ {Texts} }}, meaning: {{ {Texts} }}, subject: actor, half-life: {{ years: 5, because: {{ {Texts} }} }}, scale: [{{ value: 1, {Texts} }}, {{ value: 2, {Texts} }}] }}\n"));

    private static Outcome Read(SoundCase @case, double seconds = 40)
    {
        var clock = Stopwatch.StartNew();
        var read = @case.Read();
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, seconds);
        Assert.All(read.Faults, f => Assert.True(f.Message.En.Length < 400, f.Format(Language.En)));
        return read;
    }
}

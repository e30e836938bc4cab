using Entente.Analysis.Coverage;
using Entente.Analysis.Tests.Kit;

namespace Entente.Analysis.Tests.Coverage;

public sealed class NearDuplicatesTests
{
    private const string Long = "Aland moved two brigades to the northern shore before the winter and kept them there";

    [Fact]
    public void Claims_that_differ_in_a_word_are_found_and_others_are_not()
    {
        var found = Find(Row("T-1", claim: Long), Row("T-2", claim: Long.Replace("winter", "autumn", StringComparison.Ordinal)), Row("T-3", claim: "Aland kept out of the quarrel and moved nothing before the winter came"));
        var pair = Assert.Single(found);
        Assert.Equal(("T-1", "T-2", false), (pair.First, pair.Second, pair.SamePlace));
        Assert.Equal(12.0 / 16, pair.Resemblance, 1e-12);
    }

    [Theory]
    [InlineData("support", "ALD", "BOR", "speech")]
    [InlineData("support", "BOR", "ALD", "")]
    [InlineData("gain", "ALD", "BOR", "")]
    public void Another_direction_another_dimension_or_one_origin_is_no_double(string dimension, string from, string to, string origin) =>
        Assert.Empty(Find(Row("T-1", claim: Long, origin: origin), Row("T-2", dimension, from, to, Long, origin)));

    [Fact]
    public void Of_a_tie_the_order_of_the_parties_does_not_count() =>
        Assert.Equal("T-2", Assert.Single(Find(Row("T-1", "closeness", claim: Long), Row("T-2", "closeness", "BOR", "ALD", Long))).Second);

    [Fact]
    public void The_same_place_and_date_is_shown_whatever_the_words()
    {
        var pair = Assert.Single(Find(Row("T-1", claim: "Ships came", locator: "p. 77"), Row("T-2", claim: "A loan was given", locator: "p. 77"), Row("T-3", claim: "Grain went south", locator: "p. 78")));
        Assert.Equal(("T-1", "T-2", true, 0.0), (pair.First, pair.Second, pair.SamePlace, pair.Resemblance));
    }

    /// <summary>D-5 is a figure of a tie in 1995 with an origin of its own.</summary>
    [Theory]
    [InlineData("1995-09,,1996,oliveira,p. 9,ALD,BOR,traffic,-12.50,,C,3,", true)]
    [InlineData("1996-01,,1996,oliveira,p. 9,ALD,BOR,traffic,-12.5,,C,3,", false)]
    [InlineData("1995-09,,1996,oliveira,p. 9,ALD,BOR,traffic,-12.6,,C,3,", false)]
    [InlineData("1995-09,,1996,oliveira,p. 9,ALD,BOR,traffic,-12.5,,C,3,D-5", false)]
    public void Figures_of_one_value_year_and_tie_are_shown(string row, bool shown)
    {
        var pairs = NearDuplicates.Of(Figures.Files().Change("data/a.csv", t => t + $"D-7,{row},tests,Traffic fell.,往來減少。,\n").Sound()).Pairs.Where(p => p.SameFigure);
        Assert.Equal(shown ? [("D-5", "D-7")] : [], pairs.Select(p => (p.First, p.Second)));
    }

    /// <summary>Forty thousand rows on one dimension and pair, half of them the same words: no pair of all pairs may be compared.</summary>
    [Fact]
    public void A_long_table_about_one_pair_takes_little_time()
    {
        string[] words = [.. Enumerable.Range(0, 400).Select(i => $"word{i}")];
        var rows = Enumerable.Range(0, 40_000).Select(i => Row($"T-{i}", claim: i % 2 == 0 ? Long : string.Join(' ', Enumerable.Range(1, 14).Select(k => words[(int)(i * k * 7919L % 400)])), locator: $"p. {i}"));
        var @case = Files(string.Concat(rows)).Sound();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var found = NearDuplicates.Of(@case);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 30);
        Assert.True(found.Pairs.Count(p => p.Resemblance == 1) >= 19_999);
    }

    [Fact]
    public void The_resemblance_of_shingles_is_what_brute_force_finds()
    {
        string[] texts = ["one two three four", "One, two: three five", "", "one", "four three two one", "one two three four five six"];
        foreach (var (a, b) in texts.SelectMany(a => texts, (a, b) => (a, b)))
            Assert.Equal(Twin(a, b), Shingles.Resemblance(Shingles.Of(a), Shingles.Of(b)), 1e-12);
    }

    private static double Twin(string a, string b)
    {
        var (x, y) = (Set(a), Set(b));
        return x.Count == 0 || y.Count == 0 ? 0 : (double)x.Intersect(y).Count() / x.Union(y).Count();
    }

    private static HashSet<string> Set(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', ',', ':'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 1 ? [words[0]] : [.. words.Zip(words.Skip(1)).Select(p => $"{p.First} {p.Second}")];
    }

    private static IReadOnlyList<NearDuplicate> Find(params string[] rows) => NearDuplicates.Of(Files(string.Concat(rows)).Sound()).Pairs;

    private static Cases.Tests.Kit.SoundCase Files(string rows) =>
        Shores.Files().Write("evidence/a.csv", Shores.EvidenceHead + rows).Write("evidence/b.csv", Shores.EvidenceHead);

    private static string Row(string id, string dimension = "support", string from = "ALD", string to = "BOR", string claim = "A claim", string origin = "", string locator = "") =>
        $"{id},event,1994-07,,1994-08,oliveira,{(locator.Length > 0 ? locator : "p. " + id[2..])},{from},{to},{dimension},1,C,2,{origin},tests,{claim},主張。,\n";
}

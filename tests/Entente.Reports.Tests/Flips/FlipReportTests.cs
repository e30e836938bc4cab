using System.Text;
using System.Text.Json;
using Entente.Analysis.Flips;
using Entente.Cases;
using Entente.Reports.Tests.World;
using Entente.Reports.Texts;
using static Entente.Reports.Tests.World.InventedScenarios;

namespace Entente.Reports.Tests.Flips;

/// <summary>What a verdict rests on: in sentences that claim no more than was tried, and for machines.</summary>
public sealed class FlipReportTests
{
    private static readonly FlipSearchResult One = new([Set(0.7, "e-1"), Set(0.5, "e-3")], 1, null, 3, 2);
    private static readonly FlipSearchResult Two = new([Set(0.6, "e-1", "e-2")], 2, null, 3, 2);

    [Fact]
    public void One_item_that_overturns_is_named_with_the_verdict_that_comes_instead() =>
        Says(One, "Without any one of these the verdict changes: e-1 → ", "70%; e-3 → ", "剔除下列任一證據，研判即改變：e-1 → ");

    [Fact]
    public void Several_together_are_told_to_be_the_fewest() =>
        Says(Two, "Without these 2 together the verdict changes, and without fewer it does not: e-1 + e-2 → ", "同時剔除下列 2 項證據", "e-1＋e-2 → ");

    [Fact]
    public void A_bound_is_told_as_a_bound() =>
        Says(new FlipSearchResult([], 3, 9, 40, 12), "No absence of up to 3 of its 40 items changes the verdict; that of the 9 that support it most does, perhaps fewer.", "所需項數可能更少");

    [Fact]
    public void Where_even_all_that_supports_it_may_go_the_sentence_says_what_is_left() =>
        Says(new FlipSearchResult([], 3, null, 40, 12), "nor does that of all 12 that support it", "即使剔除支持該研判的全部 12 項亦然");

    [Fact]
    public void Where_all_was_tried_no_more_is_said() =>
        Says(new FlipSearchResult([], 2, null, 2, 1), "No absence of up to 2 of its 2 items changes the verdict.", "於 2 項證據中剔除至多 2 項，研判均不改變。");

    [Fact]
    public void Of_many_sets_the_three_surest_are_named_and_the_rest_counted()
    {
        var many = new FlipSearchResult([.. Enumerable.Range(1, 6).Select(i => Set(i / 10.0, $"e-{i}"))], 1, null, 6, 6);
        Says(many, "e-6 → ", "; and 3 further sets.", "；另有 3 組。");
        Assert.DoesNotContain("e-3", FlipWords.Of(Resting(many)).Single().En, StringComparison.Ordinal);
    }

    [Fact]
    public void An_opposite_reading_is_a_sentence_of_its_own_and_no_verdict_has_none()
    {
        var sentences = FlipWords.Of(Resting(One, Two)).ToArray();
        Assert.Equal(2, sentences.Length);
        Assert.StartsWith("Read the opposite way, these 2 together change the verdict", sentences[1].En, StringComparison.Ordinal);
        Assert.Empty(FlipWords.Of(Resting(One) with { Flips = null }));
    }

    [Fact]
    public void Machines_get_sets_and_how_far_the_search_went()
    {
        var flips = Json(Resting(Two, new FlipSearchResult([], 3, 9, 40, 12))).GetProperty("flips");
        Assert.Equal(["removal", "opposite"], flips.EnumerateObject().Select(p => p.Name));
        var removal = flips.GetProperty("removal");
        Assert.Equal(["sets", "exhausted", "atMost", "items", "supporting"], removal.EnumerateObject().Select(p => p.Name));
        Assert.Equal(["e-1", "e-2"], removal.GetProperty("sets")[0].GetProperty("items").EnumerateArray().Select(i => i.GetString()));
        Assert.Equal(("no", 0.6), (removal.GetProperty("sets")[0].GetProperty("verdict").GetString(), removal.GetProperty("sets")[0].GetProperty("probability").GetDouble()));
        Assert.Equal(JsonValueKind.Null, removal.GetProperty("atMost").ValueKind);
        Assert.Equal(9, flips.GetProperty("opposite").GetProperty("atMost").GetInt32());
        Assert.False(Json(Resting(One)).GetProperty("flips").TryGetProperty("opposite", out _));
        Assert.False(Json(Resting(One) with { Flips = null }).TryGetProperty("flips", out _));
    }

    [Fact]
    public void Both_reports_say_it_under_its_finding()
    {
        var files = Files(Resting(One));
        Assert.Contains("This rests on", Encoding.UTF8.GetString(files["report.md"]), StringComparison.Ordinal);
        Assert.All(["This rests on", "此研判所繫", "剔除下列任一證據"], s => Assert.Contains(s, Encoding.UTF8.GetString(files["report.html"]), StringComparison.Ordinal));
    }

    private static FlipSet Set(double probability, params string[] items) => new(items, "no", probability);

    private static void Says(FlipSearchResult removal, params string[] parts)
    {
        var sentence = FlipWords.Of(Resting(removal)).Single();
        Assert.All(parts, p => Assert.Contains(p, p.Any(c => c > 0x2E80) ? sentence.ZhHant : sentence.En, StringComparison.Ordinal));
        Assert.DoesNotContain("{", sentence.En + sentence.ZhHant, StringComparison.Ordinal);
    }

    private static JsonElement Json(Analysis.Findings.Finding finding) =>
        JsonDocument.Parse(Files(finding)["findings.json"]).RootElement.GetProperty("findings")[0];

    private static Dictionary<string, byte[]> Files(Analysis.Findings.Finding finding) =>
        ReportWriter.Render(InventedRun.Of([finding]), InventedRun.References, Language.En, "1").ToDictionary(f => f.Path, f => f.Bytes);
}

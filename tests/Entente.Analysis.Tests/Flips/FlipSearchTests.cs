using Entente.Analysis.Flips;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Analysis.Tests.Flips;

/// <summary>The search against trying every subset there is.</summary>
public sealed class FlipSearchTests
{
    [Fact]
    public void What_it_finds_is_what_trying_every_subset_finds() =>
        Prop.ForAll(Gen.Choose(0, 255).Two().ToArbitrary(), p => Compare((byte)p.Item1, p.Item2 % 7)).QuickCheckThrowOnFailure();

    private static void Compare(byte seed, int count)
    {
        var items = Items(count);
        var verdict = Verdicts(items, seed);
        var found = new FlipSearch(items, items, verdict, "stands", 1000, CancellationToken.None).Run();
        var least = Subsets(items).Where(s => s.Length > 0 && verdict(s).Verdict != "stands").GroupBy(s => s.Length).OrderBy(g => g.Key).FirstOrDefault();
        if (least?.Key <= FlipSearch.LargestExact)
        {
            Assert.Equal(least.Select(s => string.Join(' ', s)).Order(), found.Sets.Select(s => string.Join(' ', s.Items)).Order());
            Assert.Equal((least.Key, (int?)null), (found.Exhausted, found.AtMost));
            return;
        }

        Assert.Empty(found.Sets);
        Assert.Equal(Math.Min(items.Length, FlipSearch.LargestExact), found.Exhausted);
        Assert.True(found.AtMost is not { } bound || (bound >= least!.Key && verdict([.. items.Take(bound)]).Verdict != "stands"));
        Assert.Equal(items.Length > FlipSearch.LargestExact && verdict(items).Verdict != "stands", found.AtMost is not null);
    }

    [Fact]
    public void Where_trials_are_few_it_says_up_to_what_size_all_was_tried()
    {
        var items = Items(40);
        var found = new FlipSearch(items, items, set => (set.Count >= 9 ? "falls" : "stands", 1), "stands", 1000, CancellationToken.None).Run();
        Assert.Equal((2, (int?)9, 40), (found.Exhausted, found.AtMost, found.Items));
        Assert.Empty(found.Sets);
    }

    [Fact]
    public void It_can_be_stopped() => Assert.Throws<OperationCanceledException>(() =>
        new FlipSearch(Items(3), [], _ => ("stands", 1), "stands", 1000, new CancellationToken(canceled: true)).Run());

    [Fact]
    public void A_verdict_without_items_rests_on_none()
    {
        var found = new FlipSearch([], [], _ => ("falls", 1), "stands", 1000, CancellationToken.None).Run();
        Assert.Equal((0, (int?)null, 0), (found.Exhausted, found.AtMost, found.Items));
    }

    private static string[] Items(int count) => [.. Enumerable.Range(0, count).Select(i => $"E-{i:00}")];

    /// <summary>Any verdict at all for any set, the same for the same set.</summary>
    private static Func<IReadOnlyList<string>, (string Verdict, double Share)> Verdicts(string[] items, byte seed) => set =>
    {
        var mask = set.Sum(i => 1 << Array.IndexOf(items, i));
        return mask != 0 && ((mask * 2654435761u) ^ (seed * 40503u)) % 61 == 0 ? ("falls", 0.6) : ("stands", 0.6);
    };

    private static IEnumerable<string[]> Subsets(string[] items) =>
        Enumerable.Range(0, 1 << items.Length).Select(mask => items.Where((_, i) => (mask >> i & 1) == 1).ToArray());
}

using Entente.Ensembles.Runs;

namespace Entente.Ensembles.Tests.Runs;

public sealed class ShardMergeTests
{
    private static readonly Manifest Run = Toy.Manifest(draws: 700, unitDraws: 100);

    [Fact]
    public void A_missing_share_is_named()
    {
        using var place = Shared();
        var refused = Assert.Throws<RunException>(() => place.Merge("merged", "a", "c"));
        Assert.Equal("E0920", refused.Note.Code);
        Assert.Contains("2 of 7 units", refused.Note.En, StringComparison.Ordinal);
        Assert.Contains("--shard 2/3", refused.Note.En, StringComparison.Ordinal);
        Assert.Contains("--shard 2/3", refused.Note.ZhHant, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_given_twice_is_refused()
    {
        using var place = Shared();
        Assert.Equal("E0918", Refused(() => place.Merge("merged", "a", "b", "c", "b")));
    }

    [Fact]
    public void Shares_that_contradict_each_other_are_refused()
    {
        using var place = Shared();
        place.Work("again", Run, "2/3");
        Damage(Path.Combine(place.At("again"), "units", "000001.columns"));
        Assert.Equal("E0919", Refused(() => place.Merge("merged", "a", "b", "c", "again")));
    }

    [Fact]
    public void Shares_of_different_runs_are_refused()
    {
        using var place = Shared();
        place.Work("other", Run with { Seed = 2 }, "2/3");
        var refused = Assert.Throws<RunException>(() => place.Merge("merged", "a", "other", "c"));
        Assert.Equal("E0917", refused.Note.Code);
        Assert.Contains("seed", refused.Note.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_units_are_refused_with_their_shares_and_what_to_run()
    {
        using var place = Shared();
        File.WriteAllBytes(Path.Combine(place.At("b"), "units", "000004.columns"), [1, 2, 3]);
        Damage(Path.Combine(place.At("c"), "units", "000005.columns"));
        var refused = Assert.Throws<RunException>(() => place.Merge("merged", "a", "b", "c"));
        Assert.Equal("E0925", refused.Note.Code);
        Assert.EndsWith("000004.columns", refused.Note.Path, StringComparison.Ordinal);
        Assert.Contains($"unit 4 of share '{place.At("b")}'; unit 5 of share '{place.At("c")}'", refused.Note.En, StringComparison.Ordinal);
        foreach (var said in (string[])[refused.Note.En, refused.Note.ZhHant])
            Assert.Contains($"entente resume {place.At("b")} && entente resume {place.At("c")}", said, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(place.Root, "*.entente-tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public void What_a_merge_advises_mends_it()
    {
        using var place = Shared();
        Damage(Path.Combine(place.At("b"), "units", "000001.columns"));
        Assert.Throws<RunException>(() => place.Merge("merged", "a", "b", "c"));
        Assert.Equal(1, place.Work("b", Run, "2/3"));
        Assert.Equal(place.Finish("whole", Run), place.Merge("merged", "a", "b", "c"));
    }

    [Fact]
    public void A_finished_run_is_no_share()
    {
        using var place = Shared();
        place.Finish("whole", Run);
        Assert.Equal("E0921", Refused(() => place.Merge("merged", "a", "whole")));
    }

    [Fact]
    public void Merging_leaves_the_shares_as_they_were_and_can_be_done_again()
    {
        using var place = Shared();
        var before = place.Contents("b");
        var digest = place.Merge("merged", "a", "b", "c");
        Assert.Equal(before, place.Contents("b"));
        Assert.Equal(digest, place.Merge("merged", "b", "a", "c"));
    }

    [Theory]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("1/0")]
    [InlineData("-1/3")]
    [InlineData("1")]
    [InlineData("1/2/3")]
    [InlineData("a/b")]
    public void There_is_no_such_share(string text) => Assert.Null(Share.Read(text));

    [Fact]
    public void Shares_part_the_units_evenly()
    {
        var counts = Enumerable.Range(1, 7).Select(k => Enumerable.Range(0, 100).Count(new Share(k, 7).Has)).ToArray();
        Assert.Equal(100, counts.Sum());
        Assert.InRange(counts.Max() - counts.Min(), 0, 1);
    }

    private static void Damage(string unit)
    {
        var bytes = File.ReadAllBytes(unit);
        bytes[^50] ^= 1;
        File.WriteAllBytes(unit, bytes);
    }

    private static Place Shared()
    {
        var place = new Place();
        place.Work("a", Run, "1/3");
        place.Work("b", Run, "2/3");
        place.Work("c", Run, "3/3");
        return place;
    }

    private static string Refused(Action action) => Assert.Throws<RunException>(action).Note.Code;
}

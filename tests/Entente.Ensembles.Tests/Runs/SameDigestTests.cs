using System.Security.Cryptography;
using Entente.Ensembles.Runs;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Ensembles.Tests.Runs;

/// <summary>In whatever pieces and order a run is worked out, its folder has the same bytes in the end.</summary>
public sealed class SameDigestTests
{
    private static readonly int[] Sizes = [3, 64, 5000];

    [Theory]
    [InlineData(Folding.Rows)]
    [InlineData(Folding.Counts)]
    public void One_thread_several_threads_and_merged_shards_give_the_same_folder(Folding folding)
    {
        using var place = new Place();
        var manifest = Toy.Manifest(folding: folding, parts: ["base", "other"]);
        var digest = place.Finish("one", manifest);
        Assert.Equal(digest, place.Finish("four", manifest, threads: 4));
        string[] shards = [.. Enumerable.Range(1, 7).Select(k => $"shard-{k}")];
        for (var k = 1; k <= 7; k++) place.Work(shards[k - 1], manifest, $"{k}/7");
        Assert.Equal(digest, place.Merge("merged", [.. shards.Reverse()]));
        Assert.Equal(place.Contents("one"), place.Contents("four"));
        Assert.Equal(place.Contents("one"), place.Contents("merged"));
    }

    [Fact]
    public void The_digest_is_what_common_tools_print_for_the_results()
    {
        using var place = new Place();
        var digest = place.Finish("run", Toy.Manifest());
        Assert.Equal(digest, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(place.At("run"), "results.columns")))));
    }

    [Fact]
    public void Results_say_nothing_of_how_the_draws_were_cut_into_units()
    {
        using var place = new Place();
        var digests = Sizes.Select(size => place.Finish($"units-of-{size}", Toy.Manifest(draws: 300, unitDraws: size)));
        Assert.Single(digests.Distinct());
    }

    [Fact]
    public void Counts_say_nothing_of_how_the_draws_were_cut_into_units()
    {
        using var place = new Place();
        var digests = Sizes.Select(size => place.Finish($"units-of-{size}", Toy.Manifest(draws: 300, unitDraws: size, folding: Folding.Counts)));
        Assert.Single(digests.Distinct());
    }

    [Fact]
    public void Another_seed_gives_another_digest()
    {
        using var place = new Place();
        Assert.NotEqual(place.Finish("one", Toy.Manifest(seed: 1)), place.Finish("two", Toy.Manifest(seed: 2)));
    }

    [Fact]
    public void Any_number_of_shares_merges_to_the_same_bytes_even_with_more_shares_than_units()
    {
        using var place = new Place();
        var manifest = Toy.Manifest(draws: 150);
        var digest = place.Finish("whole", manifest);
        Prop.ForAll(Gen.Choose(1, 9).ToArbitrary(), n =>
        {
            string[] shards = [.. Enumerable.Range(1, n).Select(k => $"{Guid.NewGuid():N}")];
            for (var k = 1; k <= n; k++) place.Work(shards[k - 1], manifest, $"{k}/{n}");
            return place.Merge($"{Guid.NewGuid():N}", shards) == digest;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(10));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 1000)]
    [InlineData(64, 64)]
    [InlineData(65, 64)]
    public void Units_cover_every_draw_once(long draws, int size)
    {
        var manifest = Toy.Manifest(draws, size, parts: ["a", "b"]);
        var covered = Enumerable.Range(0, manifest.Units).Select(manifest.Unit).SelectMany(u => Enumerable.Range(0, u.Count).Select(i => (u.Part, Draw: u.First + i)));
        Assert.Equal(from part in Enumerable.Range(0, 2) from draw in Enumerable.Range(0, (int)draws) select (part, (long)draw), covered);
    }
}

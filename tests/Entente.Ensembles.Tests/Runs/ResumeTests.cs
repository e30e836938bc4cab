using Entente.Ensembles.Runs;

namespace Entente.Ensembles.Tests.Runs;

/// <summary>What was finished is kept; what is missing, torn or altered is run again; what is not ours is refused.</summary>
public sealed class ResumeTests
{
    private static readonly Manifest Sixteen = Toy.Manifest(draws: 1000, unitDraws: 64);

    [Fact]
    public void A_cancelled_run_keeps_its_units_and_only_the_rest_is_run()
    {
        using var place = new Place();
        using var cancel = new CancellationTokenSource();
        using (var folder = RunFolder.Begin(place.At("run"), Sixteen, new(Share.Whole, "{}")))
        {
            var after = new Cancelling(5, cancel);
            Assert.Throws<OperationCanceledException>(() => RunEngine.Run(folder, new Toy(Sixteen), 1, new(), after, cancel.Token));
        }

        Assert.Equal(11, place.Work("run", Sixteen));
        Assert.Equal(0, place.Work("run", Sixteen));
        Assert.Equal(place.Finish("whole", Sixteen), place.Finish("run", Sixteen));
    }

    [Fact]
    public void Torn_and_altered_units_are_told_and_run_again()
    {
        using var place = new Place();
        place.Work("run", Sixteen);
        Change(Unit(place, 3), bytes => bytes[..(bytes.Length / 2)]);
        Change(Unit(place, 5), bytes => [.. bytes[..^40], (byte)(bytes[^40] ^ 1), .. bytes[^39..]]);
        Change(Unit(place, 7), _ => []);
        File.Copy(Unit(place, 1), Unit(place, 2), overwrite: true);
        var notes = new RunNotes();
        Assert.Equal(4, place.Work("run", Sixteen, notes: notes));
        Assert.Equal(["W0914", "W0910", "W0911", "W0910"], notes.Sorted().Select(n => n.Code));
        Assert.Equal(place.Finish("whole", Sixteen), place.Finish("run", Sixteen));
    }

    [Fact]
    public void Every_altered_byte_of_a_unit_is_noticed()
    {
        using var place = new Place();
        var one = Toy.Manifest(draws: 3, unitDraws: 3);
        place.Work("run", one);
        var good = File.ReadAllBytes(Unit(place, 0));
        for (var at = 0; at < good.Length; at++)
        {
            Change(Unit(place, 0), _ => [.. good[..at], (byte)(good[at] ^ 1), .. good[(at + 1)..]]);
            try
            {
                Assert.Equal(1, place.Work("run", one));
            }
            catch (RunException refused) // the digits of the version of the format
            {
                Assert.Equal("E0912", refused.Note.Code);
                Change(Unit(place, 0), _ => good);
            }
        }

        Assert.Equal(good, File.ReadAllBytes(Unit(place, 0)));
    }

    [Fact]
    public void What_a_killed_process_left_unfinished_is_removed()
    {
        using var place = new Place();
        place.Work("run", Sixteen);
        File.Move(Unit(place, 4), Unit(place, 4) + ".entente-tmp");
        Assert.Equal(1, place.Work("run", Sixteen));
        Assert.Empty(Directory.EnumerateFiles(place.Root, "*.entente-tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_unit_of_another_run_and_one_of_another_format_are_refused()
    {
        using var place = new Place();
        place.Work("run", Sixteen);
        place.Work("other", Sixteen with { Seed = 2 });
        File.Copy(Path.Combine(place.At("other"), "units", "000003.columns"), Unit(place, 3), overwrite: true);
        Assert.Equal("E0913", Refused(() => place.Work("run", Sixteen)));
        var text = File.ReadAllBytes(Path.Combine(place.At("other"), "units", "000003.columns"));
        text[Array.IndexOf(text, (byte)'1', 16)] = (byte)'2';
        File.WriteAllBytes(Unit(place, 3), text);
        Assert.Equal("E0912", Refused(() => place.Work("run", Sixteen)));
    }

    [Fact]
    public void A_run_with_another_manifest_is_refused_and_the_difference_named()
    {
        using var place = new Place();
        place.Work("run", Sixteen);
        var refused = Assert.Throws<RunException>(() => place.Work("run", Sixteen with { Draws = 1001, Work = """{"color":"red"}""" }));
        Assert.Equal("E0908", refused.Note.Code);
        Assert.Contains("work (color), draws", refused.Note.En, StringComparison.Ordinal);
        Assert.Contains("draws", refused.Note.ZhHant, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_manifest_is_refused()
    {
        using var place = new Place();
        place.Work("run", Sixteen);
        Change(Path.Combine(place.At("run"), "manifest.json"), bytes => [.. bytes, (byte)' ']);
        Assert.Equal("E0907", Refused(() => place.Work("run", Sixteen)));
    }

    [Fact]
    public void A_folder_without_a_run_one_of_another_version_and_one_that_lost_its_way_are_refused()
    {
        using var place = new Place();
        Assert.Equal("E0906", Refused(() => RunFolder.Open(place.At("nothing"), "1.0.0")));
        Assert.False(Directory.Exists(place.At("nothing")));
        place.Work("run", Sixteen);
        Assert.Equal("E0905", Refused(() => RunFolder.Open(place.At("run"), "1.0.1")));
        File.Delete(Path.Combine(place.At("run"), "resume.json"));
        Assert.Equal("E0903", Refused(() => RunFolder.Open(place.At("run"), "1.0.0")));
        Assert.Equal(0, place.Work("run", Sixteen));
        RunFolder.Open(place.At("run"), "1.0.0").Dispose();
    }

    [Fact]
    public void Two_processes_do_not_work_in_one_folder()
    {
        using var place = new Place();
        using var first = RunFolder.Begin(place.At("run"), Sixteen, new(Share.Whole, "{}"));
        Assert.Equal("E0902", Refused(() => place.Work("run", Sixteen)));
    }

    [Fact]
    public void A_folder_of_one_share_takes_no_other()
    {
        using var place = new Place();
        place.Work("run", Sixteen, "2/3");
        Assert.Equal("E0904", Refused(() => place.Work("run", Sixteen, "1/3")));
        Assert.Equal("E0904", Refused(() => place.Work("run", Sixteen)));
    }

    [Fact]
    public void A_run_of_another_build_is_refused_however_it_is_gone_on_with()
    {
        using var place = new Place();
        place.Work("run", Sixteen with { Program = "1.0.0+aaaaaaaaaaaa" });
        foreach (var go in (Action[])[() => RunFolder.Open(place.At("run"), "1.0.0+bbbbbbbbbbbb"), () => place.Work("run", Sixteen with { Program = "1.0.0+bbbbbbbbbbbb" }), () => ShardMerge.Manifest([place.At("run")], "1.0.0+bbbbbbbbbbbb")])
        {
            var refused = Assert.Throws<RunException>(go);
            Assert.Equal("E0905", refused.Note.Code);
            foreach (var build in (string[])["1.0.0+aaaaaaaaaaaa", "1.0.0+bbbbbbbbbbbb"])
                Assert.True(refused.Note.En.Contains(build, StringComparison.Ordinal) && refused.Note.ZhHant.Contains(build, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_finished_run_is_read()
    {
        using var place = new Place();
        var digest = place.Finish("run", Sixteen);
        Assert.Equal(((string?)digest, ""), Look(place));
    }

    [Theory]
    [InlineData("longer")]
    [InlineData("altered")]
    [InlineData("gone")]
    [InlineData("empty")]
    public void A_finished_run_whose_results_do_not_hold_is_told_and_made_again(string damage)
    {
        using var place = new Place();
        var (digest, results) = (place.Finish("run", Sixteen), Path.Combine(place.At("run"), "results.columns"));
        var whole = place.Contents("run");
        if (damage == "gone") File.Delete(results);
        else Change(results, bytes => damage switch { "longer" => [.. bytes, 0], "empty" => [], _ => [.. bytes[..^40], (byte)(bytes[^40] ^ 1), .. bytes[^39..]] });
        Assert.Equal(((string?)null, "W0915"), Look(place));
        Assert.Equal(digest, place.Finish("run", Sixteen));
        Assert.Equal(whole, place.Contents("run"));
    }

    [Fact]
    public void A_run_that_lost_its_mark_is_made_again()
    {
        using var place = new Place();
        var digest = place.Finish("run", Sixteen);
        File.Delete(Path.Combine(place.At("run"), "finished.json"));
        Assert.Equal(((string?)null, "W0924"), Look(place));
        Assert.Equal(digest, place.Finish("run", Sixteen));
    }

    [Fact]
    public void A_mark_with_another_digest_is_told()
    {
        using var place = new Place();
        var digest = place.Finish("run", Sixteen);
        var mark = Path.Combine(place.At("run"), "finished.json");
        File.WriteAllText(mark, File.ReadAllText(mark).Replace(digest, new string('0', digest.Length), StringComparison.Ordinal));
        Assert.Equal(((string?)null, "W0915"), Look(place));
        var notes = new RunNotes();
        place.Work("run", Sixteen);
        using var folder = RunFolder.Open(place.At("run"), "1.0.0");
        Assert.Equal(digest, RunFinish.Gather(folder, notes).Digest);
        Assert.Equal("W0923", Assert.Single(notes.Sorted()).Code);
    }

    private static (string? Digest, string Notes) Look(Place place)
    {
        var notes = new RunNotes();
        using var folder = RunFolder.Open(place.At("run"), "1.0.0");
        var digest = RunFinish.Read(folder, notes)?.Digest;
        return (digest, string.Join(" ", notes.Sorted().Select(n => n.Code)));
    }

    private static string Unit(Place place, int unit) => Path.Combine(place.At("run"), "units", $"{unit:D6}.columns");

    private static void Change(string path, Func<byte[], byte[]> change) => File.WriteAllBytes(path, change(File.ReadAllBytes(path)));

    private static string Refused(Action action) => Assert.Throws<RunException>(action).Note.Code;

    private sealed class Cancelling(int after, CancellationTokenSource cancel) : IProgress<double>
    {
        private int reports;

        public void Report(double value)
        {
            if (++reports == after) cancel.Cancel();
        }
    }
}

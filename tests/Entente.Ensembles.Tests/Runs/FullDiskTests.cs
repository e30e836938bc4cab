using Entente.Ensembles.Runs;

namespace Entente.Ensembles.Tests.Runs;

/// <summary>Whatever the disk does, finished work stays, nothing is left half-written, and the message says what to do.</summary>
public sealed class FullDiskTests
{
    private const int DiskFull = 28, TooLarge = -1;

    private static readonly Manifest Run = Toy.Manifest(draws: 1000, unitDraws: 64);

    [Theory]
    [InlineData(DiskFull, "the disk is full", "磁碟空間已滿")]
    [InlineData(TooLarge, "no larger files", "不允許更大的檔案")]
    public void A_full_disk_loses_no_finished_unit(int code, string en, string zhHant)
    {
        using var place = new Place();
        var refused = Assert.Throws<RunException>(() => place.Work("run", Run, storage: new Limited(10_000, code)));
        Assert.Equal("E0901", refused.Note.Code);
        Assert.Contains(en, refused.Note.En, StringComparison.Ordinal);
        Assert.Contains($"entente resume {place.At("run")}", refused.Note.En, StringComparison.Ordinal);
        Assert.Contains(zhHant, refused.Note.ZhHant, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(place.Root, "*.entente-tmp", SearchOption.AllDirectories));
        var kept = Directory.GetFiles(Path.Combine(place.At("run"), "units")).Length;
        Assert.InRange(kept, 1, 15);
        Assert.Equal(16 - kept, place.Work("run", Run));
        Assert.Equal(place.Finish("whole", Run), place.Finish("run", Run));
    }

    [Fact]
    public void A_disk_that_fills_up_while_results_are_put_together_leaves_every_unit()
    {
        using var place = new Place();
        place.Work("run", Run);
        using (var folder = RunFolder.Begin(place.At("run"), Run, new(Share.Whole, "{}"), new Limited(1000, DiskFull)))
            Assert.Throws<RunException>(() => RunFinish.Gather(folder, new()));
        Assert.Equal(0, place.Work("run", Run));
    }

    [Fact]
    public void A_disk_on_which_nothing_can_be_made_is_told()
    {
        using var place = new Place();
        var refused = Assert.Throws<RunException>(() => place.Work("run", Run, storage: new Closed()));
        Assert.Contains("permission denied", refused.Note.En, StringComparison.Ordinal);
        Assert.Contains("權限不足", refused.Note.ZhHant, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_the_folder_s_place_is_told()
    {
        using var place = new Place();
        File.WriteAllText(place.At("run"), "a file");
        Assert.Equal("E0922", Assert.Throws<RunException>(() => place.Work("run", Run)).Note.Code);
        Assert.Equal("a file", File.ReadAllText(place.At("run")));
    }

    /// <summary>A disk with room for so many bytes.</summary>
    private sealed class Limited(int room, int code) : IStorage
    {
        private int left = room;

        public FileStream Create(string path) => new Stream(path, this);

        public void Flush(FileStream file) => Disk.Instance.Flush(file);

        private void Take(int value)
        {
            left -= value;
            if (left < 0) throw code == TooLarge ? new ArgumentOutOfRangeException(nameof(value)) : new IOException("full", code);
        }

        private sealed class Stream(string path, Limited disk) : FileStream(path, FileMode.Create, FileAccess.ReadWrite)
        {
            public override void Write(ReadOnlySpan<byte> buffer)
            {
                disk.Take(buffer.Length);
                base.Write(buffer);
            }
        }
    }

    private sealed class Closed : IStorage
    {
        public FileStream Create(string path) => throw new UnauthorizedAccessException();

        public void Flush(FileStream file) => throw new UnauthorizedAccessException();
    }
}

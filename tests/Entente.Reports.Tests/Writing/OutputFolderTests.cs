using Entente.Reports.Writing;

namespace Entente.Reports.Tests.Writing;

public sealed class OutputFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("entente-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Files_are_written_into_new_folders_and_replace_older_ones()
    {
        var folder = Path.Combine(_folder, "new", "deep");
        Write(folder, ("a.txt", "old"), ("tables/b.csv", "old"));
        var paths = Write(folder, ("a.txt", "new"), ("tables/b.csv", "new"));
        Assert.Equal([Path.Combine(folder, "a.txt"), Path.Combine(folder, "tables", "b.csv")], paths);
        Assert.All(paths, p => Assert.Equal("new", File.ReadAllText(p)));
    }

    [Fact]
    public void A_failure_half_way_leaves_the_old_files_and_no_rubbish()
    {
        Write(_folder, ("a.txt", "old"));
        Directory.CreateDirectory(Path.Combine(_folder, "b.txt"));
        var error = Assert.Throws<OutputException>(() => Write(_folder, ("a.txt", "new"), ("b.txt", "new")));
        Assert.Contains(_folder, error.Message, StringComparison.Ordinal);
        Assert.Contains("無法寫入", error.Text.ZhHant, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(Path.Combine(_folder, "a.txt")));
        Assert.Single(Directory.GetFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_an_error_that_names_it()
    {
        var taken = Path.Combine(_folder, "taken");
        File.WriteAllText(taken, "mine");
        Assert.Contains("taken", Assert.Throws<OutputException>(() => Write(taken, ("a.txt", "x"))).Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(taken));
    }

    [Fact]
    public void A_full_disk_is_said_to_be_full_in_both_languages()
    {
        var full = new OutputException("out", new IOException("No space left on device", 28));
        Assert.Equal("cannot write to 'out': the disk is full", full.Message);
        Assert.Equal("無法寫入「out」：磁碟空間已滿", full.Text.ZhHant);
    }

    private static IReadOnlyList<string> Write(string folder, params (string Path, string Text)[] files) =>
        new OutputFolder(folder).Write([.. files.Select(f => (f.Path, System.Text.Encoding.UTF8.GetBytes(f.Text)))]);
}

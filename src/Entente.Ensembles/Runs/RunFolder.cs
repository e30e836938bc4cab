using System.Globalization;

namespace Entente.Ensembles.Runs;

/// <summary>
/// The folder of a run, held against other processes until it is disposed of: <c>manifest.json</c>; while the run is unfinished
/// <c>resume.json</c> and a file per finished unit under <c>units/</c>; in the end <c>results.columns</c>, what was made of it, and
/// <c>finished.json</c>. Every file is written whole or not at all.
/// </summary>
public sealed class RunFolder : IDisposable
{
    internal const string ManifestName = "manifest.json", ResultsName = "results.columns";

    private readonly FileStream held;

    private RunFolder(string path, FileStream held, Manifest manifest, Resumption? resumption, IStorage storage) =>
        (Path, this.held, Manifest, Resumption, Storage) = (path, held, manifest, resumption, storage);

    /// <summary>Its path.</summary>
    public string Path { get; }

    /// <summary>What is run.</summary>
    public Manifest Manifest { get; }

    /// <summary>What the unfinished run needs to go on; null of a finished one, also of one that was damaged since.</summary>
    public Resumption? Resumption { get; }

    /// <summary>The share worked out here.</summary>
    public Share Share => Resumption?.Share ?? Share.Whole;

    /// <summary>The results.</summary>
    public string Results => In(ResultsName);

    internal IStorage Storage { get; }

    /// <summary>Begins a run, or goes on with the same run where it stands in the folder.</summary>
    /// <param name="path">Made if missing.</param>
    /// <param name="manifest">What is to be run.</param>
    /// <param name="resumption">What it needs to go on.</param>
    /// <param name="storage">Where bytes go; the disk unless given.</param>
    /// <exception cref="RunException">Another run, another share or another process is there, or it cannot be written.</exception>
    public static RunFolder Begin(string path, Manifest manifest, Resumption resumption, IStorage? storage = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(resumption);
        return Held(path, held =>
        {
            var folder = new RunFolder(path, held, manifest, resumption, storage ?? Disk.Instance);
            folder.Enter();
            return folder;
        });
    }

    /// <summary>Opens the folder of a run that was begun.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="program">Version and build of this program.</param>
    /// <param name="storage">Where bytes go; the disk unless given.</param>
    /// <exception cref="RunException">There is no run, one of another version or build of the program, or another process is there.</exception>
    public static RunFolder Open(string path, string program, IStorage? storage = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        RunReading.Manifest(path, program); // before a lock is made where there is no run
        return Held(path, held =>
        {
            var manifest = RunReading.Manifest(path, program);
            var folder = new RunFolder(path, held, manifest, RunReading.Resumption(path), storage ?? Disk.Instance);
            if (folder.Resumption is null && folder.Finished() is null && !File.Exists(folder.Results))
                throw RunException.Error(
                    folder.In(Resumption.Name), "E0903",
                    "is missing or damaged, so nobody knows how the run goes on; give the command that began it again, with the same --out",
                    "缺失或損壞，無從得知如何續跑；請以相同的 --out 重新執行原指令");
            folder.Sweep();
            return folder;
        });
    }

    /// <summary>What the finished run says of itself; null while it is unfinished. Does not look at the results themselves.</summary>
    public FinishedRun? Finished()
    {
        var path = In(FinishedRun.Name);
        return File.Exists(path) && FinishedRun.Read(File.ReadAllBytes(path)) is { } finished && finished.Run == Manifest.Hash ? finished : null;
    }

    /// <summary>Lets other processes in.</summary>
    public void Dispose() => held.Dispose();

    internal string In(string name) => System.IO.Path.Combine(Path, name);

    internal string UnitPath(int unit) => UnitPath(Path, unit);

    internal static string UnitPath(string folder, int unit) =>
        System.IO.Path.Combine(folder, "units", unit.ToString("D6", CultureInfo.InvariantCulture) + ".columns");

    internal void Write(string path, Action<FileStream> write) => WholeFile.Write(Storage, Path, path, write);

    internal void Write(string path, byte[] bytes) => WholeFile.Write(Storage, Path, path, bytes);

    private void Enter()
    {
        if (!File.Exists(In(ManifestName)))
        {
            Write(In(Resumption.Name), Resumption!.ToBytes());
            Write(In(ManifestName), Manifest.ToBytes());
            return;
        }

        RunReading.RequireSame(Path, Manifest);
        if (RunReading.Resumption(Path) is { } there && there.Share != Share)
            throw RunException.Error(
                Path, "E0904",
                $"holds share {there.Share} of this run and not {Share}; name another folder for each share",
                $"其中為此次運算的第 {there.Share} 份，而非 {Share}；每一份請各用一個資料夾");
        if (Finished() is null) Write(In(Resumption.Name), Resumption!.ToBytes());
        Sweep();
    }

    /// <summary>Removes what a process that was killed left unfinished.</summary>
    private void Sweep()
    {
        try
        {
            foreach (var left in Directory.EnumerateFiles(Path, "*" + WholeFile.Suffix, SearchOption.AllDirectories)) File.Delete(left);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw WholeFile.Refused(Path, Path, fault);
        }
    }

    private static RunFolder Held(string path, Func<FileStream, RunFolder> open)
    {
        var held = RunLock.Take(path);
        try
        {
            return open(held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }
}

using Entente.Tests.Kit;

namespace Entente.Acceptance.Tests.Kit;

/// <summary>A folder of a test's own, gone when the test ends.</summary>
internal sealed class Workplace : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("entente-").FullName;

    public string At(params string[] parts) => Path.Combine([Folder, .. parts]);

    /// <summary>Copies a case, the reference case unless told otherwise.</summary>
    public CaseCopy Case(string name = "case", string of = "taiwan-strait")
    {
        var from = Repository.At("cases", of);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = At(name, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        return new CaseCopy(At(name));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

using System.Reflection;

namespace Entente.Tests.Kit;

/// <summary>The repository that the tests were built from, and the files in it that people wrote.</summary>
internal static class Repository
{
    private static readonly string[] Ignored = [".git", ".build", "bin", "obj", "out", "node_modules", "dist", "TestResults"];

    public static readonly string Root = Find(AppContext.BaseDirectory) ?? Find(ProjectFolder)
        ?? throw new InvalidOperationException("Entente.slnx was not found above the tests");

    private static string ProjectFolder => typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "ProjectFolder").Value!;

    /// <summary>A path below the root.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The path as shown in messages.</summary>
    public static string Shown(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>Files below <paramref name="folder"/> with one of the extensions (all if none is given), without what is built.</summary>
    public static IEnumerable<string> Files(string folder, params string[] extensions) => Walk(At(folder))
        .Where(f => extensions.Length == 0 || extensions.Contains(Path.GetExtension(f)))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Walk(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var deeper = Directory.EnumerateDirectories(folder).Where(d => !Ignored.Contains(Path.GetFileName(d)) && new DirectoryInfo(d).LinkTarget is null);
        return Directory.EnumerateFiles(folder).Where(Written).Concat(deeper.SelectMany(Walk));
    }

    private static bool Written(string file) =>
        !file.Contains(".received.", StringComparison.Ordinal) && !file.EndsWith(".user", StringComparison.Ordinal) && new FileInfo(file).LinkTarget is null;

    private static string? Find(string start)
    {
        var folder = new DirectoryInfo(start);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Entente.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName;
    }
}

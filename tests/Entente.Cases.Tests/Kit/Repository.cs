namespace Entente.Cases.Tests.Kit;

/// <summary>Finds the repository from where the tests run.</summary>
internal static class Repository
{
    public static readonly string Root = Find(AppContext.BaseDirectory) ?? Find(Directory.GetCurrentDirectory()) ?? FromSource();

    public static string ReferenceCase => Path.Combine(Root, "cases", "taiwan-strait");

    private static string? Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Entente.slnx")))
                return folder.FullName;
        }

        return null;
    }

    /// <summary>Artifacts may be built outside the repository; the project's own folder is then known from the build.</summary>
    private static string FromSource() =>
        Find(typeof(Repository).Assembly.GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), false)
            .Cast<System.Reflection.AssemblyMetadataAttribute>().Single(a => a.Key == "ProjectFolder").Value!)!;
}

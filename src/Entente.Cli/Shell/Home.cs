namespace Entente.Cli.Shell;

/// <summary>Finds the folder that holds <c>theories/</c> and <c>references.bib</c>.</summary>
internal static class Home
{
    /// <summary>The folder in ENTENTE_HOME, else the nearest one above the program that holds theories.</summary>
    public static string Folder()
    {
        if (Environment.GetEnvironmentVariable("ENTENTE_HOME") is { Length: > 0 } set)
        {
            return set;
        }

        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "theories")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? Directory.GetCurrentDirectory();
    }

    /// <summary>Version and build of the program: <c>0.1.0+</c> and twelve digits that differ wherever code that results depend on does.</summary>
    public static string Program => $"{Version}+{Build.Of(typeof(Entente.Analysis.Sweeps.Cases.CaseWork).Assembly)}";

    /// <summary>Version of the program.</summary>
    public static string Version => typeof(Home).Assembly.GetName().Version?.ToString(3) ?? "";
}

using System.Diagnostics;
using System.Reflection;
using System.Text;
using Entente.Acceptance.Tests.Kit;
using Entente.Tests.Kit;

namespace Entente.Acceptance.Tests.Tutorial;

/// <summary>A reader's desk: a folder of its own with a copy of the tutorial case, and the program to type commands to.</summary>
internal sealed class Desk : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string Built = typeof(Desk).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Program").Value!;

    private readonly Workplace _place = new();

    public Desk() => Copy(Repository.At("cases", "first-steps"), At("cases/first-steps"));

    public string At(string path) => _place.At(path);

    /// <summary>Runs what a reader types, in the desk's folder, so that the paths in the answers are those on the page.</summary>
    public Outcome Type(string command)
    {
        switch (command.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            case ["./entente", .. var words]:
                return Entente(words);
            case ["cp", "-r", var from, var to]:
                // As cp does: into the folder itself where the source ends in "/.", else as a new folder of that name.
                Assert.True(from.EndsWith("/.", StringComparison.Ordinal) == Directory.Exists(At(to)), $"'{command}' would copy to another place than the page means");
                Copy(At(from), At(to));
                return new Outcome(0, "", "");
            default:
                throw new InvalidOperationException($"the tutorial uses a command that this test does not know: {command}");
        }
    }

    public void Dispose() => _place.Dispose();

    private Outcome Entente(string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Built, .. words])
        {
            WorkingDirectory = _place.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            Environment = { ["ENTENTE_HOME"] = Repository.Root },
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'{string.Join(' ', words)}' took longer than {Patience}");
        }

        return new Outcome(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}

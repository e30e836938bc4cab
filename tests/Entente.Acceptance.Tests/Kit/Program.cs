using System.Diagnostics;
using System.Reflection;
using System.Text;
using Entente.Tests.Kit;

namespace Entente.Acceptance.Tests.Kit;

/// <summary>The command line, run as people run it: in a process of its own.</summary>
internal static class Program
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly UTF8Encoding Utf8 = new(false);

    private static readonly string Path = Shipped() ?? typeof(Program).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Program").Value!;

    /// <summary>Runs the program with arguments.</summary>
    public static Outcome Run(params string[] arguments) => Run([], arguments);

    /// <summary>Runs the program with arguments and environment variables.</summary>
    public static Outcome Run((string Name, string Value)[] environment, params string[] arguments)
    {
        return Wait(Start(environment, arguments), arguments);
    }

    private static Outcome Wait(ProcessStartInfo start, string[] arguments)
    {
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"entente {string.Join(' ', arguments)} did not end within {Patience.TotalMinutes} minutes");
        }

        return new Outcome(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    /// <summary>Runs the program where no file may grow beyond so many blocks of a KiB.</summary>
    public static Outcome RunLimited(int blocks, params string[] arguments)
    {
        // The runtime keeps code in a file of its own, which the limit must not hit.
        var start = Start([("DOTNET_EnableWriteXorExecute", "0")], arguments);
        return Wait(InShell(start, "bash", "-c", $"ulimit -f {blocks}; exec \"$@\"", "bash"), arguments);
    }

    /// <summary>Runs the program with its standard output bound for a file.</summary>
    public static Outcome RunInto(string file, params string[] arguments) =>
        Wait(InShell(Start([], arguments), "bash", "-c", $"exec \"$@\" >'{file}'", "bash"), arguments);

    /// <summary>Runs a script that may mount file systems, which nobody else sees and which go when it ends; in it <c>"$@"</c> is the program.</summary>
    public static Outcome RunInShell(string script, params (string Name, string Value)[] environment) =>
        Wait(InShell(Start(environment, []), "unshare", "-rm", "bash", "-c", script, "bash"), [script]);

    /// <summary>The same under another program, whose last arguments it becomes.</summary>
    private static ProcessStartInfo InShell(ProcessStartInfo start, string shell, params string[] before)
    {
        string[] command = [start.FileName, .. start.ArgumentList];
        start.FileName = shell;
        start.ArgumentList.Clear();
        foreach (var word in (string[])[.. before, .. command]) start.ArgumentList.Add(word);
        return start;
    }

    /// <summary>Starts the program and leaves it running; whoever asks for it ends it.</summary>
    public static Process Begin(params string[] arguments)
    {
        var process = Process.Start(Start([], arguments))!;
        process.StandardInput.Close();
        return process;
    }

    /// <summary>Waits until a program that was left running has come so far; a machine may be busy, so that no fixed time would do.</summary>
    public static async Task AtWork(Process process, Func<bool> isAtWork)
    {
        var clock = Stopwatch.StartNew();
        while (!process.HasExited && !isAtWork() && clock.Elapsed < Patience)
        {
            process.Refresh();
            await Task.Delay(50);
        }
    }

    private static ProcessStartInfo Start((string Name, string Value)[] environment, string[] arguments)
    {
        var native = File.Exists(Native(Path));
        var start = new ProcessStartInfo(native ? Native(Path) : "dotnet", native ? arguments : [Path, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
            WorkingDirectory = System.IO.Path.GetTempPath(),
        };
        start.Environment["ENTENTE_HOME"] = Repository.Root;
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    /// <summary>The program that needs no <c>dotnet</c> before it, beside the assembly.</summary>
    private static string Native(string assembly) => System.IO.Path.ChangeExtension(assembly, null);

    /// <summary>What the script built, where no source is newer; code compiled ahead of time is what people run.</summary>
    private static string? Shipped()
    {
        var (program, stamp) = (Repository.At(".build", "cli", "entente.dll"), Repository.At(".build", "cli.stamp"));
        var fresh = File.Exists(program) && File.Exists(stamp) && Repository.Files("src").All(f => File.GetLastWriteTimeUtc(f) <= File.GetLastWriteTimeUtc(stamp));
        return fresh ? program : null;
    }
}

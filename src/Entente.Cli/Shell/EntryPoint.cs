using System.CommandLine;
using System.Runtime.InteropServices;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Expressions;
using Entente.Reports.Writing;

namespace Entente.Cli.Shell;

/// <summary>Parses the command line, runs the command and turns whatever happens into an exit code.</summary>
internal static class EntryPoint
{
    /// <summary>A command that is asked to stop has so long to say what it leaves behind.</summary>
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(10);

    /// <summary>SIGXFSZ, which would end the program where the file being written can be told to be too large.</summary>
    private const int FileTooLarge = 25;

    /// <summary>Held as long as the program lasts: signals are heard on a thread of their own, perhaps after the write has failed and been told.</summary>
    private static PosixSignalRegistration? tooLarge;

    /// <summary>Runs the program.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        tooLarge = OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create((PosixSignal)FileTooLarge, signal => signal.Cancel = true);
        var screen = new Screen(output, error);
        var language = args.Contains("zh-Hant") || args.Contains("--lang=zh-Hant") ? Language.ZhHant : Language.En;
        var root = Root(screen);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var fault in parsed.Errors)
            {
                error.WriteLine(fault.Message);
            }

            foreach (var hint in Hints(parsed))
            {
                error.WriteLine(hint);
            }

            var help = string.Join(' ', parsed.CommandResult.Command is RootCommand ? ["entente", "--help"] : Path(parsed.CommandResult.Command).Append("--help"));
            screen.Say(language, $"{help} lists what can be asked.", $"以上為用法錯誤；{help} 可列出指令與選項。");
            return ExitCodes.WrongUsage;
        }

        return Guarded(parsed, screen, language);
    }

    private static RootCommand Root(Screen screen)
    {
        var root = new RootCommand("Entente: a workbench for alliance politics. Keep the evidence, run the theories, stress the conclusions.\n同盟政治工作臺：保存證據、運算理論、檢驗結論。");
        var options = new Options();
        foreach (var command in Commands().Select(c => c.Build(options, screen)).OrderBy(c => c.Name, StringComparer.Ordinal))
        {
            root.Add(command);
        }

        return root;
    }

    /// <summary>The words by which a command is called.</summary>
    private static IEnumerable<string> Path(Command command) =>
        (command.Parents.OfType<Command>().FirstOrDefault() is { } above and not RootCommand ? Path(above) : ["entente"]).Append(command.Name);

    /// <summary>What was probably meant by words that no command or option takes.</summary>
    private static IEnumerable<string> Hints(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        string[] known = [.. command.Subcommands.Select(c => c.Name), .. command.Options.Select(o => o.Name)];
        return from word in parsed.UnmatchedTokens
               let near = Suggestion.For(word, known)
               where near is not null
               select near == word
                   ? $"'{word}' goes after the command: entente {command.Name} … {word} … (「{word}」須寫在指令之後)"
                   : $"'{SafeText.Show(word)}': did you mean '{near}'? (是否要寫「{near}」？)";
    }

    private static IEnumerable<ICommand> Commands() => typeof(EntryPoint).Assembly.GetTypes()
        .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(ICommand)))
        .Select(t => (ICommand)Activator.CreateInstance(t)!);

    private static int Guarded(ParseResult parsed, Screen screen, Language language)
    {
        try
        {
            var settings = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeToStop, Output = screen.Out, Error = screen.Error };
            return parsed.InvokeAsync(settings).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            screen.Say(language, "cancelled; nothing was written", "已取消，未寫入任何檔案");
            return ExitCodes.Cancelled;
        }
        catch (OutputException fault)
        {
            screen.Say(language, fault.Text.En, fault.Text.ZhHant);
            return ExitCodes.InputErrors;
        }
        catch (IOException fault) when (OutputException.IsFull(fault))
        {
            screen.Say(language, "standard output cannot be written: the disk is full", "無法寫入標準輸出：磁碟空間已滿");
            return ExitCodes.InputErrors;
        }
#pragma warning disable CA1031 // The last resort: whatever else happens is a fault of ours and must say what to report.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            screen.Say(language, $"A fault of Entente, not of your files. Please report this, with the command that you gave:\n{fault}", $"這是 Entente 的錯誤，並非您的檔案有誤。請連同所用指令回報：\n{fault}");
            return ExitCodes.OurFault;
        }
    }
}

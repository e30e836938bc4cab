using System.CommandLine;
using Entente.Cases;
using Entente.Cli.Shell;
using Entente.Reports.Diff;
using Entente.Reports.Json;

namespace Entente.Cli.Commands.Diff;

/// <summary><c>entente diff RUN RUN</c>: which verdicts changed between two runs of a case, and because of which rows.</summary>
internal sealed class DiffCommand : ICommand
{
    /// <inheritdoc/>
    public Command Build(Options options, Screen screen)
    {
        var old = new Argument<string>("old") { HelpName = "RUN", Description = "Folder of a run's results, or its findings.json (執行結果)" };
        var now = new Argument<string>("new") { HelpName = "RUN", Description = "The same of a later run (另一次執行結果)" };
        var command = new Command("diff", "Say which verdicts changed between two runs, and because of which rows (比較兩次執行)") { old, now, options.Lang, options.Json };
        command.SetAction(parsed => Diff(parsed.GetRequiredValue(old), parsed.GetRequiredValue(now), options.Language(parsed), parsed.GetValue(options.Json), screen));
        return command;
    }

    private static int Diff(string old, string now, Language language, bool machine, Screen screen)
    {
        try
        {
            Write(RunDiff.Between(PastRunReader.Read(old), PastRunReader.Read(now)), language, machine, screen);
            return ExitCodes.Done;
        }
        catch (RunFileException fault)
        {
            screen.Say(language, fault.Text.En, fault.Text.ZhHant);
            return ExitCodes.InputErrors;
        }
    }

    private static void Write(RunDiff diff, Language language, bool machine, Screen screen)
    {
        if (machine)
        {
            using var stdout = Console.OpenStandardOutput();
            DiffJson.Write(diff, stdout);
        }
        else
        {
            new DiffPage(diff, language, screen.Out).Write();
        }
    }
}

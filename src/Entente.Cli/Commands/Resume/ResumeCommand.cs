using System.CommandLine;
using Entente.Cli.Commands.Sweep;
using Entente.Cli.Shell;
using Entente.Ensembles.Runs;

namespace Entente.Cli.Commands.Resume;

/// <summary><c>entente resume RUN</c>: checks what a run has finished and works out the rest.</summary>
internal sealed class ResumeCommand : ICommand
{
    /// <inheritdoc/>
    public Command Build(Options options, Screen screen)
    {
        var folder = new Argument<string>("run") { HelpName = "RUN", Description = "Folder of a run that was begun by entente sweep (由 entente sweep 起始的運算資料夾)" };
        var command = new Command("resume", "Go on with a run that was stopped, killed or cut off by a full disk (續跑中斷的運算)") { folder, options.Threads, options.Lang, options.Json, options.Quiet };
        RunDriver.Acts(command, (parsed, cancellation) =>
            new RunDriver(RunAsked.Of(parsed, options), screen, cancellation).Complete(() => RunFolder.Open(parsed.GetRequiredValue(folder), Home.Program)));
        return command;
    }
}

using System.CommandLine;
using Entente.Cli.Shell;

namespace Entente.Cli.Commands.Game;

/// <summary><c>entente game …</c>: what can be done with a game in a file. Every class of this assembly that is an <see cref="IGameVerb"/> is offered.</summary>
internal sealed class GameCommand : ICommand
{
    /// <inheritdoc/>
    public Command Build(Options options, Screen screen)
    {
        var command = new Command("game", "Solve a game in a file, find its levers, name it, convert it (求解賽局、尋找槓桿、命名、轉檔)");
        foreach (var verb in Discovered.All<IGameVerb>().Select(v => v.Build(options, screen)).OrderBy(v => v.Name, StringComparer.Ordinal))
        {
            command.Add(verb);
        }

        return command;
    }
}

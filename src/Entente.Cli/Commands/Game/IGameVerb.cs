using System.CommandLine;
using Entente.Cli.Shell;

namespace Entente.Cli.Commands.Game;

/// <summary>Something that can be done with a game.</summary>
internal interface IGameVerb
{
    /// <summary>The subcommand with its arguments, options and action.</summary>
    Command Build(Options options, Screen screen);
}

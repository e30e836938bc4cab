using System.CommandLine;

namespace Entente.Cli.Shell;

/// <summary>A command of the program. Every class of this assembly that implements it is offered.</summary>
internal interface ICommand
{
    /// <summary>The command with its arguments, options and action.</summary>
    Command Build(Options options, Screen screen);
}

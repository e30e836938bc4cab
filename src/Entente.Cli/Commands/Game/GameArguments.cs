using System.CommandLine;

namespace Entente.Cli.Commands.Game;

/// <summary>Arguments that subcommands share.</summary>
internal static class GameArguments
{
    /// <summary>The file.</summary>
    public static Argument<string> File() => new("file")
    {
        HelpName = "FILE",
        Description = "A game: .nfg, .efg or .yml, or a 2×2 game in quotes, row by row: \"3,3 1,4 4,1 2,2\" (賽局檔，或以引號逐列寫出的 2×2 賽局)",
    };
}

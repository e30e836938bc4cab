namespace Entente.Cli.Shell;

/// <summary>Exit codes of the program.</summary>
internal static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The input has errors.</summary>
    public const int InputErrors = 1;

    /// <summary>Wrong usage.</summary>
    public const int WrongUsage = 2;

    /// <summary>A fault of ours.</summary>
    public const int OurFault = 3;

    /// <summary>Cancelled.</summary>
    public const int Cancelled = 130;
}

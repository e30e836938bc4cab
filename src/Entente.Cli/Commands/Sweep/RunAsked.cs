using System.CommandLine;
using Entente.Cases;
using Entente.Cli.Shell;

namespace Entente.Cli.Commands.Sweep;

/// <summary>How a long run is to be done and shown; no result depends on it.</summary>
/// <param name="Threads">Threads.</param>
/// <param name="Json">Whether machines read.</param>
/// <param name="Quiet">Whether to be silent.</param>
/// <param name="Language">Language of what people read.</param>
internal sealed record RunAsked(int Threads, bool Json, bool Quiet, Language Language)
{
    /// <summary>Reads the shared options.</summary>
    public static RunAsked Of(ParseResult parsed, Options options) =>
        new(parsed.GetValue(options.Threads), parsed.GetValue(options.Json), parsed.GetValue(options.Quiet), options.Language(parsed));
}

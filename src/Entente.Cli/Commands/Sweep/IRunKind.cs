using System.Text.Json.Nodes;
using Entente.Cases;
using Entente.Cli.Shell;
using Entente.Ensembles.Runs;

namespace Entente.Cli.Commands.Sweep;

/// <summary>A kind of long run. Every class of this assembly that implements it is known to <c>resume</c> and <c>merge</c>.</summary>
internal interface IRunKind
{
    /// <summary>What manifests call it.</summary>
    string Kind { get; }

    /// <summary>The work of a manifest, or null after telling why it cannot be done here.</summary>
    IWork? Work(Manifest manifest, Resumption resumption, Screen screen, Language language);

    /// <summary>What the results of a whole run say.</summary>
    RunAnswer Answer(Results results, int threads, CancellationToken cancellation);
}

/// <summary>What a whole run says, for machines and for people.</summary>
/// <param name="Json">For machines.</param>
/// <param name="Files">Tables to be written beside the results.</param>
/// <param name="Page">For people: lines in a language.</param>
internal sealed record RunAnswer(JsonObject Json, IReadOnlyList<RunFile> Files, Func<Language, IEnumerable<string>> Page);

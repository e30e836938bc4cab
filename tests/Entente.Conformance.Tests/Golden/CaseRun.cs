using System.Collections.Concurrent;
using Entente.Analysis.Findings;
using Entente.Analysis.Runs;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Conformance.Tests.Kit;
using Entente.Tests.Kit;

namespace Entente.Conformance.Tests.Golden;

/// <summary>Runs of shipped cases, as the command line runs them when nothing else is asked.</summary>
internal static class CaseRun
{
    /// <summary>The case whose documents the statements are taken from.</summary>
    public const string Reference = "taiwan-strait";

    private const int Draws = 10_000;

    private static readonly ConcurrentDictionary<string, Lazy<RunResult>> Runs = new();

    /// <summary>The run of a case.</summary>
    public static RunResult Of(string id) => Runs.GetOrAdd(id, i => new(() => Run(i))).Value;

    /// <summary>A finding of the reference case.</summary>
    public static Finding Finding(string id) => Of(Reference).Findings.FirstOrDefault(f => f.Id == id) ?? throw new InvalidDataException($"the run has no finding '{id}'");

    private static RunResult Run(string id)
    {
        var faults = new DiagnosticBag();
        var read = CaseReader.Read(Repository.At("cases", id), faults);
        var run = read is null ? null : Runner.Run(read, Library.Shipped, new RunOptions(Draws, 1, Environment.ProcessorCount, read.AsOf), faults);
        return run ?? throw new InvalidDataException(string.Join('\n', faults.Sorted().Select(f => f.Format(Language.En))));
    }
}

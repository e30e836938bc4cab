using Entente.Analysis.Findings;
using Entente.Analysis.Scenarios;
using Entente.Cases;
using Entente.Theories.Files;

namespace Entente.Analysis.Runs;

/// <summary>What a run was asked to do.</summary>
/// <param name="Draws">Draws, at least 1.</param>
/// <param name="Seed">Seed of every stream.</param>
/// <param name="Threads">Threads; no result depends on it.</param>
/// <param name="AsOf">Claims published later play no part.</param>
public sealed record RunOptions(int Draws, ulong Seed, int Threads, DateOnly AsOf)
{
    /// <summary>
    /// Whether to try every set of up to three items that might overturn each verdict, by its absence and by an opposite reading; otherwise
    /// only single absences, and a bound.
    /// </summary>
    public bool Flips { get; init; }

    /// <summary>The finding of which that is tried in any case; null: none.</summary>
    public string? FlipsOf { get; init; }
}

/// <summary>A finished run: everything that a report needs.</summary>
/// <param name="Case">The case.</param>
/// <param name="Options">What was asked.</param>
/// <param name="Theories">Theories that were applied, by id.</param>
/// <param name="Inputs">Files read, case and theories, sorted by path.</param>
/// <param name="Findings">Sorted by system (R1 before R9 before R36), theory, subject, year and variant.</param>
public sealed record RunResult(Case Case, RunOptions Options, IReadOnlyDictionary<string, TheoryFile> Theories, IReadOnlyList<InputFile> Inputs, IReadOnlyList<Finding> Findings)
{
    /// <summary>The catalogue of systems, for the account of what the case covers.</summary>
    public IReadOnlyList<SystemEntry> Systems { get; init; } = [];

    /// <summary>What each scenario of the case does to the findings, sorted by its id.</summary>
    public IReadOnlyList<ScenarioResult> Scenarios { get; init; } = [];
}

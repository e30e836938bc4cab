using Entente.Analysis.Evaluation;
using Entente.Analysis.Plans;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Theories.Files;
using Entente.Theories.Forms;

namespace Entente.Analysis.Runs;

/// <summary>Runs a case: plan, evaluate, findings.</summary>
public static class Runner
{
    /// <summary>The run, or null when the case asks for what the theories or its codebook lack.</summary>
    /// <param name="case">The case.</param>
    /// <param name="library">The theories.</param>
    /// <param name="options">Draws, seed, threads and as-of date.</param>
    /// <param name="faults">Takes the faults.</param>
    /// <param name="progress">Told the share done, 0–1.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static RunResult? Run(Case @case, TheoryLibrary library, RunOptions options, DiagnosticBag faults, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        if (Plan.Make(@case, library.Theories, options.AsOf, faults) is not { } plan)
        {
            return null;
        }

        if (Evaluate(@case, library, options, plan, faults, progress, cancellation) is not { } evaluated)
        {
            return null;
        }

        var applied = plan.Units.Select(u => u.Theory).DistinctBy(t => t.Id).ToDictionary(t => t.Id, StringComparer.Ordinal);
        var paths = applied.Values.Concat(SeriesCatalogue.CalledBy(applied.Values, library.Theories.Values)).Select(t => t.Path).ToHashSet(StringComparer.Ordinal);
        var read = library.Inputs.Where(i => paths.Contains(i.Path));
        return new RunResult(@case, options, applied, [.. @case.Inputs.Concat(read).OrderBy(i => i.Path, StringComparer.Ordinal)], evaluated.Findings) { Systems = library.Systems, Scenarios = evaluated.Scenarios };
    }

    private static Evaluated? Evaluate(Case @case, TheoryLibrary library, RunOptions options, Plan plan, DiagnosticBag faults, IProgress<double>? progress, CancellationToken cancellation)
    {
        try
        {
            return new Evaluator(@case, library.Theories, options).Evaluate(plan, progress, cancellation);
        }
        catch (FormulaException fault)
        {
            FormulaFault.Report(fault, faults);
            return null;
        }
    }
}

using Entente.Analysis.Evaluation;
using Entente.Analysis.Plans;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Numerics;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Verdicts;

namespace Entente.Analysis.Sweeps.Cases;

/// <summary>The course that a model takes in a case, as a theory has it.</summary>
/// <param name="Finding">Id of the finding.</param>
/// <param name="Question">The question in words.</param>
/// <param name="Course">The course.</param>
/// <param name="Verdicts">Every verdict's share of the draws, the likeliest first.</param>
/// <param name="Dominated">Whether the prior outweighs the evidence, so that no verdict is given.</param>
public sealed record CaseCourse(string Finding, Localised Question, SimulatedCourse Course, IReadOnlyList<VerdictShare> Verdicts, bool Dominated);

/// <summary>Plays the models of a case's theories, and nothing else of the case.</summary>
public static class CaseCourses
{
    private const string Form = "model";

    /// <summary>The courses, in the order of the case; null when the case asks for what the theories or its codebook lack.</summary>
    /// <param name="case">The case.</param>
    /// <param name="library">The theories.</param>
    /// <param name="options">Draws, seed, threads and as-of date.</param>
    /// <param name="faults">Takes the faults.</param>
    /// <param name="cancellation">Stops between theories and subjects.</param>
    public static IReadOnlyList<CaseCourse>? Of(Case @case, TheoryLibrary library, Runs.RunOptions options, DiagnosticBag faults, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(options);
        if (Plan.Make(@case, library.Theories, options.AsOf, faults) is not { } plan)
        {
            return null;
        }

        var world = new World(@case, library.Theories.Values, options.Seed, options.Draws, options.AsOf);
        Unit[] units = [.. plan.Units.Where(u => u.Reading.Body.Form == Form)];
        try
        {
            return [.. Chunks.Map(units.Length, options.Threads, i => Of(units[i], @case, world).ToArray(), cancellation).SelectMany(c => c)];
        }
        catch (FormulaException fault)
        {
            FormulaFault.Report(fault, faults);
            return null;
        }
    }

    private static IEnumerable<CaseCourse> Of(Unit unit, Case @case, World world) =>
        from years in new[] { unit.Reading.Body.Judgeable(unit.Subject, unit.Years, world) }.OfType<Entente.Cases.Dates.Years>()
        from judgement in unit.Reading.Body.Judge(unit.Theory, unit.Subject, years, world)
        where judgement.Simulated is not null
        select new CaseCourse(
            FindingBuilder.Id(unit, judgement.Year),
            FindingBuilder.Question(unit, @case, judgement.Year),
            judgement.Simulated!,
            Shares(unit, judgement),
            judgement.PriorShare > FindingBuilder.PriorDominates);

    private static VerdictShare[] Shares(Unit unit, Judgement judgement)
    {
        var shares = Tally.Shares(judgement.Verdicts, unit.Reading.Verdicts.Count);
        return [.. unit.Reading.Verdicts.Select((v, i) => new VerdictShare(new(v.Id, v.Text), shares[i])).OrderByDescending(s => s.Share)];
    }
}

using Entente.Analysis.Sweeps.Cases;
using Entente.Analysis.Sweeps.Models;
using Entente.Ensembles.Runs;
using Entente.Reports.Texts;

namespace Entente.Reports.Sweeps;

/// <summary>The report of a sweep: a page in both languages, and the same as Markdown in each. Its bytes depend on the results alone.</summary>
public static class SweepReport
{
    /// <summary>The files of a sweep over a model, to stand beside the results.</summary>
    /// <param name="sweep">What was asked.</param>
    /// <param name="answer">What came of it.</param>
    /// <param name="results">The results.</param>
    public static IReadOnlyList<RunFile> Of(ModelSweep sweep, ModelAnswer answer, Results results)
    {
        var source = new SweepSource(sweep, answer, results);
        var runs = source.Manifest.Draws * source.Manifest.Parts.Count;
        return new SweepDocument(
            SweepWords.Title.Fill(("model", SweepSource.Of(source.Model.Title))),
            SweepWords.Lead.Fill(("runs", SweepSource.Count(runs)), ("steps", SweepSource.Count(sweep.Steps)), ("inputs", SweepSource.Count(sweep.Inputs.Count))),
            SweepWords.Meaning,
            source.Manifest.Program,
            new("readings", SweepWords.Readings, [.. ReadingsSection.Of(source)]),
            new("courses", SweepWords.Courses, [.. CoursesSection.Of(source)]),
            new("depends", SweepWords.Depends, [.. SensitivitySection.Of(source)]),
            new("interest", SweepWords.Interest, [.. InterestSection.Boxes(source)]),
            new("tipping", SweepWords.Tippings, [.. InterestSection.Tippings(source)]),
            new("choices", SweepWords.Choices, [.. ChoicesSection.Of(source)]),
            new("method", SweepWords.Method, [.. RunSection.Of(source)])).Files();
    }

    /// <summary>The files of a sweep over the draws of a case.</summary>
    /// <param name="sweep">What was asked.</param>
    /// <param name="answer">What came of it.</param>
    /// <param name="results">The results.</param>
    public static IReadOnlyList<RunFile> Of(CaseSweep sweep, CaseAnswer answer, Results results)
    {
        var judged = answer.Findings.Count(f => f.Judged);
        return new SweepDocument(
            CaseWords.Title.Fill(("case", sweep.Title)),
            CaseWords.Lead.Fill(("draws", SweepSource.Count(answer.Draws)), ("findings", SweepSource.Count(answer.Findings.Count)), ("judged", SweepSource.Count(judged))),
            Meaning.Probability,
            results.Manifest.Program,
            new("open", CaseWords.Open, [.. CaseSections.Open(answer)]),
            new("scenarios", CaseWords.Scenarios, [.. CaseSections.Scenarios(answer, results.Manifest)]),
            new("findings", CaseWords.Findings, [.. CaseSections.Findings(answer)]),
            new("method", SweepWords.Method, [.. CaseSections.Run(sweep, results)])).Files();
    }
}

using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Expressions;
using Entente.Theories.Files;
using Entente.Theories.Measures;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Course;

/// <summary>Quantities followed over a span of years up to the one judged; verdicts over how they move, alone and together.</summary>
/// <param name="Followed">The quantities.</param>
/// <param name="Span">Years looked at, the judged one included.</param>
/// <param name="Rules">Verdicts over the quantities in the judged year, the functions of <see cref="CourseFunctions"/> and the parameters.</param>
/// <param name="Reported">Formula reported as the finding's value.</param>
/// <param name="Parameters">The theory's parameters.</param>
/// <param name="Unit">What the value measures.</param>
public sealed record CourseBody(IReadOnlyList<Followed> Followed, int Span, VerdictRules Rules, Formula Reported, IReadOnlyList<Parameter> Parameters, Localised Unit) : TheoryBody
{
    /// <inheritdoc/>
    public override string Form => "course";

    /// <inheritdoc/>
    public override bool EveryYear => true;

    /// <inheritdoc/>
    public override bool NeedsTwo => Followed.Any(f => f.Value.NeedsTwo);

    /// <inheritdoc/>
    public override IEnumerable<Formula> Formulas => [.. Followed.Select(f => f.Value.Formula), Reported, .. Rules.Rules.Select(r => r.When).OfType<Formula>()];

    /// <inheritdoc/>
    public override IEnumerable<Judgement> Judge(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null) =>
        Asked(years, only).Select(year => Judge(theory, subject, year, measures));

    private Judgement Judge(TheoryFile theory, Subject subject, int year, IMeasures measures)
    {
        var courses = Followed.ToDictionary(f => f.Id, f => Enumerable.Range(year - Span + 1, Span).Select(y => measures.Fold(f.Value, subject, y)).ToArray(), StringComparer.Ordinal);
        var scope = new Scope(measures, year, new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var parameter in Parameters)
        {
            scope.With(parameter.Id, Value.OfColumn(measures.Parameter(theory.Id, parameter)));
        }

        foreach (var (id, course) in courses)
        {
            scope.With(id, Value.OfColumn(course[^1].Draws));
        }

        CourseFunctions.Offer(scope, courses.ToDictionary(c => c.Key, c => Array.ConvertAll(c.Value, f => f.Draws), StringComparer.Ordinal));
        var value = scope.Evaluate(Reported);
        return new Judgement
        {
            Year = year,
            Verdicts = Rules.Decide(scope, measures.Draws),
            Value = value.InDraws(measures.Draws),
            Unit = Unit,
            Parts = [.. Followed.Select(f => new JudgedPart(f.Id, f.Title, courses[f.Id][^1].Draws, default, PriorShare(courses[f.Id])))],
            Measures = [.. courses.Values.SelectMany(c => c).SelectMany(f => f.Measures).GroupBy(m => m.Call).Select(Merged)],
            PriorShare = courses.Values.Max(PriorShare),
        };
    }

    /// <summary>Of a whole course: the mean over its years.</summary>
    private static double PriorShare(Folded[] course) => course.Average(f => f.PriorShare);

    /// <summary>A measure over several years: as it stands in the last, with whatever bore on any of them.</summary>
    private static Measured Merged(IEnumerable<Measured> years)
    {
        var all = years.ToArray();
        return all[^1] with
        {
            PriorShare = all.Average(m => m.PriorShare),
            Items = [.. all.SelectMany(m => m.Items).GroupBy(i => i.Id, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new Weighted(g.Key, g.Sum(i => i.Share) / all.Length))],
        };
    }
}

/// <summary>A quantity that is followed.</summary>
/// <param name="Id">Name used in the functions.</param>
/// <param name="Title">In words.</param>
/// <param name="Value">Its level, 0–1.</param>
public sealed record Followed(string Id, Localised Title, Quantified Value);

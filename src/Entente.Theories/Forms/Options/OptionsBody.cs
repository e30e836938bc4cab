using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Theories.Files;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Options;

/// <summary>
/// Options judged by weighed criteria and gates, for the last year: stochastic multicriteria acceptability analysis
/// (SMAA-2; Lahdelma and Salminen 2001). In every draw there are weights, drawn from all that are admissible, and a score
/// of every option on every criterion; an option's value is the weighted sum. A gate blocks an option in the draws in which
/// its score lies under a drawn threshold; the others are ranked. Values are linear in the scores: the scale is taken as
/// an interval scale, whose steps are themselves drawn.
/// </summary>
/// <param name="Source">Where the scores come from.</param>
/// <param name="Options">The options, in order of the verdicts.</param>
/// <param name="Criteria">The criteria; at least one is weighed.</param>
/// <param name="Orders">What is known of the weights; with none, all are admissible.</param>
/// <param name="Unit">What the value measures: how far the likeliest first option leads the next.</param>
public sealed record OptionsBody(OptionsSource Source, IReadOnlyList<Option> Options, IReadOnlyList<Criterion> Criteria, IReadOnlyList<ImportanceOrder> Orders, Localised Unit) : TheoryBody
{
    /// <inheritdoc/>
    public override string Form => "options";

    /// <inheritdoc/>
    public override IEnumerable<Formula> Formulas => Source.Where is { } where ? [where] : [];

    /// <inheritdoc/>
    public override IEnumerable<RegisterUse> Registers => [Source.Use];

    /// <summary>Criteria that are weighed, in one order however the theory lists them: sums keep their bits.</summary>
    internal IReadOnlyList<Criterion> Weighed { get; } = [.. Criteria.Where(c => c.Gate is null).OrderBy(c => c.Id, StringComparer.Ordinal)];

    /// <summary>Criteria that are gates.</summary>
    internal IReadOnlyList<Criterion> Gates { get; } = [.. Criteria.Where(c => c.Gate is not null)];

    /// <inheritdoc/>
    public override IEnumerable<Judgement> Judge(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null)
    {
        var solved = new SolvedOptions(this, theory, years.Last, measures);
        yield return new Judgement
        {
            Year = years.Last,
            Verdicts = solved.First,
            Value = solved.Lead(),
            Unit = Unit,
            Parts = [.. Options.Select((o, i) => solved.Part(i))],
            Measures = solved.Measures,
            PriorShare = PriorWeight.ShareOf(solved.Deciding()),
            Options = solved,
        };
    }
}

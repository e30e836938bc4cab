using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Dynamics;
using Entente.Theories.Files;
using Entente.Theories.Measures;
using Entente.Theories.Verdicts;
using Parameter = Entente.Theories.Files.Parameter;

namespace Entente.Theories.Forms.Fitted;

/// <summary>
/// A dynamic model fitted to yearly counts by approximate Bayesian computation, and held against what happened afterwards beside two models without a
/// mechanism. Priors are the theory's parameters that bear the name of a parameter of the model.
/// </summary>
/// <param name="Model">The model.</param>
/// <param name="From">First year: the model's step 1.</param>
/// <param name="Until">Last year that the fit sees.</param>
/// <param name="Through">Last year simulated; those after <paramref name="Until"/> are predicted.</param>
/// <param name="Counts">What it is fitted to.</param>
/// <param name="Held">Parameters held at a value.</param>
/// <param name="Asks">What else is asked of each simulation.</param>
/// <param name="Rules">Verdicts over fitted parameters, what is asked, scores and thresholds.</param>
/// <param name="Reported">Formula reported as the finding's value.</param>
/// <param name="Parameters">The theory's parameters.</param>
/// <param name="Unit">What the value measures.</param>
public sealed record FittedBody(
    IModel Model, int From, int Until, int Through, IReadOnlyList<Counted> Counts, IReadOnlyDictionary<string, double> Held,
    IReadOnlyList<Asked> Asks, VerdictRules Rules, Formula Reported, IReadOnlyList<Parameter> Parameters, Localised Unit) : TheoryBody
{
    /// <summary>Names of the scores: of the model, of a constant rate, of a rate that changes once.</summary>
    public static readonly IReadOnlyList<string> Scores = ["score", "score-constant", "score-changepoint"];

    /// <inheritdoc/>
    public override string Form => "fitted";

    /// <inheritdoc/>
    public override bool NeedsTwo => true;

    /// <inheritdoc/>
    public override IEnumerable<Formula> Formulas => [Reported, .. Rules.Rules.Select(r => r.When).OfType<Formula>()];

    /// <inheritdoc/>
    public override IEnumerable<RegisterUse> Registers => Counts.Select(c => c.Use);

    /// <summary>The theory's parameters that are learnt: those of the model that are not held.</summary>
    public IEnumerable<Parameter> Learnt => Parameters.Where(p => Model.Parameters.Any(m => m.Id == p.Id) && !Held.ContainsKey(p.Id));

    /// <summary>Not before the counts are complete: a year that is not over would count as one in which nothing happened.</summary>
    public override Years? Judgeable(Subject subject, Years asked, IMeasures measures) =>
        asked.Last >= Through && measures.DayOf(Through) == new DateOnly(Through, 12, 31) && base.Judgeable(subject, asked, measures) is { } years && years.Last >= Through
            ? years
            : null;

    /// <inheritdoc/>
    public override IEnumerable<Judgement> Judge(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null)
    {
        if (only?.Contains(years.Last) ?? true)
        {
            yield return new FittedJudge(theory, this, subject, measures).Judge(years.Last);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<(int Year, byte[] Verdicts)> Decide(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null)
    {
        if (only?.Contains(years.Last) ?? true)
        {
            yield return (years.Last, new FittedJudge(theory, this, subject, measures).Decide(years.Last));
        }
    }

    /// <summary>The yearly counts of a series, from the first year to the last.</summary>
    public int[] Yearly(Counted series, IReadOnlyList<string> pair, IMeasures measures)
    {
        var counts = new int[Through - From + 1];
        foreach (var (_, year) in series.Of(pair, From, Through, measures))
        {
            counts[year - From]++;
        }

        return counts;
    }
}

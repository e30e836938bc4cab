using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Expressions;
using Entente.Theories.Files;
using Entente.Theories.Measures;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Aftermath;

/// <summary>Whether events of one kind are followed by events of another more often than chance would have it, and what follows these.</summary>
/// <param name="First">The first kind.</param>
/// <param name="Then">The kind that may follow.</param>
/// <param name="From">First year.</param>
/// <param name="Through">Last year.</param>
/// <param name="Within">Years within which the second follows.</param>
/// <param name="Rules">Verdicts over the names of <see cref="Names"/> and the parameters.</param>
/// <param name="Reported">Formula reported as the finding's value.</param>
/// <param name="Parameters">The theory's parameters.</param>
/// <param name="Unit">What the value measures.</param>
public sealed record AftermathBody(Happened First, Happened Then, int From, int Through, int Within, VerdictRules Rules, Formula Reported, IReadOnlyList<Parameter> Parameters, Localised Unit) : TheoryBody
{
    /// <summary>Names in formulas, in the order of <see cref="Shifted"/>, then how many years have one of the first and of the second kind, and the least chance that can come out.</summary>
    public static readonly IReadOnlyList<string> Names = ["share", "baseline", "chance", "rate-after", "rate-otherwise", "chance-rate", "years-first", "years-then", "least-chance"];

    /// <inheritdoc/>
    public override string Form => "aftermath";

    /// <inheritdoc/>
    public override bool NeedsTwo => true;

    /// <inheritdoc/>
    public override IEnumerable<Formula> Formulas => [Reported, .. Rules.Rules.Select(r => r.When).OfType<Formula>()];

    /// <inheritdoc/>
    public override IEnumerable<RegisterUse> Registers => [First.Use, Then.Use];

    /// <summary>Not before its years are over.</summary>
    public override Years? Judgeable(Subject subject, Years asked, IMeasures measures) =>
        asked.Last >= Through && measures.DayOf(Through) == new DateOnly(Through, 12, 31) && base.Judgeable(subject, asked, measures) is { } years && years.Last >= Through ? years : null;

    /// <inheritdoc/>
    public override IEnumerable<Judgement> Judge(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null)
    {
        if (only?.Contains(years.Last) ?? true)
        {
            yield return Judge(theory, subject, years.Last, measures);
        }
    }

    private Judgement Judge(TheoryFile theory, Subject subject, int year, IMeasures measures)
    {
        var (first, then) = (First.Of(subject, measures), Then.Of(subject, measures));
        var (before, after) = (Yearly(first), Yearly(then));
        var found = Shifted.Of(before, after, Within);
        double[] values = [found.Share, found.Baseline, found.Chance, found.RateAfter, found.RateOtherwise, found.ChanceRate, before.Count(n => n > 0), after.Count(n => n > 0), 1.0 / before.Length];
        var scope = new Scope(measures, year, new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var (name, value) in Names.Zip(values))
        {
            scope.With(name, Value.OfNumber(value));
        }

        foreach (var parameter in Parameters)
        {
            scope.With(parameter.Id, Value.OfColumn(measures.Parameter(theory.Id, parameter)));
        }

        return new Judgement
        {
            Year = year,
            Verdicts = Rules.Decide(scope, measures.Draws),
            Value = scope.Evaluate(Reported).InDraws(measures.Draws),
            Unit = Unit,
            Parts = [.. AftermathWords.Parts(this, values)],
            Measures = [Measured("first", First, first, before, subject, measures), Measured("then", Then, then, after, subject, measures)],
            PriorShare = 0,
        };
    }

    private int[] Yearly(IReadOnlyList<(Record Record, int? Year)> happened) => [.. Enumerable.Range(From, Through - From + 1).Select(year => happened.Count(h => h.Year == year))];

    private Measured Measured(string id, Happened kind, IReadOnlyList<(Record Record, int? Year)> happened, int[] yearly, Subject subject, IMeasures measures)
    {
        var dated = happened.Where(h => h.Year >= From && h.Year <= Through).Select(h => h.Record.Id).ToArray();
        var column = new double[measures.Draws];
        column.AsSpan().Fill(dated.Length);
        return new Measured(new MeasureCall(id, subject.Actors, []), AftermathWords.Kind(kind, this, yearly, happened.Count(h => h.Year is null)), column, 0, [.. dated.Select(r => new Weighted(r, 1.0 / dated.Length))])
        {
            Unit = AftermathWords.Records,
        };
    }
}

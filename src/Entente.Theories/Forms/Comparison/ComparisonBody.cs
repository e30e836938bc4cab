using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Expressions;
using Entente.Theories.Files;
using Entente.Theories.Forms.Index;
using Entente.Theories.Measures;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Comparison;

/// <summary>
/// Structured, focused comparison (George and Bennett 2005): the same questions are put to two ties, and the answers are
/// held against each other draw by draw.
/// </summary>
/// <param name="Pillars">What is asked of both.</param>
/// <param name="StandsFrom">Level from which on a pillar stands.</param>
/// <param name="Rules">Verdicts over <c>shared</c>, <c>gap</c> and <c>deeper</c>.</param>
/// <param name="Parameters">The theory's parameters.</param>
/// <param name="Unit">What the value measures: the mean gap.</param>
public sealed record ComparisonBody(IReadOnlyList<Component> Pillars, Parameter StandsFrom, VerdictRules Rules, IReadOnlyList<Parameter> Parameters, Localised Unit) : TheoryBody
{
    /// <summary>Names that the verdicts may use: the share of the first tie's standing pillars that stand in the second too; the mean of the first's levels less the second's; the share of pillars in which the first is higher.</summary>
    public static readonly string[] Names = ["shared", "gap", "deeper"];

    /// <inheritdoc/>
    public override string Form => "comparison";

    /// <inheritdoc/>
    public override bool EveryYear => true;

    /// <inheritdoc/>
    public override bool NeedsTwo => Pillars.Any(p => p.Value.NeedsTwo);

    /// <inheritdoc/>
    public override IEnumerable<Formula> Formulas => [.. Pillars.Select(p => p.Value.Formula), .. Rules.Rules.Select(r => r.When).OfType<Formula>()];

    /// <summary>The first tie that is named, against each of the others.</summary>
    public override IEnumerable<Subject> Subjects(Case @case, Application application)
    {
        var ties = application.Ties.Select(t => Subject.Of(@case.Ties[t])).ToArray();
        return ties.Skip(1).Select(other => ties[0] with { Id = $"{ties[0].Id}~{other.Id}", Against = other });
    }

    /// <inheritdoc/>
    public override IEnumerable<Judgement> Judge(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null) =>
        Asked(years, only).Select(year => Judge(theory, subject, year, measures));

    /// <summary>Both ties on every pillar.</summary>
    /// <param name="asked">What is asked of both.</param>
    /// <param name="subject">The first tie, with the second as what it is held against.</param>
    /// <param name="year">Year.</param>
    /// <param name="measures">What the case says.</param>
    public static (IReadOnlyList<Pillar> Pillars, IReadOnlyList<Measured> Measures) Levels(IReadOnlyList<Component> asked, Subject subject, int year, IMeasures measures)
    {
        var pillars = new List<Pillar>();
        var used = new List<Measured>();
        foreach (var pillar in asked)
        {
            var (first, second) = (measures.Fold(pillar.Value, subject with { Id = $"{subject.Id}:first", Against = null }, year), measures.Fold(pillar.Value, subject.Against!, year));
            pillars.Add(new Pillar(pillar.Id, pillar.Title, first.Draws, second.Draws, Math.Max(first.PriorShare, second.PriorShare)));
            used.AddRange([.. first.Measures, .. second.Measures]);
        }

        return (pillars, [.. used.DistinctBy(m => m.Call)]);
    }

    private Judgement Judge(TheoryFile theory, Subject subject, int year, IMeasures measures)
    {
        var (pillars, used) = Levels(Pillars, subject, year, measures);
        var balance = Balance.Of(pillars, measures.Parameter(theory.Id, StandsFrom).Span);
        var scope = new Scope(measures, year, new Dictionary<string, string>(StringComparer.Ordinal))
            .With("shared", Value.OfColumn(balance.Shared)).With("gap", Value.OfColumn(balance.Gap)).With("deeper", Value.OfColumn(balance.Deeper));
        foreach (var parameter in Parameters)
        {
            scope.With(parameter.Id, Value.OfColumn(measures.Parameter(theory.Id, parameter)));
        }

        return new Judgement
        {
            Year = year,
            Verdicts = Rules.Decide(scope, measures.Draws),
            Value = balance.Gap,
            Unit = Unit,
            Parts = [.. pillars.Select(p => new JudgedPart(p.Id, p.Title, Balance.Difference(p), Balance.Higher(p), p.PriorShare) { Unit = Unit })],
            Measures = used,
            PriorShare = PriorWeight.ShareOf(used),
            Profile = new Profile(subject.Actors, subject.Against!.Actors, pillars),
        };
    }
}

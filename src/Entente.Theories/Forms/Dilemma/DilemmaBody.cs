using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Expressions;
using Entente.Numerics;
using Entente.Theories.Files;
using Entente.Theories.Measures;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Dilemma;

/// <summary>
/// The security dilemma within an alliance (Snyder 1984, 1997): A, tied to B, fears to be abandoned and fears to be
/// entrapped, and what it commits moves both, and the adversary, too.
/// </summary>
/// <param name="Commitment">A's commitment to B, 0–1; it places A on the curve and decides no verdict.</param>
/// <param name="Abandonment">Fear of abandonment.</param>
/// <param name="Entrapment">Fear of entrapment.</param>
/// <param name="Reaction">The adversary.</param>
/// <param name="Apart">What is shown beside the fears and mixed into neither, such as entanglement.</param>
/// <param name="Rules">Verdicts over <c>abandonment</c> and <c>entrapment</c>.</param>
/// <param name="Unit">What the value measures: the greater of the two fears.</param>
public sealed record DilemmaBody(
    Determinant Commitment,
    Fear Abandonment,
    Fear Entrapment,
    Reaction Reaction,
    IReadOnlyList<Determinant> Apart,
    VerdictRules Rules,
    Localised Unit) : TheoryBody
{
    /// <inheritdoc/>
    public override string Form => "dilemma";

    /// <inheritdoc/>
    public override bool EveryYear => true;

    /// <inheritdoc/>
    public override bool NeedsTwo => true;

    /// <inheritdoc/>
    public override IEnumerable<Formula> Formulas =>
        [.. Determinants.Select(d => d.Value.Formula), Reaction.Greed.Formula, .. Rules.Rules.Select(r => r.When).OfType<Formula>()];

    private IEnumerable<Determinant> Determinants =>
        [Commitment, .. Fears.SelectMany(f => f.Probability.Concat(f.Cost)), Reaction.Danger, .. Apart];

    private IEnumerable<Fear> Fears => [Abandonment, Entrapment];

    /// <inheritdoc/>
    public override IEnumerable<Judgement> Judge(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null) =>
        Asked(years, only).Select(year => Judge(theory, subject, year, measures));

    private Judgement Judge(TheoryFile theory, Subject subject, int year, IMeasures measures)
    {
        Folded Level(Quantified value) => measures.Fold(value, subject, year);
        var (abandonment, entrapment) = (new Felt(Abandonment, theory.Id, subject, year, measures), new Felt(Entrapment, theory.Id, subject, year, measures));
        var (commitment, danger, greed) = (Level(Commitment.Value), Level(Reaction.Danger.Value), Level(Reaction.Greed));
        var apart = Apart.Select(a => (a, Level: Level(a.Value))).ToArray();
        return new Judgement
        {
            Year = year,
            Verdicts = Rules.Decide(Scope(abandonment, entrapment, measures, year), measures.Draws),
            Value = Greater(abandonment.Level, entrapment.Level),
            Unit = Unit,
            Parts =
            [
                .. abandonment.Parts(), .. entrapment.Parts(),
                Shown(Reaction.Danger, danger), Shown(Commitment, commitment), .. apart.Select(a => Shown(a.a, a.Level)),
            ],
            Measures = [.. abandonment.Measures.Concat(entrapment.Measures).Concat(danger.Measures).Concat(greed.Measures).Concat(commitment.Measures).Concat(apart.SelectMany(a => a.Level.Measures)).DistinctBy(m => m.Call)],
            PriorShare = Math.Max(abandonment.PriorShare, entrapment.PriorShare),
            TradeOff = new TradeOff(commitment.Draws, abandonment.Slide, entrapment.Slide, Answer(theory.Id, danger, greed, measures)),
        };
    }

    private static Scope Scope(Felt abandonment, Felt entrapment, IMeasures measures, int year) =>
        new Scope(measures, year, new Dictionary<string, string>(StringComparer.Ordinal))
            .With(Fear.Abandonment, Value.OfColumn(abandonment.Holds))
            .With(Fear.Entrapment, Value.OfColumn(entrapment.Holds));

    /// <summary>The danger as it stands, and its slope: between provocation and deterrence as greed says.</summary>
    private Slide Answer(string theory, Folded danger, Folded greed, IMeasures measures)
    {
        var (provokes, deters, wants) = (measures.Parameter(theory, Reaction.Provokes), measures.Parameter(theory, Reaction.Deters), greed.Draws);
        var (slope, certain, deterred) = (LentColumns.Take(measures.Draws), LentColumns.Filled(measures.Draws, 1), LentColumns.Take(measures.Draws));
        Columns.Subtract(1, wants.Span, slope);
        Columns.Multiply(slope, provokes.Span, slope);
        Columns.Multiply(wants.Span, deters.Span, deterred);
        Columns.Subtract(slope, deterred, slope);
        return new Slide(Blend.Of(Reaction.Danger.Id, [Reaction.Danger], [danger], measures).Draws, certain, slope);
    }

    private static JudgedPart Shown(Determinant what, Folded level) => new(what.Id, what.Title, level.Draws, default, level.PriorShare) { IsIngredient = true };

    private static double[] Greater(double[] a, double[] b)
    {
        var greater = LentColumns.Take(a.Length);
        Columns.Max(a, b, greater);
        return greater;
    }
}

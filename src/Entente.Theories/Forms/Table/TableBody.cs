using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Expressions;
using Entente.Numerics;
using Entente.Theories.Files;
using Entente.Theories.Forms.Plane;
using Entente.Theories.Measures;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Table;

/// <summary>Axes cut by drawn boundaries settle which situation holds; the table says what each choice brings there.</summary>
/// <param name="Axes">What settles the situation.</param>
/// <param name="Rules">The situations, as verdicts over which axes are high.</param>
/// <param name="Decisions">What follows from each choice.</param>
/// <param name="Reported">Formula over the axes' levels that is reported as the finding's value.</param>
/// <param name="Unit">What that value measures.</param>
public sealed record TableBody(IReadOnlyList<Axis> Axes, VerdictRules Rules, DecisionTable Decisions, Formula Reported, Localised Unit) : TheoryBody
{
    /// <inheritdoc/>
    public override string Form => "table";

    /// <inheritdoc/>
    public override bool EveryYear => true;

    /// <inheritdoc/>
    public override bool NeedsTwo => Axes.Any(a => a.Value.NeedsTwo);

    /// <inheritdoc/>
    public override IEnumerable<Formula> Formulas => [.. Axes.Select(a => a.Value.Formula), Reported, .. Rules.Rules.Select(r => r.When).OfType<Formula>()];

    /// <inheritdoc/>
    public override IEnumerable<Judgement> Judge(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null) =>
        Asked(years, only).Select(year => Judge(theory, subject, year, measures));

    /// <inheritdoc/>
    public override IEnumerable<(int Year, byte[] Verdicts)> Decide(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null) =>
        Asked(years, only).Select(year => (year, Verdicts(theory, subject, year, measures)));

    private byte[] Verdicts(TheoryFile theory, Subject subject, int year, IMeasures measures)
    {
        var high = Bare(measures, year);
        foreach (var axis in Axes)
        {
            high.With(axis.Id, Value.OfColumn(High(theory, axis, measures.Fold(axis.Value, subject, year), measures)));
        }

        return Rules.Decide(high, measures.Draws);
    }

    private Judgement Judge(TheoryFile theory, Subject subject, int year, IMeasures measures)
    {
        var (high, level) = (Bare(measures, year), Bare(measures, year));
        var parts = new List<JudgedPart>();
        var used = new List<Measured>();
        foreach (var axis in Axes)
        {
            var folded = measures.Fold(axis.Value, subject, year);
            var holds = High(theory, axis, folded, measures);
            high.With(axis.Id, Value.OfColumn(holds));
            level.With(axis.Id, Value.OfColumn(folded.Draws));
            used.AddRange(folded.Measures);
            parts.Add(new JudgedPart(axis.Id, axis.Title, folded.Draws, holds, folded.PriorShare));
        }

        var value = level.Evaluate(Reported);
        return new Judgement
        {
            Year = year,
            Verdicts = Rules.Decide(high, measures.Draws),
            Value = value.InDraws(measures.Draws),
            Unit = Unit,
            Parts = parts,
            Measures = [.. used.DistinctBy(m => m.Call)],
            PriorShare = parts.Max(p => p.PriorShare),
            Decisions = Decisions,
        };
    }

    /// <summary>1 where an axis is high.</summary>
    private static double[] High(TheoryFile theory, Axis axis, Folded level, IMeasures measures)
    {
        var holds = LentColumns.Take(measures.Draws);
        Columns.GreaterOrEqual(level.Draws.Span, measures.Parameter(theory.Id, axis.Boundary).Span, holds);
        return holds;
    }

    private static Scope Bare(IMeasures measures, int year) => new(measures, year, new Dictionary<string, string>(StringComparer.Ordinal));
}

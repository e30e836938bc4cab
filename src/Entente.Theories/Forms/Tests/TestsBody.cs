using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Expressions;
using Entente.Numerics;
using Entente.Theories.Files;
using Entente.Theories.Measures;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Tests;

/// <summary>Conditions compared with drawn levels, then ordered verdicts over which of them hold.</summary>
/// <param name="Tests">The conditions.</param>
/// <param name="Rules">The verdicts.</param>
/// <param name="Unit">What the value measures: the weakest necessary condition.</param>
public sealed record TestsBody(IReadOnlyList<Test> Tests, VerdictRules Rules, Localised Unit) : TheoryBody
{
    /// <inheritdoc/>
    public override string Form => "tests";

    /// <inheritdoc/>
    public override IEnumerable<Formula> Formulas => [.. Tests.Select(t => t.Value.Formula), .. Rules.Rules.Select(r => r.When).OfType<Formula>()];

    /// <inheritdoc/>
    public override IEnumerable<Judgement> Judge(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null) =>
        years.All().Where(y => only?.Contains(y) ?? true).Select(year => Judge(theory, subject, year, measures));

    private Judgement Judge(TheoryFile theory, Subject subject, int year, IMeasures measures)
    {
        var scope = new Scope(measures, year, new Dictionary<string, string>(StringComparer.Ordinal));
        var parts = new List<JudgedPart>();
        var used = new List<(string Test, Measured Measured)>();
        foreach (var test in Tests)
        {
            var level = measures.Fold(test.Value, subject, year);
            var holds = new double[measures.Draws];
            Columns.GreaterOrEqual(level.Draws.Span, measures.Parameter(theory.Id, test.AtLeast).Span, holds);
            scope.With(test.Id, Value.OfColumn(holds));
            used.AddRange(level.Measures.Select(m => (test.Id, m)));
            parts.Add(new JudgedPart(test.Id, test.Title, level.Draws, holds, level.PriorShare));
        }

        return new Judgement
        {
            Year = year,
            Verdicts = Rules.Decide(scope, measures.Draws),
            Value = Weakest(parts),
            Unit = Unit,
            Parts = parts,
            Measures = [.. used.Select(u => u.Measured).DistinctBy(m => m.Call)],
            PriorShare = PriorWeight.ShareOf(used.Where(u => Deciding().Contains(u.Test)).Select(u => u.Measured)),
        };
    }

    private double[] Weakest(List<JudgedPart> parts)
    {
        var necessary = parts.Where(p => Role(p.Id) == "necessary").DefaultIfEmpty(parts[0]).ToArray();
        var weakest = necessary[0].Value.ToArray();
        foreach (var part in necessary.Skip(1))
        {
            Columns.Min(weakest, part.Value.Span, weakest);
        }

        return weakest;
    }

    /// <summary>Tests that a verdict's condition names: what only strengthens decides nothing.</summary>
    private HashSet<string> Deciding() => Rules.Rules.Select(r => r.When).OfType<Formula>().SelectMany(f => f.Expression.Names).ToHashSet(StringComparer.Ordinal);

    private string Role(string id) => Tests.First(t => t.Id == id).Role;
}

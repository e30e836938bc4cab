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
    public override bool NeedsTwo => Tests.Any(t => t.Value.NeedsTwo);

    /// <inheritdoc/>
    public override IEnumerable<Formula> Formulas => [.. Tests.Select(t => t.Value.Formula), .. Rules.Rules.Select(r => r.When).OfType<Formula>()];

    /// <inheritdoc/>
    public override IEnumerable<Judgement> Judge(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null) =>
        Asked(years, only).Select(year => Judge(theory, subject, year, measures));

    /// <inheritdoc/>
    public override IEnumerable<(int Year, byte[] Verdicts)> Decide(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null) =>
        Asked(years, only).Select(year => (year, Verdicts(theory, subject, year, measures)));

    private byte[] Verdicts(TheoryFile theory, Subject subject, int year, IMeasures measures)
    {
        var scope = new Scope(measures, year, new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var test in Tests)
        {
            Hold(test, measures.Fold(test.Value, subject, year), scope, theory, measures);
        }

        return Rules.Decide(scope, measures.Draws);
    }

    private Judgement Judge(TheoryFile theory, Subject subject, int year, IMeasures measures)
    {
        var scope = new Scope(measures, year, new Dictionary<string, string>(StringComparer.Ordinal));
        var parts = new List<JudgedPart>();
        var used = new List<Measured>();
        foreach (var test in Tests)
        {
            var level = measures.Fold(test.Value, subject, year);
            var holds = Hold(test, level, scope, theory, measures);
            used.AddRange(level.Measures);
            parts.Add(new JudgedPart(test.Id, test.Title, level.Draws, holds, level.PriorShare));
        }

        var verdicts = Rules.Decide(scope, measures.Draws);
        return new Judgement
        {
            Year = year,
            Verdicts = verdicts,
            Value = Weakest(parts),
            Unit = Unit,
            Parts = parts,
            Measures = [.. used.DistinctBy(m => m.Call)],
            PriorShare = Deciding(parts, Tally.Most(Tally.Shares(verdicts, Rules.Rules.Count))).Max(p => p.PriorShare),
        };
    }

    /// <summary>1 where a condition holds.</summary>
    private static double[] Hold(Test test, Folded level, Scope scope, TheoryFile theory, IMeasures measures)
    {
        var holds = LentColumns.Take(measures.Draws);
        Columns.GreaterOrEqual(level.Draws.Span, measures.Parameter(theory.Id, test.AtLeast).Span, holds);
        scope.With(test.Id, Value.OfColumn(holds));
        return holds;
    }

    private double[] Weakest(List<JudgedPart> parts)
    {
        var necessary = parts.Where(p => Role(p.Id) == "necessary").DefaultIfEmpty(parts[0]).ToArray();
        var weakest = LentColumns.Copy(necessary[0].Value.Span);
        foreach (var part in necessary.Skip(1))
        {
            Columns.Min(weakest, part.Value.Span, weakest);
        }

        return weakest;
    }

    /// <summary>Parts named by the conditions that led to a verdict: its own, and those of the verdicts passed over before it.</summary>
    private IEnumerable<JudgedPart> Deciding(List<JudgedPart> parts, int verdict)
    {
        var named = Rules.Rules.Take(verdict + 1).Select(r => r.When).OfType<Formula>().SelectMany(f => f.Expression.Names).ToHashSet(StringComparer.Ordinal);
        return parts.Where(p => named.Contains(p.Id)).DefaultIfEmpty(parts[0]);
    }

    private string Role(string id) => Tests.First(t => t.Id == id).Role;
}

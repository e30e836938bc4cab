using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Expressions;
using Entente.Theories.Files;
using Entente.Theories.Measures;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Index;

/// <summary>A monotone index of several components, and ordered verdicts over it, its components and the theory's parameters.</summary>
/// <param name="Components">The components.</param>
/// <param name="Combination">How they combine.</param>
/// <param name="Rules">The verdicts.</param>
/// <param name="Parameters">The theory's parameters.</param>
/// <param name="Unit">What the index measures.</param>
public sealed record IndexBody(IReadOnlyList<Component> Components, Combination Combination, VerdictRules Rules, IReadOnlyList<Parameter> Parameters, Localised Unit) : TheoryBody
{
    /// <summary>The name of the index in verdicts.</summary>
    public const string Name = "index";

    /// <inheritdoc/>
    public override string Form => "index";

    /// <inheritdoc/>
    public override bool EveryYear => true;

    /// <inheritdoc/>
    public override bool NeedsTwo => Components.Any(c => c.Value.NeedsTwo);

    /// <inheritdoc/>
    public override IEnumerable<Formula> Formulas =>
        [.. Components.Select(c => c.Value.Formula), .. Combination.Formula is { } f ? [f] : Array.Empty<Formula>(), .. Rules.Rules.Select(r => r.When).OfType<Formula>()];

    /// <inheritdoc/>
    public override IEnumerable<Judgement> Judge(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null) =>
        Asked(years, only).Select(year => Judge(theory, subject, year, measures));

    /// <inheritdoc/>
    public override IEnumerable<(int Year, byte[] Verdicts)> Decide(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null) =>
        Asked(years, only).Select(year => (year, Verdicts(theory, subject, year, measures)));

    private byte[] Verdicts(TheoryFile theory, Subject subject, int year, IMeasures measures)
    {
        var levels = Levels(subject, year, measures);
        var scope = Named(theory, levels, year, measures);
        var index = Combination.Of(theory.Id, Components, levels, scope, measures);
        return Rules.Decide(scope.With(Name, Value.OfColumn(index)), measures.Draws);
    }

    private Folded[] Levels(Subject subject, int year, IMeasures measures) => [.. Components.Select(c => measures.Fold(c.Value, subject, year))];

    private Judgement Judge(TheoryFile theory, Subject subject, int year, IMeasures measures)
    {
        var levels = Levels(subject, year, measures);
        var scope = Named(theory, levels, year, measures);
        var index = Combination.Of(theory.Id, Components, levels, scope, measures);
        Measured[] used = [.. levels.SelectMany(l => l.Measures).DistinctBy(m => m.Call)];
        return new Judgement
        {
            Year = year,
            Verdicts = Rules.Decide(scope.With(Name, Value.OfColumn(index)), measures.Draws),
            Value = index,
            Unit = Unit,
            Parts = [.. Components.Zip(levels, (c, l) => new JudgedPart(c.Id, c.Title, l.Draws, default, l.PriorShare))],
            Measures = used,
            PriorShare = PriorWeight.ShareOfEach(used),
        };
    }

    private Scope Named(TheoryFile theory, Folded[] levels, int year, IMeasures measures)
    {
        var scope = new Scope(measures, year, new Dictionary<string, string>(StringComparer.Ordinal));
        for (var i = 0; i < levels.Length; i++)
        {
            scope.With(Components[i].Id, Value.OfColumn(levels[i].Draws));
        }

        foreach (var parameter in Parameters)
        {
            scope.With(parameter.Id, Value.OfColumn(measures.Parameter(theory.Id, parameter)));
        }

        return scope;
    }
}

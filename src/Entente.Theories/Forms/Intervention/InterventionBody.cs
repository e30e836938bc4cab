using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Expressions;
using Entente.Theories.Files;
using Entente.Theories.Measures;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Intervention;

/// <summary>
/// What following each recommendation of a register would change in the conclusions of all other theories. It has no judgement of
/// its own before theirs are known: whoever evaluates the others holds them against the scenario that puts the recommendation into effect,
/// and asks <see cref="Decide(TheoryFile, double[], int, bool, int, IMeasures)"/>.
/// </summary>
/// <param name="Use">The register of recommendations.</param>
/// <param name="Addressee">Its column of the actor that is advised.</param>
/// <param name="Rules">Verdicts over the names below and the theory's parameters.</param>
/// <param name="Parameters">The theory's parameters.</param>
/// <param name="Unit">What the value measures.</param>
public sealed record InterventionBody(RegisterUse Use, string Addressee, VerdictRules Rules, IReadOnlyList<Parameter> Parameters, Localised Unit) : TheoryBody
{
    /// <summary>Share of the touched verdicts that are other ones, in each draw.</summary>
    public const string Changed = "changed";

    /// <summary>How many verdicts the recommendation touches.</summary>
    public const string Touched = "touched";

    /// <summary>1 where the case says how the recommendation acts, 0 where it cannot be represented.</summary>
    public const string Represented = "represented";

    /// <summary>The names.</summary>
    public static IReadOnlyList<string> Names { get; } = [Changed, Touched, Represented];

    /// <inheritdoc/>
    public override string Form => "intervention";

    /// <inheritdoc/>
    public override bool FindsItsOwnSubjects => true;

    /// <inheritdoc/>
    public override IEnumerable<Formula> Formulas => Rules.Rules.Select(r => r.When).OfType<Formula>();

    /// <inheritdoc/>
    public override IEnumerable<RegisterUse> Registers => [Use];

    /// <inheritdoc/>
    public override IEnumerable<Subject> Subjects(Case @case, Application application) =>
        from scenario in @case.Scenarios
        where scenario.Recommendation is not null
        let record = @case.Records.First(r => r.Id == scenario.Recommendation)
        select new Subject(record.Id, [record.Cells[Addressee]], true, []);

    /// <inheritdoc/>
    public override IEnumerable<Judgement> Judge(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null) => [];

    /// <summary>The verdict in each draw.</summary>
    /// <param name="theory">The theory.</param>
    /// <param name="changed">Share of the touched verdicts that are other ones.</param>
    /// <param name="touched">How many are touched.</param>
    /// <param name="represented">Whether the case says how the recommendation acts.</param>
    /// <param name="year">Year.</param>
    /// <param name="measures">Where parameters are drawn.</param>
    public byte[] Decide(TheoryFile theory, double[] changed, int touched, bool represented, int year, IMeasures measures)
    {
        var scope = new Scope(measures, year, new Dictionary<string, string>(StringComparer.Ordinal))
            .With(Changed, Value.OfColumn(changed))
            .With(Touched, Value.OfNumber(touched))
            .With(Represented, Value.OfTruth(represented));
        foreach (var parameter in Parameters)
        {
            scope.With(parameter.Id, Value.OfColumn(measures.Parameter(theory.Id, parameter)));
        }

        return Rules.Decide(scope, measures.Draws);
    }
}

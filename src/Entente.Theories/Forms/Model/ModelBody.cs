using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Dynamics;
using Entente.Theories.Files;
using Entente.Theories.Forms.Game;
using Entente.Theories.Measures;
using Entente.Theories.Verdicts;
using Parameter = Entente.Theories.Files.Parameter;

namespace Entente.Theories.Forms.Model;

/// <summary>
/// A dynamic model, simulated in every draw from what the case says of a year, and verdicts over its course. Chance is the same whatever
/// evidence is left out, so that what an item changes is told apart from it.
/// </summary>
/// <param name="Model">The model.</param>
/// <param name="Steps">The last step.</param>
/// <param name="Actors">Who plays its parts: actor variables.</param>
/// <param name="Settings">Formulas for its parameters.</param>
/// <param name="Figures">Named quantities.</param>
/// <param name="Rules">Verdicts over quantities and the course.</param>
/// <param name="Value">What the finding's value is.</param>
/// <param name="Unit">What the value measures.</param>
/// <param name="Parameters">The theory's parameters.</param>
/// <param name="Variables">Actor variables that it speaks of.</param>
public sealed record ModelBody(
    IModel Model,
    int Steps,
    IReadOnlyList<string> Actors,
    IReadOnlyList<ModelSetting> Settings,
    IReadOnlyList<Figure> Figures,
    VerdictRules Rules,
    Formula Value,
    Localised Unit,
    IReadOnlyList<Parameter> Parameters,
    IReadOnlyList<string> Variables) : TheoryBody
{
    /// <inheritdoc/>
    public override string Form => "model";

    /// <inheritdoc/>
    public override bool EveryYear => true;

    /// <inheritdoc/>
    public override bool NeedsTwo => true;

    /// <inheritdoc/>
    public override IEnumerable<Formula> Formulas => [.. Figures.SelectMany(f => f.Formulas), .. Settings.Select(s => s.Of), .. Spoken];

    /// <summary>Formulas that may speak of the course.</summary>
    public IEnumerable<Formula> Spoken => [.. Conditions, Value];

    /// <summary>What the model tells of each step, by the names that formulas use.</summary>
    public IReadOnlyList<ModelSlot> Outputs { get; } = ModelSlot.Outputs(Model, Actors);

    private IEnumerable<Formula> Conditions => Rules.Rules.Select(r => r.When).OfType<Formula>();

    /// <summary>Values that a parameter has: one, one for each actor, or one for each pair.</summary>
    public int SlotsOf(Per per) => per switch { Per.Model => 1, Per.Actor => Actors.Count, _ => Actors.Count * Actors.Count };

    /// <inheritdoc/>
    public override IEnumerable<Subject> Subjects(Case @case, Application application) =>
        Cast.Subjects(base.Subjects(@case, application), Variables, application, @case);

    /// <inheritdoc/>
    public override IEnumerable<Judgement> Judge(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null) =>
        Asked(years, only).Select(year => Judge(theory, subject, year, measures));

    /// <inheritdoc/>
    public override IEnumerable<(int Year, byte[] Verdicts)> Decide(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null) =>
        Asked(years, only).Select(year => (year, Decide(new ModelRun(this, theory, subject, year, measures), Conditions)));

    /// <summary>As in games: a course turns on every one of its measures, so that many figures that are known do not make up for motives that are not.</summary>
    private static double PriorShare(Measured[] used) => used.Length == 0 ? 0 : used.Average(m => m.PriorShare);

    private byte[] Decide(ModelRun run, IEnumerable<Formula> asked) => Undecided.Mark(Rules.Decide(run.Scope(asked, shown: false), run.Draws), run.Decided);

    private Judgement Judge(TheoryFile theory, Subject subject, int year, IMeasures measures)
    {
        var run = new ModelRun(this, theory, subject, year, measures);
        var scope = run.Scope(Spoken, shown: true);
        var used = run.Used;
        var prior = PriorShare(used);
        return new Judgement
        {
            Year = year,
            Verdicts = Undecided.Mark(Rules.Decide(scope, run.Draws), run.Decided),
            Value = Undecided.Mark(scope.Evaluate(Value).InDraws(run.Draws), run.Decided),
            Unit = Unit,
            Parts = [.. run.Parts(prior)],
            Measures = used,
            PriorShare = prior,
            Simulated = run.Fans(Spoken),
        };
    }
}

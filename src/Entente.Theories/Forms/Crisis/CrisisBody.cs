using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Cases.Diagnostics;
using Entente.Expressions;
using Entente.Theories.Files;
using Entente.Theories.Forms.Cascade;
using Entente.Theories.Forms.Game;
using Entente.Theories.Measures;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Crisis;

/// <summary>The game by which a crisis is played, and which of its verdicts mean war.</summary>
/// <param name="Use">The theory named.</param>
/// <param name="Attack">Verdicts under which the challenger attacks.</param>
/// <param name="Provocation">Verdicts under which the ally brings the war on.</param>
public sealed record PlayedCrisis(TheoryUse Use, IReadOnlyList<(string Id, Position At)> Attack, IReadOnlyList<(string Id, Position At)> Provocation);

/// <summary>
/// Crises of the next years between an adversary and an ally (B) whom a protector (A) covers, as one simulation: they arise with an uncertain rate, each is
/// played as a game that another theory states, and one that comes to war spreads as a third theory has it. A draw carries through: the same readings of
/// the evidence, the same parameters and the same tosses in all three as where those theories stand alone. The first war ends the course.
/// </summary>
/// <param name="Hazard">How often crises arise.</param>
/// <param name="Horizon">Years ahead.</param>
/// <param name="Play">How a crisis is played.</param>
/// <param name="Spread">How a war spreads.</param>
/// <param name="Accident">Chance that a crisis in which nobody wants war becomes one; null: none.</param>
/// <param name="Rules">Verdicts over the names of <see cref="CrisisColumns"/>.</param>
/// <param name="Reported">What the finding's value is.</param>
/// <param name="Unit">What the value measures.</param>
/// <param name="Parameters">The theory's parameters.</param>
public sealed record CrisisBody(
    Hazard Hazard,
    int Horizon,
    PlayedCrisis Play,
    TheoryUse Spread,
    Formula? Accident,
    VerdictRules Rules,
    Formula Reported,
    Localised Unit,
    IReadOnlyList<Parameter> Parameters) : TheoryBody
{
    /// <summary>Actor variables that a crisis has: protector, ally and challenger.</summary>
    internal static readonly string[] Variables = ["A", "B", Binding.Adversary];

    /// <inheritdoc/>
    public override string Form => "crisis";

    /// <inheritdoc/>
    public override bool EveryYear => true;

    /// <inheritdoc/>
    public override bool NeedsTwo => true;

    /// <inheritdoc/>
    public override bool TellsByDraws => true;

    /// <inheritdoc/>
    public override bool Remembers => true;

    /// <summary>The game, once found.</summary>
    public Used<PlayedBody>? Game { get; init; }

    /// <summary>The cascade, once found.</summary>
    public Used<CascadeBody>? Cascade { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Formula> Formulas =>
    [
        .. new[] { Hazard.Of, Accident }.OfType<Formula>(), .. Rules.Rules.Select(r => r.When).OfType<Formula>(), Reported,
        .. Game?.Body.Formulas ?? [], .. Cascade?.Body.Formulas ?? [],
    ];

    /// <inheritdoc/>
    public override IEnumerable<RegisterUse> Registers => Hazard.Use is { } use ? [use] : [];

    /// <inheritdoc/>
    public override IEnumerable<TheoryFile> Others => new[] { Game?.File, Cascade?.File }.OfType<TheoryFile>();

    /// <inheritdoc/>
    public override TheoryBody Linked(IReadOnlyDictionary<string, TheoryFile> library, DiagnosticBag faults)
    {
        var (game, cascade) = (Play.Use.Find<PlayedBody>(library, "game with payoffs by formula", faults), Spread.Find<CascadeBody>(library, "cascade", faults));
        foreach (var (id, at) in game is null ? [] : Play.Attack.Concat(Play.Provocation).Where(v => game.Verdicts.All(g => g.Id != v.Id)))
        {
            var hint = Hint.For(id, game!.Verdicts.Select(v => v.Id));
            faults.Error(at, "E0534", $"'{SafeText.Show(Play.Use.Theory)}' has no verdict '{SafeText.Show(id)}'{hint.En}", $"「{SafeText.Show(Play.Use.Theory)}」無研判「{SafeText.Show(id)}」{hint.ZhHant}");
        }

        return this with { Game = game, Cascade = cascade };
    }

    /// <summary>One for each adversary of a tie; none where it has none.</summary>
    public override IEnumerable<Subject> Subjects(Case @case, Application application) =>
        Cast.Subjects(base.Subjects(@case, application).Where(s => s.Adversaries.Count > 0), [.. Variables.Union(Game?.Body.Variables ?? [])], application, @case);

    /// <inheritdoc/>
    public override Years? Judgeable(Subject subject, Years asked, IMeasures measures) =>
        base.Judgeable(subject with { Actors = [.. subject.Actors.Union([Sides(subject).Challenger])] }, asked, measures);

    /// <inheritdoc/>
    public override IEnumerable<Judgement> Judge(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null) =>
        Asked(years, only).Select(year => Judge(theory, subject, year, measures));

    /// <inheritdoc/>
    public override IEnumerable<(int Year, byte[] Verdicts)> Decide(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null) =>
        Asked(years, only).Select(year => (year, Decided(new CrisisRun(this, theory, subject, year, measures))));

    /// <summary>Who challenges and who is challenged.</summary>
    internal static (string Challenger, string Ally) Sides(Subject subject) => (subject.Adversaries[0], subject.Actors[1]);

    /// <summary>The parameters by name, the actors bound.</summary>
    internal Scope Named(TheoryFile theory, Subject subject, int year, IMeasures measures)
    {
        var scope = new Scope(measures, year, Cast.Of(subject, Variables, year, measures.Case));
        foreach (var parameter in Parameters)
        {
            scope.With(parameter.Id, Value.OfColumn(measures.Parameter(theory.Id, parameter)));
        }

        return scope;
    }

    private byte[] Decided(CrisisRun run) => Decided(run, run.Scope());

    private byte[] Decided(CrisisRun run, Scope scope) => Undecided.Mark(Rules.Decide(scope, run.Draws), run.Decided);

    private Judgement Judge(TheoryFile theory, Subject subject, int year, IMeasures measures)
    {
        var run = new CrisisRun(this, theory, subject, year, measures);
        var (told, scope) = (new CrisisTold(this, run, measures), run.Scope());
        return new Judgement
        {
            Year = year,
            Verdicts = Decided(run, scope),
            Value = Undecided.Mark(scope.Evaluate(Reported).InDraws(measures.Draws), run.Decided),
            Unit = Unit,
            Parts = [.. told.Parts()],
            Measures = [.. told.Measures.DistinctBy(m => m.Call)],
            PriorShare = told.PriorShare,
            DragIn = told.DragIn,
        };
    }
}

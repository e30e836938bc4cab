using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Expressions;
using Entente.Networks.Cascades;
using Entente.Theories.Files;
using Entente.Theories.Measures;
using Entente.Theories.Verdicts;
using Spreading = Entente.Networks.Cascades.Cascade;

namespace Entente.Theories.Forms.Cascade;

/// <summary>What lowers the chance that A is dragged in by B, where evidence speaks of it: the chance is multiplied by 1 − share × level.</summary>
/// <param name="Of">Its level, 0–1.</param>
/// <param name="By">The share at the highest level.</param>
public sealed record Brake(Quantified Of, Parameter By);

/// <summary>Who counts as a great power.</summary>
/// <param name="Power">Power of A, 0–1; one on which no evidence bears is none.</param>
/// <param name="From">Power from which on it is great.</param>
public sealed record Greatness(Quantified Power, Parameter From);

/// <summary>
/// A attacks B, and links of several kinds drag others in (chain-ganging: Christensen and Snyder 1990), as an independent
/// cascade with two sides and cases that must arise first. See <see cref="Spreading"/> for its rounds.
/// </summary>
/// <param name="Kinds">Kinds of link.</param>
/// <param name="Balance">How far the offensive seems to win between A and B: the mean over all pairs that evidence speaks of; null: not asked.</param>
/// <param name="Greatness">Who is a great power.</param>
/// <param name="Brake">What holds A back; null: nothing.</param>
/// <param name="Reported">What the finding reports as its value.</param>
/// <param name="Unit">What that measures.</param>
/// <param name="Rules">Verdicts over how many are dragged in and where the great powers stand.</param>
/// <param name="Parameters">The theory's parameters.</param>
public sealed record CascadeBody(
    IReadOnlyList<LinkKind> Kinds,
    Quantified? Balance,
    Greatness Greatness,
    Brake? Brake,
    Formula Reported,
    Localised Unit,
    VerdictRules Rules,
    IReadOnlyList<Parameter> Parameters) : TheoryBody
{
    /// <inheritdoc/>
    public override string Form => "cascade";

    /// <inheritdoc/>
    public override bool EveryYear => true;

    /// <inheritdoc/>
    public override bool NeedsTwo => true;

    /// <inheritdoc/>
    public override IEnumerable<Formula> Formulas =>
    [
        .. Kinds.Select(k => k.Of.Formula), .. Kinds.Select(k => k.Facing?.Formula).OfType<Formula>(), .. Kinds.Select(k => k.Times),
        .. Balance is { } balance ? [balance.Formula] : Array.Empty<Formula>(), .. Brake is { } brake ? [brake.Of.Formula] : Array.Empty<Formula>(),
        Greatness.Power.Formula, Reported, .. Rules.Rules.Select(r => r.When).OfType<Formula>(),
    ];

    /// <summary>What is asked of the war once it is over.</summary>
    private IEnumerable<Formula> Decided => Rules.Rules.Select(r => r.When).OfType<Formula>().Append(Reported);

    /// <inheritdoc/>
    public override bool TellsByDraws => true;

    /// <inheritdoc/>
    public override bool Remembers => true;

    /// <inheritdoc/>
    public override IEnumerable<Judgement> Judge(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null) =>
        Asked(years, only).Select(year => Judge(theory, subject, year, measures, only is null));

    /// <inheritdoc/>
    public override IEnumerable<(int Year, byte[] Verdicts)> Decide(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null) =>
        Asked(years, only).Select(year => (year, Judge(theory, subject, year, measures, inFull: false).Verdicts));

    private Judgement Judge(TheoryFile theory, Subject subject, int year, IMeasures measures, bool inFull)
    {
        var wiring = Wiring.Of(this, theory, subject, year, measures);
        var attack = new Attack(wiring.IndexOf(subject.Actors[0]), wiring.IndexOf(subject.Actors[^1]));
        var spread = Spreading.Run(wiring.Network, attack, wiring.Live);
        var great = wiring.Great(Greatness, theory.Id, year, measures);
        var scope = WarColumns.Scope(spread, great, year, measures);
        foreach (var parameter in Parameters)
        {
            scope.With(parameter.Id, Value.OfColumn(measures.Parameter(theory.Id, parameter)));
        }

        var judgement = new Judgement
        {
            Year = year,
            Verdicts = Rules.Decide(scope, measures.Draws),
            Value = inFull ? scope.Evaluate(Reported).InDraws(measures.Draws) : default,
            Unit = Unit,
            Parts = [],
            Measures = [],
            PriorShare = 0,
        };
        return inFull ? Told(judgement, wiring, spread, great, measures) : judgement;
    }

    /// <summary>The judgement with all that is told of it, which nobody asks of one that only shows what an item does.</summary>
    private Judgement Told(Judgement judgement, Wiring wiring, Spread spread, IReadOnlyList<ulong[]?> great, IMeasures measures)
    {
        var dragIn = new DragIn(wiring.Actors, [.. wiring.Wires.Select(w => w.Candidate.Kind)], [.. wiring.Wires.Select(w => (IReadOnlyList<Measured>)[.. w.Candidate.Measures])], spread, wiring.Live, great);
        return judgement with
        {
            Parts = JoinerParts.Of(wiring, dragIn, measures),
            Measures = wiring.Wires.Count == 0 ? [] : [.. wiring.Deciding(spread, this, Decided, judgement.Year, measures)],
            PriorShare = dragIn.PriorShare(),
            OnlyDescribes = wiring.Wires.Count == 0,
            DragIn = dragIn,
        };
    }
}

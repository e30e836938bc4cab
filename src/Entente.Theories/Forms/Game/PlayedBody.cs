using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Numerics;
using Entente.Theories.Files;
using Entente.Theories.GameFiles;
using Entente.Theories.Measures;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Game;

/// <summary>
/// A game whose payoffs and chances are formulas over the case's indicators and the theory's parameters: worked out and solved in
/// every draw. The members of the tie are A and B; an adversary and a third party may take part.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Figures">Its named quantities.</param>
/// <param name="Claims">Statements about the solved game.</param>
/// <param name="Rules">Verdicts over figures, claims and the solved game.</param>
/// <param name="Value">What the finding's value is.</param>
/// <param name="Unit">What the value measures.</param>
/// <param name="Parameters">The theory's parameters.</param>
/// <param name="Variables">Actor variables that it speaks of.</param>
public sealed record PlayedBody(
    StatedGame Game,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<Claim> Claims,
    VerdictRules Rules,
    Formula Value,
    Localised Unit,
    IReadOnlyList<Parameter> Parameters,
    IReadOnlyList<string> Variables) : TheoryBody
{
    /// <inheritdoc/>
    public override string Form => "game";

    /// <inheritdoc/>
    public override bool EveryYear => true;

    /// <inheritdoc/>
    public override bool NeedsTwo => true;

    /// <inheritdoc/>
    public override IEnumerable<Formula> Formulas =>
    [
        .. Figures.SelectMany(f => f.Formulas),
        .. PlayColumns.Ends(Game.Play).Distinct().SelectMany(o => o.Payoffs),
        .. Tree?.Nodes.Select(n => n.Stated).OfType<StatedChance>().SelectMany(c => c.Branches).Select(b => b.Probability).OfType<Formula>() ?? [],
        .. Claims.Select(c => c.When),
        .. Rules.Rules.Select(r => r.When).OfType<Formula>(),
        Value,
    ];

    /// <summary>The tree laid out; null where all choose at once.</summary>
    public PlayTree? Tree { get; } = Game.Play is StatedTree tree ? new PlayTree(tree) : null;

    /// <summary>Names in the verdicts' conditions and in the claims that they name, to any depth.</summary>
    internal HashSet<string> RuleNames => field ??= NamedBy(Rules.Rules.Select(r => r.When).OfType<Formula>());

    private HashSet<string> AllNames => field ??= NamedBy([.. Rules.Rules.Select(r => r.When).OfType<Formula>(), .. Claims.Select(c => c.When), Value]);

    /// <summary>Calls that the solved game answers.</summary>
    private string[] Functions => field ??= [.. (Game.Play is StatedMatrix matrix ? MatrixPlay.CallsOf(Game, matrix) : Tree!.IsOpen ? Induction.CallsOf(Game, Tree) : BeliefPlans.CallsOf(Game, Tree)).Select(c => c.Function)];

    /// <inheritdoc/>
    public override IEnumerable<Subject> Subjects(Case @case, Application application) =>
        Cast.Subjects(base.Subjects(@case, application), Variables, application, @case);

    /// <inheritdoc/>
    public override IEnumerable<Judgement> Judge(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null) =>
        Asked(years, only).Select(year => Judge(theory, subject, year, measures));

    /// <inheritdoc/>
    public override IEnumerable<(int Year, byte[] Verdicts)> Decide(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null) =>
        Asked(years, only).Select(year => (year, Verdicts(theory, subject, year, measures)));

    /// <summary>Solves a game whose payoffs are worked out.</summary>
    public IPlaySolution Solve(PlayColumns columns) => Game.Play switch
    {
        StatedMatrix matrix => new MatrixPlay(Game, matrix, columns),
        _ when Tree!.IsOpen => new Induction(Game, Tree, columns),
        _ => new BeliefPlans(Game, Tree!, columns),
    };

    /// <summary>The verdicts of a game that is worked out.</summary>
    internal byte[] Verdicts(Reckoning reckoning, PlayColumns columns)
    {
        var scope = reckoning.Solved(Solve(columns), RuleNames, Functions);
        foreach (var claim in Claims)
        {
            if (RuleNames.Contains(claim.Id))
            {
                Hold(claim, scope, columns);
            }
        }

        return Undecided.Mark(Rules.Decide(scope, columns.Draws), columns.Decided);
    }

    private byte[] Verdicts(TheoryFile theory, Subject subject, int year, IMeasures measures)
    {
        var whole = KeptGames.Of(this, theory, subject, year, measures);
        return whole is not null && !measures.Alters(whole.Items) ? whole.Verdicts : new PlayedYear(this, theory, subject, year, measures, whole).Verdicts;
    }

    private Judgement Judge(TheoryFile theory, Subject subject, int year, IMeasures measures)
    {
        var played = new PlayedYear(this, theory, subject, year, measures);
        var (reckoning, columns) = (played.Reckoning, played.Columns);
        var solution = Solve(columns);
        var scope = reckoning.Solved(solution, AllNames, Functions);
        var claims = Claims.Select(c => Hold(c, scope, columns)).ToArray();
        var used = reckoning.Used;
        var prior = PriorShare(used);
        return new Judgement
        {
            Year = year,
            Verdicts = Undecided.Mark(Rules.Decide(scope, measures.Draws), columns.Decided),
            Value = Undecided.Mark(scope.Evaluate(Value).InDraws(measures.Draws), columns.Decided),
            Unit = Unit,
            Parts = [.. claims.Select(c => new JudgedPart(c.Claim.Id, c.Claim.Title, c.Holds, c.Holds, prior) { Unit = Truth }), .. reckoning.Parts(), .. Undecided.Part(columns.Decided, prior)],
            Measures = used,
            PriorShare = prior,
            Played = new PlayedGame(this, played.Cast, columns, solution),
        };
    }

    /// <summary>
    /// A game turns on every one of its measures: each counts alike, so that many figures that are known do not make up for motives
    /// that are not.
    /// </summary>
    private static double PriorShare(Measured[] used) => used.Length == 0 ? 0 : used.Average(m => m.PriorShare);

    internal static readonly Localised Truth = new("1 where it holds, 0 where not", "成立為 1，否則為 0");

    private HashSet<string> NamedBy(IEnumerable<Formula> formulas)
    {
        var names = formulas.SelectMany(f => f.Expression.Names).ToHashSet(StringComparer.Ordinal);
        foreach (var claim in Claims.Reverse().Where(c => names.Contains(c.Id)))
        {
            names.UnionWith(claim.When.Expression.Names);
        }

        return names;
    }

    private static (Claim Claim, ReadOnlyMemory<double> Holds) Hold(Claim claim, Scope scope, PlayColumns columns)
    {
        var when = scope.Evaluate(claim.When).InDraws(columns.Draws);
        var holds = columns.Decided is null ? when : Mask.Known(LentColumns.Copy(when.Span), columns.Decided);
        scope.With(claim.Id, Expressions.Value.OfColumn(holds));
        return (claim, holds);
    }
}

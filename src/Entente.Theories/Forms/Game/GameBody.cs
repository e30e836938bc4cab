using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Numerics;
using Entente.Theories.Files;
using Entente.Theories.Measures;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Game;

/// <summary>A two-player game between the first and the last member of a tie, judged for the last year.</summary>
/// <param name="Strategies">Strategies, the same for both.</param>
/// <param name="Payoffs">Where the ranks come from.</param>
/// <param name="Exchange">A supposition about preferences, or null.</param>
/// <param name="Rules">Verdicts over what holds in the game.</param>
/// <param name="Unit">What the value measures: A's rank of the outcome that the equilibrium gives.</param>
public sealed record GameBody(IReadOnlyList<Strategy> Strategies, PayoffSource Payoffs, Exchange? Exchange, VerdictRules Rules, Localised Unit) : TheoryBody
{
    /// <summary>The outcome, A's choice and B's, whose price the finding works out; null where none is wanted.</summary>
    public (string A, string B)? Wanted { get; init; }

    /// <inheritdoc/>
    public override string Form => "game";

    /// <inheritdoc/>
    public override bool NeedsTwo => true;

    /// <inheritdoc/>
    public override IEnumerable<Formula> Formulas => Rules.Rules.Select(r => r.When).OfType<Formula>();

    /// <inheritdoc/>
    public override IEnumerable<RegisterUse> Registers => [Payoffs.Use];

    /// <summary>Number of a strategy.</summary>
    public int Index(string strategy) => Strategies.Select(s => s.Id).ToList().IndexOf(strategy);

    /// <summary>A tie is a subject once for each game that the register states ranks of; once where it states none.</summary>
    public override IEnumerable<Subject> Subjects(Case @case, Application application) =>
        from tie in application.Ties.Select(t => @case.Ties[t])
        let games = @case.Records.Where(r => r.Register == Payoffs.Use.Register && tie.Members.Contains(r.Cells.GetValueOrDefault(Payoffs.Player, ""))).Select(r => r.Cells.GetValueOrDefault(Payoffs.Game, "")).Distinct().Order(StringComparer.Ordinal).ToArray()
        from game in games.DefaultIfEmpty("")
        select Subject.Of(tie) with { Id = games.Length > 1 ? $"{tie.Id}-{game}" : tie.Id, Game = game };

    /// <inheritdoc/>
    public override IEnumerable<Judgement> Judge(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null)
    {
        var payoffs = PayoffColumns.Read(this, subject, years.Last, measures);
        var records = Records(subject, years.Last, measures);
        yield return Judge(payoffs, years.Last, new SolvedGame(this, subject, payoffs, records, measures.Uniform), records);
    }

    /// <summary>Judges given payoffs.</summary>
    public Judgement Judge(PayoffColumns payoffs, int year, SolvedGame? solved, IReadOnlyList<Record> records)
    {
        var facts = new GameFacts(payoffs);
        var scope = new Scope(Unmeasured.Instance, year, new Dictionary<string, string>(StringComparer.Ordinal));
        facts.Bind(scope, Strategies);
        var call = new MeasureCall(Payoffs.Use.Register, [], []);
        return new Judgement
        {
            Year = year,
            Verdicts = Rules.Decide(scope, payoffs.Draws),
            Value = Expected(payoffs, facts),
            Unit = Unit,
            Parts = [],
            Measures = records.Count == 0 ? [] : [new Measured(call, new Localised("stated preference order", "文獻所載偏好順序"), facts.Count, payoffs.PriorShare, [.. records.Select(r => new Weighted(r.Id, (1 - payoffs.PriorShare) / records.Count))]) { Unit = new Localised("pure equilibria", "個純策略均衡") }],
            PriorShare = payoffs.PriorShare,
            Game = solved,
        };
    }

    /// <summary>A's rank of the equilibrium outcome, the worst where there are several; missing where there is none.</summary>
    private static double[] Expected(PayoffColumns payoffs, GameFacts facts)
    {
        var value = LentColumns.Filled(payoffs.Draws, 0);
        value.AsSpan().Fill(double.NaN);
        for (var a = 0; a < payoffs.Strategies; a++)
        {
            for (var b = 0; b < payoffs.Strategies; b++)
            {
                var (equilibrium, own) = (facts.IsEquilibrium(a, b), payoffs.Of(0, a, b));
                for (var i = 0; i < value.Length; i++)
                {
                    value[i] = equilibrium[i] == 1 && !(value[i] <= own[i]) ? own[i] : value[i];
                }
            }
        }

        return value;
    }

    private List<Record> Records(Subject subject, int year, IMeasures measures) =>
        [.. from player in Enumerable.Range(0, 2)
            from own in Strategies
            from other in Strategies
            from record in PayoffColumns.Stated(Payoffs, subject, player, own.Id, other.Id, year, measures)
            select record];
}

using Entente.Cases;
using Entente.Expressions;
using Entente.Theories.Forms;
using Entente.Theories.GameFiles;

namespace Entente.Theories.Tests.Forms.Game;

/// <summary>Random games with whole payoffs in columns of draws, and the exact game of each draw.</summary>
internal sealed class PlayOracle(int seed, int draws)
{
    private static readonly IReadOnlySet<string> Nothing = new HashSet<string>();

    private readonly Dictionary<string, double[]> _columns = new(StringComparer.Ordinal);
    private readonly Random _random = new(seed);

    public int Draws => draws;

    public Random Random => _random;

    /// <summary>The column of a formula: payoffs by name, chances as they are written.</summary>
    public ReadOnlyMemory<double> Column(Formula formula) =>
        _columns.TryGetValue(formula.Text, out var known) ? known : Filled(ExactFormula.Value(formula).ToDouble());

    /// <summary>Share of the draws in which a payoff is missing.</summary>
    public double Missing { get; init; }

    /// <summary>An outcome with payoffs from the least to 3 more in every draw.</summary>
    public StatedOutcome Outcome(int players, int least = 0)
    {
        var payoffs = Enumerable.Range(0, players).Select(_ =>
        {
            var name = $"p{_columns.Count}";
            _columns[name] = [.. Enumerable.Range(0, draws).Select(_ => Missing > 0 && _random.NextDouble() < Missing ? double.NaN : least + _random.Next(4))];
            return Written(name);
        }).ToArray();
        return new StatedOutcome($"o{_columns.Count}", null, payoffs);
    }

    /// <summary>The game of one draw, its payoffs written out.</summary>
    public StatedGame At(StatedGame game, int draw) => game with
    {
        Play = game.Play switch
        {
            StatedMatrix matrix => matrix with { Outcomes = [.. matrix.Outcomes.Select(o => At(o, draw))] },
            StatedTree tree => new StatedTree(At(tree.Root, draw)),
            _ => throw new InvalidOperationException(),
        },
    };

    public static StatedPlayer[] Players(int count) => [.. Enumerable.Range(0, count).Select(p => new StatedPlayer($"player-{p}", Localised.Same($"player {p}"), null))];

    public static StatedMove[] Moves(int count) => [.. Enumerable.Range(0, count).Select(m => new StatedMove($"m{m}", Localised.Same($"m{m}")))];

    public static Formula Written(string text) => new(Expression.Parse(text.Contains('/', StringComparison.Ordinal) ? "0" : text), default, Nothing, Nothing, Nothing) { Text = text };

    private StatedNode At(StatedNode node, int draw) => node switch
    {
        StatedEnd end => new StatedEnd(At(end.Outcome, draw)),
        StatedChoice choice => choice with { Branches = [.. choice.Branches.Select(b => (b.Move, At(b.Then, draw)))] },
        StatedChance lot => lot with { Branches = [.. lot.Branches.Select(b => (b.Move, b.Probability, At(b.Then, draw)))] },
        _ => throw new InvalidOperationException(),
    };

    private StatedOutcome At(StatedOutcome outcome, int draw) =>
        outcome with { Payoffs = [.. outcome.Payoffs.Select(p => Written($"{(int)_columns[p.Text][draw]}"))] };

    private double[] Filled(double value)
    {
        var column = new double[draws];
        column.AsSpan().Fill(value);
        return column;
    }
}

using Entente.Numerics;
using Entente.Theories.GameFiles;

namespace Entente.Theories.Forms.Game;

/// <summary>Payoffs and chances of a game in every draw.</summary>
public sealed class PlayColumns
{
    private readonly Dictionary<StatedOutcome, ReadOnlyMemory<double>[]> _payoffs = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<StatedChance, ReadOnlyMemory<double>[]> _chances = new(ReferenceEqualityComparer.Instance);
    private readonly Func<Formula, ReadOnlyMemory<double>> _value;

    /// <summary>Works payoffs and chances out.</summary>
    /// <param name="game">The game.</param>
    /// <param name="draws">Draws.</param>
    /// <param name="value">What a formula comes to in every draw.</param>
    public PlayColumns(StatedGame game, int draws, Func<Formula, ReadOnlyMemory<double>> value)
    {
        ArgumentNullException.ThrowIfNull(game);
        (Draws, _value) = (draws, value);
        foreach (var outcome in Ends(game.Play))
        {
            _payoffs.TryAdd(outcome, [.. outcome.Payoffs.Select(value)]);
        }
    }

    /// <summary>Draws.</summary>
    public int Draws { get; }

    /// <summary>A player's payoff of an outcome.</summary>
    public ReadOnlyMemory<double> Of(StatedOutcome outcome, int player) => _payoffs[outcome][player];

    /// <summary>
    /// How likely each branch of a lot is. A chance below 0 counts as 0; where the chances of a draw do not add up to 1,
    /// they are divided by their sum.
    /// </summary>
    public IReadOnlyList<ReadOnlyMemory<double>> Chances(StatedChance lot)
    {
        if (!_chances.TryGetValue(lot, out var known))
        {
            _chances[lot] = known = [.. Distribution(lot).Select(c => (ReadOnlyMemory<double>)c)];
        }

        return known;
    }

    /// <summary>Every outcome of a game, in order; one that is used twice comes twice.</summary>
    public static IEnumerable<StatedOutcome> Ends(StatedPlay play) => play switch
    {
        StatedMatrix matrix => matrix.Outcomes,
        StatedTree tree => Ends(tree.Root),
        _ => [],
    };

    private static IEnumerable<StatedOutcome> Ends(StatedNode node) => node switch
    {
        StatedEnd end => [end.Outcome],
        StatedChoice choice => choice.Branches.SelectMany(b => Ends(b.Then)),
        StatedChance chance => chance.Branches.SelectMany(b => Ends(b.Then)),
        _ => [],
    };

    private double[][] Distribution(StatedChance lot)
    {
        var chances = lot.Branches.Select(b => b.Probability is { } p ? NotNegative(_value(p).Span) : null).ToArray();
        var sum = new double[Draws];
        foreach (var chance in chances.OfType<double[]>())
        {
            Columns.Add(sum, chance, sum);
        }

        var rest = new double[Draws];
        Columns.Subtract(1, sum, rest);
        Columns.Max(rest, 0, rest);
        if (chances.Any(c => c is null))
        {
            Columns.Add(sum, rest, sum);
        }

        var all = chances.Select(c => c ?? rest).ToArray();
        foreach (var chance in all)
        {
            Columns.Divide(chance, sum, chance);
        }

        return all;
    }

    private static double[] NotNegative(ReadOnlySpan<double> chance)
    {
        var column = new double[chance.Length];
        Columns.Max(chance, 0, column);
        return column;
    }
}

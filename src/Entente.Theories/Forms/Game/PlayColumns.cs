using Entente.Expressions;
using Entente.Numerics;
using Entente.Theories.GameFiles;

namespace Entente.Theories.Forms.Game;

/// <summary>Payoffs and chances of a game in every draw.</summary>
public sealed class PlayColumns
{
    /// <summary>What adding a handful of chances may lose to rounding.</summary>
    private const double Rounding = 1e-9;

    private readonly Dictionary<StatedOutcome, Value[]> _payoffs = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<StatedChance, IReadOnlyList<ReadOnlyMemory<double>>> _chances = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<StatedChance, ReadOnlyMemory<double>[]> _stated = new(ReferenceEqualityComparer.Instance);
    private readonly Func<Formula, ReadOnlyMemory<double>> _value;
    private readonly PlayColumns? _whole;
    private readonly Lazy<double[]?> _decided;

    /// <summary>Works payoffs and chances out.</summary>
    /// <param name="game">The game.</param>
    /// <param name="draws">Draws.</param>
    /// <param name="value">What a formula comes to in every draw.</param>
    /// <param name="payoff">The same for payoffs, which may be left to be worked out where they are read; null where all are columns.</param>
    /// <param name="whole">The same game with every item, where some are left out: what is not altered is not looked through again.</param>
    public PlayColumns(StatedGame game, int draws, Func<Formula, ReadOnlyMemory<double>> value, Func<Formula, Value>? payoff = null, PlayColumns? whole = null)
    {
        ArgumentNullException.ThrowIfNull(game);
        (Draws, _value, _whole) = (draws, value, whole?.Decided is null ? whole : null);
        _decided = new(() => Told(game));
        foreach (var outcome in Ends(game.Play))
        {
            _payoffs.TryAdd(outcome, [.. outcome.Payoffs.Select(payoff ?? (formula => Value.OfColumn(value(formula))))]);
        }
    }

    /// <summary>Draws.</summary>
    public int Draws { get; }

    /// <summary>
    /// 1 in the draws in which the game can be solved, 0 where a payoff is missing or the chances of a lot are none; null where it
    /// can be solved in all.
    /// </summary>
    public double[]? Decided => _decided.Value;

    /// <summary>A player's payoff of an outcome, worked out and kept.</summary>
    public ReadOnlyMemory<double> Of(StatedOutcome outcome, int player)
    {
        var payoff = _payoffs[outcome][player];
        if (payoff.IsOperation)
        {
            _payoffs[outcome][player] = payoff = Value.OfColumn(payoff.Draws);
        }

        return payoff.Draws;
    }

    /// <summary>The same for those who read it a block of draws at a time: a column, or one that is worked out as it is read.</summary>
    internal Value InBlocks(StatedOutcome outcome, int player) => _payoffs[outcome][player];

    /// <summary>
    /// How likely each branch of a lot is. In the draws in which a chance lies outside 0–1, or the chances do not add up to 1,
    /// they are missing (NaN): nothing is repaired.
    /// </summary>
    public IReadOnlyList<ReadOnlyMemory<double>> Chances(StatedChance lot)
    {
        if (!_chances.TryGetValue(lot, out var known))
        {
            _chances[lot] = known = Distribution(lot);
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

    private static IEnumerable<StatedChance> Lots(StatedNode node) => node switch
    {
        StatedChoice choice => choice.Branches.SelectMany(b => Lots(b.Then)),
        StatedChance chance => [chance, .. chance.Branches.SelectMany(b => Lots(b.Then))],
        _ => [],
    };

    private double[]? Told(StatedGame game)
    {
        double[]? decided = null;
        foreach (var (outcome, payoffs) in _payoffs)
        {
            for (var player = 0; player < payoffs.Length; player++)
            {
                decided = IsSound(payoffs[player], _whole?._payoffs[outcome][player]) ? decided : WithoutMissing(payoffs[player], decided);
            }
        }

        foreach (var lot in game.Play is StatedTree tree ? Lots(tree.Root) : [])
        {
            var (chances, sound) = (Chances(lot), _whole?.Chances(lot));
            for (var branch = 0; branch < chances.Count; branch++)
            {
                decided = sound is not null && sound[branch].Equals(chances[branch]) ? decided : WithoutMissing(Value.OfColumn(chances[branch]), decided);
            }
        }

        return decided;
    }

    /// <summary>Whether a payoff is the whole game's, of which it is known that none is missing.</summary>
    private static bool IsSound(Value payoff, Value? sound) =>
        sound is not null && (payoff.IsOperation || sound.IsOperation ? ReferenceEquals(payoff, sound) : payoff.Draws.Equals(sound.Draws));

    /// <summary>0 where a column is missing, besides; the column of those before, or null, where nothing is missing.</summary>
    private double[]? WithoutMissing(Value column, double[]? decided)
    {
        Span<double> room = stackalloc double[Value.BlockDraws];
        for (var first = 0; first < Draws; first += Value.BlockDraws)
        {
            var block = column.Block(first, Math.Min(Value.BlockDraws, Draws - first), room);
            if (Columns.CountMissing(block) == 0)
            {
                continue;
            }

            decided ??= [.. Enumerable.Repeat(1.0, Draws)];
            for (var i = 0; i < block.Length; i++)
            {
                decided[first + i] = double.IsNaN(block[i]) ? 0 : decided[first + i];
            }
        }

        return decided;
    }

    /// <summary>The chances of a lot, those of the whole game where none of them is altered.</summary>
    private IReadOnlyList<ReadOnlyMemory<double>> Distribution(StatedChance lot)
    {
        var stated = lot.Branches.Select(b => b.Probability is { } p ? _value(p) : default).ToArray();
        if (_whole is not null && _whole._stated[lot].SequenceEqual(stated))
        {
            return _whole.Chances(lot);
        }

        _stated[lot] = stated;
        var rest = LentColumns.Filled(Draws, 1);
        foreach (var chance in stated.Where(c => !c.IsEmpty))
        {
            Columns.Subtract(rest, chance.Span, rest);
        }

        var leftOver = stated.Any(c => c.IsEmpty) ? null : rest;
        ReadOnlyMemory<double>[] all = [.. stated.Select(c => c.IsEmpty ? rest : c)];
        return all.All(IsShare) && (leftOver is null || IsNought(leftOver)) ? all : Settled(all, leftOver);
    }

    private static bool IsShare(ReadOnlyMemory<double> chance) => Columns.Minimum(chance.Span) >= 0 && Columns.Maximum(chance.Span) <= 1;

    private static bool IsNought(double[] leftOver) => Columns.Minimum(leftOver) >= -Rounding && Columns.Maximum(leftOver) <= Rounding;

    /// <summary>Chances within rounding of 0 or 1 are taken to be those; where one lies beyond, or something is left over, all are missing.</summary>
    private static ReadOnlyMemory<double>[] Settled(ReadOnlyMemory<double>[] stated, double[]? leftOver)
    {
        double[][] chances = [.. stated.Select(c => LentColumns.Copy(c.Span))];
        for (var draw = 0; draw < chances[0].Length; draw++)
        {
            var sound = Math.Abs(leftOver?[draw] ?? 0) <= Rounding;
            foreach (var chance in chances)
            {
                sound &= chance[draw] is >= -Rounding and <= 1 + Rounding;
            }

            foreach (var chance in chances)
            {
                chance[draw] = sound ? Math.Clamp(chance[draw], 0, 1) : double.NaN;
            }
        }

        return [.. chances];
    }
}

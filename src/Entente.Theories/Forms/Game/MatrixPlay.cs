using Entente.Expressions;
using Entente.Numerics;
using Entente.Theories.GameFiles;

namespace Entente.Theories.Forms.Game;

/// <summary>A game of any number of players who choose at once, in every draw: pure equilibria and dominance; of two players with two strategies each, also the mixture.</summary>
public sealed class MatrixPlay : IPlaySolution
{
    private const string Equilibrium = "equilibrium", OnlyEquilibrium = "only-equilibrium", Dominant = "dominant", Mixes = "mixes", Count = "equilibria";

    private readonly StatedGame _game;
    private readonly StatedMatrix _matrix;
    private readonly PlayColumns _columns;
    private readonly int[] _strides;
    private readonly double[]?[] _holds;
    private readonly Lazy<double[]> _count;

    /// <summary>A game; profiles are tested when they are asked for.</summary>
    public MatrixPlay(StatedGame game, StatedMatrix matrix, PlayColumns columns)
    {
        (_game, _matrix, _columns) = (game, matrix, columns);
        _strides = new int[game.Players.Count];
        var stride = 1;
        for (var player = _strides.Length - 1; player >= 0; player--)
        {
            (_strides[player], stride) = (stride, stride * matrix.Strategies[player].Count);
        }

        _holds = new double[matrix.Outcomes.Count][];
        _count = new(Counted);
    }

    /// <inheritdoc/>
    public IReadOnlyList<PlayCall> Calls => CallsOf(_game, _matrix);

    /// <inheritdoc/>
    public IReadOnlyList<string> Names => NamesOf;

    /// <summary>Names that have a meaning: how many pure equilibria there are.</summary>
    public static IReadOnlyList<string> NamesOf { get; } = [Count];

    /// <summary>What a matrix can be asked.</summary>
    public static IReadOnlyList<PlayCall> CallsOf(StatedGame game, StatedMatrix matrix)
    {
        IReadOnlyList<IReadOnlyList<string>> profile = [.. matrix.Strategies.Select(own => (IReadOnlyList<string>)[.. own.Select(m => m.Id)])];
        IReadOnlyList<IReadOnlyList<string>> one = [[.. game.Players.Select(p => p.Id)], []];
        var second = game.Players.Zip(profile).ToDictionary(p => p.First.Id, p => p.Second, StringComparer.Ordinal);
        PlayCall[] all = [new(Equilibrium, profile), new(OnlyEquilibrium, profile), new(Dominant, one) { Second = second }];
        return profile.Count == 2 && profile.All(p => p.Count == 2) ? [.. all, new(Mixes, one) { Second = second }] : all;
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<double> Name(string name) => _count.Value;

    /// <inheritdoc/>
    public Value Answer(string call, IReadOnlyList<string> words) => Value.OfColumn(Column(call, words));

    private ReadOnlyMemory<double> Column(string call, IReadOnlyList<string> words) => call switch
    {
        Equilibrium => Holds(Profile(words)),
        OnlyEquilibrium => Only(Profile(words)),
        Dominant => IsDominant(Player(words[0]), Strategy(Player(words[0]), words[1])),
        _ => Mixture(Player(words[0]), Strategy(Player(words[0]), words[1])),
    };

    /// <summary>1 in the draws in which a profile is a pure equilibrium.</summary>
    public double[] Holds(int profile) => _holds[profile] ??= Mask.Known(BestReplies(profile), _columns.Decided);

    /// <summary>A player's payoff of a profile.</summary>
    public ReadOnlyMemory<double> Payoff(int profile, int player) => _columns.Of(_matrix.Outcomes[profile], player);

    /// <summary>A player's strategy in a profile.</summary>
    public int Own(int profile, int player) => profile / _strides[player] % _matrix.Strategies[player].Count;

    /// <summary>1 in the draws in which the strategy is strictly better than each other one, whatever the others do.</summary>
    public double[] IsDominant(int player, int strategy)
    {
        var (holds, better) = (LentColumns.Filled(_columns.Draws, 1), LentColumns.Take(_columns.Draws));
        foreach (var profile in Enumerable.Range(0, _matrix.Outcomes.Count).Where(p => Own(p, player) != strategy))
        {
            Columns.Greater(Payoff(Moved(profile, player, strategy), player).Span, Payoff(profile, player).Span, better);
            Columns.Multiply(holds, better, holds);
        }

        return Mask.Known(holds, _columns.Decided);
    }

    private double[] BestReplies(int profile)
    {
        var (holds, good) = (LentColumns.Filled(_columns.Draws, 1), LentColumns.Take(_columns.Draws));
        for (var player = 0; player < _strides.Length; player++)
        {
            for (var own = 0; own < _matrix.Strategies[player].Count; own++)
            {
                if (own != Own(profile, player))
                {
                    Columns.GreaterOrEqual(Payoff(profile, player).Span, Payoff(Moved(profile, player, own), player).Span, good);
                    Columns.Multiply(holds, good, holds);
                }
            }
        }

        return holds;
    }

    /// <summary>
    /// How often the player plays the strategy in the equilibrium in which both mix: so often that the other is indifferent.
    /// Missing in the draws in which there is none.
    /// </summary>
    private double[] Mixture(int player, int strategy)
    {
        var (mix, other) = (Indifference(player, strategy), Indifference(1 - player, 0));
        for (var i = 0; i < mix.Length; i++)
        {
            mix[i] = double.IsNaN(other[i]) ? double.NaN : mix[i];
        }

        return mix;
    }

    /// <summary>How often the player must play the strategy to leave the other indifferent; missing where no mixture does.</summary>
    private double[] Indifference(int player, int strategy)
    {
        var (here, there) = (Swing(player, strategy), Swing(player, 1 - strategy));
        for (var i = 0; i < here.Length; i++)
        {
            var share = there[i] / (there[i] - here[i]);
            here[i] = share is > 0 and < 1 ? share : double.NaN;
        }

        return here;
    }

    /// <summary>What the other gains by its first strategy over its second while the player keeps to one.</summary>
    private double[] Swing(int player, int own)
    {
        var swing = LentColumns.Take(_columns.Draws);
        Columns.Subtract(Payoff(At(player, own, 0), 1 - player).Span, Payoff(At(player, own, 1), 1 - player).Span, swing);
        return swing;
    }

    private int At(int player, int own, int other) => (own * _strides[player]) + (other * _strides[1 - player]);

    private double[] Only(int profile)
    {
        var only = LentColumns.Take(_columns.Draws);
        Columns.LessOrEqual(_count.Value, 1, only);
        Columns.Multiply(only, Holds(profile), only);
        return only;
    }

    private double[] Counted()
    {
        var sum = LentColumns.Filled(_columns.Draws, 0);
        for (var profile = 0; profile < _matrix.Outcomes.Count; profile++)
        {
            Columns.Add(sum, Holds(profile), sum);
        }

        return sum;
    }

    private int Moved(int profile, int player, int own) => profile + ((own - Own(profile, player)) * _strides[player]);

    private int Player(string id) => _game.Players.ToList().FindIndex(p => p.Id == id);

    private int Strategy(int player, string id) => _matrix.Strategies[player].ToList().FindIndex(m => m.Id == id);

    private int Profile(IReadOnlyList<string> words) => words.Select((word, player) => Strategy(player, word) * _strides[player]).Sum();
}

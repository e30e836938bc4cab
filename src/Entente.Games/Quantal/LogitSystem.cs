using Entente.Numerics;

namespace Entente.Games;

/// <summary>
/// The equations of a logit equilibrium in the logarithms of all probabilities and, last, the precision: for each player that its probabilities add up to one, and for each strategy
/// but the first that the logarithm of its odds is the precision times what it pays more.
/// </summary>
internal sealed class LogitSystem
{
    private const double RoundingShare = 1e-13, NeverPlayed = 20;

    private readonly int[] counts, starts;
    private readonly double[][] payoffs; // by player and profile
    private readonly int[][] strategies; // by profile and player
    private readonly double rounding; // payoffs that differ by less are tied as far as doubles tell

    internal LogitSystem(NormalGame game)
    {
        counts = [.. game.Players.Select(player => player.Strategies.Count)];
        starts = new int[counts.Length];
        for (var player = 1; player < counts.Length; player++)
            starts[player] = starts[player - 1] + counts[player - 1];
        Unknowns = counts.Sum();
        payoffs = [.. counts.Select((_, player) => Enumerable.Range(0, game.ProfileCount).Select(profile => game[profile, player].ToDouble()).ToArray())];
        if (payoffs.Any(own => Array.Exists(own, payoff => !double.IsFinite(payoff))))
            throw new GameTooLargeException($"A payoff of '{game.Title}' is too large for a double.");
        strategies = [.. Enumerable.Range(0, game.ProfileCount).Select(profile => game.Strategies(profile).ToArray())];
        Range = payoffs.Max(own => own.Max() - own.Min());
        rounding = payoffs.Max(own => own.Max(Math.Abs)) * RoundingShare;
    }

    /// <summary>The number of probabilities; the precision is one more unknown.</summary>
    internal int Unknowns { get; }

    /// <summary>The widest range of a player's payoffs.</summary>
    internal double Range { get; }

    /// <summary>Uniform mixtures at precision zero.</summary>
    internal double[] Start() => [.. counts.SelectMany(count => Enumerable.Repeat(-Elementary.Log(count), count)), 0];

    /// <summary>The equations' values, and their slopes: a row for each equation, a column for each unknown.</summary>
    internal (double[] Values, double[,] Slopes) At(double[] point)
    {
        var (values, slopes) = (new double[Unknowns], new double[Unknowns, Unknowns + 1]);
        var probabilities = Array.ConvertAll(point[..Unknowns], Elementary.Exp);
        for (var player = 0; player < counts.Length; player++)
            Fill(player, point, probabilities, values, slopes);
        return (values, slopes);
    }

    /// <summary>The point in the form in which it is given out.</summary>
    internal LogitPoint Point(double[] point)
    {
        var probabilities = Array.ConvertAll(point[..Unknowns], Elementary.Exp);
        var (earned, regret) = (new double[counts.Length], 0.0);
        for (var player = 0; player < counts.Length; player++)
        {
            var values = Earned(player, probabilities);
            for (var own = 0; own < counts[player]; own++)
                earned[player] += probabilities[starts[player] + own] * values[own];
            regret = Math.Max(regret, values.Max() - earned[player]);
        }

        return new(point[Unknowns], [.. counts.Select((count, player) => probabilities[starts[player]..(starts[player] + count)])], earned, regret);
    }

    /// <summary>Whether more precision would change nothing: whatever pays less than the best by more than rounding is given up already, its odds being e to the −20 or less.</summary>
    internal bool IsSettled(double[] point)
    {
        var probabilities = Array.ConvertAll(point[..Unknowns], Elementary.Exp);
        return Enumerable.Range(0, counts.Length).All(player =>
            Earned(player, probabilities) is var values && Array.TrueForAll(values, value => values.Max() - value <= rounding || point[Unknowns] * (values.Max() - value) >= NeverPlayed));
    }

    private void Fill(int player, double[] point, double[] probabilities, double[] values, double[,] slopes)
    {
        var (first, precision) = (starts[player], point[Unknowns]);
        var earned = Earned(player, probabilities);
        values[first] = -1;
        for (var own = 0; own < counts[player]; own++)
        {
            values[first] += probabilities[first + own];
            slopes[first, first + own] = probabilities[first + own];
        }

        var marginal = Marginal(player, probabilities);
        for (var own = 1; own < counts[player]; own++)
        {
            var row = first + own;
            values[row] = point[row] - point[first] - (precision * (earned[own] - earned[0]));
            (slopes[row, row], slopes[row, first], slopes[row, Unknowns]) = (1, -1, earned[0] - earned[own]);
            for (var column = 0; column < Unknowns; column++)
            {
                if (column < first || column >= first + counts[player])
                    slopes[row, column] = -precision * probabilities[column] * (marginal[own, column] - marginal[0, column]);
            }
        }
    }

    private double[] Earned(int player, double[] probabilities)
    {
        var earned = new double[counts[player]];
        for (var profile = 0; profile < strategies.Length; profile++)
            earned[strategies[profile][player]] += payoffs[player][profile] * Likely(profile, player, player, probabilities);
        return earned;
    }

    // What each own strategy earns if another player surely takes a strategy.
    private double[,] Marginal(int player, double[] probabilities)
    {
        var marginal = new double[counts[player], Unknowns];
        for (var profile = 0; profile < strategies.Length; profile++)
        {
            for (var other = 0; other < counts.Length; other++)
            {
                if (other != player)
                    marginal[strategies[profile][player], starts[other] + strategies[profile][other]] += payoffs[player][profile] * Likely(profile, player, other, probabilities);
            }
        }

        return marginal;
    }

    private double Likely(int profile, int without, int withoutToo, double[] probabilities)
    {
        var likely = 1.0;
        for (var player = 0; player < counts.Length; player++)
        {
            if (player != without && player != withoutToo)
                likely *= probabilities[starts[player] + strategies[profile][player]];
        }

        return likely;
    }
}

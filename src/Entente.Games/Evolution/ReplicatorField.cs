namespace Entente.Games;

/// <summary>The rates at which shares change.</summary>
internal sealed class ReplicatorField
{
    private readonly int[] counts, starts;
    private readonly double[][] payoffs; // by player and profile
    private readonly int[][] strategies; // by profile and player

    internal ReplicatorField(NormalGame game)
    {
        counts = [.. game.Players.Select(player => player.Strategies.Count)];
        starts = [.. counts.Select((_, player) => counts.Take(player).Sum())];
        payoffs = [.. counts.Select((_, player) => Enumerable.Range(0, game.ProfileCount).Select(profile => game[profile, player].ToDouble()).ToArray())];
        if (payoffs.Any(own => Array.Exists(own, payoff => !double.IsFinite(payoff))))
            throw new GameTooLargeException($"A payoff of '{game.Title}' is too large for a double.");
        strategies = [.. Enumerable.Range(0, game.ProfileCount).Select(profile => game.Strategies(profile).ToArray())];
        Range = payoffs.Max(own => own.Max() - own.Min());
    }

    /// <summary>The widest range of a player's payoffs.</summary>
    internal double Range { get; }

    internal void Check(IReadOnlyList<IReadOnlyList<double>> shares)
    {
        const double Rounding = 1e-9;
        if (!shares.Select(own => own.Count).SequenceEqual(counts) || shares.Any(own => own.Any(share => !(share >= 0)) || !(Math.Abs(own.Sum() - 1) <= Rounding)))
            throw new ArgumentException("For each player the shares of all strategies are needed, none negative and together 1.", nameof(shares));
    }

    internal ReplicatorPoint Point(double time, double[] shares) => new(time, [.. counts.Select((count, player) => shares[starts[player]..(starts[player] + count)])]);

    /// <summary>How fast each share changes.</summary>
    internal double[] Change(double[] shares)
    {
        var change = Earned(shares);
        for (var player = 0; player < counts.Length; player++)
        {
            var mean = Mean(player, change, shares);
            for (var own = starts[player]; own < starts[player] + counts[player]; own++)
                change[own] = shares[own] * (change[own] - mean);
        }

        return change;
    }

    /// <summary>A step of the method of Runge and Kutta; shares stay in the simplex, which rounding would leave in the end.</summary>
    internal double[] Step(double[] shares, double step)
    {
        var first = Change(shares);
        var second = Change(Moved(shares, first, step / 2));
        var third = Change(Moved(shares, second, step / 2));
        var fourth = Change(Moved(shares, third, step));
        for (var k = 0; k < first.Length; k++)
            first[k] = (first[k] + (2 * second[k]) + (2 * third[k]) + fourth[k]) / 6;
        var next = Array.ConvertAll(Moved(shares, first, step), share => Math.Max(0, share));
        for (var player = 0; player < counts.Length; player++)
        {
            var own = next.AsSpan(starts[player], counts[player]);
            var sum = 0.0;
            foreach (var share in own)
                sum += share;
            for (var k = 0; k < own.Length; k++)
                own[k] /= sum;
        }

        return next;
    }

    internal double MaxRegret(double[] shares)
    {
        var earned = Earned(shares);
        return Enumerable.Range(0, counts.Length).Max(player => earned.AsSpan(starts[player], counts[player]).ToArray().Max() - Mean(player, earned, shares));
    }

    private double[] Earned(double[] shares)
    {
        var earned = new double[shares.Length];
        for (var profile = 0; profile < strategies.Length; profile++)
        {
            for (var player = 0; player < counts.Length; player++)
                earned[starts[player] + strategies[profile][player]] += payoffs[player][profile] * Likely(profile, player, shares);
        }

        return earned;
    }

    private double Likely(int profile, int without, double[] shares)
    {
        var likely = 1.0;
        for (var player = 0; player < counts.Length; player++)
            likely *= player == without ? 1 : shares[starts[player] + strategies[profile][player]];
        return likely;
    }

    private double Mean(int player, double[] earned, double[] shares)
    {
        var mean = 0.0;
        for (var own = starts[player]; own < starts[player] + counts[player]; own++)
            mean += shares[own] * earned[own];
        return mean;
    }

    private static double[] Moved(double[] shares, double[] change, double length) => [.. shares.Zip(change, (share, rate) => share + (length * rate))];
}

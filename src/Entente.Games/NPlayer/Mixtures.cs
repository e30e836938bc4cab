namespace Entente.Games;

/// <summary>An interval for the probability of each strategy in a support; the first strategy of each player takes what the others leave.</summary>
internal sealed class Mixtures
{
    private readonly int[] starts; // by player, the place of its first strategy

    private Mixtures(int[] sizes, int[] starts, Enclosure[] weights) => (Sizes, this.starts, Weights) = (sizes, starts, weights);

    /// <summary>By player, the number of strategies in the support.</summary>
    internal int[] Sizes { get; }

    /// <summary>The probabilities of all players, one player after another.</summary>
    internal Enclosure[] Weights { get; }

    /// <summary>The widest interval.</summary>
    internal double Width => Weights.Max(weight => weight.Width);

    internal Enclosure this[int player, int strategy] => Weights[starts[player] + strategy];

    /// <summary>All mixtures.</summary>
    internal static Mixtures All(int[] sizes)
    {
        var starts = new int[sizes.Length];
        for (var player = 1; player < sizes.Length; player++)
            starts[player] = starts[player - 1] + sizes[player - 1];
        return new(sizes, starts, [.. sizes.SelectMany(size => Enumerable.Repeat(size == 1 ? Enclosure.One : new Enclosure(0, 1), size))]);
    }

    /// <summary>The same players with other probabilities of all strategies but each player's first, which takes the rest.</summary>
    internal Mixtures With(ReadOnlySpan<Enclosure> free)
    {
        var weights = new Enclosure[Weights.Length];
        var k = 0;
        for (var player = 0; player < Sizes.Length; player++)
        {
            weights[starts[player]] = Enclosure.One;
            for (var strategy = 1; strategy < Sizes[player]; strategy++)
            {
                weights[starts[player] + strategy] = free[k++];
                weights[starts[player]] -= weights[starts[player] + strategy];
            }
        }

        return new(Sizes, starts, weights);
    }

    /// <summary>The probabilities of all strategies but each player's first.</summary>
    internal Enclosure[] Free()
    {
        var free = new List<Enclosure>();
        for (var player = 0; player < Sizes.Length; player++)
            free.AddRange(Weights.AsSpan(starts[player] + 1, Sizes[player] - 1));
        return [.. free];
    }

    /// <summary>Without what cannot add up to one or is not in the given intervals; null where nothing is left.</summary>
    internal Mixtures? Tightened(ReadOnlySpan<Enclosure> free)
    {
        var weights = (Enclosure[])Weights.Clone();
        var k = 0;
        for (var player = 0; player < Sizes.Length; player++)
        {
            for (var strategy = 1; strategy < Sizes[player]; strategy++)
            {
                if (weights[starts[player] + strategy].Common(free[k++]) is not { } common)
                    return null;
                weights[starts[player] + strategy] = common;
            }

            if (!Tighten(weights.AsSpan(starts[player], Sizes[player])))
                return null;
        }

        return new(Sizes, starts, weights);
    }

    /// <summary>The two halves along the widest interval; a half without a mixture is left out.</summary>
    internal IEnumerable<Mixtures> Halves()
    {
        var widest = Enumerable.Range(0, Weights.Length).MaxBy(k => Weights[k].Width);
        var (low, middle, high) = (Weights[widest].Low, Weights[widest].Middle, Weights[widest].High);
        foreach (var half in (Enclosure[])[new(low, middle), new(middle, high)])
        {
            var weights = (Enclosure[])Weights.Clone();
            weights[widest] = half;
            var player = Array.FindLastIndex(starts, start => start <= widest);
            if (Tighten(weights.AsSpan(starts[player], Sizes[player])))
                yield return new(Sizes, starts, weights);
        }
    }

    /// <summary>The expected value of payoffs, whatever the probabilities that add up to one.</summary>
    internal Enclosure Mean(int player, ReadOnlySpan<Enclosure> payoffs)
    {
        var mean = payoffs[0];
        for (var strategy = 1; strategy < payoffs.Length; strategy++)
            mean += this[player, strategy] * (payoffs[strategy] - payoffs[0]);
        return mean;
    }

    /// <summary>
    /// The least and the greatest expected value of payoffs over all mixtures in the box: what is proven by measuring from one payoff (weak duality), for the best such payoff.
    /// </summary>
    internal Enclosure Bound(int player, ReadOnlySpan<Enclosure> payoffs)
    {
        if (payoffs.Length == 1)
            return payoffs[0];
        var (low, high) = (double.NegativeInfinity, double.PositiveInfinity);
        foreach (var payoff in payoffs)
        {
            low = Math.Max(low, Measured(player, payoffs, payoff.Low, least: true));
            high = Math.Min(high, -Measured(player, payoffs, -payoff.High, least: false));
        }

        return new(low, high);
    }

    // A lower bound of the mean payoff, or of its opposite.
    private double Measured(int player, ReadOnlySpan<Enclosure> payoffs, double level, bool least)
    {
        const double Slack = 1e-14; // far more than the rounding of a dozen sums
        var (sum, size) = (level, Math.Abs(level));
        for (var strategy = 0; strategy < payoffs.Length; strategy++)
        {
            var over = (least ? payoffs[strategy].Low : -payoffs[strategy].High) - level;
            var weight = this[player, strategy];
            var term = over * (over >= 0 ? weight.Low : weight.High);
            (sum, size) = (sum + term, size + Math.Abs(over));
        }

        return sum - (Slack * size);
    }

    private static bool Tighten(Span<Enclosure> weights)
    {
        for (var round = 0; weights.Length > 1 && round < 2; round++)
        {
            for (var k = 0; k < weights.Length; k++)
            {
                var rest = Enclosure.One;
                for (var other = 0; other < weights.Length; other++)
                    rest = other == k ? rest : rest - weights[other];
                if (weights[k].Common(rest) is not { } common || common.High < 0)
                    return false;
                weights[k] = common;
            }
        }

        return true;
    }
}

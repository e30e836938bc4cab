using System.Numerics;

namespace Entente.Games;

/// <summary>Exact probabilities of a player's pure strategies: none negative, together one. Equal where the probabilities are.</summary>
public sealed record MixedStrategy
{
    private readonly Rational[] probabilities;

    /// <summary>Makes a mixture.</summary>
    /// <exception cref="ArgumentException">A probability is negative or they do not add up to one.</exception>
    public MixedStrategy(params IReadOnlyList<Rational> probabilities)
    {
        ArgumentNullException.ThrowIfNull(probabilities);
        if (probabilities.Any(probability => probability.Sign < 0))
            throw new ArgumentException($"A probability is negative: {probabilities.First(probability => probability.Sign < 0)}.", nameof(probabilities));
        var sum = probabilities.Aggregate(Rational.Zero, (total, probability) => total + probability);
        if (sum != 1)
            throw new ArgumentException($"The probabilities add up to {sum}, not to 1.", nameof(probabilities));
        this.probabilities = [.. probabilities];
    }

    private MixedStrategy(Rational[] probabilities) => this.probabilities = probabilities;

    /// <summary>The probability of each pure strategy, in order.</summary>
    public IReadOnlyList<Rational> Probabilities => probabilities;

    /// <summary>The strategies played with positive probability, in order; at least one.</summary>
    public IEnumerable<int> Support => Enumerable.Range(0, probabilities.Length).Where(strategy => probabilities[strategy].Sign > 0);

    /// <summary>The probability of a pure strategy, by 0-based number.</summary>
    public Rational this[int strategy] => probabilities[strategy];

    /// <summary>One strategy for certain.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such strategy.</exception>
    public static MixedStrategy Pure(int strategies, int strategy)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(strategy);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(strategy, strategies);
        var probabilities = new Rational[strategies];
        probabilities[strategy] = 1;
        return new(probabilities);
    }

    /// <summary>Orders by the probability of the first strategy, the largest first, then of the second, and so on.</summary>
    internal int CompareTo(MixedStrategy other)
    {
        for (var k = 0; k < probabilities.Length && k < other.probabilities.Length; k++)
        {
            if (other[k].CompareTo(probabilities[k]) is var order && order != 0)
                return order;
        }

        return probabilities.Length.CompareTo(other.probabilities.Length);
    }

    /// <inheritdoc/>
    public bool Equals(MixedStrategy? other) => other is not null && probabilities.AsSpan().SequenceEqual(other.probabilities);

    /// <inheritdoc/>
    public override int GetHashCode() => probabilities.Aggregate(0, HashCode.Combine);

    /// <summary>The probabilities, such as <c>(1/3, 2/3)</c>.</summary>
    public override string ToString() => $"({string.Join(", ", probabilities)})";

    /// <summary>Non-negative weights, not all zero, over their sum.</summary>
    internal static MixedStrategy FromWeights(IReadOnlyList<BigInteger> weights, BigInteger sum)
    {
        var probabilities = new Rational[weights.Count];
        for (var k = 0; k < probabilities.Length; k++)
        {
            if (!weights[k].IsZero)
                probabilities[k] = new(weights[k], sum);
        }

        return new(probabilities);
    }
}

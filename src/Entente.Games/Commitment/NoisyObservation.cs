namespace Entente.Games;

/// <summary>What a follower sees of the leader's move: one of several signals, by chance. Immutable.</summary>
public sealed record NoisyObservation
{
    private readonly Rational[,] probabilities;

    /// <summary>Makes an observation.</summary>
    /// <param name="probabilities">Shape [leader's strategies, signals], at least one signal; each row adds up to one; copied.</param>
    /// <exception cref="ArgumentException">There is no signal, a probability is negative, or a row does not add up to one.</exception>
    public NoisyObservation(Rational[,] probabilities)
    {
        ArgumentNullException.ThrowIfNull(probabilities);
        (this.probabilities, Strategies, Signals) = ((Rational[,])probabilities.Clone(), probabilities.GetLength(0), probabilities.GetLength(1));
        if (probabilities.Length == 0)
            throw new ArgumentException("There must be a strategy and a signal.", nameof(probabilities));
        for (var strategy = 0; strategy < Strategies; strategy++)
            Check(strategy);
    }

    /// <summary>The number of the leader's strategies.</summary>
    public int Strategies { get; }

    /// <summary>The number of signals.</summary>
    public int Signals { get; }

    /// <summary>The probability of a signal after a strategy, both from 0.</summary>
    public Rational this[int strategy, int signal] => probabilities[strategy, signal];

    /// <summary>One signal for each strategy: the right one but for an error, and then any of the others alike.</summary>
    /// <param name="strategies">The number of the leader's strategies.</param>
    /// <param name="error">The probability of a wrong signal, 0 to 1; with one strategy only 0.</param>
    /// <exception cref="ArgumentException">The error is no such probability.</exception>
    public static NoisyObservation Symmetric(int strategies, Rational error)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(strategies, 1);
        var probabilities = new Rational[strategies, strategies];
        for (var strategy = 0; strategy < strategies; strategy++)
        {
            for (var signal = 0; signal < strategies; signal++)
                probabilities[strategy, signal] = signal == strategy ? 1 - error : error / (strategies - 1);
        }

        return new(probabilities);
    }

    /// <summary>Every strategy is seen for what it is.</summary>
    public static NoisyObservation Clear(int strategies) => Symmetric(strategies, 0);

    /// <summary>Nothing is seen: one signal whatever the leader does.</summary>
    public static NoisyObservation None(int strategies)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(strategies, 1);
        var probabilities = new Rational[strategies, 1];
        for (var strategy = 0; strategy < strategies; strategy++)
            probabilities[strategy, 0] = 1;
        return new(probabilities);
    }

    private void Check(int strategy)
    {
        var row = Enumerable.Range(0, Signals).Select(signal => probabilities[strategy, signal]).ToArray();
        var sum = row.Aggregate(Rational.Zero, (total, probability) => total + probability);
        if (sum != 1 || row.Any(probability => probability.Sign < 0))
            throw new ArgumentException($"The signals after strategy {strategy} have the probabilities {string.Join(", ", row)}; none may be negative, and together they must make 1.");
    }
}
